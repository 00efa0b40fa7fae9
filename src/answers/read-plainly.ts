import type { Knowledge } from '../knowledge/knowledge.ts';
import type { TermGroup } from '../search/query.ts';
import { isFrameWord, wordWeight } from '../search/stop-words.ts';
import { wordsOf } from '../search/tokenize.ts';
import { mendSlips } from './mend-slips.ts';
import type { Question } from './question.ts';
import type { Understanding } from './understanding.ts';

/** What a word that only frames a question counts: enough to decide between equals, and to find "How it works". */
const FRAME_WEIGHT = 0.15;
/** What the questions before count in the last one: the first, which says what the thread is about, and the one before. */
const CARRIED_WEIGHT = 0.35;
/** What a question keeps for each one that came after it, the first one apart. */
const FADING = 0.5;
const QUESTIONS_CARRIED = 6;
const LONGEST_QUESTION = 1000;

/**
 * Reads a question of another field: its words as they stand, those said more than once the more, with the words of the
 * questions before it in the thread behind them. Nothing in it is a region, a post or a wish but for `help`. The weights
 * were chosen on public test collections: docs/ranking.md.
 */
export function readPlainly({ text, thread }: Question, knowledge: Knowledge): Understanding {
  const groups = new Map<string, TermGroup>();
  const add = (question: string, weight: number) => {
    for (const group of groupsOf(question, weight, knowledge)) {
      const key = group.alternatives[0]?.terms[0] ?? group.said;
      if (!groups.has(key)) groups.set(key, group);
    }
  };
  add(text, 1);
  const before = thread.slice(-QUESTIONS_CARRIED).reverse();
  before.forEach((question, age) => {
    const isFirst = age === before.length - 1;
    add(question, CARRIED_WEIGHT * (isFirst ? 1 : FADING ** age));
  });
  return {
    asked: text,
    text,
    mended: new Set(),
    wish: /^(?:help|\?)$/i.test(text) ? 'help' : 'fact',
    regions: [],
    authorities: [],
    committees: [],
    elsewhere: null,
    times: [],
    recency: null,
    query: { groups: [...groups.values()] },
    named: [],
    carried: null,
  };
}

/** One group for each different word. */
function groupsOf(question: string, weight: number, knowledge: Knowledge): TermGroup[] {
  const { text } = mendSlips(question.slice(0, LONGEST_QUESTION), knowledge);
  const words = wordsOf(text).filter(({ isCompound }) => !isCompound);
  const groups = new Map<string, TermGroup>();
  for (const { term, text: said } of words) {
    const own = weight * (isFrameWord(said) ? FRAME_WEIGHT : wordWeight(said));
    const known = groups.get(term);
    groups.set(term, {
      said: known?.said ?? said,
      alternatives: [{ terms: [term], weight: 1 }],
      weight: (known?.weight ?? 0) + own,
      isKnown: knowledge.index.hasTerm(term),
    });
  }
  return [...groups.values()];
}
