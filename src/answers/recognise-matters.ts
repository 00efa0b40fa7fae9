import type { Matter } from '../knowledge/glossary.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isFrameWord, wordWeight } from '../search/stop-words.ts';
import { termOf } from '../search/tokenize.ts';

/** A matter that a question speaks of in words of its own, and which of its words say so, as places in the list given. */
export type RecognisedMatter = {
  readonly means: readonly string[];
  /** How well it fits beside the best one: 1 for that, less for others. */
  readonly fit: number;
  readonly cues: readonly number[];
  readonly beside: readonly number[];
};

type Said = { readonly text: string; readonly term: string };
type Phrase = { readonly matter: number; readonly terms: readonly string[] };
type Table = {
  readonly matters: readonly Matter[];
  readonly cues: ReadonlyMap<string, readonly Phrase[]>;
  readonly beside: ReadonlyMap<string, readonly Phrase[]>;
};

/** So much of what a question says has to be cues of a matter and words that go with them. */
const LEAST_SHARE = 0.75;
/** … and so many telling words: "how many people attend" is no matter by itself. */
const LEAST_TOLD = 1.8;
/** What a word that only sets the scene says, beside a cue. */
const SCENE = 0.4;
/** A word of the scene of more than this share of all matters is a cue of none. */
const MOST_SCENES = 0.1;
/** Matters that fit nearly as well as the best are looked for too. */
const NEARLY_AS_GOOD = 0.75;
const MOST_MATTERS = 2;

/**
 * The matters of the glossary that a question means, best first: each has a cue in it and, beside that, a word of its scene,
 * and these are most of what the question says. A cue that few matters share says more than one that many do.
 */
export function recogniseMatters(said: readonly Said[], knowledge: Knowledge): RecognisedMatter[] {
  const table = tableOf(knowledge);
  if (table.matters.length === 0) return [];
  const cues = placesByMatter(said, table.cues);
  if (cues.size === 0) return [];
  const scenes = placesByMatter(said, table.beside);
  const rarity = (word: Said, phrases: ReadonlyMap<string, readonly Phrase[]>) =>
    Math.log(1 + table.matters.length / (1 + (phrases.get(word.term)?.length ?? 0)));
  const weightOf = ({ text }: Said) => (isFrameWord(text) ? 0 : wordWeight(text));
  const whole = said.reduce((sum, word) => sum + weightOf(word), 0);

  const found = [...cues].flatMap(([matter, cueAt]) => {
    const besideAt = [...(scenes.get(matter) ?? [])].filter((at) => !cueAt.has(at));
    if (besideAt.length === 0) return [];
    const words = [...cueAt, ...besideAt];
    const told = words.reduce((sum, at) => sum + weightOf(said[at]!), 0);
    const share = whole === 0 ? 0 : told / whole;
    if (told < LEAST_TOLD || share < LEAST_SHARE) return [];
    const worth =
      [...cueAt].reduce((sum, at) => sum + rarity(said[at]!, table.cues), 0) +
      SCENE * besideAt.reduce((sum, at) => sum + rarity(said[at]!, table.beside), 0);
    return [{ matter, cues: [...cueAt], beside: besideAt, worth: worth * share }];
  });
  found.sort((a, b) => b.worth - a.worth || a.matter - b.matter);
  const best = found[0]?.worth ?? 0;
  return found
    .filter(({ worth }) => worth >= NEARLY_AS_GOOD * best)
    .slice(0, MOST_MATTERS)
    .map(({ matter, cues, beside, worth }) => ({
      means: table.matters[matter]!.means,
      fit: worth / best,
      cues,
      beside,
    }));
}

/** For each matter, where one of its phrases stands in the question. */
function placesByMatter(
  said: readonly Said[],
  phrases: ReadonlyMap<string, readonly Phrase[]>,
): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>();
  said.forEach(({ term }, at) => {
    for (const phrase of phrases.get(term) ?? []) {
      if (!phrase.terms.every((one, i) => said[at + i]?.term === one)) continue;
      const known = places.get(phrase.matter) ?? new Set();
      for (let i = 0; i < phrase.terms.length; i++) known.add(at + i);
      places.set(phrase.matter, known);
    }
  });
  return places;
}

const tables = new WeakMap<Knowledge, Table>();

/** The matters by the first word of each of their phrases; made once for a corpus. */
function tableOf(knowledge: Knowledge): Table {
  const known = tables.get(knowledge);
  if (known) return known;
  const { matters } = knowledge.glossary;
  const beside = byFirstTerm(matters.map((matter) => matter.beside));
  // "Parents" set the scene of so many matters that they point to none.
  const points = (word: string) => (beside.get(word)?.length ?? 0) <= MOST_SCENES * matters.length;
  const table = {
    matters,
    cues: byFirstTerm(
      matters.map(({ cues }) => cues),
      points,
    ),
    beside,
  };
  tables.set(knowledge, table);
  return table;
}

function byFirstTerm(
  lists: readonly (readonly string[])[],
  isWanted: (term: string) => boolean = () => true,
): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  lists.forEach((phrases, matter) => {
    const seen = new Set<string>();
    for (const written of phrases) {
      // Thirty thousand of them: to take each apart like a text would take three times as long.
      const terms = written.split(/[\s-]+/).map(termOf);
      const [first] = terms;
      if (first === undefined || seen.has(terms.join(' ')) || (terms.length === 1 && !isWanted(first)))
        continue;
      seen.add(terms.join(' '));
      const list = table.get(first) ?? [];
      list.push({ matter, terms });
      table.set(first, list);
    }
  });
  return table;
}
