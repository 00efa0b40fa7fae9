import type { GroupRarity } from '../../../search/fit.ts';
import type { Place } from '../../../search/passage-index.ts';
import type { Query } from '../../../search/query.ts';
import { tellingGroups } from '../../query/telling-groups.ts';
import type { Evidence } from '../finding/find-evidence.ts';
import { holdsMeaning } from '../speaking/speaks-of.ts';

type Covering = Place & Pick<Evidence, 'coverage'>;

/** Of every so many words and phrases that say what is asked, besides the first, another passage may lack one that the one shown says. */
const WORDS_FOR_A_LACK = 2;

/** Who holds nearly as much of what was asked, in whatever words, is as much on it. */
const AS_MUCH = 0.85;

/**
 * Whether a passage may stand beside the one shown as on the same matter: it says what is rarest of all that was asked and that one
 * says, and at least half of the rest; of two, both.
 */
export function isAsMuchOn(place: Covering, shown: Covering, query: Query, rarityOf: GroupRarity): boolean {
  if (place.coverage >= AS_MUCH * shown.coverage) return true;
  const telling = tellingGroups(query.groups);
  const held = telling.filter((group) => holdsMeaning(shown, group));
  const [rarest] = held.toSorted((a, b) => rarityOf(b) - rarityOf(a));
  if (rarest !== undefined && !holdsMeaning(place, rarest)) return false;
  const less = held.filter((group) => !holdsMeaning(place, group));
  return less.length <= Math.floor((held.length - 1) / WORDS_FOR_A_LACK);
}
