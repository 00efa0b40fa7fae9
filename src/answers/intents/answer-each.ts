import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { answerCompare } from './answer-across.ts';

/** "How do London and Yorkshire each …" puts the two side by side. */
const ASKS_EACH = /\b(?:each|both|respectively)\b/i;

/** "What do London and Yorkshire each do on adoption?"; null where the question asks of no two. */
export function answerEach(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, regions, committees, wish } = understanding;
  const isOfEach = ASKS_EACH.test(text) && regions.length + committees.length >= 2;
  return isOfEach && (wish === 'fact' || wish === 'topic')
    ? answerCompare(understanding, knowledge, now)
    : null;
}
