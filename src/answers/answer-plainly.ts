import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Answer } from './answer.ts';
import { citeEvidence, findEvidence, onePerDocument } from './find-evidence.ts';
import { refuseTopic } from './refuse-topic.ts';
import { sayAge, sayDocument, sayQuotation } from './say.ts';
import type { Understanding } from './understanding.ts';

const SHOWN = 3;

/**
 * The best passages of a corpus of another field: one that brings no regions of its own. What is known of this field's
 * posts, committees and ways of asking would only stand in the way there, and what counts as sure was never measured, so
 * evidence alone decides and only an empty search is refused.
 */
export function answerPlainly(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const [best, ...others] = onePerDocument(
    findEvidence(understanding, knowledge, { limit: 30, prefersNew: false }),
  );
  if (!best) return refuseTopic(understanding, knowledge, []);
  const first = citeEvidence(best, understanding, knowledge);
  const more = others.map((evidence) => citeEvidence(evidence, understanding, knowledge));
  return {
    kind: 'found',
    question: understanding.asked,
    intent: 'fact',
    headline: `${sayDocument(best.document)} says: ${sayQuotation(best.sentence?.text ?? first.excerpt)}`,
    passages: [first, ...more.slice(0, SHOWN - 1)],
    further: more.slice(SHOWN - 1),
    notice: best.document.published === null ? null : sayAge([best.document.published], now),
    suggestions: [],
  };
}
