import type { Query } from '../../../search/query.ts';
import { tellingGroups } from '../../query/telling-groups.ts';
import type { Evidence } from '../finding/find-evidence.ts';
import { holdsMeaning } from '../speaking/speaks-of.ts';

/** Words for where and when something was said or done. */
const OF_AN_OCCASION =
  /^(?:annual|conference|ncasc?|speech|address|summit|seminar|event|annual conference|20\d\d)$/i;

/** Whether a passage speaks of the occasion that a question names and of nothing else in it: a speech at a conference is on anything. */
export function tellsOccasionAlone(evidence: Evidence, { groups, matter }: Query): boolean {
  if (matter && evidence.isOnMatter) return false;
  const telling = tellingGroups(groups);
  const ofMatter = telling.filter(({ said }) => !OF_AN_OCCASION.test(said));
  if (ofMatter.length === 0 || ofMatter.length === telling.length) return false;
  return !ofMatter.some((group) => holdsMeaning(evidence, group));
}
