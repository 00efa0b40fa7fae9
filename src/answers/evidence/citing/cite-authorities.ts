import type { Region } from '../../../corpus/data-files.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Citation } from '../../answer.ts';
import { capitalise, sayList, sayNumber, sayRegion } from '../../wording/say.ts';
import { citeFact } from './cite.ts';

/** Cites the list of a region's local authorities, which no document holds. */
export function citeAuthorities(
  { slug, name, authorities, formerAuthorities }: Region,
  knowledge: Knowledge,
): Citation {
  return citeFact(
    `${name}: its local authorities`,
    `${capitalise(sayRegion(slug, knowledge))} has ${sayNumber(authorities.length)} local authorities with responsibility for children’s services: ${sayList(authorities)}.${formerAuthorities.length > 0 ? ` Before: ${sayList(formerAuthorities)}.` : ''}`,
    { url: null, published: null, region: slug, score: 1 },
  );
}
