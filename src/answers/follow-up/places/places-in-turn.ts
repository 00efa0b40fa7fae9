import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';

/** The questions that asked one thing of one place after the other, the first one first: "adoption in London", "and in Yorkshire?", "and the North East?" */
export function placesInTurn({ before, turnsBefore }: FollowUp): readonly Understanding[] {
  const matter = matterOf(before);
  const turns: Understanding[] = [];
  if (matter === '') return turns;
  for (const turn of turnsBefore()) {
    if (matterOf(turn) !== matter) break;
    turns.unshift(turn);
  }
  return turns;
}
