import { newestFirst } from '../corpus/partial-date.ts';
import { isEnglishWord } from '../knowledge/english-words.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { createNameFinder, type NameFinder } from '../knowledge/name-finder.ts';
import type { Person } from '../knowledge/read-roles/read-people.ts';
import type { Role } from '../knowledge/role.ts';
import { sentencesOf } from '../search/sentences.ts';
import { termOf } from '../search/tokenize.ts';
import type { Answer, Citation } from './answer.ts';
import { carriedPrefix } from './answer-fact.ts';
import { cite } from './cite.ts';
import { citeRole, distinctCitations } from './cite-role.ts';
import type { AskedPost } from './recognise-post.ts';
import { refuse } from './refuse.ts';
import { beforeThem, earlierPosts, relatedTo, rolesOf } from './related-roles.ts';
import { sayAge, sayDate, sayQuotation } from './say.ts';
import { sayRole } from './say-role.ts';
import type { Understanding } from './understanding.ts';

const SUCCEEDED =
  /\btook over\b.*\bfrom\b|\b(?:replac\w+|succe\w+|took over from|taken over from|takes over from|take over from|came after|follow(?:ed|s) on from|instead of|in place of|stepped into|filled)\b/;
const PRECEDED = /\b(?:before|preceded|predecessor|prior to|ahead of)\b/;
const WHAT_THEY_WERE =
  /\b(?:previous|former|old|earlier|last) (?:jobs?|roles?|posts?|positions?|titles?|council|authority)\b|\b(?:previously|formerly|used? to (?:be|do|work))\b/;
const HELPS =
  /\b(?:help\w*|assist\w*|support\w*|alongside|together with|with|works? for|co-?chair\w*|deput\w+)\b/;
const ABOUT =
  /\b(?:role|job|post|position|title|do|does|did)\b|^(?:so )?who(?:'s|s| is| was| are)? |\b(?:reach|contact|email|get hold|get in touch)\b|^(?:tell me about |about )?[\p{L}'-]+ [\p{L}'-]+(?: [\p{L}'-]+)?\??$/iu;
/** What no update says of a person. */
const PRIVATE =
  /\bhow (?:old|tall|rich|heavy)\b|\bage of\b|\b(?:date of )?birth(?:day)?\b|\bhome address\b|\bwhere (?:do|does|did) .* live\b|\bmarried\b|\bsalary\b|\bhow much (?:is|does|did) .* (?:paid|earn|make)\b|\b(?:phone|mobile|telephone)(?: number)?\b|\b(?:wife|husband|partner|religion)\b/;

/** So many more posts are kept behind "More". */
const MOST_FURTHER = 12;

const finders = new WeakMap<Knowledge, NameFinder<string>>();

/** The people whom a question names, by their full names or by surnames that only one of them has. */
export function findPeopleIn(text: string, knowledge: Knowledge): string[] {
  let finder = finders.get(knowledge);
  if (!finder) {
    finder = createNameFinder(namesOf(knowledge), {
      cautious: true,
      isWord: (word) => knowledge.index.hasTerm(termOf(word)) || isEnglishWord(word),
    });
    finders.set(knowledge, finder);
  }
  return [...new Set(finder.find(text).map(({ item }) => item))];
}

function* namesOf({ people, roles }: Knowledge): Generator<[string, string]> {
  const names = new Set([...people.map(({ name }) => name), ...roles.flatMap(({ person }) => person ?? [])]);
  const owners = new Map<string, string[]>();
  for (const name of names) {
    if (!name.includes(' ')) continue;
    yield [name, name];
    yield [name.replace(/^(?:Sir|Dame|Dr|Mr|Mrs|Ms) /, ''), name];
    const surname = name.split(' ').at(-1)!;
    owners.set(surname, [...(owners.get(surname) ?? []), name]);
  }
  for (const [surname, [owner, ...rivals]] of owners)
    if (owner && rivals.length === 0 && surname.length > 3) yield [surname, owner];
}

/**
 * What is held about the people whom a question names: their posts, how to reach them, who came after them or works with
 * them. Null where the question is about something else and only mentions them ("who did Dave Hill say …").
 */
