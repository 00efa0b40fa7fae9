import { asksWhether } from '../../understanding/asks/asks-whether.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { Evidence } from '../finding/find-evidence.ts';

/** All that was asked, close together. */
const WHOLE = 0.97;
/** So much less is a part of it. */
const PART = 0.8;

/**
 * Whether a question if some region does something is answered in full by what another says of itself, and by a part only here: that the
 * North West bids for something does not tell that it bids for the care co-operative that the West Midlands bids for.
 */
export function isToldElsewhere(
  evidence: Evidence,
  found: readonly Evidence[],
  { text, regions, carried, query }: Pick<Understanding, 'text' | 'regions' | 'carried' | 'query'>,
): boolean {
  if (regions.length === 0 || carried !== null || query.matter || !asksWhether(text)) return false;
  const share = ({ coverage, closeness }: Evidence) => Math.min(coverage, closeness);
  return (
    evidence.coverage < PART &&
    found.some((other) => !other.isOfPlace && other.document.region !== null && share(other) >= WHOLE)
  );
}
