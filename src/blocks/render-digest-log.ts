import type { KnownBlock } from '@slack/types';
import type { Delivery } from '../digest/delivering/delivery.ts';
import { showMoment } from '../digest/show-days.ts';
import { cutText } from './cut-text.ts';
import type { Message } from './message.ts';
import { escapeMrkdwn, fallbackText, link, mrkdwn } from './mrkdwn.ts';
import { sentence } from './sentence.ts';

/** What became of a delivery, and where it can be seen, if anywhere. */
export type LogEntry = { readonly delivery: Delivery; readonly link: string | null };

const MAX_REASON = 300;

/** What was sent when, with links, and why not where it was not; newest first. */
export function renderDigestLog(entries: readonly LogEntry[], timeZone: string): Message {
  if (entries.length === 0) {
    return sentence('Nothing was due yet. /adcs digest shows when the first digest comes.');
  }
  const lines = entries.map(({ delivery, link: address }): { said: string; block: KnownBlock } => {
    const when = showMoment(delivery.dueAt, timeZone);
    const said = describeDelivery(delivery);
    const shown = `${link(address, when)}: ${escapeMrkdwn(cutText(said, MAX_REASON))}`;
    return { said: `${when}: ${said}`, block: { type: 'section', text: mrkdwn(shown) } };
  });
  return { text: fallbackText(...lines.map(({ said }) => said)), blocks: lines.map(({ block }) => block) };
}

/** "posted, 5 items"; "not posted: nothing new". */
export function describeDelivery({ state, reason, itemIds }: Delivery): string {
  const why = reason ? `: ${reason}` : '';
  switch (state) {
    case 'posted':
      return `posted, ${itemIds.length} ${itemIds.length === 1 ? 'item' : 'items'}${why}`;
    case 'skipped':
      return `not posted${why || ': nothing new'}`;
    case 'refused':
      return `refused by Slack${why}`;
    case 'missed':
      return `missed${why || ': it was too late to be worth sending'}`;
    case 'unknown':
      return `may not have arrived${why}`;
    case 'pending':
    case 'posting':
      return `under way${why}`;
  }
}
