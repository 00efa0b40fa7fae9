import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { TermGroup } from '../../../search/query.ts';
import { type Sentence, sentencesOf } from '../../../search/sentences.ts';
import { termsOfText } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Evidence } from '../../evidence/finding/find-evidence.ts';
import { holdsMeaning } from '../../evidence/speaking/speaks-of.ts';
import { speaksOfAny } from '../../evidence/speaking/speaks-of-any.ts';
import { SYNONYM_WEIGHT } from '../../query/ways-of-saying.ts';
import type { AskedPost } from '../../understanding/recognise-post.ts';
import { NAMED_AND_GONE } from '../named-and-gone.ts';
import { namesPlaceItself } from './names-place-itself.ts';
import type { Wanted } from './wanted-beside-name.ts';

/** "He", "her", "the post": what goes on about the sentence before. */
const POINTS_BACK =
  /^(?:\p{L}+,? )?(?:he|she|they|his|her|their|it|its|this|that|these|those|any|all|for (?:more|details|information)|questions|queries|enquiries|details|contact|the \p{Ll}+)\b|^\p{Lu}[\p{L} ]{3,40}: \p{Lu}/iu;
/** Between a post and a name these part them: "the chair of the committee and committee member …". */
const PARTS = / and |;/;
/** Who leaves a post is asked for as such. */
const LEAVES = pattern('i')`
  \b(?:
    leav(?:es?|ing)|left|mov(?:es|ed|ing) on|retir\w+|step\w* down|depart\w*|former
    |formerly(?! (?:of|at|from|with)\b)
  )\b
`;
/** So many words apart at most are somebody's name and what they are said to lead. */
const APART = 14;
/** A whole region or committee is asked for: not one of the groups in it. */
const OF_THE_WHOLE = /\b(?:region(?:al)?|ADCS|network of directors|directors|committee|chair's)\b/i;

/** "Supporting carers (Jo Lane, Al Roe; Bo Day)": who came to speak on something. */
const LISTS_NAMES = /\([^)]*;[^)]*\)/;

/** "Responding to the launch, Jo Lane said:": who comments on what was done did not do it. */
const COMMENTS = pattern('i')`
  \b(?:comment|respond|react|speak|reply)ing (?:on|to|about|after|at|following)\b
  |\bin response to\b
`;

/** The words of a passage that name somebody beside all that is wanted; undefined where none do. */
export function wordsTelling(evidence: Evidence, wanted: Wanted, knowledge: Knowledge): string | undefined {
  const sentences = sentencesOf(evidence.passage.text);
  return sentences
    .flatMap(({ text }, at) =>
      knowledge.namesIn(text).some((name) => isMeant(name, text, wanted))
        ? wordsAt(at, sentences, wanted)
        : [],
    )
    .find((words) => tells(words, evidence, wanted))?.quoted;
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

/** Whether somebody named in a sentence may be who is asked for: not named in the question, near to what is asked, and not leaving. */
function isMeant(name: string, sentence: string, { asked, telling, isOfTheWhole, post }: Wanted): boolean {
  return (
    (LEAVES.test(asked) || !LEAVES.test(sentence.replaceAll(NAMED_AND_GONE, ''))) &&
    isNear(name, sentence, telling) &&
    !asked.includes(name.split(' ').at(-1)!.toLowerCase()) &&
    (!isOfTheWhole || post === null || isBesidePost(name, sentence, post))
  );
}

/** Whether words of a passage speak of all that the question names, and of the post but where that is told in any words. */
function tells(
  { said, quoted }: Words,
  { document, passage }: Evidence,
  { post, deed, isToldInAnyWords, telling, places, isOfTheWhole }: Wanted,
): boolean {
  const window = [passage.heading ?? '', passage.introduction ?? '', said].join('\n');
  const done = termsOfText(quoted);
  const around = { document, passage: { ...passage, text: said } };
  return (
    !(isToldInAnyWords && LISTS_NAMES.test(quoted)) &&
    !(post === null && COMMENTS.test(quoted)) &&
    (post === null
      ? deed.some((term) => done.includes(term))
      : isToldInAnyWords || speaksOfPost(window, post)) &&
    places.every((names) => names.some((name) => namesPlaceItself(window, name))) &&
    (!isOfTheWhole || OF_THE_WHOLE.test(said)) &&
    telling.every((group) => holdsMeaning(around, inItsWords(group)))
  );
}

/** Whether words speak of a post, as questions or as documents call it. */
function speaksOfPost(words: string, post: AskedPost): boolean {
  if (/DCS/.test(post.name))
    return /\bDCS\b|\bdirectors?\b(?! (?:of|for) adult)|\btop (?:job|post|role)\b/i.test(words);
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

/** Words of a passage that name somebody, and what has been said where they end: the two are one where the sentence goes on from nothing. */
type Words = { readonly quoted: string; readonly said: string };

/**
 * A sentence by itself, with the one before where it goes on about that or speaks of some of what is asked, and in the light of all before
 * it where it points back: "Its founder, …" is said of what the passage is about.
 */
function wordsAt(at: number, sentences: readonly Sentence[], { telling, places, post }: Wanted): Words[] {
  const quoted = sentences[at]!.text;
  const alone = { quoted, said: quoted };
  const before = sentences[at - 1];
  if (!before) return [alone];
  const pointsBack = POINTS_BACK.test(quoted);
  const speaksOfIt =
    !post?.isStrict &&
    (speaksOfAny(quoted, telling) ||
      places.some((names) => names.some((name) => namesPlaceItself(quoted, name))));
  const together = `${before.text} ${quoted}`;
  const all = sentences
    .slice(0, at + 1)
    .map(({ text }) => text)
    .join(' ');
  return [
    alone,
    ...(pointsBack || speaksOfIt ? [{ quoted: together, said: together }] : []),
    ...(pointsBack && !post?.isStrict ? [{ quoted, said: all }] : []),
  ];
}
