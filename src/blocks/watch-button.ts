import type { Button } from '@slack/types';
import type { Question } from '../answers/question.ts';
import { button } from './button.ts';
import { DIGEST_ACTIONS } from './digest-action-ids.ts';
import { encodeQuestion } from './question-value.ts';

/** *Watch* under an answer; none under that of a follow-up, whose words alone do not say what it asks. */
export function watchButtons(question: Question): readonly Button[] {
  if (question.thread.length > 0) return [];
  return [
    button(
      DIGEST_ACTIONS.watch,
      'Watch',
      encodeQuestion(question),
      'Tell me when a new update says something on this',
    ),
  ];
}
