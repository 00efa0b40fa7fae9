import { holdsDate } from './holds-date.ts';
import { ENDPOINT } from './holds-duration.ts';
import type { Known } from './kind.ts';

/** Over how long something runs, the better where both ends are told ("from October 2016 - July 2017"); one day tells half of that, and "30 minutes" nothing. */
export function holdsStretch(sentence: string, known: Pick<Known, 'question'>): number {
  if (ENDPOINT.test(sentence)) return 1;
  return holdsDate(sentence, known) / 2;
}
