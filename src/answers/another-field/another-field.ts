import type { Knowledge } from '../../knowledge/knowledge.ts';
import { onceForEach } from '../once-for-each.ts';

/**
 * Whether the documents are of another field than the updates of regions and committees: none of them comes from one that
 * the data files name, or there are no data files.
 */
export const isOfAnotherField = onceForEach((knowledge: Knowledge) => !comesFromKnown(knowledge));

function comesFromKnown({ documents, regions, committees }: Knowledge): boolean {
  const slugs = new Set([...regions, ...committees].map(({ slug }) => slug));
  return [...documents.values()].some(({ region, committees }) =>
    [...committees, region].some((slug) => slug !== null && slugs.has(slug)),
  );
}