export function answerPerson(
  understanding: Understanding,
  people: readonly string[],
  post: AskedPost | null,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const question = understanding.text.toLowerCase();
  const [name] = people;
  if (!name) return null;
  if (PRIVATE.test(question))
    return refuse(understanding.asked, 'role', `No update says that of ${name}.`, [`Who is ${name}?`]);
  const own = rolesOf(name, knowledge);

  if (SUCCEEDED.test(question) || (HELPS.test(question) && !/\brole|job|post\b/.test(question))) {
    const related = relatedTo(name, own, SUCCEEDED.test(question), knowledge);
    const [best] = related;
    if (best) return answerWith([best], related, understanding, knowledge, now);
  }
  const later = laterPostSaid(question, name);
  if (later !== null) {
    const [earlier, ...others] = earlierPosts(own, later);
    if (earlier) return answerWith([earlier], [earlier, ...others, ...own], understanding, knowledge, now);
    return refuse(understanding.asked, 'role', `No update held says what ${name} was before.`, [
      `Who is ${name}?`,
    ]);
  }
  if (PRECEDED.test(question)) {
    const left = relatedTo(name, own, false, knowledge).filter(({ tense }) => tense === 'over');
    const [best, ...earlier] = [...beforeThem(name, own, question, knowledge), ...left];
    if (best) return answerWith([best], [best, ...earlier], understanding, knowledge, now);
  }
  if (post !== null || !ABOUT.test(question)) return null;
  const [latest] = own;
  if (latest) {
    const same = own.filter(
      (role) => role.asOf === latest.asOf && role.post === latest.post && role.body === latest.body,
    );
    return answerWith(same.slice(0, 1), own, understanding, knowledge, now, emailOf(name, knowledge));
  }
  return answerWithMention(name, understanding, knowledge, now);
}

/** "… before she was president": the words for the post before which somebody's own is asked for; null where none is. */
function laterPostSaid(question: string, name: string): string | null {
  const surname = RegExp.escape(name.split(' ').at(-1)!.toLowerCase());
  const before = new RegExp(`\\b${surname}\\b.*?\\b(?:before|prior to|until)\\b(.*)`).exec(question);
  if (before) return before[1]!;
  return question.includes(surname.toLowerCase()) && WHAT_THEY_WERE.test(question) ? '' : null;
}

function emailOf(name: string, { people }: Knowledge): string | null {
  return people.find((person: Person) => person.name === name)?.emails[0] ?? null;
}

function answerWith(
  roles: readonly Role[],
  all: readonly Role[],
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
  email: string | null = null,
): Answer {
  const [role] = roles;
  const wantsAddress = /\b(?:reach|contact|email|e-mail|get hold|in touch|address)\b/i.test(
    understanding.text,
  );
  const citations = distinctCitations(
    [...roles, ...all.slice(0, MOST_FURTHER)].map((one) => citeRole(one, understanding, knowledge)),
  );
  const ordered =
    wantsAddress && email
      ? [...citations].sort((a, b) => Number(b.excerpt.includes(email)) - Number(a.excerpt.includes(email)))
      : citations;
  const [first, ...others] = ordered;
  const address = email ? ` The address given is ${email}.` : '';
  return {
    kind: 'found',
    question: understanding.asked,
    intent: wantsAddress ? 'contact' : 'role',
    headline: `${carriedPrefix(understanding)}${sayRole(roles, knowledge, now)}${address}`,
    passages: [first!, ...others.slice(0, 2)],
    further: others.slice(2),
    notice: sayAge([role?.asOf ?? null], now),
    suggestions: [],
  };
}

/** Where a document names somebody without a post. */
function answerWithMention(
  name: string,
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const person = knowledge.people.find((one) => one.name === name);
  const citations: Citation[] = (person?.mentions ?? []).slice(0, MOST_FURTHER).flatMap((mention) => {
    const document = knowledge.documents.get(mention.documentId);
    const passage = document?.passages.find(({ anchor }) => anchor === mention.anchor);
    if (!document || !passage) return [];
    const focus = sentencesOf(passage.text).find(({ text }) => text.includes(name));
    return [cite({ document, passage }, understanding.query, knowledge, { score: 1, focus })];
  });
  const [first, ...others] = distinctCitations(citations).sort((a, b) =>
    newestFirst(a.published, b.published),
  );
  if (!first) return null;
  const sentence =
    person?.mentions.find(
      ({ documentId, anchor }) => documentId === first.document && anchor === first.anchor,
    )?.sentence ?? first.excerpt;
  return {
    kind: 'found',
    question: understanding.asked,
    intent: 'role',
    headline: `${carriedPrefix(understanding)}${name} is named in a document of ${sayDate(first.published, first.publishedBasis)}: ${sayQuotation(sentence)}`,
    passages: [first, ...others.slice(0, 2)],
    further: others.slice(2),
    notice: sayAge([first.published], now),
    suggestions: [],
  };
}
