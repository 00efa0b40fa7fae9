import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { shownFirst } from '../evidence/place-at.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedButLacked } from '../wording/carried-prefix.ts';
import { ownGroups } from './own-groups.ts';

/**
 * Whether what answers “when was that?” below a question that had no answer holds all that was asked there: such a question says nothing
 * of its own, and half of what it is asked of would answer it of something else. True of every other question.
 */
export function holdsWhatItIsOf(answer: Answer, understanding: Understanding, knowledge: Knowledge): boolean {
  const isAskedOfIt =
    understanding.context !== undefined && !understanding.shownIn && ownGroups(understanding).length === 0;
  if (!isAskedOfIt || answer.kind !== 'found' || answer.intent !== 'fact') return true;
  const place = shownFirst(answer, knowledge);
  return place === null || carriedButLacked(place, understanding).length === 0;
}
