import type { Place } from '../../search/passage-index.ts';
import { holdsMeaning } from '../evidence/speaking/speaks-of.ts';
import { TELLING_WEIGHT } from '../query/telling-groups.ts';
import type { FromThread, Wording } from '../understanding/understanding.ts';
import { capitalise, sayList } from './say.ts';
import { SAYS_LITTLE } from './say-lacked.ts';

/** What was carried over counts less than what is asked now, and a detail asked for before less still. */
const CARRIED_TELLING_WEIGHT = 0.35;

/** "UASC in the East Midlands: " where something was taken over from the thread, but for somebody with whom what is `said` begins. */
export function carriedPrefix({ carried }: FromThread, said = ''): string {
  const parts = (carried ?? '')
    .split(', ')
    .filter((part) => part !== '' && !said.toLowerCase().startsWith(part.toLowerCase()));
  return parts.length === 0 ? '' : `${capitalise(parts.join(', '))}: `;
}

/**
 * The same in front of the words of a passage. Where that lacks some of what was taken over, nobody may think that it tells of all of it:
 * what it lacks is said or, of the very document spoken of, left unsaid with the rest.
 */
export function carriedPrefixTo(place: Place, understanding: FromThread & Pick<Wording, 'query'>): string {
  const lacked = carriedButLacked(place, understanding);
  if (lacked.length === 0) return carriedPrefix(understanding);
  const isOfTheSame = understanding.shownIn?.document === place.document.id;
  const missed = lacked.filter((word) => !SAYS_LITTLE.test(word)).map((word) => `“${word}”`);
  return isOfTheSame || missed.length === 0
    ? ''
    : `The nearest held does not mention ${sayList(missed, 'or')}. `;
}

/** The words that tell what was taken over and that neither a passage nor what stands above it says in any way. */
export function carriedButLacked(
  place: Place,
  { carried, query }: FromThread & Pick<Wording, 'query'>,
): string[] {
  const label = (carried ?? '').toLowerCase();
  return query.groups
    .filter(
      (group) =>
        label.includes(group.said.toLowerCase()) &&
        group.weight >= (group.isCarried ? CARRIED_TELLING_WEIGHT : TELLING_WEIGHT) &&
        !holdsMeaning(place, group),
    )
    .map(({ said }) => said);
}
