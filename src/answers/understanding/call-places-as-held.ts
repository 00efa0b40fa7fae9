import type { Knowledge } from '../../knowledge/knowledge.ts';
import { termsOfText } from '../../search/tokenize.ts';

/**
 * A question with authorities called by their names where no document has any word of what they were called by: "Middlesboro", "Herts".
 * What a document does say ("Bucks") stays.
 */
export function callPlacesAsHeld(text: string, { findAuthorities, index }: Knowledge): string {
  return findAuthorities
    .find(text)
    .filter(({ said }) => !termsOfText(said).some((term) => index.hasTerm(term)))
    .reduceRight((named, { item, start, end }) => named.slice(0, start) + item.name + named.slice(end), text);
}
