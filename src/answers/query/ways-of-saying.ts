import type { Knowledge } from '../../knowledge/knowledge.ts';
import { once } from '../../knowledge/once.ts';
import type { Abbreviation } from '../../knowledge/read-abbreviations.ts';
import {
  readNamesOfAKind,
  readQuotedNames,
  readSeriesNames,
  readSubjectNames,
} from '../../knowledge/read-quoted-names.ts';
import type { Alternative } from '../../search/query.ts';
import { isFrameWord, wordWeight } from '../../search/stop-words.ts';
import { foldWord, wordsOf } from '../../search/tokenize.ts';
import { onePer } from '../one-per.ts';
import { phraseTerms, tellingTerms } from './phrase-terms.ts';

/** What a way of saying something else is worth beside the word itself. */
export const SYNONYM_WEIGHT = 0.88;
/** An abbreviation and its long form are the same thing said twice. */
export const ABBREVIATION_WEIGHT = 0.95;
/** The two rarest words of a long form, where the text writes it a little differently. */
export const PART_OF_LONG_FORM_WEIGHT = 0.6;
const WORDS_OF_A_PART = 2;
/** A name of several words; small ones within it may be in lower case. */
const CAPITALISED = /^\p{Lu}[\p{L}’']*(?: (?:the|to|for|of|in|and|\p{Lu}[\p{L}’']*))* \p{Lu}[\p{L}’']*$/u;
/** What asks is no part of what is asked about. */
const ASKING = /^(?:how|what|who|which|when|where|why) /i;

/** A phrase as it is written, and what it means, given its own terms: read when that is asked for, as there are ten thousand of them. */
export type WayOfSaying = {
  readonly said: string;
  readonly meant: (own: readonly string[]) => readonly Alternative[];
  /** An abbreviation as it is written, folded: "sending" has the stem of "SEND", and is none. */
  readonly onlyAs?: string;
};

/** The phrases of the glossary, the abbreviations of the documents and the names that they quote, in the order in which they count. */
export function waysOfSaying(knowledge: Knowledge): WayOfSaying[] {
  return [
    ...waysToAbbreviate(knowledge),
    ...plainWays(knowledge),
    ...namesMeant(knowledge),
    ...namesQuoted(knowledge),
  ];
}

function waysToAbbreviate({ abbreviations, glossary, index }: Knowledge): WayOfSaying[] {
  // Updates write out the same abbreviations again and again.
  const written = onePer(
    [...abbreviations, ...glossary.abbreviations],
    ({ short, long }) => `${short}\n${long}`,
  );
  const halvesOf = halvesAbbreviated(written);
  return written.flatMap(({ short, long }) => {
    if (phraseTerms(long).length < 2) return [];
    const longTerms = tellingTerms(long);
    const halfShort = () => halvesOf(long).flatMap((terms) => alternativeOf(terms, ABBREVIATION_WEIGHT));
    const part = () => {
      const rarest = longTerms
        .filter((term) => index.hasTerm(term))
        .sort((a, b) => index.documentFrequency(a) - index.documentFrequency(b))
        .slice(0, WORDS_OF_A_PART);
      const isPart = longTerms.length > WORDS_OF_A_PART && rarest.length === WORDS_OF_A_PART;
      return isPart ? alternativeOf(rarest, PART_OF_LONG_FORM_WEIGHT) : [];
    };
    return [
      {
        said: short,
        meant: () => [...alternativeOf(longTerms, ABBREVIATION_WEIGHT), ...halfShort(), ...part()],
        onlyAs: foldWord(short),
      },
      {
        said: long,
        meant: () => [
          ...alternativeOf(longTerms, 1),
          ...alternativeOf(phraseTerms(short), ABBREVIATION_WEIGHT),
          ...halfShort(),
          ...part(),
        ],
      },
    ];
  });
}

/** A long form of which the first words go by letters of their own: "UAS children" for unaccompanied asylum-seeking children. */
function halvesAbbreviated(
  written: readonly Pick<Abbreviation, 'short' | 'long'>[],
): (long: string) => string[][] {
  const shortFor = Map.groupBy(written, ({ long }) => long.toLowerCase());
  return (long) => {
    const words = long.split(' ');
    return words.flatMap((_, at) =>
      (shortFor.get(words.slice(0, at).join(' ').toLowerCase()) ?? []).map(({ short }) => [
        ...phraseTerms(short),
        ...tellingTerms(words.slice(at).join(' ')),
      ]),
    );
  };
}

function plainWays({ glossary }: Knowledge): WayOfSaying[] {
  return [...glossary.plainWords, ...glossary.fieldWords].flatMap(({ say, means }) => {
    const all = once(() => means.map(tellingTerms).flatMap((terms) => alternativeOf(terms, SYNONYM_WEIGHT)));
    const meant = (own: readonly string[]) => {
      const others = all().filter(({ terms }) => terms.join(' ') !== own.join(' '));
      // What means itself as well is said so by the documents.
      return others.length < all().length ? [...alternativeOf(own, 1), ...others] : others;
    };
    return say.filter((phrase) => !ASKING.test(phrase)).map((said) => ({ said, meant }));
  });
}

/** "You Can Foster" without its small words would be any fostering: such a name is searched for by all of its words. */
function namesMeant({ glossary }: Knowledge): WayOfSaying[] {
  return [...glossary.plainWords, ...glossary.matters]
    .flatMap(({ means }) => means)
    .filter((name) => CAPITALISED.test(name))
    .filter((name) => wordsOf(name).filter(({ text }) => !isFrameWord(text)).length === 1)
    .map(itself);
}

/**
 * ‘Better for Children’: a name without a word that tells is known by all of its words together; so is a pair of which one
 * word does (‘opportunity areas’, which are no opportunity in some area), one of several words of which a
 * single one tells and of which it is said what it is (“Foster with Us is the name of …”), or with which a title begins (“Talking Heads - …”);
 * and one that ends with what kind of thing it is of and would be something else without its small words (“the One Met Model”).
 */
function namesQuoted({ documents }: Knowledge): WayOfSaying[] {
  const telling = (name: string) =>
    wordsOf(name).filter(({ text }) => !isFrameWord(text) && wordWeight(text) === 1).length;
  const isPair = (name: string) => {
    const words = wordsOf(name);
    return words.length === 2 && telling(name) === 1 && !words.some(({ text }) => isFrameWord(text));
  };
  return [
    ...readQuotedNames(documents.values()).filter((name) => telling(name) === 0 || isPair(name)),
    ...[...readSubjectNames(documents.values()), ...readSeriesNames(documents.values())].filter(
      (name) => telling(name) <= 1,
    ),
    ...readNamesOfAKind(documents.values()).filter((name) =>
      wordsOf(name).some(({ text }) => isFrameWord(text)),
    ),
  ].map(itself);
}

function itself(said: string): WayOfSaying {
  return { said, meant: (own) => alternativeOf(own, 1) };
}

/** None where there are no terms. */
function alternativeOf(terms: readonly string[], weight: number): Alternative[] {
  return terms.length === 0 ? [] : [{ terms: [...new Set(terms)], weight }];
}
