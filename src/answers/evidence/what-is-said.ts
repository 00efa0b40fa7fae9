import type { Knowledge } from '../../knowledge/knowledge.ts';
import { bestSentences } from '../../search/best-sentences.ts';
import type { Query } from '../../search/query.ts';
import type { Evidence } from './find-evidence.ts';
import { groupRarityIn } from './group-rarity.ts';
import { leadsIn } from './leads-in.ts';

/**
 * What somebody says, in place of a passage that only says who says it: of what stands behind it in its document what fits best, else
 * the very next. The evidence itself where it tells something. `found` is the best first.
 */
export function whatIsSaid(
  evidence: Evidence,
  found: readonly Evidence[],
  query: Query,
  knowledge: Knowledge,
): Evidence {
  const { at, document, passage } = evidence;
  if (!leadsIn(passage.text)) return evidence;
  const behind = found.find((other) => other.document.id === document.id && other.at > at);
  if (behind) return behind;
  const next = knowledge.index.places[at + 1];
  if (next?.document.id !== document.id) return evidence;
  const [sentence] = bestSentences(next.passage.text, query, groupRarityIn(knowledge));
  return { ...evidence, at: at + 1, passage: next.passage, sentence };
}
