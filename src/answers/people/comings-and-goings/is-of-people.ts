import { POST_AND_CHANGE_WORDS } from '../../understanding/post-words.ts';
import type { Understanding } from '../../understanding/understanding.ts';

const HAVE_OR_YEAR = /^(?:ha(?:s|ve|d)|\d+)$/;

/** Whether a question is about people and their posts alone, in the words for these or in those `also` said of them, and about no matter. */
export function isOfPeople({ query }: Pick<Understanding, 'query'>, also = HAVE_OR_YEAR): boolean {
  return query.groups
    .flatMap(({ said }) => said.toLowerCase().split(' '))
    .every((word) => POST_AND_CHANGE_WORDS.has(word) || also.test(word));
}
