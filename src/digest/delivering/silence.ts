import type { DigestStore, KeptSubscription } from '../digest-store.ts';
import { mentionPlace } from '../mention-place.ts';
import { showMoment } from '../show-days.ts';
import { isAwakeAt, isWantedAt } from './counts-from.ts';
import { section } from './deliver-notices.ts';
import type { DeliveryParts } from './deliver-parts.ts';
import { OVERDUE_AFTER_MS } from './deliver-policy.ts';
import type { Delivery, DeliveryState } from './delivery.ts';
import { createDueTimes, type DueTimes, type LetOthers, SCHEDULES_AT_A_TIME } from './due-times.ts';
import type { Notice } from './notice.ts';
import { sayReason } from './say-reason.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** An alarm about an older one helps nobody. */
const REPORTED_FOR_MS = 2 * WEEK_MS;
const MAX_LISTED = 10;

/** What was due and neither arrived nor had nothing to say. */
const NOT_DELIVERED: readonly DeliveryState[] = ['pending', 'posting', 'unknown', 'refused', 'missed'];

/**
 * Tells the admin channel of every due digest that was not delivered within an hour, and of every subscription
 * to which nothing was posted for two periods, even though each week by itself looked well (a digest with
 * nothing new is skipped in silence, and a broken corpus looks the same). Each is told once.
 */
export async function raiseSilenceAlarms(
  { store, clock, wait, adminChannel }: DeliveryParts,
  due: DueTimes,
): Promise<void> {
  if (adminChannel === null) return;
  const now = clock();
  const overdue = await overdueDeliveries(store, now);
  await store.alarms.raise(
    overdue.map(({ id }) => `overdue:${id}`),
    now,
    (raised) => {
      const lines = overdue.filter(({ id }) => raised.includes(`overdue:${id}`)).map(lineOfOverdue);
      return noticeOf('overdue', raised, lines, overdue[0]?.workspaceId, adminChannel);
    },
  );
  const silent = await silentSubscriptions(store, now, due, () => wait(0));
  await store.alarms.raise(
    silent.map(({ key }) => key),
    now,
    (raised) => {
      const lines = silent.filter(({ key }) => raised.includes(key)).map(lineOfSilent);
      return noticeOf('silent', raised, lines, silent[0]?.subscription.workspaceId, adminChannel);
    },
  );
}

/** Those due more than an hour and at most two weeks ago that have not arrived, oldest first. */
export function overdueDeliveries(store: DigestStore, now: Date): Promise<readonly Delivery[]> {
  const from = new Date(now.getTime() - REPORTED_FOR_MS);
  return store.deliveries.dueBetween(NOT_DELIVERED, from, new Date(now.getTime() - OVERDUE_AFTER_MS));
}

export type Silence = {
  /** The same as long as it lasts. */
  readonly key: string;
  readonly subscription: KeptSubscription;
  /** When the last one that was posted was due; null when none ever was. */
  readonly lastPosted: Date | null;
  /** What became of the last one that was due. */
  readonly latest: Delivery | null;
};

/** The active subscriptions to which nothing was posted though two digests were due. */
export async function silentSubscriptions(
  store: DigestStore,
  now: Date,
  due = createDueTimes(),
  letOthers: LetOthers = async () => {},
): Promise<readonly Silence[]> {
  const posted = await store.deliveries.lastPostedDueTimes();
  const silent: Silence[] = [];
  const graceBefore = new Date(now.getTime() - OVERDUE_AFTER_MS);
  for (const [number, subscription] of (await store.subscriptions.live()).entries()) {
    if (number % SCHEDULES_AT_A_TIME === SCHEDULES_AT_A_TIME - 1) await letOthers();
    if (!isAwakeAt(subscription, now)) continue;
    const [, beforeLast] = due.lastTwo(subscription.schedule, graceBefore);
    const lastPosted = posted.get(subscription.id) ?? null;
    if (!isWantedAt(subscription, beforeLast) || (lastPosted && lastPosted >= beforeLast)) continue;
    const [latest = null] = await store.deliveries.history(subscription.id, 1);
    const key = `silent:${subscription.id}:${(lastPosted ?? subscription.countsFrom).toISOString()}`;
    silent.push({ key, subscription, lastPosted, latest });
  }
  return silent;
}

function noticeOf(
  about: 'overdue' | 'silent',
  raised: readonly string[],
  lines: readonly string[],
  workspaceId: string | undefined,
  adminChannel: string,
): Notice | undefined {
  const [first] = raised;
  if (first === undefined || workspaceId === undefined) return undefined;
  const heading =
    about === 'overdue'
      ? 'Digests that were due more than an hour ago have not been delivered:'
      : 'Nothing has been posted to these channels for two weeks or longer. Is new material reaching the corpus?';
  const shown = lines.slice(0, MAX_LISTED).map((line) => `• ${line}`);
  const more = lines.length > MAX_LISTED ? [`and ${lines.length - MAX_LISTED} more.`] : [];
  const text = [
    heading,
    ...shown,
    ...more,
    '`/adcs digest log` in a channel shows what became of each.',
  ].join('\n');
  return {
    id: `${about}:${first}`,
    about,
    workspaceId,
    to: adminChannel,
    otherwiseTo: null,
    text: `${heading} ${lines.length} in all.`,
    blocks: [section(text)],
  };
}

function lineOfOverdue({ channelId, ownerId, dueAt, state, reason }: Delivery): string {
  const why = reason ? ` ${sayReason(reason)}` : '';
  const due = `due ${showMoment(dueAt, 'Europe/London')} (London)`;
  return `${mentionPlace(channelId, ownerId)}, ${due}: ${STANDING[state]}.${why}`;
}

const STANDING: Readonly<Record<DeliveryState, string>> = {
  pending: 'waiting to be sent',
  posting: 'being sent',
  posted: 'sent',
  skipped: 'had nothing to say',
  refused: 'refused by Slack',
  unknown: 'may or may not have arrived',
  missed: 'not sent',
};

function lineOfSilent({ subscription, lastPosted, latest }: Silence): string {
  const { channelId, ownerId, schedule } = subscription;
  const since = lastPosted
    ? `the last one was due ${showMoment(lastPosted, schedule.timeZone)}`
    : 'there was never one';
  const why = latest ? `; the latest ${STANDING[latest.state]}` : '; none was even planned';
  return `${mentionPlace(channelId, ownerId)}: ${since}${why}.`;
}
