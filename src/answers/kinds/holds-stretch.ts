import { holdsDate } from './holds-date.ts';
import { ENDPOINT, holdsDuration } from './holds-duration.ts';
import type { Known } from './kind.ts';

/** Over how long something runs, the better where both ends are told ("from October 2016 - July 2017"); one day tells half of that. */
export function holdsStretch(sentence: string, known: Pick<Known, 'question'>): number {
  if (ENDPOINT.test(sentence)) return 1;
  return Math.max(holdsDuration(sentence, known), holdsDate(sentence, known) / 2);
}
