import { monthAt } from '../corpus/partial-date.ts';
import { FORMS } from './date-forms.ts';
import type { TimeSpan } from './find-times.ts';

const ANY_FORM = new RegExp(FORMS.map(({ pattern }, i) => `(?<form${i}>${pattern})`).join('|'), 'gi');

/**
 * The dates written in a text, in order, without the words that open or join them ("since …", "between … and …").
 * "Two years ago" and "last year" are counted from `now`.
 */
export function datesIn(text: string, now: Date): TimeSpan[] {
  const thisMonth = monthAt(now);
  return [...text.matchAll(ANY_FORM)].flatMap((match) => {
    const groups = match.groups ?? {};
    const form = FORMS.find((_, i) => groups[`form${i}`] !== undefined);
    const months = form?.months(groups, thisMonth);
    const [found] = match;
    return months
      ? [{ ...months, said: found.trim(), start: match.index, end: match.index + found.length }]
      : [];
  });
}
