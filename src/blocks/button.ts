import type { Button } from '@slack/types';
import { LIMITS } from './limits.ts';
import { plain } from './mrkdwn.ts';

/** A button; `spoken` is what a screen reader says of it where its label alone does not tell. The value is the caller's to bound. */
export function button(action_id: string, label: string, value: string, spoken?: string): Button {
  return {
    type: 'button',
    action_id,
    text: plain(label, LIMITS.button.text),
    value,
    ...(spoken !== undefined && { accessibility_label: plain(spoken, LIMITS.button.text).text }),
  };
}
