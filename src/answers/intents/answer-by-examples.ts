import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MatterTerm } from '../../search/query.ts';
import type { Answer } from '../answer.ts';
import { shownFirst } from '../evidence/place-at.ts';
import { heldOf } from '../evidence/speaks-of.ts';
import { MATTER_WEIGHT } from '../query/add-matters.ts';
import { clearlyMeant } from '../query/meant-by-examples.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { topicName } from '../wording/topic-name.ts';
import { answerTopic } from './answer-topic.ts';

/** Who asks for somebody, a date, a place, a reason or one of several is not served by what else is said on the matter. */
const ASKS_FOR_ONE_THING = /^(?:(?:and|so|but) )?(?:who|whose|when|where|why|which|how)\b/i;

/**
 * What is held on what questions like this one clearly mean, where by its own words nothing was found (`told` is refused), or something
 * that says nothing of that. Null where examples do not speak clearly enough, and where nothing is held on it either.
 */
export function answerByExamples(
  understanding: Understanding,
  told: Answer,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { query, text, elsewhere, carried, shownIn } = understanding;
  if (elsewhere || carried !== null || shownIn || ASKS_FOR_ONE_THING.test(text)) return null;
  const { clearWhereNothingFound, clearAgainstFound } = THRESHOLDS;
  const least = told.kind === 'refused' ? clearWhereNothingFound : clearAgainstFound;
  const meant = clearlyMeant(query.examples ?? [], least);
  if (!meant || speaksOf(told, meant, knowledge)) return null;
  const group = {
    said: topicName(understanding),
    alternatives: meant.map((term) => ({ ...term, weight: MATTER_WEIGHT })),
    weight: 1,
    isKnown: true,
  };
  const answer = answerTopic(
    { ...understanding, wish: 'topic', query: { ...query, groups: [group], matter: meant } },
    knowledge,
    now,
  );
  return answer.kind === 'found' ? answer : null;
}

/** Whether the passage that an answer shows first, or what stands above it, holds one of these terms. */
function speaksOf(answer: Answer, terms: readonly MatterTerm[], knowledge: Knowledge): boolean {
  const shown = shownFirst(answer, knowledge);
  return shown !== null && heldOf(shown, terms).length > 0;
}
