import type { Knowledge } from '../../knowledge/knowledge.ts';
import { readQuotedNames } from '../../knowledge/read-quoted-names.ts';
import type { Alternative } from '../../search/query.ts';
import { isFrameWord, wordWeight } from '../../search/stop-words.ts';
import { foldWord, type Word, wordsOf } from '../../search/tokenize.ts';
import { onceForEach } from '../once-for-each.ts';
import { phraseTerms, tellingTerms } from './phrase-terms.ts';
import { placesOfPhrase } from './places-of-phrase.ts';

/** What a way of saying something else is worth beside the word itself. */
const SYNONYM_WEIGHT = 0.88;
/** An abbreviation and its long form are the same thing said twice. */
const ABBREVIATION_WEIGHT = 0.95;
/** The two rarest words of a long form, where the text writes it a little differently. */
export const PART_OF_LONG_FORM_WEIGHT = 0.6;
const WORDS_OF_A_PART = 2;
/** The words of a phrase that stand apart in a text seldom mean what they mean together. */
const PHRASE_WEIGHT = 0.7;
/** A name of several words; small ones within it may be in lower case. */
const CAPITALISED = /^\p{Lu}[\p{L}’']*(?: (?:the|to|for|of|in|and|\p{Lu}[\p{L}’']*))* \p{Lu}[\p{L}’']*$/u;
/** What asks is no part of what is asked about. */
const ASKING = /^(?:how|what|who|which|when|where|why) /i;

/** A phrase that means something else too, and by what it is searched for: its own words first. */
export type Phrase = {
  readonly terms: readonly string[];
  readonly alternatives: readonly Alternative[];
  /** An abbreviation as it is written, folded: "sending" has the stem of "SEND", and is none. */
  readonly onlyAs?: string;
};

/** A phrase, and where its words stand in a question. */
export type PhraseFound = { readonly phrase: Phrase; readonly places: readonly number[] };

/** The longest phrase that stands at this place of a question; null where none does. */
export function phraseAt(said: readonly Word[], at: number, knowledge: Knowledge): PhraseFound | null {
  const word = foldWord(said[at]!.text);
  for (const phrase of phrasesOf(knowledge).get(said[at]!.term) ?? []) {
    const { terms, onlyAs } = phrase;
    const places = placesOfPhrase(terms, said, at);
    const isWritten = onlyAs === undefined || word === onlyAs || word === `${onlyAs}s`;
    if (places && isWritten && !(terms.length > 1 && isAbbreviationBeforeFrame(said, at)))
      return { phrase, places };
  }
  return null;
}

/** "SEND in London" is not "send in". */
function isAbbreviationBeforeFrame(said: readonly Word[], at: number): boolean {
  const [word, next] = [said[at]!.text, said[at + 1]?.text ?? ''];
  return /^\p{Lu}{3,}$/u.test(word) && /^\p{Ll}+$/u.test(next) && isFrameWord(next);
}

/** Phrases by the term that they begin with, longest first. */
type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;
/** What each phrase is searched by, keyed by its terms. */
type Meanings = Map<string, Alternative[]>;

/** The phrases of the glossary, the abbreviations of the documents and the names that they quote; read once for a corpus. */
const phrasesOf = onceForEach((knowledge: Knowledge): PhraseTable => {
  const meanings: Meanings = new Map();
  addAbbreviations(meanings, knowledge);
  const abbreviations = new Set(meanings.keys());
  addPlainWords(meanings, knowledge);
  addNames(meanings, knowledge);
  addQuotedNames(meanings, knowledge);
  const written = new Map(
    [...knowledge.abbreviations, ...knowledge.glossary.abbreviations].map(({ short }) => [
      phraseTerms(short).join(' '),
      foldWord(short),
    ]),
  );
  const phrases = [...meanings].map(([key, alternatives]) => {
    const onlyAs = abbreviations.has(key) && !key.includes(' ') ? written.get(key) : undefined;
    return { terms: key.split(' '), alternatives, ...(onlyAs === undefined ? {} : { onlyAs }) };
  });
  const table = Map.groupBy(phrases, ({ terms }) => terms[0]!);
  for (const list of table.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  return table;
});

function addAbbreviations(meanings: Meanings, { abbreviations, glossary, index }: Knowledge): void {
  for (const { short, long } of [...abbreviations, ...glossary.abbreviations]) {
    const [shortTerms, longTerms, longPhrase] = [phraseTerms(short), tellingTerms(long), phraseTerms(long)];
    if (longPhrase.length < 2) continue;
    add(meanings, shortTerms, longTerms, ABBREVIATION_WEIGHT);
    add(meanings, longPhrase, longTerms, 1);
    add(meanings, longPhrase, shortTerms, ABBREVIATION_WEIGHT);
    if (longTerms.length <= WORDS_OF_A_PART) continue;
    const rarest = longTerms
      .filter((term) => index.hasTerm(term))
      .sort((a, b) => index.documentFrequency(a) - index.documentFrequency(b))
      .slice(0, WORDS_OF_A_PART);
    if (rarest.length < WORDS_OF_A_PART) continue;
    add(meanings, shortTerms, rarest, PART_OF_LONG_FORM_WEIGHT);
    add(meanings, longPhrase, rarest, PART_OF_LONG_FORM_WEIGHT);
  }
}

function addPlainWords(meanings: Meanings, { glossary }: Knowledge): void {
  for (const { say, means } of [...glossary.plainWords, ...glossary.fieldWords]) {
    const meant = means.map(tellingTerms).flatMap((terms) => alternativeOf(terms, SYNONYM_WEIGHT));
    for (const phrase of say) {
      if (ASKING.test(phrase)) continue;
      const from = phraseTerms(phrase);
      const key = from.join(' ');
      // What means itself as well is said so by the documents.
      if (meant.some(({ terms }) => terms.join(' ') === key)) add(meanings, from, from, 1);
      for (const one of meant) {
        if (key !== one.terms.join(' ')) addAlternative(meanings, from, one);
      }
    }
  }
}

/** "You Can Foster" without its small words would be any fostering: such a name is searched for by all of its words. */
function addNames(meanings: Meanings, { glossary }: Knowledge): void {
  for (const { means } of [...glossary.plainWords, ...glossary.matters]) {
    for (const name of means) {
      const terms = phraseTerms(name);
      const telling = wordsOf(name).filter(({ text }) => !isFrameWord(text));
      if (CAPITALISED.test(name) && telling.length === 1 && terms.length > 1) add(meanings, terms, terms, 1);
    }
  }
}

/** ‘Better for Children’: a name without a word that tells is known by all of its words together. */
function addQuotedNames(meanings: Meanings, { documents }: Knowledge): void {
  for (const name of readQuotedNames(documents.values())) {
    if (wordsOf(name).some(({ text }) => !isFrameWord(text) && wordWeight(text) === 1)) continue;
    const terms = phraseTerms(name);
    add(meanings, terms, terms, 1);
  }
}

function add(meanings: Meanings, from: readonly string[], to: readonly string[], weight: number): void {
  for (const one of alternativeOf(to, weight)) addAlternative(meanings, from, one);
}

/** None where there are no terms. */
function alternativeOf(terms: readonly string[], weight: number): Alternative[] {
  return terms.length === 0 ? [] : [{ terms: [...new Set(terms)], weight }];
}

/** The one given is kept itself: ten thousand phrases share a few thousand meanings. */
function addAlternative(meanings: Meanings, from: readonly string[], meaning: Alternative): void {
  if (from.length === 0) return;
  const key = from.join(' ');
  const own = from.length === 1 || meaning.weight === 1 ? 1 : PHRASE_WEIGHT;
  const list = meanings.get(key) ?? [{ terms: [...new Set(from)], weight: own }];
  const said = meaning.terms.join(' ');
  if (!list.some(({ terms }) => terms.join(' ') === said)) list.push(meaning);
  meanings.set(key, list);
}
