import type { Place } from '../../search/passage-index.ts';
import { namesMonth } from '../evidence/speaking/speaks-of.ts';
import type { Understanding } from '../understanding/understanding.ts';

const MONTHS = 12;

/** That only the year is known of what is shown to somebody who named a part of it; null where nobody did, or its text names that month. */
export function sayMonthUnknown(
  shown: Place | undefined,
  { times }: Pick<Understanding, 'times'>,
): string | null {
  const [span] = times;
  const { published } = shown?.document ?? {};
  if (!shown || !span || span.to - span.from >= MONTHS - 1 || !/^\d{4}$/.test(published ?? '')) return null;
  return namesMonth(shown, span) ? null : `Of this only the year ${published} is known, not the month.`;
}
