import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { asTopic } from '../understanding/put-plainly/as-topic.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { answerFact } from './answer-fact.ts';
import { answerTopic } from './answer-topic.ts';

/** Who compares is somebody that is spoken of, and not who asks. */
const TELLS_OF_COMPARING = pattern('i')`
  \bcompar(?:es|ing)\b
  |\b(?:councils?|authorities|regions?|they|we|to|who) compare (?:
    their|its|our|each|with|notes|numbers|figures|data
  )\b
`;

/** How councils compare their figures is a matter that updates tell of: what is told of it, null where it is not asked or not told. */
export function answerComparing(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  if (!TELLS_OF_COMPARING.test(understanding.text)) return null;
  const said = answerFact(understanding, knowledge, now);
  if (said.kind !== 'refused') return said;
  const told = answerTopic(asTopic(understanding, knowledge), knowledge, now);
  return told.kind === 'refused' ? null : told;
}
