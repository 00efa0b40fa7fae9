import { fitOf, type GroupRarity } from '../../../search/fit.ts';
import type { Query } from '../../../search/query.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import type { Evidence } from '../finding/find-evidence.ts';

/**
 * The passage that introduces a list in place of the item that was found, where the item says nothing of what was asked that the
 * introduction does not say: who asks for the domains is not served by the third of nine. Else the evidence itself.
 */
export function introducing(evidence: Evidence, query: Query, rarity: GroupRarity): Evidence {
  const { document, passage, kind } = evidence;
  const { introduction } = passage;
  if (introduction === null || kind > 0) return evidence;
  const fitIn = (text: string) => fitOf(text, query, rarity);
  if (fitIn(introduction) === 0 || fitIn(`${introduction} ${passage.text}`) > fitIn(introduction))
    return evidence;
  const above = document.passages
    .slice(0, document.passages.indexOf(passage))
    .findLast(({ text }) => introduction.endsWith(text));
  return above ? { ...evidence, passage: above, sentence: sentencesOf(above.text).at(-1) } : evidence;
}
