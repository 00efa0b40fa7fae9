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

/** Said under watched questions where no digest comes, if the news of one waits for it. */
export function watchesWithoutDigest(watches: readonly Watch[]): KnownBlock[] {
  if (watches.every(({ tell }) => tell === 'at-once')) return [];
  const said =
    'No digest comes here, so nothing is told of what is “told in the digest”. To be told at once, type /adcs watch at once: and the question again.';
  return [{ type: 'context', elements: [plain(said, LIMITS.context.text)] }];
}
