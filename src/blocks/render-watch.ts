import type { KnownBlock } from '@slack/types';
import type { DigestItem } from '../digest/digest.ts';
import type { KnownNames } from '../digest/known-names.ts';
import type { Watch } from '../digest/subscription.ts';
import { button } from './button.ts';
import { cutText } from './cut-text.ts';
import { DIGEST_ACTIONS } from './digest-action-ids.ts';
import { LIMITS } from './limits.ts';
import { fitsOneMessage, type Message } from './message.ts';
import { fallbackText } from './mrkdwn.ts';
import { renderItems } from './render-digest.ts';
import { renderChange } from './render-subscription.ts';
import { richText, section, textElements } from './rich-text.ts';
import { sentence } from './sentence.ts';
import { watchesWithoutDigest, watchRow } from './watch-row.ts';

const MAX_QUESTION = 300;
const MAX_ITEMS = 5;
const MAX_LISTED = 25;
const SHORTEST_SHOWN = 60;

/** Says to the conversation that somebody watches a question; with `stoppedBy`, that they do no more. */
export function renderWatched(watch: Watch, hasDigest: boolean, stoppedBy?: string): Message {
  const question = cutText(watch.question, MAX_QUESTION);
  if (stoppedBy) return renderChange(stoppedBy, `stopped watching “${question}”.`, null);
  const message = renderChange(watch.createdBy, `watches “${question}”: ${promise(watch, hasDigest)}`, null);
  const other = watch.tell === 'digest' ? 'Tell it at once' : 'Tell it in the digest';
  return {
    ...message,
    blocks: [
      ...message.blocks,
      {
        type: 'actions',
        elements: [
          button(DIGEST_ACTIONS.watchTell, other, watch.id),
          button(DIGEST_ACTIONS.unwatch, 'Stop watching', watch.id),
        ],
      },
    ],
  };
}

/** The watched questions of a conversation. */
export function renderWatchList(watches: readonly Watch[], hasDigest: boolean): Message {
  if (watches.length === 0) {
    return sentence(
      'No question is watched here. Watch one like this: /adcs watch what’s happening on UASC in London',
    );
  }
  const heading = 'Watched here:';
  const compose = (maxQuestion: number): KnownBlock[] => [
    richText(section(textElements(heading, { bold: true }))),
    ...watches.slice(0, MAX_LISTED).map((watch) => watchRow(watch, maxQuestion)),
    ...(hasDigest ? [] : watchesWithoutDigest(watches)),
  ];
  // Each has to be there, so that it can be stopped: many long ones are shown by their beginnings.
  let room = MAX_QUESTION;
  while (room > SHORTEST_SHOWN && !fitsOneMessage(compose(room), LIMITS.message)) room -= 20;
  return {
    text: fallbackText(heading, ...watches.map(({ question }) => `“${cutText(question, MAX_QUESTION)}”.`)),
    blocks: compose(room),
  };
}

/** The news of a watched question that is told at once: the sentences, each with its source. */
export function renderWatchNews(
  watch: Watch,
  items: readonly DigestItem[],
  rendering: { readonly names: KnownNames; readonly publicUrl: string },
): Message {
  const heading = `New on the watched question “${cutText(watch.question, MAX_QUESTION)}”`;
  const compose = (count: number): KnownBlock[] => [
    richText(section(textElements(heading, { bold: true }))),
    ...renderItems(items.slice(0, count), 1, rendering),
    ...(items.length > count
      ? [
          richText(
            section(textElements(`and ${items.length - count} more: /adcs ${cutText(watch.question, 200)}`)),
          ),
        ]
      : []),
    {
      type: 'actions',
      elements: [
        button(DIGEST_ACTIONS.watchTell, 'Tell it in the digest', watch.id),
        button(DIGEST_ACTIONS.unwatch, 'Stop watching', watch.id),
      ],
    },
  ];
  let count = Math.min(items.length, MAX_ITEMS);
  while (count > 0 && !fitsOneMessage(compose(count), LIMITS.message)) count -= 1;
  const [first] = items;
  const quoted = first?.kind === 'document' ? (first.passages[0]?.excerpt ?? '') : '';
  return { text: fallbackText(`${heading}: ${cutText(quoted, 400)}`), blocks: compose(count) };
}

function promise({ tell }: Watch, hasDigest: boolean): string {
  if (tell === 'at-once') return 'when a new update says something on it, that is told here at once.';
  if (hasDigest) return 'when a new update says something on it, the next digest says so.';
  return 'the next digest says so. But no digest comes here yet: /adcs digest subscribe starts one.';
}
