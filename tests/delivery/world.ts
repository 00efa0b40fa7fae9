import type { Compose } from '../../src/digest/delivering/deliver-content.ts';
import {
  type DeliverySetup,
  deliverDueDigests,
  type PassOptions,
} from '../../src/digest/delivering/deliver-due-digests.ts';
import { createPace } from '../../src/digest/delivering/deliver-pace.ts';
import type { DeliveryEvent } from '../../src/digest/delivering/deliver-parts.ts';
import type { DigestStore } from '../../src/digest/digest-store.ts';
import type { Subscription } from '../../src/digest/subscription.ts';
import { createPoster } from '../../src/slack/poster.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type FakeSlack, startFakeSlack } from '../fake-slack/fake-slack.ts';
import { BOT_TOKEN } from '../fixtures/slack/ids.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
/** Monday 9 November 2026, nine in London. */
export const DUE = new Date('2026-11-09T09:00:00Z');
/** Long enough for a busy machine: an answer that is merely late would be another outcome. */
export const PATIENT_MS = 10_000;
export const ADMIN = 'C0ADMIN';

/** A clock that moves when somebody waits, and stands still otherwise. */
export type Clock = {
  now: Date;
  read(): Date;
  /** Several may wait at once: the clock goes to the latest moment that any of them waited for. */
  wait(ms: number): Promise<void>;
};

export function clockAt(start: Date): Clock {
  return {
    now: start,
    read() {
      return this.now;
    },
    async wait(ms) {
      const until = new Date(this.now.getTime() + ms);
      await Promise.resolve();
      if (until > this.now) this.now = until;
    },
  };
}

/** Says which digest it is, so that two copies of one can be told from two digests. */
export const composeTest: Compose = (subscription, { delivery }) => ({
  text: `Digest ${delivery.id}`,
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text: `For ${subscription.channelId}` } }],
  itemIds: [`item:${delivery.dueAt.toISOString()}`],
});

export function subscriptionFor(number: number, changes: Partial<Subscription> = {}): Subscription {
  const made = new Date(DUE.getTime() - 3 * DAY_MS);
  return {
    id: `s${number}`,
    workspaceId: 'T1',
    channelId: `C${number}`,
    ownerId: `U${number}`,
    interests: { regions: [], committees: [], topics: [] },
    schedule: { weekday: 1, hour: 9, minute: 0, timeZone: 'Europe/London', skipsBankHolidays: false },
    whenNothingNew: 'skip',
    state: { kind: 'active' },
    createdAt: made,
    changedAt: made,
    changedBy: `U${number}`,
    ...changes,
  };
}

export async function subscribe(store: DigestStore, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) await store.subscriptions.save(subscriptionFor(number));
}

/** A store, a fake Slack, the real poster between them, and a clock in the test's hands. */
export type World = {
  readonly store: Store;
  readonly slack: FakeSlack;
  readonly clock: Clock;
  readonly events: DeliveryEvent[];
  readonly setup: DeliverySetup;
  /** One pass of the app at this moment. */
  pass(options?: PassOptions): Promise<void>;
  /** Passes every `everyMs` from now on until `until`, as the scheduler does. */
  runUntil(until: Date, everyMs?: number): Promise<void>;
  /** From now on the app waits only that long for an answer; for tests in which Slack does not answer. */
  waitOnly(timeoutMs: number): void;
  /** Lets the app read the channels, or not. */
  allowHistory(isAllowed: boolean): void;
  /** Slack's messages that carry a delivery's text. */
  digests(): readonly string[];
  /** Texts posted to a person or channel. */
  saidTo(id: string): readonly string[];
  end(): Promise<void>;
};

export async function createWorld(
  options: { store?: Store; slack?: FakeSlack; timeoutMs?: number; now?: Date; compose?: Compose } = {},
): Promise<World> {
  const store = options.store ?? (await openStore({ kind: 'sqlite', file: ':memory:' }));
  const slack = options.slack ?? (await startFakeSlack());
  const clock = clockAt(options.now ?? DUE);
  const events: DeliveryEvent[] = [];
  const posterWith = (timeoutMs: number) =>
    createPoster({ botToken: BOT_TOKEN, apiUrl: slack.apiUrl, timeoutMs });
  const setup: DeliverySetup = {
    store,
    poster: posterWith(options.timeoutMs ?? PATIENT_MS),
    compose: options.compose ?? composeTest,
    holder: 'test',
    clock: () => clock.read(),
    wait: (ms) => clock.wait(ms),
    pace: createPace(),
    adminChannel: ADMIN,
    report: (event) => events.push(event),
  };
  const pass = (passOptions?: PassOptions) => deliverDueDigests(setup, passOptions);

  return {
    store,
    slack,
    clock,
    events,
    setup,
    pass,
    async runUntil(until, everyMs = 10 * MINUTE_MS) {
      while (clock.now < until) {
        await pass();
        clock.now = new Date(Math.max(clock.now.getTime(), 0) + everyMs);
      }
      clock.now = until;
      await pass();
    },
    waitOnly: (timeoutMs) => void Object.assign(setup, { poster: posterWith(timeoutMs) }),
    allowHistory(isAllowed) {
      slack.answerAlways(
        'conversations.history',
        isAllowed ? { kind: 'ok' } : { kind: 'error', error: 'missing_scope' },
      );
    },
    digests: () =>
      slack.messages.map(({ text }) => String(text)).filter((text) => text.startsWith('Digest ')),
    saidTo: (id) => slack.messages.filter(({ channel }) => channel === id).map(({ text }) => String(text)),
    async end() {
      if (!options.store) await store.close();
      if (!options.slack) await slack.close();
    },
  };
}

/** The parts of a list that stand in it more than once. */
export function repeated<T>(list: readonly T[]): T[] {
  return [...new Set(list.filter((one, index) => list.indexOf(one) !== index))];
}
