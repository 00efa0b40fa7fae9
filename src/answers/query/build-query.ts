import { isEnglishWord } from '../../knowledge/english-words.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Query, TermGroup } from '../../search/query.ts';
import { isFrameWord, wordWeight } from '../../search/stop-words.ts';
import { foldWord, termOf, type Word, writtenWordsOf } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { asksForFigure } from '../kinds/asks-for-figure.ts';
import { onePer } from '../one-per.ts';
import { overlap, type Span } from '../span.ts';
import { MONTHS } from '../understanding/date-words.ts';
import { addMatters, type SaidGroup } from './add-matters.ts';
import { isHeld, isHeldTogether, isSaidWordForWord } from './is-held.ts';
import { meantByExamples } from './meant-by-examples.ts';
import { type NumberFound, numberAt } from './number-at.ts';
import { type Phrase, type PhraseFound, phraseAt } from './phrase-at.ts';
import type { AskedOf } from './recognise-matters.ts';
import { isTelling } from './telling-groups.ts';

const MENDED_WEIGHT = 0.9;
/** A weak word stays weak, whatever else it may mean, but no weaker than this. */
const WEAK_PHRASE = 0.6;
/** Every update is the association's. */
const OWN_NAME = /^(?:the|adcs|association)$/i;
const OWN_NAME_WEIGHT = 0.4;
/** Beside so many known words an unknown one counts only this much. */
const KNOWN_BESIDE = 2;
/** … and a word of English, which is no slip and no shorthand, beside so many. */
const KNOWN_BESIDE_ENGLISH = 3;
const UNKNOWN_BESIDE_KNOWN = 0.5;
/** A word that this share of all passages holds ("social", "worker") says little of what is asked. */
const COMMON = 0.065;
/** What stands behind these is the very thing asked about. */
const SAYS_WHAT = /^(?:about|on|regarding|mention|mentions|mentioned)$/i;
/** Small words that stay small when they are shouted. */
const SHOUTED = /^(?:IS|THE|IN|OF|AND|FOR|TO|WHO|WHAT)$/;
/** Behind these a place or date is named. */
const LEADS_TO_NAME = /^(?:in|for|from|of|at)$/i;
/** What stands no farther behind a word than this has no more than "the" between. */
const NEXT_WORD = ' the '.length;
const DATE_WORD = pattern('i')`^(?:${MONTHS}|(?:19|20)\d{2})$`;

export type QueryOptions = {
  /** Parts of the text that were understood as something else: a region, a date, a committee. */
  readonly without?: readonly Span[];
  readonly mended?: ReadonlySet<string>;
  /** Words to leave out, folded: those that only said what kind of answer is wanted. */
  readonly ignored?: ReadonlySet<string>;
  /** Given where it may speak of a matter in words of its own. */
  readonly mattersOf?: Omit<AskedOf, 'examples'>;
  /** How much all of it counts, from 0 to 1. */
  readonly weight?: number;
};

/** What to search for: the words of a question that say what it is about, each with what means the same. */
export function buildQuery(text: string, knowledge: Knowledge, options: QueryOptions = {}): Query {
  const { without = [], mattersOf, weight = 1 } = options;
  const said = writtenWordsOf(text).filter((word) => !without.some((part) => overlap(word, part)));
  const own = groupsOf(said, knowledge, options);
  // What the documents say word for word is meant just so, and a figure is one of the very thing that is counted.
  const isMeantSo = isSaidWordForWord(said, knowledge) || asksForFigure(text);
  const examples = mattersOf && !isMeantSo ? meantByExamples(said, knowledge) : [];
  const { groups, matter } = mattersOf
    ? addMatters(own, said, weight, { ...mattersOf, examples }, knowledge)
    : { groups: own, matter: null };
  const heads = new Set(
    said.flatMap(({ text: word }, at) => (at > 0 && SAYS_WHAT.test(said[at - 1]!.text) ? [word] : [])),
  );
  return {
    groups: withoutRepeats(groups).map((group, _, all) =>
      heads.has(group.said) ? group : softened(group, all, knowledge),
    ),
    ...(matter ? { matter } : {}),
    ...(examples.length > 0 ? { examples } : {}),
  };
}

/** A group for each phrase that means something else too, and for each other word that does not only frame the question. */
function groupsOf(
  said: readonly Word[],
  knowledge: Knowledge,
  { without = [], mended = new Set(), ignored = new Set(), weight = 1 }: QueryOptions,
): SaidGroup[] {
  const groups: SaidGroup[] = [];
  for (let at = 0; at < said.length; ) {
    const word = said[at]!;
    const folded = foldWord(word.text);
    const found = ignored.has(folded) ? null : phraseAt(said, at, knowledge);
    const words = found?.places.map((place) => said[place]!) ?? [];
    const number = numberAt(said, at);
    if (number && number.places.length > words.length && isHeldAs(number.figures, knowledge)) {
      groups.push(numberGroup(said, number, weight));
      at += number.places.length;
      continue;
    }
    const isMeant =
      found &&
      !isParted(words, without) &&
      !leadsToName(words, said, without) &&
      !endsWithinOther(found, said, knowledge);
    if (isMeant) {
      const { phrase, places } = found;
      const last = places.at(-1)!;
      groups.push({
        ...phraseGroup(words, phrase, weight, knowledge),
        said: said
          .slice(at, last + 1)
          .map(({ text }) => text)
          .join(' '),
        places,
      });
      // What stands within a phrase is asked for as well: "pupils" in "kicking pupils out".
      at = last - at < words.length ? last + 1 : at + 1;
      continue;
    }
    if (!ignored.has(folded) && isWorthSearching(word.text)) {
      const alternatives = [{ terms: [word.term], weight: mended.has(folded) ? MENDED_WEIGHT : 1 }];
      groups.push({
        said: word.text,
        alternatives,
        weight: weight * wordWeight(word.text),
        isKnown: isHeld(alternatives, knowledge),
        places: [at],
      });
    }
    at += 1;
  }
  return groups;
}

