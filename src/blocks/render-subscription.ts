import type { KnownBlock, RichTextElement } from '@slack/types';
import {
  describeInterests,
  describeSchedule,
  describeWhenNothingNew,
  writeChoice,
} from '../digest/describe-subscription.ts';
import type { KnownNames } from '../digest/known-names.ts';
import { exampleLine } from '../digest/parsing/parse-subscription.ts';
import { showDay, showMoment } from '../digest/show-days.ts';
import type { Subscription, Watch } from '../digest/subscription.ts';
import { button } from './button.ts';
import { cutText } from './cut-text.ts';
import { DIGEST_ACTIONS } from './digest-action-ids.ts';
import type { Message } from './message.ts';
import { escapeMrkdwn, fallbackText, mrkdwn, plain } from './mrkdwn.ts';
import { richText, section, textElements } from './rich-text.ts';
import { watchesWithoutDigest, watchRow } from './watch-row.ts';

const MAX_LINE = 1_200;
const MAX_QUESTION = 200;
/** More are counted and not shown. */
const MAX_WATCHES = 10;
const MAX_LISTED = 15;

/** A subscription with its next due time; null where none is to come as it stands. */
export type ScheduledSubscription = { readonly subscription: Subscription; readonly nextDueAt: Date | null };

/** A channel's subscription: what it is for, when it comes next, what is watched, and buttons to change all that. */
export function renderSubscription(
  { subscription, nextDueAt }: ScheduledSubscription,
  watches: readonly Watch[],
  names: KnownNames,
): Message {
  const { interests, schedule, whenNothingNew, state, ownerId } = subscription;
  const line = `The weekly digest of this conversation: ${describeInterests(interests, names)}.`;
  const when = `${sentenceCase(describeSchedule(schedule))}.`;
  const standing = describeState({ subscription, nextDueAt });
  const isAwake = state.kind === 'active';
  return {
    text: fallbackText(line, when, standing),
    blocks: [
      richText(section(textElements(cutText(line, MAX_LINE), { bold: true }))),
      richText(
        section([
          ...textElements(`${when} ${describeWhenNothingNew(whenNothingNew)}\n`),
          ...textElements(cutText(standing, MAX_LINE), isAwake ? undefined : { bold: true }),
          ...textElements(' If something is wrong, '),
          ...person(ownerId),
          ...textElements(' is told.'),
        ]),
      ),
      ...renderWatches(watches),
      {
        type: 'context',
        elements: [
          plain(`In one line: /adcs digest subscribe ${writeChoice(subscription, names)}`, MAX_LINE),
        ],
      },
      {
        type: 'actions',
        elements: [
          button(DIGEST_ACTIONS.preview, 'Preview', subscription.id),
          button(DIGEST_ACTIONS.change, 'Change', subscription.id),
          ...(isAwake
            ? [
                button(`${DIGEST_ACTIONS.pause}1`, 'Pause a week', subscription.id),
                button(`${DIGEST_ACTIONS.pause}4`, 'Pause four weeks', subscription.id),
              ]
            : [button(DIGEST_ACTIONS.resume, 'Resume', subscription.id)]),
          button(DIGEST_ACTIONS.stop, 'Stop', subscription.id),
        ],
      },
    ],
  };
}

/** Where no digest comes yet: how to have one. */
export function renderNoSubscription(watches: readonly Watch[], names: KnownNames): Message {
  const line = 'No digest comes to this conversation.';
  const how = `Choose what it cares about with the button, or in one line: /adcs digest subscribe ${exampleLine(names)}`;
  return {
    text: fallbackText(line, how),
    blocks: [
      richText(section(textElements(line, { bold: true })), section(textElements(how))),
      ...renderWatches(watches),
      ...watchesWithoutDigest(watches),
      { type: 'actions', elements: [button(DIGEST_ACTIONS.subscribe, 'Subscribe', 'new')] },
    ],
  };
}

/** One line that everybody in the conversation reads: who changed what; with *Undo* where it can be undone. */
export function renderChange(userId: string, what: string, changeId: string | null): Message {
  const said = cutText(what, MAX_LINE);
  return {
    text: fallbackText(`Somebody ${said}`),
    blocks: [
      richText(section([...person(userId), ...textElements(` ${said}`)])),
      ...(changeId === null
        ? []
        : [{ type: 'actions' as const, elements: [button(DIGEST_ACTIONS.undo, 'Undo', changeId)] }]),
    ],
  };
}

/** Subscriptions of several conversations, one a line. */
export function renderSubscriptions(
  subscriptions: readonly ScheduledSubscription[],
  names: KnownNames,
): Message {
  if (subscriptions.length === 0) {
    const none = 'You look after no digest, and none comes to this conversation.';
    return { text: none, blocks: [richText(section(textElements(none)))] };
  }
  const shown = subscriptions.slice(0, MAX_LISTED);
  const rest = subscriptions.length - shown.length;
  const heading = 'The digests of this conversation and those that you look after:';
  return {
    text: fallbackText(`${heading} ${subscriptions.length}.`),
    blocks: [
      richText(section(textElements(heading, { bold: true }))),
      ...shown.map(
        (one): KnownBlock => ({
          type: 'section',
          text: mrkdwn(`${placeOf(one.subscription)}: ${escapeMrkdwn(listed(one, names))}`),
        }),
      ),
      ...(rest > 0 ? [richText(section(textElements(`and ${rest} more.`)))] : []),
    ],
  };
}

/** What is to be said of how a subscription stands, as a sentence. */
export function describeState({ subscription, nextDueAt }: ScheduledSubscription): string {
  const { state, schedule } = subscription;
  switch (state.kind) {
    case 'active':
      return nextDueAt ? `Next: ${showMoment(nextDueAt, schedule.timeZone)}.` : 'Nothing is due.';
    case 'paused':
      if (!state.until) return 'Paused until somebody resumes it.';
      return `Paused until ${showMoment(state.until, schedule.timeZone)}.`;
    case 'suspended':
      return `Suspended since ${showDay(state.since, schedule.timeZone)}: ${state.reason} It goes on when somebody presses Resume.`;
    case 'ended':
      return `Stopped on ${showDay(state.at, schedule.timeZone)}.`;
  }
}

function renderWatches(watches: readonly Watch[]): KnownBlock[] {
  if (watches.length === 0) return [];
  const rest = watches.length - MAX_WATCHES;
  return [
    richText(section(textElements('Watched questions', { bold: true }))),
    ...watches.slice(0, MAX_WATCHES).map((watch) => watchRow(watch, MAX_QUESTION)),
    ...(rest > 0 ? [richText(section(textElements(`and ${rest} more.`)))] : []),
  ];
}

function listed(one: ScheduledSubscription, names: KnownNames): string {
  const { interests, schedule } = one.subscription;
  const line = `${describeInterests(interests, names)}, ${describeSchedule(schedule)}. ${describeState(one)}`;
  return cutText(line, 400);
}

function placeOf({ channelId }: Subscription): string {
  if (/^C[A-Z0-9]+$/.test(channelId)) return `<#${channelId}>`;
  return channelId.startsWith('D') ? 'A direct message' : 'A private channel';
}

function person(userId: string): RichTextElement[] {
  return /^[UW][A-Z0-9]+$/.test(userId) ? [{ type: 'user', user_id: userId }] : textElements('Somebody');
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
