import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MatterTerm, MeantByExamples } from '../../search/query.ts';
import { exampleTable } from './example-table.ts';
import { type Asking, meaningTable, wordsAsking } from './meaning-table.ts';
import { type AlikeExample, alikeExamples, areAlike, meansOf } from './meant-by-examples.ts';

/** What all words of a question together mean, and how sure that is: from 0, of a good one some 2 to 9. */
export type MeantOnTheWhole = {
  readonly means: readonly MatterTerm[];
  readonly votes: readonly MeantByExamples[];
  readonly sureness: number;
};

/** So many of the terms for which most speaks are looked at closely. */
const LOOKED_AT = 5;
/** Those for which nearly as much speaks are meant as well. */
const NEARLY_AS_MUCH = 0.75;
/** Of fewer words each says too much. */
const FEWEST_WORDS = 4;
/** What is left of a meaning for each word that neither an example of any term nor an update has. */
const BESIDE_UNKNOWN = 0.33;
/** So many of the most alike examples are asked whether they agree. */
const NEIGHBOURS = 8;
const SHARPNESS = 3;

/**
 * What a whole sentence in everyday words means: no example is like it, but each of its words is said of a matter in some. Of each term that
 * examples mean it is reckoned how much likelier these words are in questions for it than in any (the logarithms added up, as a naive Bayes
 * classifier does). Surer, the more of the question its examples say and the more of the nearest single examples agree. Null where no example
 * has a word of it. See docs/adr/0009-example-questions.md.
 */
export function meantOnTheWhole(question: string, knowledge: Knowledge): MeantOnTheWhole | null {
  const words = wordsAsking(question);
  const told = toldBeyondNothing(words, knowledge);
  const looked = told.slice(0, LOOKED_AT);
  if (words.length < FEWEST_WORDS || looked.length === 0) return null;
  const nearest = alikeExamples(new Set(words), knowledge, { most: NEIGHBOURS });
  const best = looked
    .map((one) => ({ ...one, sureness: surenessOf(one, words, nearest, knowledge) }))
    .reduce((a, b) => (b.sureness > a.sureness ? b : a));
  const means = told
    .filter(({ at, score }) => at === best.at || score >= NEARLY_AS_MUCH * best.score)
    .slice(0, LOOKED_AT)
    .sort((a, b) => Number(b.at === best.at) - Number(a.at === best.at));
  const all = means.reduce((sum, { score }) => sum + score, 0);
  return {
    means: means.map(({ term }) => term),
    votes: means.map(({ term, score }) => ({ means: [term], vote: score / all })),
    sureness: best.sureness,
  };
}

type Told = { readonly term: MatterTerm; readonly at: number; readonly score: number };

/** A word that no example has. */
const ASKING_NOTHING: Asking = { places: new Uint16Array(), speaking: new Float64Array() };

/** How much speaks for each term, beyond what speaks for nothing that the updates hold, most first. */
function toldBeyondNothing(words: readonly string[], knowledge: Knowledge): Told[] {
  const { meanings, asking, scores } = meaningTable(knowledge);
  scores.fill(0);
  for (const word of words) {
    const { places, speaking } = asking.get(word) ?? ASKING_NOTHING;
    for (let i = 0; i < places.length; i++) scores[places[i]!]! += speaking[i]!;
  }
  for (let at = 0; at < scores.length; at++) scores[at]! -= words.length * meanings[at]!.against;
  const ofNothing = Math.max(0, scores[meanings.findIndex(({ term }) => term === null)] ?? 0);
  return meanings
    .flatMap(({ term }, at) =>
      term && scores[at]! > ofNothing ? [{ term, at, score: scores[at]! - ofNothing }] : [],
    )
    .sort((a, b) => b.score - a.score || a.at - b.at);
}

function surenessOf(
  { at, term, score }: Told,
  words: readonly string[],
  nearest: readonly AlikeExample[],
  knowledge: Knowledge,
): number {
  const { asking } = meaningTable(knowledge);
  const { holding, rarity } = exampleTable(knowledge);
  const saysIt = (word: string) => asking.get(word)?.places.includes(at) || term.terms.includes(word);
  const covered = sumOf(words.filter(saysIt), rarity) / sumOf(words, rarity);
  const vote = ({ likeness }: AlikeExample) => likeness ** SHARPNESS;
  const agreeing = nearest.filter(({ matter }) =>
    meansOf(matter, knowledge).some((other) => areAlike(other, term.terms)),
  );
  const agreement = sumOf(agreeing, vote) / sumOf(nearest, vote);
  // A word that only examples of what no update holds have is as good as unknown.
  const isUnknown = (word: string) =>
    !holding.has(word) && (asking.has(word) || !knowledge.index.hasTerm(word));
  const unknown = words.filter(isUnknown).length;
  return (score / Math.sqrt(words.length)) * covered * Math.sqrt(agreement) * BESIDE_UNKNOWN ** unknown;
}

function sumOf<One>(all: readonly One[], of: (one: One) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0);
}