/** Whether something that was understood as a name stands among words: "did the Eastern region train" has no "did the train". */
function isParted(words: readonly Word[], named: NonNullable<QueryOptions['without']>): boolean {
  const [start, end] = [words[0]?.end ?? 0, words.at(-1)?.start ?? 0];
  return named.some((part) => start <= part.start && part.end <= end);
}

/** Whether the last of some words goes with a place or date behind it: "send in the West Midlands" is of SEND, and nothing sent in. */
function leadsToName(
  words: readonly Word[],
  said: readonly Word[],
  named: NonNullable<QueryOptions['without']>,
): boolean {
  const last = words.at(-1);
  if (!last || words.length === 1 || !LEADS_TO_NAME.test(last.text)) return false;
  const isRightBehind = ({ start }: Span) => start > last.end && start <= last.end + NEXT_WORD;
  return named.some(isRightBehind) || said.some((word) => isRightBehind(word) && DATE_WORD.test(word.text));
}

/** Whether the small word that a phrase ends in is of another that begins within it: "take a child in care" takes no child in. */
function endsWithinOther({ places }: PhraseFound, said: readonly Word[], knowledge: Knowledge): boolean {
  const last = places.at(-1)!;
  if (places.length === 1 || !isFrameWord(said[last]!.text)) return false;
  return places.slice(1).some((place) => {
    const other = phraseAt(said, place, knowledge)?.places ?? [];
    return other.includes(last) && other.at(-1)! > last;
  });
}

function isHeldAs(figures: string, { index }: Knowledge): boolean {
  return index.hasTerm(termOf(figures));
}

/** A number in words, which is the same in figures. */
function numberGroup(said: readonly Word[], { figures, places }: NumberFound, weight: number): SaidGroup {
  const words = places.map((at) => said[at]!);
  return {
    said: words.map(({ text }) => text).join(' '),
    alternatives: [
      { terms: [...new Set(words.map(({ term }) => term))], weight: 1 },
      { terms: [termOf(figures)], weight: 1 },
    ],
    weight,
    isKnown: true,
    places,
  };
}

function phraseGroup(
  words: readonly Word[],
  { alternatives }: Phrase,
  weight: number,
  knowledge: Knowledge,
): Omit<TermGroup, 'said'> {
  return {
    alternatives: isHeldTogether(words, knowledge)
      ? alternatives.map((one, i) => (i === 0 ? { ...one, weight: 1 } : one))
      : alternatives,
    weight: weight * phraseWeight(words),
    isKnown: isHeld(alternatives, knowledge),
  };
}

function phraseWeight(words: readonly Word[]): number {
  if (words.every(({ text }) => OWN_NAME.test(text))) return OWN_NAME_WEIGHT;
  return words.length > 1 ? 1 : Math.max(WEAK_PHRASE, wordWeight(words[0]!.text));
}

function isWorthSearching(word: string): boolean {
  const folded = foldWord(word);
  const isLongEnough = folded.length >= 2 || /\d/.test(folded);
  return isLongEnough && (!isFrameWord(word) || isAcronym(word));
}

/** "IT" and "US" are no frame words. */
function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word) && !SHOUTED.test(word);
}

/** A word that the corpus lacks counts less beside others that say what is asked: people embroider. */
function softened(group: TermGroup, all: readonly TermGroup[], { index }: Knowledge): TermGroup {
  if (group.isKnown || !/^\p{Ll}+$/u.test(group.said)) return group;
  const isRare = ({ alternatives }: TermGroup) =>
    alternatives.some(
      ({ terms }) =>
        Math.min(...terms.map((term) => index.documentFrequency(term))) <= COMMON * index.places.length,
    );
  const known = all.filter((one) => one.isKnown && isTelling(one) && isRare(one)).length;
  const enough = isEnglishWord(group.said) ? KNOWN_BESIDE_ENGLISH : KNOWN_BESIDE;
  return known >= enough ? { ...group, weight: group.weight * UNKNOWN_BESIDE_KNOWN } : group;
}

function withoutRepeats(groups: readonly TermGroup[]): TermGroup[] {
  return onePer(groups, ({ alternatives: [own], said }) => own?.terms.join(' ') ?? said);
}
