import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../knowledge/read-roles/read-people.ts';
import type { TermGroup } from '../../search/query.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { termsOfText } from '../../search/tokenize.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/cite.ts';
import { type Evidence, findEvidence } from '../evidence/find-evidence.ts';
import { holdsMeaning } from '../evidence/speaks-of.ts';
import { onceForEach } from '../once-for-each.ts';
import { tellingGroups } from '../query/telling-groups.ts';
import { SYNONYM_WEIGHT } from '../query/ways-of-saying.ts';
import { type AskedPost, POST_AND_CHANGE_WORDS } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { sayAge, sayDocument, sayQuotation } from '../wording/say.ts';
import { distinctCitations } from './roles/cite-role.ts';
import { shortPlace } from './roles/short-place.ts';

const LOOKED_AT = 20;
/** "He", "her", "the post": what goes on about the sentence before. */
const POINTS_BACK = /^(?:\p{L}+,? )?(?:he|she|they|his|her|their|it|its|this|that|the post|the role)\b/iu;
/** Posts of the whole country, and places on a board: who is named beside one came to speak as often as not. */
const NOT_TOLD_BESIDE: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'minister',
  'representative',
  'mayor',
  'chancellor',
]);
/** "DCS update 2017 press release" asks for that, and for nobody. */
const NAMES_DOCUMENT = /^(?!.*\bwho\b).*\b(?:updates?|press releases?|statements?|bulletins?)\b/i;
/** Who runs something is told in any words: "the group meets under …". */
const ASKS_WHO_RUNS =
  /\bwho(?:'s| is)? (?:runs?|running|ran|in charge|heads?|manag(?:es?|ed|ing)|leads?|led|leading)\b/i;
/** Between a post and a name these part them: "the chair of the committee and committee member …". */
const PARTS = / and |;/;
/** Who leaves a post is asked for as such. */
const LEAVES =
  /\b(?:leav(?:es?|ing)|left|mov(?:es|ed|ing) on|retir\w+|step\w* down|depart\w*|former|formerly)\b/i;
/** So many words apart at most are somebody's name and what they are said to lead. */
const APART = 14;
/** A whole region or committee is asked for: not one of the groups in it. */
const OF_THE_WHOLE = /\b(?:region(?:al)?|ADCS|network of directors|directors|committee|chair's)\b/i;

/**
 * The sentence that names somebody beside all that a question asks for and beside the post itself, where no role could be read
 * from it: what it says of them, the reader sees. Null where there is none.
 */
export function answerByQuoting(
  understanding: Understanding,
  post: AskedPost | null,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const wanted = post && wantedOf(understanding, post);
  if (!wanted) return null;
  const told = findEvidence(understanding, knowledge, { limit: LOOKED_AT })
    .filter(({ isOfPlace, isOfTime }) => isOfPlace && isOfTime)
    .flatMap((evidence) => {
      const { document, passage } = evidence;
      const said = (mentionsOf(knowledge).get(document.id) ?? [])
        .filter(({ mention }) => mention.anchor === passage.anchor)
        .filter(({ name, mention }) => isMeant(name, mention.sentence, wanted))
        .map(({ mention }) => withBefore(mention, evidence))
        .find((words) => tells(words, evidence, wanted));
      return said === undefined ? [] : [{ evidence, said }];
    });
  const citations = distinctCitations(
    told.map(({ evidence, said }) =>
      cite(evidence, understanding.query, knowledge, {
        score: evidence.score,
        focus: sentencesOf(evidence.passage.text).find((sentence) => said.includes(sentence.text)),
      }),
    ),
  );
  const [best] = told;
  const [first, ...others] = citations;
  if (!best || !first) return null;
  return foundAnswer(understanding.asked, [first, ...others], {
    intent: 'role',
    headline: `${carriedPrefix(understanding)}${sayDocument(best.evidence.document)} says: ${sayQuotation(best.said)}`,
    notice: sayAge([best.evidence.document.published], now),
  });
}

/** Whether what is asked for stands within some words of a name, where the sentence has it: two things are told of in a long one. */
function isNear(name: string, sentence: string, groups: readonly TermGroup[]): boolean {
  const terms = termsOfText(sentence);
  const at = terms.indexOf(termsOfText(name)[0] ?? '');
  return groups.every(({ alternatives }) => {
    const held = (alternatives[0]?.terms ?? [])
      .map((term) => terms.indexOf(term))
      .filter((place) => place >= 0);
    return held.every((place) => Math.abs(place - at) <= APART);
  });
}

/** What is asked for by its own words, or what these are short for: what they may mean besides names another body. */
function inItsWords(group: TermGroup): TermGroup {
  return { ...group, alternatives: group.alternatives.filter(({ weight }) => weight > SYNONYM_WEIGHT) };
}

/** What has to stand beside a name. */
type Wanted = {
  readonly post: AskedPost;
  /** The question, in lower case. */
  readonly asked: string;
  readonly telling: readonly TermGroup[];
  readonly places: readonly string[];
  readonly isOfTheWhole: boolean;
  readonly isToldInAnyWords: boolean;
};

/** Null where the question is for no post of this kind, or names nothing that it is of. */
function wantedOf(
  { query, authorities, regions, committees, text, asked, carried }: Understanding,
  post: AskedPost,
): Wanted | null {
  if (NOT_TOLD_BESIDE.has(post.name) || NAMES_DOCUMENT.test(text)) return null;
  const telling = tellingGroups(
    query.groups.filter(({ said }) => !POST_AND_CHANGE_WORDS.has(said.toLowerCase())),
  );
  if (telling.length + authorities.length + regions.length + committees.length === 0) return null;
  return {
    post,
    asked: text.toLowerCase(),
    telling,
    places: authorities.map(({ item }) => shortPlace(item.name)),
    isOfTheWhole: telling.length === 0 && authorities.length === 0,
    isToldInAnyWords: !post.isStrict && carried === null && ASKS_WHO_RUNS.test(asked),
  };
}

/** Whether somebody named in a sentence may be who is asked for: not named in the question, near to what is asked, and not leaving. */
function isMeant(name: string, sentence: string, { asked, telling, isOfTheWhole, post }: Wanted): boolean {
  return (
    (LEAVES.test(asked) || !LEAVES.test(sentence)) &&
    isNear(name, sentence, telling) &&
    !asked.includes(name.split(' ').at(-1)!.toLowerCase()) &&
    (!isOfTheWhole || isBesidePost(name, sentence, post))
  );
}

/** Whether words of a passage speak of all that the question names, and of the post but where that is told in any words. */
function tells(
  words: string,
  { document, passage }: Evidence,
  { post, isToldInAnyWords, telling, places, isOfTheWhole }: Wanted,
): boolean {
  const window = [passage.heading ?? '', words].join('\n');
  const around = { document, passage: { ...passage, text: words, introduction: null } };
  return (
    (isToldInAnyWords || speaksOfPost(window, post)) &&
    places.every((place) => window.includes(place)) &&
    (!isOfTheWhole || OF_THE_WHOLE.test(words)) &&
    telling.every((group) => holdsMeaning(around, inItsWords(group)))
  );
}

/** Whether words speak of a post, as questions or as documents call it. */
function speaksOfPost(words: string, post: AskedPost): boolean {
  if (/DCS/.test(post.name)) return /\bDCS\b|\bdirectors?\b(?! (?:of|for) adult)/i.test(words);
  return post.asked.test(words.toLowerCase()) || post.held.test(words);
}

/** Whether nothing parts a name from the post in a sentence: of a whole region or committee many are named. */
function isBesidePost(name: string, sentence: string, post: AskedPost): boolean {
  const at = sentence.indexOf(name);
  const words = [...sentence.toLowerCase().matchAll(new RegExp(post.asked, 'g'))];
  return words.some(({ index, 0: { length } }) => {
    const between = index < at ? sentence.slice(index + length, at) : sentence.slice(at + name.length, index);
    return !PARTS.test(between);
  });
}

/** The sentence in which somebody is named, with the one before where it goes on about that. */
function withBefore({ sentence }: Mention, { passage }: Evidence): string {
  const all = sentencesOf(passage.text);
  const before = all[all.findIndex(({ text }) => text.includes(sentence)) - 1];
  return before && POINTS_BACK.test(sentence) ? `${before.text} ${sentence}` : sentence;
}

/** Who is named in each document, by its id. A list for each passage would take 5 MB at 120,000 of them. */
const mentionsOf = onceForEach(({ people }: Knowledge) => {
  const named = people.flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, mention })));
  return Map.groupBy(named, ({ mention }) => mention.documentId);
});
