import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TermGroup } from '../../search/query.ts';
import { rarityOf } from '../../search/rank-passages.ts';
import { isFrameWord, wordWeight } from '../../search/stop-words.ts';
import { writtenWordsOf } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { LONGEST_QUESTION, type Question } from '../question.ts';
import { mendSlips } from '../understanding/put-plainly/mend-slips.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** What a word that only frames a question counts: enough to decide between equals, and to find "How it works". */
const FRAME_WEIGHT = 0.17;
/** From this weight on, a word says something of what is asked. */
export const TELLING_PLAINLY = 0.2;

/** What the words of the questions before count: in any case, more behind a pronoun, and more the less is asked itself. */
const CARRIED = { always: 0.28, pointedAt: 0.12, nothingAsked: 0.8 } as const;
/** A word that points at what was spoken of. */
const POINTS_BACK = pattern('i')`
  \b(?:
    it|its|they|them|their|theirs|he|him|his|she|her|hers|this|that|these|those|there|ones?|such
    |both|former|latter|above|same
  )\b
`;
/** What a question keeps for each one that came after it; the first, which says what the thread is about, keeps all. */
const FADING = 0.5;
/** Besides the first. What is older counts next to nothing. */
const LATEST_CARRIED = 6;

/**
 * Reads a question of another field: its words as they stand, those said more than once the more, with the words of the
 * questions before it in the thread behind them. Nothing in it is a region, a post or a wish, but for `help`. The weights
 * were chosen on public test collections: docs/ranking.md.
 */
export function readPlainly({ text, thread }: Question, knowledge: Knowledge): Understanding {
  const own = groupsOf(text, 1, knowledge);
  const groups = new Map(own);
  const weight = carriedWeight(text, [...own.values()], knowledge);
  const [first, ...later] = thread;
  const before = [...later.slice(-LATEST_CARRIED).reverse(), ...(first === undefined ? [] : [first])];
  before.forEach((question, age) => {
    const isFirst = age === before.length - 1;
    for (const [term, group] of groupsOf(question, isFirst ? weight : weight * FADING ** age, knowledge))
      if (!groups.has(term)) groups.set(term, group);
  });
  return {
    asked: text,
    text,
    mended: new Set(),
    wish: /^(?:help|\?)$/i.test(text) ? 'help' : 'fact',
    regions: [],
    authorities: [],
    regionsNamedBy: [],
    committees: [],
    elsewhere: null,
    times: [],
    notTimes: [],
    recency: null,
    query: { groups: [...groups.values()] },
    named: [],
    carried: null,
  };
}

/** Whether a question has a pronoun that may stand for what was spoken of. */
export function pointsBack(text: string): boolean {
  return POINTS_BACK.test(text);
}

/** What a word of the questions before counts beside this one's: "Options" alone says little, "when did it start?" points back. */
function carriedWeight(text: string, own: readonly TermGroup[], { index }: Knowledge): number {
  const total = index.places.length;
  const rarest = rarityOf(0, total);
  const asked = own
    .filter(({ weight }) => weight >= TELLING_PLAINLY)
    .reduce((sum, { weight, alternatives }) => {
      const holding = index.documentFrequency(alternatives[0]?.terms[0] ?? '');
      return sum + (Math.min(1, weight) * rarityOf(holding, total)) / rarest;
    }, 0);
  return (
    CARRIED.always +
    (pointsBack(text) ? CARRIED.pointedAt : 0) +
    CARRIED.nothingAsked * Math.max(0, 1 - asked)
  );
}

/** One group for each different word, by its term. */
function groupsOf(question: string, weight: number, knowledge: Knowledge): Map<string, TermGroup> {
  const { text } = mendSlips(question.slice(0, LONGEST_QUESTION), knowledge);
  const groups = new Map<string, TermGroup>();
  for (const { term, text: said } of writtenWordsOf(text)) {
    const own = weight * (isFrameWord(said) ? FRAME_WEIGHT : wordWeight(said));
    const known = groups.get(term);
    groups.set(term, {
      said: known?.said ?? said,
      alternatives: [{ terms: [term], weight: 1 }],
      weight: (known?.weight ?? 0) + own,
      isKnown: knowledge.index.hasTerm(term),
    });
  }
  return groups;
}
