import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isInTime, isOf } from '../evidence/scope.ts';
import { documentsWhere } from '../intents/documents-where.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { KindOfDocuments } from './kind-of-documents.ts';

/** The documents of a kind, of the places and dates that a question names; the newest first. */
export function documentsOfKind(
  { kinds }: KindOfDocuments,
  understanding: Understanding,
  knowledge: Knowledge,
): Document[] {
  return documentsWhere(
    knowledge,
    (document) =>
      (kinds?.includes(document.kind) ?? true) &&
      isOf(document, understanding) &&
      isInTime(document, understanding),
  );
}
