import type { Understanding } from '../understanding/understanding.ts';

/** Words that count less than this do not say what is asked. */
export const TELLING_WEIGHT = 0.5;
/** An idiom of several words says as much as two words. */
const IDIOM_COUNTS = 2;

/** How many words or phrases say what is asked; an idiom of several words counts as two. */
export function tellingGroups({ query }: Pick<Understanding, 'query'>): number {
  return query.groups
    .filter(({ weight }) => weight >= TELLING_WEIGHT)
    .reduce((sum, { said }) => sum + (said.trim().split(/\s+/).length > 1 ? IDIOM_COUNTS : 1), 0);
}
