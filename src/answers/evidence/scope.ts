import type { Document } from '../../corpus/document.ts';
import { MONTHS_A_YEAR, monthsCovered } from '../../corpus/partial-date.ts';
import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Place } from '../../search/passage-index.ts';
import { namesSender } from '../understanding/names-place.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** Whether a document was published in the span, as far as its date is known. */
export function isFrom(document: Document, span: TimeSpan): boolean {
  const covered = document.published === null ? null : monthsCovered(document.published);
  if (!covered) return false;
  if (span.anyYear) {
    const month = covered.from % MONTHS_A_YEAR;
    const last = Number.isFinite(span.to) ? span.to : span.from;
    return (
      covered.from === covered.to &&
      [month, month + MONTHS_A_YEAR].some((at) => span.from <= at && at <= last)
    );
  }
  return covered.from <= span.to && covered.to >= span.from;
}

export function isFromAny(document: Document, spans: readonly TimeSpan[]): boolean {
  return spans.length === 0 || spans.some((span) => isFrom(document, span));
}

/** Whether a document is of the dates that a question names, and of none that it rules out. */
export function isInTime(
  document: Document,
  { times, notTimes }: Pick<Understanding, 'times' | 'notTimes'>,
): boolean {
  return isFromAny(document, times) && !notTimes.some((span) => isFrom(document, span));
}

/** Whether a document is one of the regions' and committees' that a question names; true where it names none. */
export function isOf(document: Document, asked: Pick<Understanding, 'regions' | 'committees'>): boolean {
  const { regions, committees } = asked;
  return (
    !namesSender(asked) ||
    (document.region !== null && regions.includes(document.region)) ||
    document.committees.some((slug) => committees.includes(slug))
  );
}

/** Whether what stands under a heading is of a year that the question names, whenever it was written: "Programme 2024". */
export function isHeadedByTime({ passage }: Place, { times }: Pick<Understanding, 'times'>): boolean {
  return times.some(({ said }) => {
    const year = /(?:19|20)\d{2}/.exec(said)?.[0];
    return year !== undefined && passage.headings.some((heading) => heading.includes(year));
  });
}
