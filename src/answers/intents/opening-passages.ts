import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Citation } from '../answer.ts';
import { cite } from '../evidence/cite.ts';
import { onePer } from '../one-per.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** So many are kept behind "More". */
export const MOST_OPENINGS = 12;
/** A line shorter than this says little by itself. */
const TELLING_LENGTH = 60;

/** What stands above all headings and is no sentence ("Update for the December meeting") says what the title does. */
const ENDS_A_SENTENCE = /[.:;!?…”’")]\s*$/;

/** The passages under the first few headings: what the update opens with. */
export function openingPassages(
  document: Document,
  { query }: Pick<Understanding, 'query'>,
  knowledge: Knowledge,
  most = MOST_OPENINGS,
): Citation[] {
  const telling = document.passages.filter(
    ({ text, heading }) => text.length >= TELLING_LENGTH && (heading !== null || ENDS_A_SENTENCE.test(text)),
  );
  const passages = telling.length > 0 ? telling : document.passages;
  const firstOfHeadings = onePer(passages, ({ heading, id }) => heading ?? id);
  return firstOfHeadings.slice(0, most).map((passage) => cite({ document, passage }, query, knowledge));
}
