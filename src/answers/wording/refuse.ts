import type { Answer, Intent } from '../answer.ts';

const MOST_SUGGESTIONS = 3;

/** A refusal: one sentence that says what is missing, and questions that do have an answer. */
export function refuse(
  question: string,
  intent: Intent,
  missing: string,
  suggestions: readonly string[] = [],
): Answer {
  return {
    kind: 'refused',
    question,
    intent,
    headline: missing,
    notice: null,
    suggestions: [...Map.groupBy(suggestions, (said) => said.toLowerCase()).values()]
      .map(([said]) => said!)
      .slice(0, MOST_SUGGESTIONS),
  };
}
