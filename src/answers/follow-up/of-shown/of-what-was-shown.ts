import type { Answer } from '../../answer.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';

/** The question, to be answered first from where the question before was answered. */
export function ofWhatWasShown(understanding: Understanding, { before, shown }: FollowUp): Understanding {
  const there = ofAnswer(understanding, shown());
  if (there) return there;
  return before.shownIn ? { ...understanding, shownIn: before.shownIn } : understanding;
}

/** The question, to be answered first from what an answer shows; null where that shows nothing. */
export function ofAnswer(understanding: Understanding, answer: Answer): Understanding | null {
  const [first] = answer.kind === 'found' ? answer.passages : [];
  if (!first?.document || !first.anchor) return null;
  return {
    ...understanding,
    shownIn: { document: first.document, anchor: first.anchor, isWhole: isOfUpdate(answer) },
  };
}

/** Whether an answer shows an update, and nothing in particular of it. */
function isOfUpdate({ intent }: Answer): boolean {
  return intent === 'region' || intent === 'committee';
}
