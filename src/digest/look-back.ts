import { parsePartialDate } from '../corpus/partial-date.ts';
import type { ToldItem } from './digest-store.ts';
import type { HeldDocument } from './news-of-documents.ts';

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/** The id of an older document that a digest looked back at. */
export function lookBackId({ document }: Pick<HeldDocument, 'document'>): string {
  return `look-back:${document.id}`;
}

/**
 * An older document to look back at, or undefined: one of this month in an earlier year, the most recent
 * year first, else one of a nearby month; none that the subscription was shown within a year.
 */
export function chooseLookBack(
  candidates: readonly HeldDocument[],
  told: readonly ToldItem[],
  month: { readonly year: number; readonly month: number },
  now: Date,
): HeldDocument | undefined {
  const recent = new Set(
    told.filter(({ dueAt }) => now.getTime() - dueAt.getTime() < YEAR_MS).map(({ itemId }) => itemId),
  );
  const wasShown = (held: HeldDocument) =>
    recent.has(lookBackId(held)) || recent.has(`document:${held.document.id}@${held.version}`);
  return candidates
    .flatMap((held) => {
      const published = held.document.published ? parsePartialDate(held.document.published) : null;
      if (!published?.month || published.year >= month.year || wasShown(held)) return [];
      const apart = Math.abs(published.month - month.month);
      return [{ held, year: published.year, apart: Math.min(apart, 12 - apart) }];
    })
    .sort(
      (a, b) => a.apart - b.apart || b.year - a.year || (a.held.document.id < b.held.document.id ? -1 : 1),
    )[0]?.held;
}
