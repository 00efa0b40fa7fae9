import type { Query } from '../../../search/query.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { writtenWordsOf } from '../../../search/tokenize.ts';
import { tellingGroups } from '../../query/telling-groups.ts';
import type { Evidence } from './find-evidence.ts';

/** What a passage under the very heading may score less than another of its document. */
const NEARLY_AS_GOOD = 0.75;

/**
 * The same evidence, but of each document first what stands under a heading that says the topic and no more: who asks what an update
 * says on education means its section "Education", and not an item elsewhere that has the word.
 */
export function headedByTopicFirst(evidence: readonly Evidence[], query: Query): Evidence[] {
  const moved = new Map<Evidence, Evidence>();
  const seen = new Set<string>();
  for (const one of evidence) {
    if (seen.has(one.document.id)) continue;
    seen.add(one.document.id);
    const headed = evidence.find(
      (other) =>
        other.document.id === one.document.id &&
        other.score >= NEARLY_AS_GOOD * one.score &&
        saysNoMore(other.passage.heading, query),
    );
    if (headed && headed !== one) moved.set(one, headed).set(headed, one);
  }
  return evidence.map((one) => moved.get(one) ?? one);
}

/** Whether a heading has each telling word of a topic, or what means the same, and no other. */
function saysNoMore(heading: string | null, { groups }: Query): boolean {
  const terms = writtenWordsOf(heading ?? '')
    .filter(({ text }) => !isFrameWord(text))
    .map(({ term }) => term);
  const telling = tellingGroups(groups);
  if (terms.length === 0 || telling.length === 0) return false;
  const named = telling.map(({ alternatives }) =>
    alternatives.find((one) => one.terms.every((term) => terms.includes(term))),
  );
  const said = new Set(named.flatMap((one) => one?.terms ?? []));
  return named.every((one) => one !== undefined) && terms.every((term) => said.has(term));
}
