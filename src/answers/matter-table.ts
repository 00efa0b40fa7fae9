import type { Matter } from '../knowledge/glossary.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { termOf } from '../search/tokenize.ts';
import { tellingTerms } from './phrase-terms.ts';
import { placesHolding } from './places-holding.ts';

/** A phrase of a matter, by the number of the matter in the glossary. */
export type MatterPhrase = { readonly matter: number; readonly terms: readonly string[] };

/** The matters of a glossary, arranged for looking up: phrases by their first term, what is meant by each of its terms. */
export type MatterTable = {
  readonly matters: readonly Matter[];
  readonly cues: ReadonlyMap<string, readonly MatterPhrase[]>;
  readonly beside: ReadonlyMap<string, readonly MatterPhrase[]>;
  readonly means: ReadonlyMap<string, readonly MatterPhrase[]>;
  /** Whether an update of one of these regions holds a term of the matter. */
  readonly isHeldIn: (matter: number, regions: readonly string[]) => boolean;
};

/** A word that more than this share of all matters have in their scene, or in what they mean, points to none. */
const MOST_SHARING = 0.1;

const tables = new WeakMap<Knowledge, MatterTable>();

/** The matters of a corpus; arranged once. */
export function matterTable(knowledge: Knowledge): MatterTable {
  const known = tables.get(knowledge);
  if (known) return known;
  const { matters } = knowledge.glossary;
  const beside = byFirstTerm(matters.map((matter) => matter.beside));
  const isShared = (list: readonly MatterPhrase[] | undefined) =>
    (list?.length ?? 0) > MOST_SHARING * matters.length;
  const regionsOf = regionsByMatter(matters, knowledge);
  const table: MatterTable = {
    matters,
    // "Parents" set the scene of so many matters that they point to none.
    cues: byFirstTerm(
      matters.map(({ cues }) => cues),
      (term) => !isShared(beside.get(term)),
    ),
    beside,
    means: new Map([...byEachTerm(matters)].filter(([, list]) => !isShared(list))),
    isHeldIn: (matter, regions) => regions.some((region) => regionsOf(matter).has(region)),
  };
  tables.set(knowledge, table);
  return table;
}

function byFirstTerm(
  lists: readonly (readonly string[])[],
  isWanted: (term: string) => boolean = () => true,
): Map<string, MatterPhrase[]> {
  const table = new Map<string, MatterPhrase[]>();
  lists.forEach((phrases, matter) => {
    const seen = new Set<string>();
    for (const written of phrases) {
      // Thirty thousand of them: to take each apart like a text would take three times as long.
      const terms = written.split(/[\s-]+/).map(termOf);
      const [first] = terms;
      if (first === undefined || seen.has(terms.join(' ')) || (terms.length === 1 && !isWanted(first)))
        continue;
      seen.add(terms.join(' '));
      addTo(table, first, { matter, terms });
    }
  });
  return table;
}

function byEachTerm(matters: readonly Matter[]): Map<string, MatterPhrase[]> {
  const table = new Map<string, MatterPhrase[]>();
  matters.forEach(({ means }, matter) => {
    for (const terms of means.map(tellingTerms)) {
      for (const term of new Set(terms)) addTo(table, term, { matter, terms });
    }
  });
  return table;
}

function addTo(table: Map<string, MatterPhrase[]>, key: string, phrase: MatterPhrase): void {
  const list = table.get(key);
  if (list) list.push(phrase);
  else table.set(key, [phrase]);
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
    const places = matters[matter]!.means.flatMap((meant) => [...placesHolding(tellingTerms(meant), index)]);
    const regions = new Set(places.flatMap((at) => index.places[at]!.document.region ?? []));
    known.set(matter, regions);
    return regions;
  };
}
