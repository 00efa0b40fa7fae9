import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Citation } from '../../answer.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { Evidence } from '../finding/find-evidence.ts';
import { cite } from './cite.ts';
import { leadsIn } from './leads-in.ts';
/** Cites evidence with its best sentence in the excerpt; what is said, where that only says who says it. */
export function citeEvidence(
  evidence: Evidence,
  understanding: Understanding,
  knowledge: Knowledge,
): Citation {
  const next = knowledge.index.places.at(evidence.at + 1);
  const isSaidNext =
    understanding.wish === 'topic' &&
    leadsIn(evidence.passage.text) &&
    next?.document.id === evidence.document.id;
  return isSaidNext
    ? cite(next, understanding.query, knowledge, { score: evidence.score })
    : cite(evidence, understanding.query, knowledge, { score: evidence.score, focus: evidence.sentence });
}
