import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MeantByExamples } from '../../search/query.ts';
import { isFrameWord, wordWeight } from '../../search/stop-words.ts';
import type { SaidGroup } from './add-matters.ts';
import { matterTable, type PhraseTable, timesShared } from './matter-table.ts';
import { agreementOf } from './meant-by-examples.ts';
import { placesOfPhrase } from './places-of-phrase.ts';

/** A matter that a question speaks of in words of its own, and which of its words say so, as places in the list given. */
export type RecognisedMatter = {
  readonly means: readonly string[];
  /** How well it fits beside the best one: 1 for that, less for others. */
  readonly fit: number;
  readonly cues: readonly number[];
  readonly beside: readonly number[];
};

type Said = { readonly text: string; readonly term: string };

/** So much of what a question says has to be cues of a matter and words that go with them; more of one that asks for a fact. */
const LEAST_SHARE = 0.6;
const LEAST_SHARE_OF_FACT = 0.75;
/** … and so many telling words: "how many people attend" is no matter by itself. */
const LEAST_TOLD = 1.4;
/** Where a region is named, its matters are few, and one telling word will do. */
const LEAST_TOLD_OF_REGION = 1;
/** What a matter keeps of its worth of which the region that is named says nothing. */
const OTHER_REGION = 0.3;
/** What a matter keeps of its worth for which the fewest of the example questions that are like this one speak. */
const HOWEVER_UNLIKE = 0.3;
/** What a word that only sets the scene says, beside a cue. */
const SCENE = 0.7;
/** Matters that fit nearly as well as the best are looked for too. */
const NEARLY_AS_GOOD = 0.75;
const MOST_MATTERS = 2;

/** What is known of a question besides its words. */
export type AskedOf = {
  readonly isFact: boolean;
  readonly regions: readonly string[];
  readonly examples: readonly MeantByExamples[];
};

/**
 * The matters of the glossary that a question means, best first: each has a cue in it and, beside that, a word of its scene,
 * and these are most of what the question says. A cue that few matters share says more than one that many do. `groups` are what
 * the words ask for.
 */
export function recogniseMatters(
  said: readonly Said[],
  groups: readonly SaidGroup[],
  { isFact, regions, examples }: AskedOf,
  knowledge: Knowledge,
): RecognisedMatter[] {
  const table = matterTable(knowledge);
  if (table.matters.length === 0) return [];
  const cues = placesByMatter(said, table.cues);
  if (cues.size === 0) return [];
  const scenes = placesByMatter(said, table.beside);
  addPlacesMeant(scenes, groups, table.means);
  const rarity = (word: Said, phrases: PhraseTable) =>
    Math.log(1 + table.matters.length / (1 + timesShared(phrases(word.term))));
  const weightOf = ({ text }: Said) => (isFrameWord(text) ? 0 : wordWeight(text));
  const whole = said.reduce((sum, word) => sum + weightOf(word), 0);
  const leastShare = isFact ? LEAST_SHARE_OF_FACT : LEAST_SHARE;

  const found = [...cues].flatMap(([matter, cueAt]) => {
    const besideAt = [...(scenes.get(matter) ?? [])].filter((at) => !cueAt.has(at));
    // Of two cues one may be of the scene as well.
    const setsScene = cueAt.size > 1 && [...cueAt].some((at) => scenes.get(matter)?.has(at));
    if (besideAt.length === 0 && !setsScene) return [];
    const words = [...cueAt, ...besideAt];
    const told = words.reduce((sum, at) => sum + weightOf(said[at]!), 0);
    const share = whole === 0 ? 0 : told / whole;
    const isThere = table.isHeldIn(matter, regions);
    if (told < (isThere ? LEAST_TOLD_OF_REGION : LEAST_TOLD) || share < leastShare) return [];
    const worth =
      [...cueAt].reduce((sum, at) => sum + rarity(said[at]!, table.cues), 0) +
      SCENE * besideAt.reduce((sum, at) => sum + rarity(said[at]!, table.beside), 0);
    const agreement = examples.length === 0 ? 1 : agreementOf(examples, table.terms[matter]!);
    // Where nothing else is known of a topic, examples that all speak of others tell that a cue is a chance: "police pay" of funding pots.
    if (agreement === 0 && !isFact && regions.length === 0) return [];
    const ofRegion = regions.length === 0 || isThere ? 1 : OTHER_REGION;
    return [
      {
        matter,
        cues: [...cueAt],
        beside: besideAt,
        worth: worth * share * ofRegion * (HOWEVER_UNLIKE + agreement),
      },
    ];
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
function placesByMatter(said: readonly Said[], phrases: PhraseTable): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>();
  said.forEach(({ term }, at) => {
    for (const { matters, terms } of phrases(term)) {
      const held = placesOfPhrase(terms, said, at);
      if (!held) continue;
      for (const matter of matters) addPlaces(places, matter, held);
    }
  });
  return places;
}

/** A word that means a term of the matter by the glossary's plain words sets its scene too: "temps" where agency staff are dear. */
function addPlacesMeant(
  scenes: Map<number, Set<number>>,
  groups: readonly SaidGroup[],
  means: PhraseTable,
): void {
  for (const { alternatives, places } of groups) {
    for (const { terms } of alternatives) {
      for (const { matters, terms: meant } of means(terms[0]!)) {
        if (!terms.every((term) => meant.includes(term))) continue;
        for (const matter of matters) addPlaces(scenes, matter, places);
      }
    }
  }
}

function addPlaces(byMatter: Map<number, Set<number>>, matter: number, places: readonly number[]): void {
  const known = byMatter.get(matter) ?? new Set();
  for (const at of places) known.add(at);
  byMatter.set(matter, known);
}
