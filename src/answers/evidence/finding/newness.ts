import type { Document } from '../../../corpus/document.ts';
import { monthNumber } from '../../../corpus/partial-date.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { onceForEach } from '../../once-for-each.ts';

/** How new a document is among all that are held, from 0 (the oldest, or of no known date) to 1. */
export function newness({ published }: Document, knowledge: Knowledge): number {
  const [oldest, newest] = spanOfDates(knowledge);
  const month = monthNumber(published);
  if (!(newest > oldest) || !Number.isFinite(month)) return 0;
  return (month - oldest) / (newest - oldest);
}

/** The months of the oldest and the newest document, looked through once for a corpus. */
const spanOfDates = onceForEach(({ documents }: Knowledge): readonly [oldest: number, newest: number] => {
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { published } of documents.values()) {
    const month = monthNumber(published);
    if (!Number.isFinite(month)) continue;
    oldest = Math.min(oldest, month);
    newest = Math.max(newest, month);
  }
  return [oldest, newest];
});
