import type { Passage } from '../../../corpus/document.ts';
import { sentencesOf } from '../../../search/sentences.ts';

/** A longer sentence above a list says more than what the list is of. */
const LONGEST = 200;

/**
 * The words that introduce the list of which a passage is a point ("Work continues to develop and implement:"), to be shown above it:
 * verbatim, one sentence. Null where nothing above ends in a colon, or a long sentence does.
 */
export function saidAbove({ introduction }: Pick<Passage, 'introduction'>): string | null {
  const last = introduction === null ? undefined : sentencesOf(introduction).at(-1)?.text;
  return last?.endsWith(':') && last.length <= LONGEST ? last : null;
}
