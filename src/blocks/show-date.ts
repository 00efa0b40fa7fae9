import type { PartialDate, PublishedBasis } from '../corpus/document.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date as a person says it, no more precise than it is known: "22 November 2017", "November 2017",
 * "2017", "about March 2017" where it is an inference, "undated" for null.
 *
 * Written out, not left to the reader's time zone: a publication date is a calendar day and must be the
 * same one for everybody. What is not a date comes back as it stands.
 */
export function showDate(published: PartialDate | null, basis: PublishedBasis | null = null): string {
  if (published === null) return 'undated';

  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(published) ?? [];
  if (!year) return published;

  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean);
  return basis === 'neighbours' ? `about ${words.join(' ')}` : words.join(' ');
}
