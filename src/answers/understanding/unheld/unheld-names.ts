import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { wordsOf, writtenWordsOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import { above } from '../../evidence/speaking/words-around.ts';
import { findPeopleIn } from '../../people/find-people-in.ts';
import { buildQuery } from '../../query/build-query.ts';
import { placesHolding, someHolds } from '../../query/places-holding.ts';
import { overlap } from '../../span.ts';
import type { Understanding } from '../understanding.ts';

/** A word that begins with a capital and is no abbreviation. */
const CAPITAL = "\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’]*";
const JOINED_BY = '(?:of|for|and|in|on|to|with|the)';
/** Several of them, joined by small words, with the year that laws and reports have. */
const NAME = pattern('gu')`
  (?<![\p{L}\d'’])${CAPITAL}(?:(?: ${JOINED_BY})* ${CAPITAL})+(?: (?:19|20)\d\d\b)?
`;
/** What stands on either side of these may be two names: "the Innovation Fund for FutureSocial". */
const BETWEEN_NAMES = / (?:for|and|in|on|to|with)(?: the)? /;
const YEAR = / \d{4}$/;
/** A name of so many telling words is one; of fewer, only what ends like that of a law or a body, or what sends or says something. */
const WORDS_OF_A_NAME = 3;
const ENDS_A_NAME = pattern()`
  \b(?:
    Act|Bill|Review|Inquiry|Commission|Foundation|Institute|Institution|Framework|Strategy|Agency
    |Charter|Code
  )(?: \d{4})?$
`;
/** "News from the Girl Guides", "what has Save the Children said" */
const BEFORE_SENDER = /\b(?:from|by|what (?:did|does|do|has|have)) (?:the )?$/i;
/** What begins so says which one is meant in words that any region may use: "Regional Commissioning Framework". */
const DESCRIBES = /^(?:Regional|Local|Joint|Shared)\b/;
/** The words of a name stand so many words apart at most, besides their own number. */
const APART = 6;
/** Which committees there are, is said elsewhere. */
const COMMITTEE = /\bCommittees?$/;

/**
 * The names (of a law, a body, a programme, a review) that a question writes with capitals and that no document says in any
 * order: what shares some words with one ("Keeping Children Safe in Education") is of something else.
 */
export function unheldNames(
  { text, named, authorities }: Pick<Understanding, 'text' | 'named' | 'authorities'>,
  knowledge: Knowledge,
): string[] {
  // Who writes every word with a capital tells no name by it.
  if (text.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word))) return [];
  const people = findPeopleIn(text, knowledge);
  const known = [...named, ...authorities];
  return [...text.matchAll(NAME)]
    .filter(
      ({ index, 0: name }) =>
        !known.some((part) => overlap(part, { start: index, end: index + name.replace(YEAR, '').length })) &&
        !people.some((person) => name.includes(person)),
    )
    .map(({ index, 0: name }) => ({
      name: withoutFrame(name),
      isOfSender: BEFORE_SENDER.test(text.slice(0, index)),
    }))
    .filter(({ name, isOfSender }) => isName(name, isOfSender) && !isHeldName(name, knowledge))
    .map(({ name }) => name);
}

/** "What Works Centre" begins with no name; a question does with "What". */
function withoutFrame(name: string): string {
  const words = name.split(' ');
  const first = words.findIndex((word) => !isFrameWord(word));
  return words.slice(Math.max(0, first)).join(' ');
}

function isName(name: string, isOfSender: boolean): boolean {
  if (COMMITTEE.test(name)) return false;
  const telling = termsOf(name).length;
  return telling >= WORDS_OF_A_NAME || (telling > 1 && (isOfSender || ENDS_A_NAME.test(name)));
}

function isHeldName(name: string, knowledge: Knowledge): boolean {
  if (isSaid(termsOf(name), knowledge)) return true;
  // An abbreviation may stand for it.
  const { groups } = buildQuery(name, knowledge);
  if (groups.length === 1 && groups[0]!.isKnown) return true;
  if (DESCRIBES.test(name) && someHolds(termsOf(name), knowledge.index)) return true;
  const parts = name.split(BETWEEN_NAMES);
  return parts.length > 1 && parts.every((part) => !isOnlyKind(part) && isSaid(termsOf(part), knowledge));
}

/** "All Bill", of "Education for All Bill", names no bill. */
function isOnlyKind(part: string): boolean {
  return ENDS_A_NAME.test(part) && termsOf(part).length === 1;
}

/** Whether some sentence or heading says all of these, near to each other. */
function isSaid(terms: readonly string[], { index }: Knowledge): boolean {
  return placesHolding(terms, index).some((place) =>
    [...above(place), ...sentencesOf(place.passage.text).map(({ text }) => text)].some((sentence) =>
      holdsAll(sentence, terms),
    ),
  );
}

function holdsAll(sentence: string, terms: readonly string[]): boolean {
  const words = wordsOf(sentence).map(({ term }) => term);
  return words.some((_, at) => {
    const near = words.slice(at, at + terms.length + APART);
    return terms.every((term) => near.includes(term));
  });
}

/** The terms of the words that tell, without a year. */
function termsOf(name: string): string[] {
  return writtenWordsOf(name)
    .filter(({ text }) => !isFrameWord(text) && !/^\d/.test(text))
    .map(({ term }) => term);
}
