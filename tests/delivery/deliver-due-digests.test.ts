import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { POST_NOW_ACTION } from '../../src/digest/delivering/deliver-notices.ts';
import { deliveryFigures } from '../../src/digest/delivering/delivery-figures.ts';
import { postNow } from '../../src/digest/delivering/post-now.ts';
import type { Behaviour } from '../fake-slack/fake-slack.ts';
import {
  ADMIN,
  createWorld,
  DAY_MS,
  DUE,
  HOUR_MS,
  MINUTE_MS,
  PATIENT_MS,
  subscribe,
  subscriptionFor,
  type World,
} from './world.ts';

/** For an answer that does not come. */
const SHORT_MS = 150;
const WEEK_MS = 7 * DAY_MS;
const later = (ms: number): Date => new Date(DUE.getTime() + ms);
const digest = (number: number, dueAt = DUE): string => `Digest s${number}@${dueAt.toISOString()}`;

describe('Delivering due digests', () => {
  let world: World;

  beforeEach(async () => {
    world = await createWorld();
    return () => world.end();
  });
  afterEach(() => {
    expect(world.slack.faults).toEqual([]);
  });

  /** A pass in which Slack goes about its posts in these ways, and is not waited for; then it is well again. */
  const passInDoubt = async (...behaviours: Behaviour[]): Promise<void> => {
    world.slack.answer('chat.postMessage', ...behaviours);
    world.waitOnly(SHORT_MS);
    await world.pass();
    world.waitOnly(PATIENT_MS);
  };
  const stateOf = async (number = 1, dueAt = DUE) =>
    (await world.store.deliveries.find(`s${number}@${dueAt.toISOString()}`))?.state;

  test('posts each once, and nothing before it is due', async () => {
    await subscribe(world.store, 3);
    world.clock.now = later(-1);
    await world.pass();
    expect(world.digests()).toEqual([]);
    world.clock.now = DUE;
    for (let times = 0; times < 3; times += 1) await world.pass();
    expect(world.digests().toSorted()).toEqual([digest(1), digest(2), digest(3)]);
    expect(await world.store.deliveries.find(`s1@${DUE.toISOString()}`)).toMatchObject({
      state: 'posted',
      itemIds: [`item:${DUE.toISOString()}`],
      attempts: 1,
    });
  });

  test('covers what was seen since the last one that was delivered', async () => {
    const spans: [Date | null, Date][] = [];
    world = await createWorld({
      ...world,
      compose: (_, { coversFrom, coversUntil, told }) => {
        spans.push([coversFrom, coversUntil]);
        return { text: 'Digest', blocks: [], itemIds: [`item-${told.length}`] };
      },
    });
    await subscribe(world.store, 1);
    await world.runUntil(later(2 * WEEK_MS), HOUR_MS);
    expect(spans).toEqual([
      [null, DUE],
      [DUE, later(WEEK_MS)],
      [later(WEEK_MS), later(2 * WEEK_MS)],
    ]);
    expect((await world.store.deliveries.told('s1')).map(({ itemId }) => itemId)).toEqual([
      'item-0',
      'item-1',
      'item-2',
    ]);
  });

  test('says nothing where there is nothing to say, and remembers that it looked', async () => {
    world = await createWorld({ ...world, compose: () => ({ skip: 'Nothing new.' }) });
    await subscribe(world.store, 1);
    await world.pass();
    expect(world.slack.messages).toEqual([]);
    expect((await world.store.deliveries.history('s1', 1))[0]).toMatchObject({
      state: 'skipped',
      reason: 'Nothing new.',
      coversUntil: DUE,
    });
  });

  describe('after the app was down', () => {
    test('catches up once when less than twelve hours late', async () => {
      await subscribe(world.store, 1);
      world.clock.now = later(11 * HOUR_MS);
      await world.runUntil(later(13 * HOUR_MS));
      expect(world.digests()).toEqual([digest(1)]);
    });

    test('waits for the next one when later, and says so', async () => {
      await subscribe(world.store, 1);
      await world.runUntil(later(-WEEK_MS));
      world.clock.now = later(13 * HOUR_MS);
      await world.runUntil(later(6 * DAY_MS), HOUR_MS);
      expect(world.digests()).toEqual([]);
      expect((await world.store.deliveries.history('s1', 1))[0]).toMatchObject({ state: 'missed' });
      await world.runUntil(later(WEEK_MS), HOUR_MS);
      expect(world.digests()).toEqual([digest(1, later(WEEK_MS))]);
    });

    test('never replays missed weeks', async () => {
      await subscribe(world.store, 1);
      await world.pass();
      world.clock.now = later(5 * WEEK_MS + HOUR_MS);
      await world.pass();
      expect(world.digests()).toEqual([digest(1), digest(1, later(5 * WEEK_MS))]);
      const last = await world.store.deliveries.find(`s1@${later(5 * WEEK_MS).toISOString()}`);
      expect(last).toMatchObject({ coversFrom: DUE });
    });
  });

  describe('what people choose', () => {
    test('is not overtaken by a pause, an end or another hour that came between', async () => {
      const changed = { changedAt: later(-HOUR_MS), changedBy: 'U9' };
      await subscribe(world.store, 4);
      await world.store.subscriptions.save(
        subscriptionFor(1, { ...changed, state: { kind: 'paused', until: later(DAY_MS) } }),
      );
      await world.store.subscriptions.save(
        subscriptionFor(2, { ...changed, state: { kind: 'ended', at: later(-HOUR_MS) } }),
      );
      await world.store.subscriptions.save(
        subscriptionFor(3, { ...changed, schedule: { ...subscriptionFor(3).schedule, hour: 11 } }),
      );
      await world.runUntil(later(HOUR_MS));
      expect(world.digests()).toEqual([digest(4)]);
      await world.runUntil(later(2 * HOUR_MS));
      expect(world.digests()).toEqual([digest(4), digest(3, later(2 * HOUR_MS))]);
      await world.runUntil(later(WEEK_MS), HOUR_MS);
      expect(world.digests()).toContain(digest(1, later(WEEK_MS)));
      expect(world.digests()).not.toContain(digest(1));
    });

    test('holds between planning and posting, too', async () => {
      await subscribe(world.store, 1);
      world.slack.answer('chat.postMessage', { kind: 'rate-limited', retryAfterS: 60 });
      await world.pass();
      await world.store.subscriptions.save(
        subscriptionFor(1, { changedAt: later(1_000), state: { kind: 'paused', until: null } }),
      );
      world.clock.now = later(2 * MINUTE_MS);
      await world.pass();
      expect(world.digests()).toEqual([]);
      expect(await world.store.deliveries.find(`s1@${DUE.toISOString()}`)).toMatchObject({
        state: 'skipped',
        reason: 'The subscription is paused.',
      });
    });

    test('resumed, it begins with the next due time and replays nothing', async () => {
      await world.store.subscriptions.save(subscriptionFor(1, { state: { kind: 'paused', until: null } }));
      await world.store.subscriptions.save(subscriptionFor(1, { changedAt: later(HOUR_MS) }));
      world.clock.now = later(HOUR_MS);
      await world.runUntil(later(WEEK_MS), HOUR_MS);
      expect(world.digests()).toEqual([digest(1, later(WEEK_MS))]);
    });
  });

  describe('when Slack does not take it at once', () => {
    test('waits as long as Slack asks, for the whole workspace', async () => {
      await subscribe(world.store, 20);
      world.slack.answerAlways('chat.postMessage', { kind: 'rate-limited', retryAfterS: 90 });
      await world.pass();
      const asked = world.slack.callsOf('chat.postMessage').length;
      expect(asked).toBeLessThanOrEqual(8);
      world.clock.now = later(80_000);
      await world.pass();
      expect(world.slack.callsOf('chat.postMessage')).toHaveLength(asked);
      world.slack.answerAlways('chat.postMessage', { kind: 'ok' });
      await world.runUntil(later(10 * MINUTE_MS), MINUTE_MS);
      expect(world.digests()).toHaveLength(20);
    });

    test('tries again with growing pauses for twelve hours, then gives up and says so', async () => {
      await subscribe(world.store, 1);
      world.slack.answerAlways('chat.postMessage', { kind: 'error', error: 'service_unavailable' });
      const tried: number[] = [];
      for (let at = 0; at <= 14 * 60; at += 1) {
        world.clock.now = later(at * MINUTE_MS);
        const before = world.slack
          .callsOf('chat.postMessage')
          .filter(({ channel }) => channel === 'C1').length;
        await world.pass();
        const after = world.slack
          .callsOf('chat.postMessage')
          .filter(({ channel }) => channel === 'C1').length;
        if (after > before) tried.push(at);
      }
      expect(tried.slice(0, 6)).toEqual([0, 1, 2, 4, 8, 16]);
      const pauses = tried.slice(1).map((at, index) => at - (tried[index] ?? 0));
      expect(Math.max(...pauses)).toBeLessThanOrEqual(31);
      expect(tried.at(-1)).toBeGreaterThan(11 * 60);
      expect(tried.at(-1)).toBeLessThanOrEqual(12 * 60);
      expect(await world.store.deliveries.find(`s1@${DUE.toISOString()}`)).toMatchObject({
        state: 'missed',
        reason: expect.stringContaining('Slack was not available.'),
      });
    });

    const doubtful: Behaviour[] = [
      { kind: 'http', status: 500 },
      { kind: 'http-after', status: 502 },
      { kind: 'hang' },
      { kind: 'slow', ms: 3 * SHORT_MS },
      { kind: 'drop' },
      { kind: 'drop-after' },
      { kind: 'error', error: 'internal_error' },
    ];

    test.each(doubtful)('posts once where it may look for it: %o', async (behaviour) => {
      await subscribe(world.store, 1);
      await passInDoubt(behaviour);
      expect(await stateOf()).toBe('unknown');
      await world.runUntil(later(5 * MINUTE_MS), MINUTE_MS);
      expect(world.digests()).toEqual([digest(1)]);
      expect(await stateOf()).toBe('posted');
    });

    test.each(doubtful)(
      'asks its owner where it may not look, and posts when told: %o',
      async (behaviour) => {
        world.allowHistory(false);
        await subscribe(world.store, 1);
        await passInDoubt(behaviour);
        await world.runUntil(later(30 * MINUTE_MS), MINUTE_MS);
        const arrived = world.digests().length;
        expect(arrived).toBeLessThanOrEqual(1);
        expect(await stateOf()).toBe('unknown');

        const [question] = world.saidTo('U1');
        expect(question).toContain('<#C1>, due Monday 9 November 2026 at 9:00, may not have arrived.');
        expect(world.saidTo('U1')).toHaveLength(1);
        const button = JSON.stringify(world.slack.messages.find(({ channel }) => channel === 'U1')?.blocks);
        expect(button).toContain(POST_NOW_ACTION);

        if (arrived === 0) {
          const id = `s1@${DUE.toISOString()}`;
          expect(await postNow(world.store, id, world.clock.now)).toMatchObject({ kind: 'queued' });
          expect(await postNow(world.store, id, world.clock.now)).toMatchObject({ kind: 'not-needed' });
          await world.runUntil(later(HOUR_MS), MINUTE_MS);
          expect(world.digests()).toEqual([digest(1)]);
          expect(await stateOf()).toBe('posted');
        }
      },
    );

    test('names direct messages by the person in them, and a watched question as what it is', async () => {
      world.allowHistory(false);
      await world.store.subscriptions.save(subscriptionFor(1, { channelId: 'D1' }));
      const dueAt = new Date(DUE.getTime() - MINUTE_MS);
      const place = { workspaceId: 'T1', channelId: 'C2', ownerId: 'U2' };
      const ofWatch = { id: 'w1@', kind: 'watch', subjectId: 'w1', ...place, dueAt } as const;
      await world.store.deliveries.planAs('unknown', [ofWatch], 'Slack did not say.', DUE);
      await passInDoubt({ kind: 'hang' });
      await world.runUntil(later(30 * MINUTE_MS), MINUTE_MS);
      expect(world.saidTo('U1')).toEqual([
        expect.stringMatching(/^The digest for direct messages with <@U1>, due Monday/),
      ]);
      expect(world.saidTo('U2')).toEqual([
        expect.stringMatching(/^The news of a watched question for <#C2>, due Monday/),
      ]);
    });

    test('posts when told even days later, but not once a later digest has gone out', async () => {
      world.allowHistory(false);
      await subscribe(world.store, 2);
      await passInDoubt({ kind: 'hang' }, { kind: 'hang' });
      await world.runUntil(later(3 * DAY_MS), HOUR_MS);
      expect(world.digests()).toEqual([]);
      await postNow(world.store, `s1@${DUE.toISOString()}`, world.clock.now);
      await world.runUntil(later(WEEK_MS), HOUR_MS);
      expect(world.digests().toSorted()).toEqual(
        [digest(1), digest(1, later(WEEK_MS)), digest(2, later(WEEK_MS))].toSorted(),
      );
      expect(await postNow(world.store, `s2@${DUE.toISOString()}`, world.clock.now)).toMatchObject({
        kind: 'overtaken',
      });
      expect(await postNow(world.store, 'nothing', world.clock.now)).toEqual({ kind: 'not-found' });
    });
  });

  describe('when Slack will not take it', () => {
    test.each(['channel_not_found', 'not_in_channel', 'is_archived', 'token_revoked', 'missing_scope'])(
      '%s suspends the subscription with its reason and tells the owner',
      async (error) => {
        await subscribe(world.store, 2);
        world.slack.answer('chat.postMessage', { kind: 'error', error });
        await world.runUntil(later(WEEK_MS), HOUR_MS);
        const suspended = (await world.store.subscriptions.live()).filter(
          ({ state }) => state.kind === 'suspended',
        );
        expect(suspended).toHaveLength(1);
        const [{ id, ownerId, state } = subscriptionFor(0)] = suspended;
        expect(state).toMatchObject({
          reason: expect.stringMatching(/^[A-Z].+\.$/),
          since: expect.any(Date),
        });
        expect(world.saidTo(ownerId)).toEqual([expect.stringContaining('is suspended.')]);
        expect(world.digests().filter((text) => text.includes(`${id}@`))).toEqual([]);
        expect(world.digests()).toHaveLength(2);
      },
    );

    test('an owner who cannot be reached is told through the admin channel', async () => {
      await subscribe(world.store, 1);
      world.slack.answer(
        'chat.postMessage',
        { kind: 'error', error: 'is_archived' },
        { kind: 'error', error: 'user_not_found' },
      );
      await world.pass();
      expect(world.saidTo('U1')).toEqual([]);
      expect(world.saidTo(ADMIN)).toEqual([expect.stringContaining('is suspended.')]);
    });

    test('a notice that reaches nobody for a week is given up, and counted', async () => {
      const notice = { id: 'n1', about: 'unknown', workspaceId: 'T1', to: 'U1', otherwiseTo: null } as const;
      await world.store.notices.add([{ ...notice, text: 'It may not have arrived.', blocks: [] }], DUE);
      world.slack.answerAlways('chat.postMessage', { kind: 'error', error: 'service_unavailable' });
      await world.runUntil(later(6 * DAY_MS), HOUR_MS);
      expect(await world.store.notices.failed()).toEqual([]);
      await world.runUntil(later(8 * DAY_MS), HOUR_MS);
      expect((await world.store.notices.failed()).map(({ id }) => id)).toEqual(['n1']);
      expect(await world.store.notices.nextWorkAt()).toBeUndefined();
      expect(await deliveryFigures(world.store, world.clock.now)).toMatchObject({ failedNotices: 1 });
    });

    test('a wrong token suspends nothing: it is the operator’s, and passes', async () => {
      await subscribe(world.store, 1);
      world.slack.answer('chat.postMessage', { kind: 'error', error: 'invalid_auth' });
      await world.runUntil(later(5 * MINUTE_MS), MINUTE_MS);
      expect(world.digests()).toEqual([digest(1)]);
    });

    test('a message that it finds faulty is refused, and the subscription goes on', async () => {
      await subscribe(world.store, 1);
      world.slack.answer('chat.postMessage', { kind: 'error', error: 'msg_blocks_too_long' });
      await world.runUntil(later(WEEK_MS), HOUR_MS);
      expect(await stateOf()).toBe('refused');
      expect(world.digests()).toEqual([digest(1, later(WEEK_MS))]);
      expect(world.saidTo(ADMIN)).toHaveLength(1);
    });
  });

  test('one that cannot be composed is reported and tried again, and does not hold up the others', async () => {
    let isBroken = true;
    world = await createWorld({
      ...world,
      compose: (subscription, { delivery }) => {
        if (isBroken && subscription.id === 's1') throw new Error('A fault in the renderer.');
        return { text: `Digest ${delivery.id}`, blocks: [], itemIds: [] };
      },
    });
    await subscribe(world.store, 3);
    await world.pass();
    expect(world.digests()).toHaveLength(2);
    expect(world.events).toContainEqual(expect.objectContaining({ what: 'error' }));
    isBroken = false;
    await world.runUntil(later(5 * MINUTE_MS), MINUTE_MS);
    expect(world.digests()).toHaveLength(3);
  });

  describe('a process that slept', () => {
    test('while composing does not post on a claim that ran out', async () => {
      let slept = 0;
      world = await createWorld({
        ...world,
        compose: (_, { delivery }) => {
          if (slept++ === 0) world.clock.now = later(3 * MINUTE_MS);
          return { text: `Digest ${delivery.id}`, blocks: [], itemIds: [] };
        },
      });
      await subscribe(world.store, 1);
      await world.pass();
      await world.runUntil(later(10 * MINUTE_MS), MINUTE_MS);
      expect(world.digests()).toEqual([digest(1)]);
      expect(slept).toBe(2);
    });

    test('between announcing and posting leaves it to be looked for', async () => {
      await subscribe(world.store, 1);
      const { store, clock } = world;
      const deliveries = {
        ...store.deliveries,
        startPosting: async (...args: Parameters<typeof store.deliveries.startPosting>) => {
          const isAnnounced = await store.deliveries.startPosting(...args);
          clock.now = later(3 * MINUTE_MS);
          return isAnnounced;
        },
      };
      const sleeping = await createWorld({ ...world, store: { ...store, deliveries } });
      sleeping.clock.now = DUE;
      Object.assign(sleeping.clock, { read: () => clock.now });
      await sleeping.pass();
      const methods = world.slack.calls.map(({ method }) => method);
      expect(methods).toEqual(['conversations.history', 'chat.postMessage']);
    });
  });

  test('records that fail for a moment after posting leave no open question', async () => {
    await subscribe(world.store, 1);
    let failures = 2;
    const deliveries = {
      ...world.store.deliveries,
      record: async (...args: Parameters<typeof world.store.deliveries.record>) => {
        if (failures-- > 0) throw new Error('The database is away.');
        return world.store.deliveries.record(...args);
      },
    };
    const shaky = await createWorld({ ...world, store: { ...world.store, deliveries } });
    await shaky.pass();
    expect(await stateOf()).toBe('posted');
    expect(world.digests()).toEqual([digest(1)]);
  });

  test('500 due at the same minute go out within Slack’s pace', async () => {
    await subscribe(world.store, 500);
    const moments: number[] = [];
    const { poster } = world.setup;
    Object.assign(world.setup, {
      poster: {
        ...poster,
        post: (message: Parameters<typeof poster.post>[0]) => {
          moments.push(world.clock.now.getTime());
          return poster.post(message);
        },
      },
    });
    await world.pass();
    expect(new Set(world.digests()).size).toBe(500);
    const busiestMinute = Math.max(
      ...moments.map((from) => moments.filter((at) => at >= from && at < from + MINUTE_MS).length),
    );
    expect(busiestMinute).toBeLessThanOrEqual(260);
    expect(world.clock.now.getTime() - DUE.getTime()).toBeLessThan(4 * MINUTE_MS);
  });

  describe('the silence alarm', () => {
    test('tells the admin channel, once, of what was due and has not arrived within an hour', async () => {
      await subscribe(world.store, 12);
      world.slack.answerAlways('chat.postMessage', { kind: 'http', status: 403 });
      await world.runUntil(later(59 * MINUTE_MS));
      expect(world.slack.callsOf('chat.postMessage').some(({ channel }) => channel === ADMIN)).toBe(false);
      world.slack.answerAlways('chat.postMessage', { kind: 'error', error: 'service_unavailable' });
      world.clock.now = later(61 * MINUTE_MS);
      await world.pass();
      world.slack.answerAlways('chat.postMessage', { kind: 'ok' });
      const figures = await deliveryFigures(world.store, later(61 * MINUTE_MS));
      expect(figures).toMatchObject({
        overdue: 12,
        oldestOverdueSeconds: 61 * 60,
        lastPostedAtSeconds: null,
      });
      await world.runUntil(later(4 * HOUR_MS));
      expect(world.saidTo(ADMIN)).toEqual([expect.stringContaining('12 in all.')]);
      const blocks = JSON.stringify(world.slack.messages.find(({ channel }) => channel === ADMIN)?.blocks);
      expect(blocks).toContain('<#C1>, due Monday 9 November 2026 at 9:00 (London): waiting to be sent.');
      expect(blocks).toContain('and 2 more.');
      expect(await deliveryFigures(world.store, world.clock.now)).toMatchObject({
        overdue: 0,
        oldestOverdueSeconds: 0,
        deliveries: { posted: 12 },
        subscriptions: { active: 12, paused: 0, suspended: 0 },
      });
    });

    test('tells when nothing at all was posted for two periods, although each week seemed well', async () => {
      world = await createWorld({
        ...world,
        compose: ({ id }, { delivery }) =>
          id === 's1' && delivery.dueAt > DUE
            ? { skip: 'Nothing new.' }
            : { text: `Digest ${delivery.id}`, blocks: [], itemIds: [] },
      });
      await subscribe(world.store, 2);
      await world.runUntil(later(WEEK_MS + DAY_MS), HOUR_MS);
      expect(world.saidTo(ADMIN)).toEqual([]);
      await world.runUntil(later(4 * WEEK_MS), 3 * HOUR_MS);
      expect(world.saidTo(ADMIN)).toEqual([expect.stringContaining('Nothing has been posted')]);
      const blocks = JSON.stringify(world.slack.messages.find(({ channel }) => channel === ADMIN)?.blocks);
      expect(blocks).toContain(
        '<#C1>: the last one was due Monday 9 November 2026 at 9:00; the latest had nothing to say.',
      );
      expect(await deliveryFigures(world.store, world.clock.now)).toMatchObject({ silentSubscriptions: 1 });
    });

    test('stays silent where no admin channel is set', async () => {
      Object.assign(world.setup, { adminChannel: null });
      await subscribe(world.store, 1);
      world.slack.answerAlways('chat.postMessage', { kind: 'http', status: 403 });
      await world.runUntil(later(2 * HOUR_MS));
      expect((await deliveryFigures(world.store, world.clock.now)).overdue).toBe(1);
      expect(world.slack.callsOf('chat.postMessage').every(({ channel }) => channel === 'C1')).toBe(true);
    });
  });

  test('a question that is watched at once has one delivery for what arrived together', async () => {
    const composeWatch = (watch: { question: string }, { delivery }: { delivery: { id: string } }) => ({
      text: `${watch.question} ${delivery.id}`,
      blocks: [],
      itemIds: [],
    });
    Object.assign(world.setup, { composeWatch });
    const watch = { workspaceId: 'T1', channelId: 'D7', createdBy: 'U7', createdAt: later(-DAY_MS) };
    await world.store.watches.add({ ...watch, id: 'w1', question: 'UASC?', tell: 'at-once' });
    await world.store.watches.add({ ...watch, id: 'w2', question: 'SEND?', tell: 'digest' });
    const held = ['a', 'b', 'c'].map((documentId) => ({ documentId, contentHash: '1' }));
    await world.store.documents.record(held, later(-2 * DAY_MS));
    await world.pass();
    expect(world.slack.messages).toEqual([]);
    await world.store.documents.record([{ documentId: 'a', contentHash: '2' }, ...held.slice(1)], DUE);
    await world.runUntil(later(2 * HOUR_MS));
    expect(world.saidTo('D7')).toEqual([`UASC? w1@${DUE.toISOString()}`]);
  });
});
