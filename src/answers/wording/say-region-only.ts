import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayRegion } from './say.ts';

/** "How many authorities", wherever they are: those of one region are not all. */
const COUNTS_COUNCILS =
  /\b(?:how many|(?:share|proportion|percentage|number) of) (?:of the |[\w-]+ )?(?:authorities|councils|LAs|boroughs|counties|children['’]s services)\b/i;

/** That a count of councils is of one region, where a question names none and goes on from none; empty for every other. */
export function sayRegionOnly(
  { region }: Document,
  { text, regions, authorities, context, carried, shownIn }: Understanding,
  knowledge: Knowledge,
): string {
  if (region === null || !COUNTS_COUNCILS.test(text)) return '';
  const isOfAPlace = regions.length + authorities.length > 0;
  const goesOn = context !== undefined || carried !== null || shownIn !== undefined;
  return isOfAPlace || goesOn ? '' : `This is told of ${sayRegion(region, knowledge)} alone. `;
}
