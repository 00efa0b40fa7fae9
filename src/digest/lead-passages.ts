import type { Citation } from '../answers/answer.ts';
import { citationOf } from '../answers/evidence/citing/cite.ts';
import type { Document, Passage } from '../corpus/document.ts';
import { excerptOf } from '../search/excerpt.ts';
import { sentencesOf } from '../search/sentences.ts';

/** Shorter passages are labels ("View speech"), names and greetings. */
const WORTH_READING = 80;

/**
 * What a document says for itself where nobody asked for anything in particular: its first passages that
 * are worth reading, under different headings where it has them. Only among `anchors` where they are given.
 */
export function leadPassages(document: Document, limit: number, anchors?: ReadonlySet<string>): Citation[] {
  const open = document.passages.filter(({ anchor }) => !anchors || anchors.has(anchor));
  // A line that ends in a colon only introduces what follows it.
  const readable = open.filter(({ text }) => text.length >= WORTH_READING && !/:\s*$/.test(text));
  const candidates = readable.length > 0 ? readable : open;
  const first = candidates.filter(
    ({ heading }, i) => candidates.findIndex((other) => other.heading === heading) === i,
  );
  const chosen = [...first, ...candidates.filter((passage) => !first.includes(passage))].slice(0, limit);
  return chosen.map((passage) => citePassage(document, passage));
}

/** A passage from its beginning, whole sentences where they fit. */
export function citePassage(document: Document, passage: Passage): Citation {
  const excerpt = excerptOf(passage.text, { groups: [] }, sentencesOf(passage.text)[0]);
  return citationOf({ document, passage }, excerpt, 0);
}
