import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { answerTopic } from '../intents/answer-topic.ts';
import { namesPlace } from '../understanding/names-place.ts';
import { understand } from '../understanding/understand.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';

/** "Which academy trusts are mentioned?", "what charities are named in the updates" */
const ASKED = pattern('i')`
  ^(?:and |so )?(?:which|what|list(?: all)?(?: the)?)(?: other)? (?<kind>(?:[\w’'-]+ ){0,2}[\w’'-]*[^s\W]s) (?:are |were |is |get |that are )?(?:mentioned|named)
    (?: (?:in|by) (?:the|your|these|all|any)(?: [\w’'-]+){1,3})?
    [\s?.!]*$
`;

/**
 * What is held on a kind of thing where all of that kind are asked for that updates mention: that there is no list of them comes first. Null where
 * that is not asked, or only of some place.
 */
export function answerKindMentioned(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { text, asked, wish, carried } = understanding;
  const kind = ASKED.exec(text)?.groups?.kind;
  if (kind === undefined || carried !== null || wish !== 'fact' || namesPlace(understanding)) return null;
  const topic: Understanding = { ...understand(kind, knowledge, now), asked, wish: 'topic' };
  const told = answerTopic(topic, knowledge, now);
  const none = `I cannot list all ${kind} that updates mention.`;
  return told.kind === 'found'
    ? { ...told, headline: `${none} ${told.headline}` }
    : refuse(asked, 'topic', none);
}
