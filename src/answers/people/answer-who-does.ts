import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { findEvidence } from '../evidence/finding/find-evidence.ts';
import { answerFact } from '../intents/answer-fact.ts';
import { asFact } from '../understanding/put-plainly/as-topic.ts';
import { recognisePost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** Who asks who somebody is, or who spoke on something, wants a name; who asks who pays, decides or helps may be told how it is done. */
const WHO_DOES = pattern('iu')`
  ^(?:and |so )?who(?:'ll| will| would| should| can| could)? (?!(?:
    is|was|are|were|be|been|has|had
    |(?:spoke|speaks?|talked|presented) (?:about|on)
  )\b)\p{L}
`;
/** A passage that speaks of less than this of the question tells of something else that is done to the same people. */
const MOST_ASKED = 0.6;

/** What is told of a matter to who asks in everyday words who does something of it ("who pays for the school bus?"); null where that is not asked, or not told. */
export function answerWhoDoes(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, carried } = understanding;
  if (carried !== null || !WHO_DOES.test(text) || recognisePost(text)) return null;
  const asked = asFact(understanding, knowledge);
  const [best] = asked.query.matter ? findEvidence(asked, knowledge, { limit: 1 }) : [];
  if (!best?.isOnMatter || best.coverage < MOST_ASKED) return null;
  const told = answerFact(asked, knowledge, now);
  return told.kind === 'refused' ? null : told;
}
