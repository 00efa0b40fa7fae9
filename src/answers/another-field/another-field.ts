import type { Knowledge } from '../../knowledge/knowledge.ts';

const known = new WeakMap<Knowledge, boolean>();

/**
 * Whether the documents are of another field than the updates of regions and committees: none of them comes from one that
 * the data files name, or there are no data files.
 */
export function isOfAnotherField(knowledge: Knowledge): boolean {
  let isAnother = known.get(knowledge);
  if (isAnother === undefined) {
    isAnother = !comesFromKnown(knowledge);
    known.set(knowledge, isAnother);
  }
  return isAnother;
}

function comesFromKnown({ documents, regions, committees }: Knowledge): boolean {
  const slugs = new Set([...regions, ...committees].map(({ slug }) => slug));
  return [...documents.values()].some(({ region, committees }) =>
    [...committees, region].some((slug) => slug !== null && slugs.has(slug)),
  );
}
