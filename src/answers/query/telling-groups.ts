import type { Query, TermGroup } from '../../search/query.ts';

/** Words that count less are no part of what a question is about: they only frame it or date it. */
export const TOPIC_WEIGHT = 0.3;
/** Words that count less do not say what is asked. */
export const TELLING_WEIGHT = 0.5;
/** An idiom of several words says as much as two words. */
const IDIOM_COUNTS = 2;

/** Whether a word or phrase says what is asked. */
export function isTelling({ weight }: Pick<TermGroup, 'weight'>): boolean {
  return weight >= TELLING_WEIGHT;
}

/** The words and phrases that say what is asked. */
export function tellingGroups(groups: readonly TermGroup[]): TermGroup[] {
  return groups.filter(isTelling);
}

/** How many words or phrases say what is asked; an idiom of several words counts as two. */
export function countTelling({ groups }: Query): number {
  return tellingGroups(groups).reduce(
    (sum, { said }) => sum + (said.trim().split(/\s+/).length > 1 ? IDIOM_COUNTS : 1),
    0,
  );
}
