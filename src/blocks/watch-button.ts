import type { Button } from '@slack/types';
import type { Question } from '../answers/question.ts';
import { DIGEST_ACTIONS } from './digest-action-ids.ts';
import { LIMITS } from './limits.ts';
import { plain } from './mrkdwn.ts';
import { encodeQuestion } from './question-value.ts';

/** *Watch* under an answer; none under that of a follow-up, whose words alone do not say what it asks. */
export function watchButtons(question: Question): readonly Button[] {
  if (question.thread.length > 0) return [];
  return [
    {
      type: 'button',
      action_id: DIGEST_ACTIONS.watch,
      text: plain('Watch', LIMITS.button.text),
      value: encodeQuestion(question),
      accessibility_label: 'Tell me when a new update says something on this',
    },
  ];
}
