import type { Matter } from '../../corpus/glossary.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { termOf } from '../../search/tokenize.ts';
import { onceForEach } from '../once-for-each.ts';
import { madeByTerm } from './made-by-term.ts';
import { tellingTerms } from './phrase-terms.ts';
import { placesHolding } from './places-holding.ts';

/** A phrase, and the matters that it belongs to by their numbers in the glossary. */
export type MatterPhrase = { readonly terms: readonly string[]; readonly matters: readonly number[] };
/** Phrases by a term that they are looked up by. */
export type PhraseTable = (term: string) => readonly MatterPhrase[];

/** The matters of a glossary, arranged for looking up: phrases by their first term, what is meant by each of its terms. */
export type MatterTable = {
  readonly matters: readonly Matter[];
  /** The words of each term that a matter means, by which it is searched for. */
  readonly terms: readonly (readonly (readonly string[])[])[];
  readonly cues: PhraseTable;
  readonly beside: PhraseTable;
  readonly means: PhraseTable;
  /** Whether an update of one of these regions holds a term of the matter. */
  readonly isHeldIn: (matter: number, regions: readonly string[]) => boolean;
};

/** A word that more than this share of all matters have in their scene, or in what they mean, points to none. */
const MOST_SHARING = 0.1;

/** The matters of a corpus; arranged once. */
export const matterTable = onceForEach((knowledge: Knowledge): MatterTable => {
  const { matters } = knowledge.glossary;
  const terms = matters.map(({ means }) => means.map(tellingTerms));
  const beside = byFirstTerm(matters.map((matter) => matter.beside));
  const isShared = (list: readonly MatterPhrase[]) => timesShared(list) > MOST_SHARING * matters.length;
  const regionsOf = regionsByMatter(terms, knowledge);
  return {
    matters,
    terms,
    // "Parents" set the scene of so many matters that they point to none.
    cues: byFirstTerm(
      matters.map(({ cues }) => cues),
      (term) => !isShared(beside(term)),
    ),
    beside,
    means: byEachTerm(terms, (list) => !isShared(list)),
    isHeldIn: (matter, regions) => regions.some((region) => regionsOf(matter).has(region)),
  };
});

const BETWEEN_WORDS = /[\s-]+/;

/** `isWanted`: whether a term alone is a phrase. */
function byFirstTerm(
  lists: readonly (readonly string[])[],
  isWanted: (term: string) => boolean = () => true,
): PhraseTable {
  return madeByTerm(
    lists.flatMap((phrases, matter) => phrases.map((said) => ({ said, matter }))),
    ({ said }) => termOf(said.split(BETWEEN_WORDS, 1)[0]!),
    (written, first) =>
      together(
        written
          .map(({ said, matter }) => ({ terms: said.split(BETWEEN_WORDS).map(termOf), matter }))
          .filter(({ terms }) => terms.length > 1 || isWanted(first)),
      ),
  );
}

/** `isWanted`: whether phrases that share a term point to anything. */
function byEachTerm(
  meant: MatterTable['terms'],
  isWanted: (list: readonly MatterPhrase[]) => boolean,
): PhraseTable {
  return madeByTerm(
    meant.flatMap((lists, matter) =>
      lists.flatMap((terms) => [...new Set(terms)].map((term) => ({ term, terms, matter }))),
    ),
    ({ term }) => term,
    (written) => {
      const list = together(written);
      return isWanted(list) ? list : [];
    },
  );
}

/** Many matters share a phrase: it is kept once, with all of them. */
function together(
  phrases: readonly { readonly terms: readonly string[]; readonly matter: number }[],
): MatterPhrase[] {
  return [...Map.groupBy(phrases, ({ terms }) => terms.join(' ')).values()].map((same) => ({
    terms: same[0]!.terms,
    matters: [...new Set(same.map(({ matter }) => matter))],
  }));
}

/** How many matters have one of these phrases, each counted for each of them. */
export function timesShared(phrases: readonly MatterPhrase[]): number {
  return phrases.reduce((sum, { matters }) => sum + matters.length, 0);
}

/** The regions whose updates hold a term of a matter; looked up when first asked for. */
function regionsByMatter(
  terms: MatterTable['terms'],
  { index }: Knowledge,
): (matter: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (matter) => {
    const before = known.get(matter);
    if (before) return before;
    const regions = new Set<string>();
    for (const meant of terms[matter]!) {
      for (const { document } of placesHolding(meant, index))
        if (document.region !== null) regions.add(document.region);
    }
    known.set(matter, regions);
    return regions;
  };
}
