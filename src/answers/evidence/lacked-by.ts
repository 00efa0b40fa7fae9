import type { Place } from '../../search/passage-index.ts';
import type { Query, TermGroup } from '../../search/query.ts';
import { tellingGroups } from '../query/telling-groups.ts';
import { holdsMeaning } from './speaks-of.ts';

/** Which of the words and phrases that say what is asked a passage does not say, nor what stands above it, in any other way either. */
export function lackedBy(place: Place, { groups }: Query): TermGroup[] {
  return tellingGroups(groups).filter((group) => !holdsMeaning(place, group));
}
