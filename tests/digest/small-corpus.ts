import type { Citation } from '../../src/answers/answer.ts';
import type { Document } from '../../src/corpus/document.ts';
import { contentHash } from '../../src/digest/content-hash.ts';
import type { DigestKnowledge, FindPassages } from '../../src/digest/digest.ts';
import type { DocumentVersion } from '../../src/digest/digest-store.ts';
import { citePassage } from '../../src/digest/lead-passages.ts';
import { createNameFinder } from '../../src/knowledge/name-finder.ts';
import type { Role } from '../../src/knowledge/role.ts';
import { names } from './known-names.ts';

/** A document of plain paragraphs; what is not said is as in most documents. */
export function document(
  id: string,
  paragraphs: readonly string[],
  rest: Partial<
    Pick<Document, 'title' | 'published' | 'publishedBasis' | 'region' | 'committees' | 'url'>
  > = {},
): Document {
  return {
    id,
    title: rest.title ?? `The update ${id}`,
    published: rest.published ?? null,
    publishedBasis: rest.publishedBasis ?? (rest.published ? 'title' : null),
    region: rest.region ?? null,
    committees: rest.committees ?? [],
    kind: 'regional-update',
    url: rest.url ?? null,
    source: null,
    file: `${id}.md`,
    blocks: paragraphs.map((text, i) => ({ kind: 'paragraph', text, line: i + 1 })),
    passages: paragraphs.map((text, i) => ({
      id: `${id}#p${i + 1}`,
      documentId: id,
      anchor: `p${i + 1}`,
      headings: [],
      heading: null,
      introduction: null,
      text,
    })),
  };
}

export function knowledgeOf(documents: readonly Document[], roles: readonly Role[] = []): DigestKnowledge {
  const former = { formerAuthorities: [] };
  return {
    documents: new Map(documents.map((one) => [one.id, one])),
    roles,
    regions: names.regions.map((region) => ({ ...region, authorities: region.authorities ?? [], ...former })),
    committees: names.committees.map((committee) => ({ ...committee, remit: [] })),
    findRegions: createNameFinder(
      names.regions.flatMap(({ slug, name, aliases }) =>
        [name, ...aliases].map((one) => [one, [slug]] as const),
      ),
    ),
  };
}

/** Every passage that has all the words, in the order of the documents: a search that can be read at a glance. */
export function findIn(documents: readonly Document[]): FindPassages {
  return (words, within) => {
    const wanted = words.toLowerCase().split(/\s+/);
    const citations = documents
      .filter(({ id }) => within.documents.has(id))
      .flatMap((one) =>
        one.passages
          .filter(({ text }) => wanted.every((word) => text.toLowerCase().includes(word)))
          .map((passage): Citation => citePassage(one, passage)),
      );
    return citations.slice(0, within.limit);
  };
}

/** The ledger of a corpus that held each document as it is from an instant on. */
export function seen(documents: readonly Document[], seenAt: Date, version = 1): DocumentVersion[] {
  return documents.map((one) => ({ documentId: one.id, contentHash: contentHash(one), seenAt, version }));
}
