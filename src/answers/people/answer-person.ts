import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Person } from '../../knowledge/read-roles/read-people.ts';
import type { Role } from '../../knowledge/role.ts';
import type { Answer } from '../answer.ts';
import { type AskedPost, recognisePost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuse } from '../wording/refuse.ts';
import { sayAge } from '../wording/say.ts';
import { answerMention, saysWhereFrom } from './answer-mention.ts';
import { answerSeveral } from './answer-several.ts';
import { asksAboutUnwritten } from './asks-about-unwritten.ts';
import { asksOnlyAbout } from './asks-only-about.ts';
import { citeRole, distinctCitations } from './cite-role.ts';
import { asksWhatTheyLead, postLed } from './post-led.ts';
import { postSinceWhen } from './post-since-when.ts';
import { asksForPrivate, sayPrivate } from './private-matters.ts';
import { refuseAddress } from './refuse-address.ts';
import { beforeThem, earlierPosts, relatedTo, rolesOf } from './related-roles.ts';
import { sayRole } from './say-role.ts';
import { shortPlace } from './short-place.ts';
import { asksWhoCameAfter, asksWhoCameBefore } from './succession.ts';

const WHAT_THEY_WERE =
  /\b(?:previous|former|old|earlier|last) (?:jobs?|roles?|posts?|positions?|titles?|council|authority)\b|\b(?:previously|formerly|used? to (?:be|do|work))\b/;
const HELPS =
  /\b(?:help\w*|assist\w*|support\w*|alongside|together with|with|works? for|co-?chair\w*|deput\w+|back(?:s|ed|ing)? up|stand(?:s|ing)? in for|covers? for)\b/;
