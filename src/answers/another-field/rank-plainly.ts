import type { Knowledge } from '../../knowledge/knowledge.ts';
import { bestSentences } from '../../search/best-sentences.ts';
import { fitOf, wholeFit } from '../../search/fit.ts';
import type { Query } from '../../search/query.ts';
import { type Ranked, rankPassages } from '../../search/rank-passages.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { writtenWordsOf } from '../../search/tokenize.ts';
import { groupRarityIn } from '../evidence/finding/group-rarity.ts';

/** The weights are shares of what the words found are worth; how they were chosen stands in docs/ranking.md. */
const WEIGHTS = {
  /** What the words of the title add to what they already count. */
  title: 0.5,
  /** What the best sentence adds. */
  sentence: 0.5,
  /** What words that stand together as they were said add to what `rankPassages` gives them. */
  together: 0.25,
  /** What a passage that holds only some of the question loses of what `rankPassages` gives it for them. */
  partial: 0.6,
  /** What a document gains whose title the question holds whole. */
  named: 0.2,
  /** What the other good passages of the same document add. */
  others: 0.03,
} as const;

const LOOKED_AT = 30;
const OTHERS_COUNTED = 3;

export type FoundPlainly = Ranked;

/** The best passage of each document for a query, the best first, by words alone: of what field they are is all the same. */
export function rankPlainly(query: Query, knowledge: Knowledge): FoundPlainly[] {
  const rarity = groupRarityIn(knowledge);
  const whole = wholeFit(query, rarity);
  const asked = new Map(
    query.groups.flatMap(({ alternatives, weight }) =>
      alternatives.flatMap(({ terms }) => terms.map((term) => [term, weight])),
    ),
  );
  const found = rankPassages(query, knowledge.index, { limit: LOOKED_AT }).map((one): FoundPlainly => {
    const { title } = one.document;
    const sentence = bestSentences(one.passage.text, query, rarity)[0];
    const score =
      one.score +
      WEIGHTS.title * fitOf(title, query, rarity) +
      WEIGHTS.sentence * (sentence?.score ?? 0) +
      WEIGHTS.together * one.together -
      WEIGHTS.partial * whole * one.coverage ** 2 * (1 - one.coverage);
    return { ...one, score: score * (1 + WEIGHTS.named * naming(title, asked)) };
  });
  return [...Map.groupBy(found, ({ document }) => document.id).values()]
    .map((passages) => {
      const [best, ...others] = passages.sort((a, b) => b.score - a.score || a.at - b.at);
      const more = others.slice(0, OTHERS_COUNTED).reduce((sum, { score }) => sum + score, 0);
      return { ...best!, score: best!.score + WEIGHTS.others * more };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at);
}

/** How much a title is named, from 0 to 1: the weight of that of its telling words that was said with the least. */
function naming(title: string, asked: ReadonlyMap<string, number>): number {
  const telling = writtenWordsOf(title).filter(({ text }) => !isFrameWord(text));
  return telling.length === 0 ? 0 : Math.min(1, ...telling.map(({ term }) => asked.get(term) ?? 0));
}
