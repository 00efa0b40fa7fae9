import type { Place } from '../../../search/passage-index.ts';
import { above } from './words-around.ts';

/** A passage with all that stands above it. */
export function textAround(place: Place): string {
  return [...above(place), place.passage.text].join('\n');
}
