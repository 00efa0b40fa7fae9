import type { Knowledge } from '../../knowledge/knowledge.ts';
import { findDetail } from '../details/find-detail.ts';
import { readAskedDetail } from '../details/weigh-details.ts';
import type { Question } from '../question.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { type AnswerBefore, QUESTIONS_LOOKED_BACK, type ThreadReader } from './resolve-thread.ts';

/**
 * A question that nothing answers behind its last turns, read as one for a detail of what an earlier turn was answered with: "what channel
 * was the TV ad on?" goes back to the campaign, though another region was asked about since. Null where nothing of its own words is told there.
 */
export function ofEarlierTurn(
  { text, thread }: Question,
  knowledge: Knowledge,
  read: ThreadReader,
  answer: AnswerBefore,
): Understanding | null {
  const turns = thread.slice(-QUESTIONS_LOOKED_BACK);
  for (let before = turns.length - 1; before > 0; before--) {
    const meant = read({ text, thread: turns.slice(0, before) });
    const isTold = readAskedDetail(meant, knowledge)?.isTelling && findDetail(meant, knowledge) !== null;
    if (isTold && answer(meant).kind === 'found') return meant;
  }
  return null;
}
