import type { Place } from '../../search/passage-index.ts';
import { unnamedBy } from '../evidence/judging/lacked-by.ts';
import type { Wording } from '../understanding/understanding.ts';
import { sayList } from './say.ts';

/** Nobody misses these in what is told of the rest. */
export const SAYS_LITTLE =
  /^(?:views?|impacts?|effects?|key|main|data|information|details?|issues?|things?|social|children|kids|youngsters|teenagers|young people|people|families|staff|workers?|services?|support|work|councils?|regions?|regional|national|current|recent|progress|plans?|proposed|forthcoming|approach(?:es)?)$/i;

/** What of a question none of the passages shown mentions, in quotation marks: to be said, so that nobody takes them for an answer to all of it. Null where it is nothing that tells. */
export function sayLacked({ query }: Wording, ...shown: readonly Place[]): string | null {
  const [first = [], ...others] = shown.map((place) => unnamedBy(place, query));
  const missed = first.filter(
    (group) => !SAYS_LITTLE.test(group.said) && others.every((lacked) => lacked.includes(group)),
  );
  return missed.length > 0
    ? sayList(
        missed.map(({ said }) => `“${said}”`),
        'or',
      )
    : null;
}
