import type { Matter } from '../../corpus/glossary.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { termOf } from '../../search/tokenize.ts';
import { onceForEach } from '../once-for-each.ts';
import { tellingTerms } from './phrase-terms.ts';
import { placesHolding } from './places-holding.ts';

/** A phrase, and the matters that it belongs to by their numbers in the glossary. */
export type MatterPhrase = { readonly terms: readonly string[]; readonly matters: readonly number[] };
/** Phrases by a term that they are looked up by. */
export type PhraseTable = ReadonlyMap<string, readonly MatterPhrase[]>;

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
  const beside = byFirstTerm(matters.map((matter) => matter.beside));
  const isShared = (list: readonly MatterPhrase[] | undefined) =>
    timesShared(list) > MOST_SHARING * matters.length;
  const regionsOf = regionsByMatter(matters, knowledge);
  return {
    matters,
    terms: matters.map(({ means }) => means.map(tellingTerms)),
    // "Parents" set the scene of so many matters that they point to none.
    cues: byFirstTerm(
      matters.map(({ cues }) => cues),
      (term) => !isShared(beside.get(term)),
    ),
    beside,
    means: new Map([...byEachTerm(matters)].filter(([, list]) => !isShared(list))),
    isHeldIn: (matter, regions) => regions.some((region) => regionsOf(matter).has(region)),
  };
});

function byFirstTerm(
  lists: readonly (readonly string[])[],
  isWanted: (term: string) => boolean = () => true,
): PhraseTable {
  const table = createPhraseTable();
  lists.forEach((phrases, matter) => {
    for (const written of phrases) {
      // Thirty thousand of them: to take each apart like a text would take three times as long.
      const terms = written.split(/[\s-]+/).map(termOf);
      const [first] = terms;
      if (first !== undefined && (terms.length > 1 || isWanted(first))) table.add(first, terms, matter);
    }
  });
  return table.byTerm;
}

function byEachTerm(matters: readonly Matter[]): PhraseTable {
  const table = createPhraseTable();
  matters.forEach(({ means }, matter) => {
    for (const terms of means.map(tellingTerms)) {
      for (const term of new Set(terms)) table.add(term, terms, matter);
    }
  });
  return table.byTerm;
}

/** Many matters share a phrase: it is kept once, with all of them. */
function createPhraseTable() {
  const byTerm = new Map<string, MatterPhrase[]>();
  const byWords = new Map<string, number[]>();
  const add = (key: string, terms: readonly string[], matter: number) => {
    const words = `${key}: ${terms.join(' ')}`;
    const sharing = byWords.get(words);
    if (sharing) {
      if (sharing.at(-1) !== matter) sharing.push(matter);
      return;
    }
    const matters = [matter];
    byWords.set(words, matters);
    const list = byTerm.get(key);
    if (list) list.push({ terms, matters });
    else byTerm.set(key, [{ terms, matters }]);
  };
  return { byTerm: byTerm as PhraseTable, add };
}

/** How many matters have one of these phrases, each counted for each of them. */
export function timesShared(phrases: readonly MatterPhrase[] = []): number {
  return phrases.reduce((sum, { matters }) => sum + matters.length, 0);
}

/** The regions whose updates hold a term of a matter; looked up when first asked for. */
function regionsByMatter(
  matters: readonly Matter[],
  { index }: Knowledge,
): (matter: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (matter) => {
    const before = known.get(matter);
    if (before) return before;
    const regions = new Set<string>();
    for (const meant of matters[matter]!.means) {
      for (const at of placesHolding(tellingTerms(meant), index)) {
        const { region } = index.places[at]!.document;
        if (region !== null) regions.add(region);
      }
    }
    known.set(matter, regions);
    return regions;
  };
}
