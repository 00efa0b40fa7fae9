import { monthsCovered } from '../../../corpus/partial-date.ts';
import type { TimeSpan } from '../../../knowledge/find-times.ts';
import type { Answer } from '../../answer.ts';
import { sayDate } from '../../wording/say.ts';

/** The month or year of the document that was shown first. */
export function spanOfShown(shown: Answer): TimeSpan | null {
  const published = publishedOf(shown);
  const covered = published === null ? null : monthsCovered(published);
  return covered && { ...covered, said: sayDate(published), start: 0, end: 0, anyYear: false };
}

export function publishedOf(shown: Answer) {
  return shown.kind === 'found' ? shown.passages[0].published : null;
}
