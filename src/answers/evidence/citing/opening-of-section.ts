import { fitOf, type GroupRarity, wholeFit } from '../../../search/fit.ts';
import type { Query } from '../../../search/query.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import { TOPIC_WEIGHT } from '../../query/telling-groups.ts';
import type { Evidence } from '../finding/find-evidence.ts';

/** So much of what is asked a heading holds that names the topic. */
const NAMES_ALL = 0.95;

/**
 * The passage that opens a section in place of the one found further on, where the heading is what was asked for and the opening
 * holds as much of it: who asks for leadership development begins at the programme, and not at its evaluation.
 */
export function openingOfSection(evidence: Evidence, query: Query, rarity: GroupRarity): Evidence {
  const { document, passage } = evidence;
  if (passage.heading === null) return evidence;
  const topic = { groups: query.groups.filter(({ weight }) => weight >= TOPIC_WEIGHT) };
  const fitIn = (text: string) => fitOf(text, topic, rarity);
  if (fitIn(passage.heading) < NAMES_ALL * wholeFit(topic, rarity)) return evidence;
  const headings = passage.headings.join('\n');
  const opening = document.passages.find((one) => one.headings.join('\n') === headings);
  if (!opening || fitIn(opening.text) < fitIn(passage.text)) return evidence;
  return { ...evidence, passage: opening, sentence: sentencesOf(opening.text)[0] };
}
