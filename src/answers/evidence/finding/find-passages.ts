import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Citation } from '../../answer.ts';
import { understand } from '../../understanding/understand.ts';
import { citeEvidence } from '../citing/cite-evidence.ts';
import { isAnswerable } from '../judging/is-answerable.ts';
import { isInTime, isOf } from '../scope.ts';
import { findEvidence } from './find-evidence.ts';

/** Dates in a wish are read as of the day that the corpus was made for: a standing wish has no "last year" of its own. */
const ANY_DAY = new Date(0);

/** What a search may be kept to: the ids of documents, and how many passages at most. */
export type Within = { readonly documents?: ReadonlySet<string>; readonly limit?: number };

/** `findPassages` over one corpus. */
export function passageFinder(knowledge: Knowledge): (words: string, within?: Within) => Citation[] {
  return (words, within) => findPassages(words, knowledge, within);
}

/**
 * The best passages of some documents for plain words, best first; a region, committee or date that the
 * words name is kept to. Empty when nothing is really on them.
 */
export function findPassages(
  words: string,
  knowledge: Knowledge,
  { documents, limit = 12 }: Within = {},
): Citation[] {
  const understanding = understand(words, knowledge, ANY_DAY);
  const found = findEvidence(understanding, knowledge, {
    limit: Math.max(limit * 3, 30),
    isWanted: ({ document }) =>
      (!documents || documents.has(document.id)) &&
      isOf(document, understanding) &&
      isInTime(document, understanding),
  });
  return found
    .filter((evidence) => isAnswerable(evidence, understanding))
    .slice(0, limit)
    .map((evidence) => citeEvidence(evidence, understanding, knowledge));
}