const FOR_GOOD = /\b(?:permanent(?:ly)?|for good)\b/;
const ABOUT =
  /\b(?:role|job|post|position|title)\b|\bwhat (?:do|does|did|is|was) .*\bdo(?:ing)?\b|^(?:so )?who(?:'s|s| is| was| are) |\b(?:reach|contact|e-?mail|address|get hold|get in touch)\b/;
/** Who asks how to reach somebody may be sent to a text that bids to; who asks for an address wants one. */
const ASKS_FOR_ADDRESS = /\b(?:e-?mail|address)\b/;

/** From which council or organisation somebody comes. */
const WHERE_FROM =
  /\bwhere(?:'s|'re| (?:do|does|did|is|was|are|were))\b.*\b(?:work|based|from)\b|\b(?:which|what) (?:council|authority|la|borough|county|city|region|area|organi[sz]ation|company|firm|charity|university|place|body|(?:police )?force)\b(?:.*\b(?:from|at|in|for|with|represents?|leads?|runs?)\b|\W*$)|\bwho (?:do|does|did) .* work for\b/i;

/** "When was Dave Hill president?", "how long was she president?" */
const IN_OFFICE =
  /^(?:and |so )?(?:when|(?:in )?(?:what|which) years?|for how long|how long) (?:(?:was|were)\b(?!.*\b(?:becom|appoint|elect|announc)).*\bpresiden|(?:did|does|will|has|is)\b(?=.*\bpresiden).*\b(?:stop|ceas|finish|end|step down|stand down|leav|left|hand(?:ed)? over|last))/i;

/** So many more posts are kept behind "More". */
const MOST_FURTHER = 12;

/** Whether a question asks where somebody works or comes from. */
export function asksWhereFrom(text: string): boolean {
  return WHERE_FROM.test(text);
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
  if (asksForPrivate(question))
    return refuse(understanding.asked, 'role', sayPrivate(question, name), [`Who is ${name}?`]);
  if (people.length > 1 && asksOnlyAbout(understanding.text, people, knowledge))
    return answerSeveral(people, understanding, knowledge, now);
  const own = rolesOf(name, knowledge);

  const term = asksForTerm(question) ? own.find((role) => isTermOf(role, question)) : undefined;
  if (term) return answerWith([term], [term, ...own], understanding, knowledge, now);

  const isOfLed = asksWhatTheyLead(question);
  const meant = postSinceWhen(question, own) ?? (isOfLed ? postLed(question, own) : undefined);
  if (meant) return answerWith([meant], own, understanding, knowledge, now);
  if (isOfLed)
    return refuse(understanding.asked, 'role', `No update held says that of ${name}.`, [`Who is ${name}?`]);

  const isSuccessor = asksWhoCameAfter(question, name);
  if (
    isSuccessor ||
    (HELPS.test(question) && !/\brole|job|post\b/.test(question) && !asksWhereFrom(question))
  ) {
    const related = relatedTo(name, own, isSuccessor, knowledge).filter(
      (role) =>
        !isSuccessor ||
        (!people.includes(role.person ?? '') &&
          isWhereAsked(role, understanding) &&
          !(FOR_GOOD.test(question) && /^interim\b/i.test(role.post))),
    );
    const best = related.find((role) => post?.held.test(role.post)) ?? related[0];
    if (best) return answerWith([best], related, understanding, knowledge, now);
    if (isSuccessor && own.length > 0) return refuseOther('after', name, understanding);
  }
  const later = laterPostSaid(question, name);
  if (later !== null) {
    const [earlier, ...others] = earlierPosts(own, later);
    if (earlier) return answerWith([earlier], [earlier, ...others, ...own], understanding, knowledge, now);
    return refuse(understanding.asked, 'role', `No update held says what ${name} was before.`, [
      `Who is ${name}?`,
    ]);
  }
  if (asksWhoCameBefore(question, name)) {
    const left = relatedTo(name, own, false, knowledge).filter(({ tense }) => tense === 'over');
    const [best, ...earlier] = [...beforeThem(name, own, { question, post }, knowledge), ...left];
    if (best) return answerWith([best], [best, ...earlier], understanding, knowledge, now);
    if (post !== null && own.length > 0) return refuseOther('before', name, understanding);
  }
  if (post === null && asksWhereFrom(question)) {
    const at = own.find((role) => role.place !== null && role.post !== 'contact');
    if (at) return answerWith([at], own, understanding, knowledge, now, null, writtenBefore(at, own));
    const placed = answerMention(name, understanding, knowledge, now, saysWhereFrom);
    if (placed) return placed;
  }
  const isAbout =
    ABOUT.test(question) ||
    asksWhereFrom(question) ||
    asksOnlyAbout(understanding.text, people, knowledge) ||
    asksAboutUnwritten(understanding.text, knowledge);
  if (post !== null || !isAbout) return null;
  const place = understanding.authorities[0]?.item.name;
  const latest =
    own.find((role) =>
      place === undefined ? asksWhereFrom(question) && role.place !== null : isAt(role, place),
    ) ?? own[0];
  if (latest) {
    const email = emailOf(name, knowledge);
    const isContact = own.some((role) => role.post === 'contact');
    if (ASKS_FOR_ADDRESS.test(question) && email === null && !isContact)
      return refuseAddress(name, understanding.asked);
    return answerWith([latest], own, understanding, knowledge, now, email, writtenBefore(latest, own));
  }
  return answerMention(name, understanding, knowledge, now);
}

/** Whether a question asks when somebody was in office. */
export function asksForTerm(text: string): boolean {
  return IN_OFFICE.test(text);
}

/** Whether a role is of the post that a question names, with the months in which it began and ended. */
function isTermOf({ post, until, asOf }: Role, question: string): boolean {
  return (
    until !== null && asOf !== null && until !== asOf && (recognisePost(question)?.held.test(post) ?? false)
  );
}

/** What the updates say somebody was, where their latest post is known from elsewhere. */
function writtenBefore(latest: Role, own: readonly Role[]): Role | null {
  if (latest.source.kind !== 'page') return null;
  const isAnother = ({ source, post, body, tense }: Role) =>
    source.kind === 'passage' &&
    post !== 'contact' &&
    tense !== 'coming' &&
    (post !== latest.post || body !== latest.body);
  return own.find(isAnother) ?? null;
}

/** "… before she was president": the words for the post before which somebody's own is asked for; null where none is. */
function laterPostSaid(question: string, name: string): string | null {
  const surname = name.split(' ').at(-1)!.toLowerCase();
  const before = new RegExp(`\\b${RegExp.escape(surname)}\\b.*?\\b(?:before|prior to|until)\\b(.*)`).exec(
    question,
  );
  if (before) return before[1]!;
  return question.includes(surname) && WHAT_THEY_WERE.test(question) ? '' : null;
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
  before: Role | null = null,
): Answer {
  const [role] = roles;
  const wantsAddress = /\b(?:reach|contact|email|e-mail|get hold|in touch|address)\b/i.test(
    understanding.text,
  );
  const citations = distinctCitations(
    // What an update says comes before what it does not say.
    [...(before ? [before] : []), ...roles, ...all.slice(0, MOST_FURTHER)].map((one) =>
      citeRole(one, understanding, knowledge),
    ),
  );
  const ordered =
    wantsAddress && email
      ? [...citations].sort((a, b) => Number(b.excerpt.includes(email)) - Number(a.excerpt.includes(email)))
      : citations;
  const [first, ...others] = ordered;
  const said = sayRole(roles, knowledge, now);
  const earlier = before ? ` Before that, ${sayRole([before], knowledge, now)}` : '';
  const address = email ? ` The address given is ${email}.` : '';
  return foundAnswer(understanding.asked, [first!, ...others], {
    intent: wantsAddress ? 'contact' : 'role',
    headline: `${carriedPrefix(understanding, said)}${said}${earlier}${address}`,
    notice: sayAge([role?.asOf ?? null], now),
  });
}

/** Whether a post is of an authority that the question names, where it names one. */
function isWhereAsked(role: Role, { authorities }: Understanding): boolean {
  return authorities.length === 0 || authorities.some(({ item }) => isAt(role, shortPlace(item.name)));
}

function refuseOther(when: 'before' | 'after', name: string, { asked }: Understanding): Answer {
  return refuse(asked, 'role', `No update held says who came ${when} ${name}.`, [`Who is ${name}?`]);
}

/** Whether a post is of a place. */
function isAt({ body, place }: Role, name: string): boolean {
  return `${body} ${place ?? ''}`.includes(name);
}
