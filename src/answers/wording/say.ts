import type { Document, PartialDate, PublishedBasis } from '../../corpus/document.ts';
import { monthAt, monthNumber, showPartialDate } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const STALE_AFTER_MONTHS = 12;
/** A headline is read aloud: what it quotes has to end. */
export const QUOTATION_LIMIT = 400;

/** "one", "two" … "ten", "11". */
export function sayNumber(count: number): string {
  return SMALL_NUMBERS[count] ?? String(count);
}

/** "A", "A and B", "A, B and C"; empty for none. */
export function sayList(items: readonly string[], joining = 'and'): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${joining} ${items.at(-1)}`;
}

/** A region with its article where people say one: "the North West", "Greater London", "the Eastern region". */
export function sayRegion(slug: string, { regions }: Knowledge): string {
  const name = regions.find((region) => region.slug === slug)?.name ?? slug;
  if (/\b(?:east|west|midlands)$/i.test(name)) return `the ${name}`;
  return /ern$/.test(name) ? `the ${name} region` : name;
}

/** " in London and the South West" for the end of a clause; nothing where no region is named. */
export function sayInRegions(regions: readonly string[], knowledge: Knowledge): string {
  return regions.length === 0 ? '' : ` in ${sayList(regions.map((slug) => sayRegion(slug, knowledge)))}`;
}

/** "the Workforce Development Policy Committee". */
export function sayCommittee(slug: string, { committees }: Knowledge): string {
  const name = committees.find((committee) => committee.slug === slug)?.name ?? slug.toUpperCase();
  return `the ${name}`;
}

/** "November 2017", "about March 2017"; "an unknown date" where there is none. */
export function sayDate(date: PartialDate | null, basis: PublishedBasis | null = null): string {
  return date === null ? 'an unknown date' : showPartialDate(date, basis);
}

/** A sentence on the age of what is shown where it is a year or more old at `now`; null where it is fresh. */
export function sayAge(dates: readonly (PartialDate | null)[], now: Date): string | null {
  const newest = Math.max(...dates.map(monthNumber));
  if (!Number.isFinite(newest)) return 'The date of this is not known.';
  const months = monthAt(now) - Math.floor(newest);
  if (months < STALE_AFTER_MONTHS) return null;
  const date = sayDate(dates.find((one) => monthNumber(one) === newest) ?? null);
  const ago =
    months < 2 * 12 ? 'more than a year ago' : `about ${sayNumber(Math.round(months / 12))} years ago`;
  const what = new Set(dates).size > 1 ? 'The newest of these' : 'This';
  return `${what} is from ${date}, ${ago}; things may have changed since.`;
}

/** “Title” with its date behind it where the title does not say it. */
export function sayDocument({ title, published, publishedBasis }: Document): string {
  const year = published?.slice(0, 4);
  return year && title.includes(year) ? `“${title}”` : `“${title}” (${sayDate(published, publishedBasis)})`;
}

/**
 * A text in quotation marks with a full stop, inner ones made plain; one that is too long is cut at a word's end and says so.
 */
export function sayQuotation(text: string, limit = QUOTATION_LIMIT): string {
  const plain = text.replaceAll(/[“”]/g, '"').trim();
  if (plain.length <= limit) return `“${/[.!?…:;,]["’)]*$/.test(plain) ? plain : `${plain}.`}”`;
  return `“${plain.slice(0, limit + 1).replace(/\s+\S*$/, '')} …”`;
}

/** What a document says, in its own words. */
export function sayQuoted(document: Document, words: string): string {
  return `${sayDocument(document)} says: ${sayQuotation(words)}`;
}

/** With a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
