import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSubscribeView, type SubmittedValues } from '../../src/blocks/parse-subscribe-view.ts';
import { renderDigestLog } from '../../src/blocks/render-digest-log.ts';
import { FIELD_ACTION, renderSubscribeView } from '../../src/blocks/render-subscribe-view.ts';
import {
  renderChange,
  renderNoSubscription,
  renderSubscription,
  renderSubscriptions,
} from '../../src/blocks/render-subscription.ts';
import { renderSuspension } from '../../src/blocks/render-suspension.ts';
import { renderWatched, renderWatchList } from '../../src/blocks/render-watch.ts';
import { DELIVERY_STATES, type Delivery } from '../../src/digest/delivering/delivery.ts';
import type { SubscriptionChoice } from '../../src/digest/describe-subscription.ts';
import { type Subscription, type Watch, WHEN_NOTHING_NEW } from '../../src/digest/subscription.ts';
import { names } from '../digest/known-names.ts';
import { checkMessage, checkView } from './check-limits.ts';
import { text } from './generated.ts';
import { buttons, everyObject, shownText } from './read-blocks.ts';

const now = new Date('2026-11-21T10:00:00Z');
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
const topic = text(6).map((said) => said.slice(0, 80));
const choice: fc.Arbitrary<SubscriptionChoice> = fc.record({
  interests: fc.record({
    regions: fc.subarray([...names.regions.map(({ slug }) => slug), 'gone']),
    committees: fc.subarray(names.committees.map(({ slug }) => slug)),
    topics: fc.array(topic, { maxLength: 10 }),
  }),
  schedule: fc.record({
    weekday: fc.integer({ min: 0, max: 6 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    timeZone: fc.constantFrom('Europe/London', 'America/North_Dakota/New_Salem', 'UTC'),
    skipsBankHolidays: fc.boolean(),
  }),
  whenNothingNew: fc.constantFrom(...WHEN_NOTHING_NEW),
});
const state: fc.Arbitrary<Subscription['state']> = fc.oneof(
  fc.constant({ kind: 'active' as const }),
  fc.record({ kind: fc.constant('paused' as const), until: fc.option(instant) }),
  fc.record({ kind: fc.constant('suspended' as const), reason: text(60), since: instant }),
  fc.record({ kind: fc.constant('ended' as const), at: instant }),
);
const subscription: fc.Arbitrary<Subscription> = fc.tuple(choice, state).chain(([chosen, standing]) =>
  fc.record({
    id: fc.uuid(),
    workspaceId: fc.constant('T1'),
    channelId: fc.constantFrom('C1', 'D1', 'G1', 'odd'),
    ownerId: fc.constantFrom('U1', 'odd'),
    interests: fc.constant(chosen.interests),
    schedule: fc.constant(chosen.schedule),
    whenNothingNew: fc.constant(chosen.whenNothingNew),
    state: fc.constant(standing),
    createdAt: fc.constant(now),
    changedAt: fc.constant(now),
    changedBy: fc.constant('U1'),
  }),
);
const watch: fc.Arbitrary<Watch> = fc.record({
  id: fc.uuid(),
  question: text(80),
  tell: fc.constantFrom('digest' as const, 'at-once' as const),
  createdBy: fc.constant('U1'),
  createdAt: fc.constant(now),
});
const delivery: fc.Arbitrary<Delivery> = fc.record({
  id: fc.uuid(),
  kind: fc.constant('digest' as const),
  subjectId: fc.uuid(),
  workspaceId: fc.constant('T1'),
  channelId: fc.constant('C1'),
  ownerId: fc.constant('U1'),
  dueAt: instant,
  state: fc.constantFrom(...DELIVERY_STATES),
  reason: fc.option(text(80)),
  holder: fc.constant(null),
  claim: fc.nat(),
  notBefore: fc.constant(null),
  attempts: fc.nat(),
  lastAttemptAt: fc.constant(null),
  ts: fc.constant(null),
  postedAt: fc.constant(null),
  coversFrom: fc.constant(null),
  coversUntil: fc.constant(null),
  itemIds: fc.array(fc.string()),
  askedAt: fc.constant(null),
  askedForAt: fc.constant(null),
});

test.each([' and what is said on “it” elsewhere', ' "quoted"', ' \\\\'])(
  'as many questions as can be watched, each as long as can be, are listed with a button each (%s)',
  (words) => {
    const question = `What is happening on adoption${words.repeat(100)}`.slice(0, 300);
    const watches = Array.from({ length: 25 }, (_, i): Watch => {
      const id = `0f8fad5b-d9cb-469f-a165-7086772895${i + 10}`;
      return { id, question, tell: 'digest', createdBy: 'U1', createdAt: now };
    });
    const message = renderWatchList(watches, false);
    expect(checkMessage(message)).toEqual([]);
    expect(buttons(message.blocks).map(({ value }) => value)).toEqual(watches.map(({ id }) => id));
    expect(shownText(message.blocks)).toContain('What is happening on adoption');
    // A screen reader reads the button alone.
    for (const { accessibility_label: spoken } of buttons(message.blocks)) {
      expect(spoken).toMatch(/^Stop watching “What is happening on adoption/);
    }
  },
);

test('whatever somebody subscribed to or watches, Slack takes it, and nobody but its owner is named', () => {
  fc.assert(
    fc.property(
      subscription,
      fc.array(watch, { maxLength: 40 }),
      fc.option(instant),
      (one, watches, nextDueAt) => {
        const scheduled = { subscription: one, nextDueAt };
        const [first] = watches;
        for (const message of [
          renderSubscription(scheduled, watches, names),
          renderNoSubscription(watches, names),
          renderSubscriptions(
            Array.from({ length: 30 }, () => scheduled),
            names,
          ),
          renderSuspension(one, 'The channel was archived.', names),
          renderWatchList(watches, false),
          ...(first ? [renderWatched(first, false), renderWatched(first, true, 'U1')] : []),
          renderChange('U1', `changed it to ${one.interests.topics.join(' ')}`, 'id#1'),
        ]) {
          expect(checkMessage(message)).toEqual([]);
          const named = [...everyObject(message.blocks)].filter(({ type }) => type === 'user');
          expect(named.filter(({ user_id: id }) => id !== 'U1')).toEqual([]);
        }
      },
    ),
  );
});

test('the log of any deliveries is a message that Slack takes', () => {
  fc.assert(
    fc.property(fc.array(delivery, { maxLength: 10 }), (deliveries) => {
      const entries = deliveries.map((one) => ({
        delivery: one,
        link: one.attempts % 2 ? 'https://x.example/p1' : null,
      }));
      expect(checkMessage(renderDigestLog(entries, 'Europe/London'))).toEqual([]);
    }),
  );
});

test('the form is one that Slack takes, and submitted as it was opened it makes the same choice', () => {
  fc.assert(
    fc.property(choice, (chosen) => {
      const plain = {
        ...chosen,
        interests: {
          ...chosen.interests,
          regions: names.regions
            .map(({ slug }) => slug)
            .filter((slug) => chosen.interests.regions.includes(slug)),
          topics: ['UASC', 'mental health and wellbeing', 'care, and support'].slice(
            0,
            chosen.schedule.weekday % 4,
          ),
        },
      };
      const view = renderSubscribeView(plain, names, { metadata: '{}', isNew: true });
      expect(checkView(view)).toEqual([]);
      expect(checkView(renderSubscribeView(chosen, names, { metadata: '{}', isNew: false }))).toEqual([]);
      expect(parseSubscribeView(asSubmitted(view), { names })).toEqual({ kind: 'understood', choice: plain });
    }),
  );
});

test('each fault of a submission is shown at its own field, all of them at once', () => {
  const empty = (block: string) => [block, { [FIELD_ACTION]: {} }] as const;
  const values = Object.fromEntries(['weekday', 'time', 'when-nothing-new'].map(empty));
  const parsed = parseSubscribeView(
    {
      ...values,
      topics: { [FIELD_ACTION]: { value: Array.from({ length: 12 }, (_, i) => `t${i}`).join(',') } },
      'time-zone': { [FIELD_ACTION]: { value: 'Mars/Olympus' } },
    },
    { names },
  );
  expect(parsed).toEqual({
    kind: 'errors',
    errors: {
      topics: '12 topics are too many: 10 at most.',
      weekday: 'Choose a day of the week, for example Monday.',
      time: 'Choose a time of day, for example 09:00.',
      'time-zone': '“Mars/Olympus” is not a time zone. Write one like Europe/London.',
      'when-nothing-new': 'Choose what a week without news brings.',
    },
  });
});

test('an active digest can be paused, one that is paused or suspended can be resumed', () => {
  const labels = (standing: Subscription['state']) => {
    const [one] = fc.sample(subscription, { numRuns: 1, seed: 1 });
    if (!one) throw new Error('no sample');
    return buttons(
      renderSubscription({ subscription: { ...one, state: standing }, nextDueAt: null }, [], names).blocks,
    ).map((button) => shownText(button.text));
  };
  expect(labels({ kind: 'active' })).toEqual([
    'Preview',
    'Change',
    'Pause a week',
    'Pause four weeks',
    'Stop',
  ]);
  expect(labels({ kind: 'paused', until: null })).toEqual(['Preview', 'Change', 'Resume', 'Stop']);
  expect(labels({ kind: 'suspended', reason: 'Gone.', since: now })).toEqual([
    'Preview',
    'Change',
    'Resume',
    'Stop',
  ]);
});

/** What Slack sends when a form is submitted as it was opened. */
function asSubmitted(view: { blocks: unknown }): SubmittedValues {
  const inputs = [...everyObject(view.blocks)].filter(({ type }) => type === 'input');
  return Object.fromEntries(
    inputs.map((input) => {
      const element = input.element as Record<string, unknown>;
      const value = {
        value: element.initial_value as string | undefined,
        selected_option: element.initial_option as { value?: string } | undefined,
        selected_options: (element.initial_options ?? []) as { value?: string }[],
        selected_time: element.initial_time as string | undefined,
      };
      return [String(input.block_id), { [FIELD_ACTION]: value }];
    }),
  );
}
