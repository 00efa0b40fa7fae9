import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { readAskedDetail } from '../details/asked-detail.ts';
import { asksWho } from '../details/asks-who.ts';
import { findDetail } from '../details/find-detail.ts';
import { isOfTheTopic } from '../details/is-on-what-was-shown.ts';
import { shownFirst } from '../evidence/place-at.ts';
import { LONGEST_QUESTION, type Question } from '../question.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { isOfOtherRegion } from './of-shown/is-of-place-before.ts';
import { type AnswerBefore, QUESTIONS_LOOKED_BACK, type ThreadReader } from './resolve-thread.ts';

/** What points at a body or a thing means that of the place spoken of last. */
const POINTS_THERE = /\b(?:they|their|theirs|them|there|it|its)\b/i;

/**
 * A question that nothing answers behind its last turns, read as one for a detail of what an earlier turn was answered with: "what channel
 * was the TV ad on?" goes back to the campaign, though another region was asked about since; "their agreement" is not that of the region before. Null where nothing of its own words is told there. A word that was
 * explained in between is passed over, whatever is asked.
 */
export function ofEarlierTurn(
  { text, thread }: Question,
  knowledge: Knowledge,
  read: ThreadReader,
  answer: AnswerBefore,
): Understanding | null {
  const turns = thread.slice(-QUESTIONS_LOOKED_BACK);
  if (turns.length < 2) return null;
  const last = read({ text: turns.at(-1)!.slice(0, LONGEST_QUESTION).trim(), thread: turns.slice(0, -1) });
  const isOfLastPlace = POINTS_THERE.test(text);
  for (let before = turns.length - 1; before > 0; before--) {
    const thread = turns.slice(0, before);
    const meant = read({ text, thread });
    const isBehindAside = before === turns.length - 1 && last.wish === 'define';
    // "Where is it?" behind "who should go?" is asked of what that was asked of.
    const isOfTheSame = before === turns.length - 1 && last.shownIn !== undefined;
    // … and so is "is it compulsory?" behind "when does it start?", wherever that is told of the matter.
    const isElsewhere = isOfTheSame && isOfLastPlace && !asksWho(text);
    const isTold =
      isBehindAside ||
      (isElsewhere && isOnMatter(answer(meant), meant, knowledge)) ||
      ((isOfTheSame || readAskedDetail(meant, knowledge)?.isTelling) &&
        findDetail(meant, knowledge) !== null);
    const told = isTold ? answer(meant) : null;
    if (told?.kind === 'found' && !(isOfLastPlace && isOfOtherRegion(told, last))) return meant;
  }
  return null;
}

function isOnMatter(answer: Answer, meant: Understanding, knowledge: Knowledge): boolean {
  const place = shownFirst(answer, knowledge);
  return place !== null && isOfTheTopic(place, meant, knowledge);
}
