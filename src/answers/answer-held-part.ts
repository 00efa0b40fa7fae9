import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Answer } from './answer.ts';
import { topicsBeside } from './understanding/topics-beside.ts';
import type { Understanding } from './understanding/understanding.ts';
import { withoutUnheldPart } from './understanding/unheld/without-unheld-part.ts';
import { answerOne, bothAnswers } from './wording/both-answers.ts';

/**
 * The answer to what of a question is held, where it asks for two things beside each other and nothing answers both together, with the
 * word that the other is not; null where it asks for one thing, or neither is held.
 */
export function answerHeldPart(
  understanding: Understanding,
  knowledge: Knowledge,
  answer: (text: string) => Answer,
): Answer | null {
  const { asked } = understanding;
  const rest = withoutUnheldPart(understanding, knowledge);
  if (rest) {
    const held = answer(rest.text);
    return isOnTopic(held) ? answerOne(asked, held, `No update held mentions “${rest.unheld}”.`) : null;
  }
  const topics = topicsBeside(understanding)?.map(answer);
  const [one, other] = topics ?? [];
  if (!one || !other || ![one, other].some(isOnTopic)) return null;
  return (
    bothAnswers(asked, one, other) ??
    answerOne(asked, one, other.headline) ??
    answerOne(asked, other, one.headline)
  );
}

/** Whether something is told on a matter, and not all that a place has ("Leeds" of "kinship care, Leeds"). */
function isOnTopic({ kind, intent }: Answer): boolean {
  return kind === 'found' && (intent === 'topic' || intent === 'fact');
}
