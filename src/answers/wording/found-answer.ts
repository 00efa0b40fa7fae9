import type { Answer, Citation } from '../answer.ts';

/** So many passages are shown where a question does not ask for one of each. */
export const SHOWN = 3;

type Told = Pick<Answer, 'intent' | 'headline'> &
  Partial<Pick<Answer, 'notice' | 'suggestions'>> & {
    /** How many of the passages are shown; the others stand behind "More". */
    readonly shown?: number;
  };

/** An answer with the passages that support it, the best first. */
export function foundAnswer(
  question: string,
  [first, ...others]: readonly [Citation, ...Citation[]],
  { intent, headline, notice = null, suggestions = [], shown = SHOWN }: Told,
): Answer {
  return {
    kind: 'found',
    question,
    intent,
    headline,
    passages: [first, ...others.slice(0, shown - 1)],
    further: others.slice(shown - 1),
    notice,
    suggestions,
  };
}
