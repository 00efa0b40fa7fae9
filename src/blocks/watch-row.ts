import type { KnownBlock } from '@slack/types';
import type { Watch } from '../digest/subscription.ts';
import { button } from './button.ts';
import { cutText } from './cut-text.ts';
import { DIGEST_ACTIONS } from './digest-action-ids.ts';
import { LIMITS } from './limits.ts';
import { plain } from './mrkdwn.ts';

/** A watched question, in at most so many characters, with when its news is told and a button that ends it. */
export function watchRow(watch: Watch, maxQuestion: number): KnownBlock {
  const when = watch.tell === 'at-once' ? 'told at once' : 'told in the digest';
  return {
    type: 'section',
    text: plain(`“${cutText(watch.question, maxQuestion)}” · ${when}`, LIMITS.section.text),
    accessory: button(DIGEST_ACTIONS.unwatch, 'Stop watching', watch.id, `Stop watching “${watch.question}”`),
  };
}
