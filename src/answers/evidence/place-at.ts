import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Place } from '../../search/passage-index.ts';
import type { Answer } from '../answer.ts';

/** The passage of a document that has an anchor, as citations, roles and mentions name it; null where it is not held. */
export function placeAt(
  documentId: string | null,
  anchor: string | null,
  { documents }: Knowledge,
): Place | null {
  const document = documentId === null ? undefined : documents.get(documentId);
  const passage = document?.passages.find((one) => one.anchor === anchor);
  return document && passage ? { document, passage } : null;
}

/** The passage that an answer shows first; null where it shows none, or what no document holds. */
export function shownFirst(answer: Answer, knowledge: Knowledge): Place | null {
  if (answer.kind !== 'found') return null;
  const [{ document, anchor }] = answer.passages;
  return placeAt(document, anchor, knowledge);
}
