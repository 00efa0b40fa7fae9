import type { Document } from '../../corpus/document.ts';
import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** The documents of a kind, the newest first. */
export function documentsWhere(knowledge: Knowledge, isWanted: (document: Document) => boolean): Document[] {
  return [...knowledge.documents.values()]
    .filter(isWanted)
    .sort((a, b) => newestFirst(a.published, b.published) || a.id.localeCompare(b.id));
}
