import type { Answer, Citation } from '../answer.ts';

/** So many passages are shown where a question does not ask for one of each. */
export const SHOWN = 3;

type Told = Pick<Answer, 'intent' | 'headline'> &
  Partial<Pick<Answer, 'suggestions'>> & {
    /** What the reader must know of the age or the limits of the answer; of several sentences those that are any. */
    readonly notice?: string | null | readonly (string | null)[];
    /** How many of the passages are shown; the others stand behind "More". */
    readonly shown?: number;
  };

/** An answer with the passages that support it, the best first: there has to be one. */
export function foundAnswer(
  question: string,
  [first, ...others]: readonly Citation[],
  { intent, headline, notice = null, suggestions = [], shown = SHOWN }: Told,
): Answer {
  if (!first) throw new Error(`Nothing is cited for: ${headline}`);
  return {
    kind: 'found',
    question,
    intent,
    headline,
    passages: [first, ...others.slice(0, shown - 1)],
    further: others.slice(shown - 1),
    notice: [notice].flat().filter(Boolean).join(' ') || null,
    suggestions,
  };
}
