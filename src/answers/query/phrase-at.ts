import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alternative } from '../../search/query.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { foldWord, type Word } from '../../search/tokenize.ts';
import { onceForEach } from '../once-for-each.ts';
import { madeByTerm } from './made-by-term.ts';
import { firstTerm, phraseTerms } from './phrase-terms.ts';
import { placesOfPhrase } from './places-of-phrase.ts';
import { type WayOfSaying, waysOfSaying } from './ways-of-saying.ts';

/** The words of a phrase that stand apart in a text seldom mean what they mean together. */
const PHRASE_WEIGHT = 0.7;

/** A phrase that means something else too, and by what it is searched for: its own words first. */
export type Phrase = Pick<WayOfSaying, 'onlyAs'> & {
  readonly terms: readonly string[];
  readonly alternatives: readonly Alternative[];
};

/** A phrase, and where its words stand in a question. */
export type PhraseFound = { readonly phrase: Phrase; readonly places: readonly number[] };

/** The longest phrase that stands at this place of a question; null where none does. */
export function phraseAt(said: readonly Word[], at: number, knowledge: Knowledge): PhraseFound | null {
  const word = foldWord(said[at]!.text);
  for (const phrase of phraseTable(knowledge)(said[at]!.term)) {
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

/** The phrases that begin with a term, longest first. */
const phraseTable = onceForEach((knowledge: Knowledge) =>
  madeByTerm(waysOfSaying(knowledge), ({ said }) => firstTerm(said), phrasesOf),
);

/** A phrase for all ways of saying that have the same terms. */
function phrasesOf(ways: readonly WayOfSaying[]): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const { said, meant, onlyAs } of ways) {
    const terms = phraseTerms(said);
    const key = terms.join(' ');
    for (const one of meant(terms))
      phrases.set(key, withMeaning(phrases.get(key) ?? itself(terms, one), one));
    const phrase = phrases.get(key);
    if (phrase && onlyAs !== undefined && terms.length === 1) phrases.set(key, { ...phrase, onlyAs });
  }
  return [...phrases.values()].sort((a, b) => b.terms.length - a.terms.length);
}

function itself(terms: readonly string[], { weight }: Alternative): Phrase {
  const own = terms.length === 1 || weight === 1 ? 1 : PHRASE_WEIGHT;
  return { terms, alternatives: [{ terms: [...new Set(terms)], weight: own }] };
}

function withMeaning(phrase: Phrase, meaning: Alternative): Phrase {
  const said = meaning.terms.join(' ');
  return phrase.alternatives.some(({ terms }) => terms.join(' ') === said)
    ? phrase
    : { ...phrase, alternatives: [...phrase.alternatives, meaning] };
}
