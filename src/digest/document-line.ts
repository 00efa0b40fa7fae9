import type { Document } from '../corpus/document.ts';
import type { DocumentLine } from './digest.ts';

export function documentLine(document: Document): DocumentLine {
  const { id, title, region, committees, published, publishedBasis, url } = document;
  return { documentId: id, title, region, committees, published, publishedBasis, url };
}
