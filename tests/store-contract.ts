import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliveryId, type PlannedDelivery } from '../src/digest/delivering/delivery.ts';
import type { Notice } from '../src/digest/delivering/notice.ts';
import type { KeptWatch } from '../src/digest/digest-store.ts';
import type { Subscription } from '../src/digest/subscription.ts';
import type { Store } from '../src/store/store.ts';

/** What makes new, empty databases of one kind. `reopen` opens the same one again, as another process would. */
export type Databases = {
  open(): Promise<{ readonly store: Store; readonly reopen: () => Promise<Store> }>;
  end(): Promise<void>;
};

const MINUTE = 60_000;
const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 9, 9) + minutes * MINUTE);

export function aSubscription(changes: Partial<Subscription> = {}): Subscription {
  return {
    id: 's1',
    workspaceId: 'T1',
    channelId: 'C1',
    ownerId: 'U1',
    interests: { regions: ['london'], committees: [], topics: ['UASC'] },
    schedule: { weekday: 1, hour: 9, minute: 0, timeZone: 'Europe/London', skipsBankHolidays: true },
    whenNothingNew: 'skip',
    state: { kind: 'active' },
    createdAt: at(-1000),
    changedAt: at(-1000),
    changedBy: 'U1',
    ...changes,
  };
}

export function aPlan(
  subjectId = 's1',
  dueAt = at(0),
  changes: Partial<PlannedDelivery> = {},
): PlannedDelivery {
  return {
    id: deliveryId(subjectId, dueAt),
    kind: 'digest',
    subjectId,
    workspaceId: 'T1',
    channelId: 'C1',
    ownerId: 'U1',
    dueAt,
    ...changes,
  };
}

function aNotice(id: string): Notice {
  return {
    id,
    about: 'unknown',
    workspaceId: 'T1',
    to: 'U1',
    otherwiseTo: 'CADMIN',
    text: 'It may not have arrived.',
    blocks: [{ type: 'divider' }],
  };
}

const claim = (holder: string, minute: number) => ({ holder, now: at(minute), until: at(minute + 2) });
const content = { coversFrom: at(-100), coversUntil: at(0), itemIds: ['doc-a@1', 'doc-b@2'] };

/** What every store does, whichever database is below it. */
export function storeContract(name: string, databases: () => Promise<Databases>): void {
  describe(`A store in ${name}`, () => {
    let all: Databases;
    let store: Store;
    let reopen: () => Promise<Store>;
    const others: Store[] = [];

    beforeAll(async () => {
      all = await databases();
    });
    beforeEach(async () => {
      ({ store, reopen } = await all.open());
      return async () => {
        for (const other of [store, ...others.splice(0)]) await other.close();
      };
    });
    afterAll(() => all.end());

    const anotherInstance = async (): Promise<Store> => {
      const other = await reopen();
      others.push(other);
      return other;
    };

    describe('subscriptions', () => {
      test('come back as they were saved, in every state', async () => {
        const states = [
          { kind: 'active' },
          { kind: 'paused', until: at(10) },
          { kind: 'paused', until: null },
          { kind: 'suspended', reason: 'The channel is archived.', since: at(3) },
          { kind: 'ended', at: at(4) },
        ] as const;
        for (const [index, state] of states.entries()) {
          const subscription = aSubscription({ id: `s${index}`, channelId: `C${index}`, state });
          await store.subscriptions.save(subscription);
          expect(await store.subscriptions.find(subscription.id)).toEqual({
            ...subscription,
            countsFrom: subscription.changedAt,
          });
        }
        expect((await store.subscriptions.live()).map(({ id }) => id)).toEqual(['s0', 's1', 's2', 's3']);
        expect(await store.subscriptions.live('T2')).toEqual([]);
      });

      test('are one a channel, but for ended ones', async () => {
        await store.subscriptions.save(aSubscription());
        await expect(store.subscriptions.save(aSubscription({ id: 's2' }))).rejects.toThrow(
          'This channel has a subscription already.',
        );
        expect(await store.subscriptions.find('s2')).toBeUndefined();

        await store.subscriptions.save(
          aSubscription({ state: { kind: 'ended', at: at(1) }, changedAt: at(1) }),
        );
        await store.subscriptions.save(aSubscription({ id: 's2' }));
        expect((await store.subscriptions.inChannel({ workspaceId: 'T1', channelId: 'C1' }))?.id).toBe('s2');
        expect(await store.subscriptions.inChannel({ workspaceId: 'T2', channelId: 'C1' })).toBeUndefined();
      });

      test('are not overwritten by somebody who saw an older one', async () => {
        await store.subscriptions.save(aSubscription(), null);
        await expect(store.subscriptions.save(aSubscription(), null)).rejects.toThrow(
          'changed by somebody else',
        );
        await store.subscriptions.save(aSubscription({ changedAt: at(5) }), at(-1000));
        await expect(
          store.subscriptions.save(aSubscription({ changedAt: at(6), ownerId: 'U9' }), at(-1000)),
        ).rejects.toThrow('changed by somebody else');
        expect((await store.subscriptions.find('s1'))?.ownerId).toBe('U1');
      });

      test('of two instances that save at once, each change is kept or refused, none is half written', async () => {
        const other = await anotherInstance();
        await store.subscriptions.save(aSubscription());
        const saved = await Promise.allSettled(
          Array.from({ length: 10 }, (_, index) =>
            (index % 2 ? store : other).subscriptions.save(
              aSubscription({ changedAt: at(index), changedBy: `U${index}` }),
              at(-1000),
            ),
          ),
        );
        const kept = saved.filter(({ status }) => status === 'fulfilled');
        expect(kept).toHaveLength(1);
        expect(await store.subscriptions.changes('s1', 10)).toHaveLength(2);
      });

      test('are undone to what they were, by anybody, once', async () => {
        await store.subscriptions.save(aSubscription());
        const change = await store.subscriptions.save(
          aSubscription({ state: { kind: 'ended', at: at(1) }, changedAt: at(1), changedBy: 'U2' }),
        );
        const undone = await store.subscriptions.undo(change.id, {
          userId: 'U3',
          now: at(5),
          withinMs: 10 * MINUTE,
        });
        expect(undone.kind).toBe('undone');
        expect(await store.subscriptions.find('s1')).toEqual({
          ...aSubscription({ changedAt: at(5), changedBy: 'U3' }),
          countsFrom: at(-1000),
        });
        const again = await store.subscriptions.undo(change.id, {
          userId: 'U3',
          now: at(6),
          withinMs: 10 * MINUTE,
        });
        expect(again.kind).toBe('changed-since');
      });

      test('are not undone when it is too late, or when there is nothing to undo', async () => {
        const change = await store.subscriptions.save(aSubscription({ changedAt: at(0) }));
        const by = { userId: 'U1', withinMs: 10 * MINUTE };
        expect(await store.subscriptions.undo(change.id, { ...by, now: at(11) })).toEqual({
          kind: 'too-late',
        });
        expect(await store.subscriptions.undo('s1#9', { ...by, now: at(1) })).toEqual({ kind: 'not-found' });
        expect(await store.subscriptions.undo('nonsense', { ...by, now: at(1) })).toEqual({
          kind: 'not-found',
        });
      });

      test('whose making is undone are ended', async () => {
        const change = await store.subscriptions.save(aSubscription({ changedAt: at(0) }));
        await store.subscriptions.undo(change.id, { userId: 'U1', now: at(1), withinMs: 10 * MINUTE });
        expect((await store.subscriptions.find('s1'))?.state).toEqual({ kind: 'ended', at: at(1) });
      });

      test('are not brought back into a channel that has another by then', async () => {
        await store.subscriptions.save(aSubscription());
        const end = await store.subscriptions.save(
          aSubscription({ state: { kind: 'ended', at: at(1) }, changedAt: at(1) }),
        );
        await store.subscriptions.save(aSubscription({ id: 's2' }));
        const undone = await store.subscriptions.undo(end.id, {
          userId: 'U1',
          now: at(2),
          withinMs: 10 * MINUTE,
        });
        expect(undone).toEqual({ kind: 'changed-since' });
      });

      test('count due times from when the hour was chosen or the pause ended, not from a change of topics', async () => {
        const saved = async (changes: Partial<Subscription>): Promise<Date | undefined> => {
          await store.subscriptions.save(aSubscription(changes));
          return (await store.subscriptions.find('s1'))?.countsFrom;
        };
        const interests = { regions: [], committees: [], topics: [] };
        const schedule = { ...aSubscription().schedule, hour: 10 };
        expect(await saved({ changedAt: at(0) })).toEqual(at(0));
        expect(await saved({ changedAt: at(1), interests })).toEqual(at(0));
        expect(await saved({ changedAt: at(2), schedule })).toEqual(at(2));
        expect(await saved({ changedAt: at(3), schedule, state: { kind: 'paused', until: null } })).toEqual(
          at(2),
        );
        expect(await saved({ changedAt: at(4), schedule })).toEqual(at(4));
      });

      test('move with their watches and waiting deliveries when Slack renumbers the channel', async () => {
        await store.subscriptions.save(aSubscription());
        await store.watches.add(aWatch('w1'));
        const past = { ...aPlan(), id: 's1@past', dueAt: at(-60) };
        await store.deliveries.planAs('missed', [past], 'It came too late.', at(0));
        await store.deliveries.plan([aPlan()], at(0));
        await store.subscriptions.moveChannel({ workspaceId: 'T1', channelId: 'C1' }, 'C2');
        const place = { workspaceId: 'T1', channelId: 'C2' };
        expect((await store.subscriptions.inChannel(place))?.id).toBe('s1');
        expect(await store.watches.inChannel(place)).toHaveLength(1);
        expect((await store.deliveries.find(aPlan().id))?.channelId).toBe('C2');
        expect((await store.deliveries.find(past.id))?.channelId).toBe('C1');
      });
    });

    const aWatch = (id: string, changes: Partial<KeptWatch> = {}): KeptWatch => ({
      id,
      workspaceId: 'T1',
      channelId: 'C1',
      question: 'what’s happening on UASC in London?',
      tell: 'digest',
      createdBy: 'U1',
      createdAt: at(0),
      ...changes,
    });

    test('watches are kept until they end', async () => {
      await store.watches.add(aWatch('w1'));
      await store.watches.add(aWatch('w2', { tell: 'at-once', createdAt: at(1) }));
      await store.watches.add(aWatch('w3', { channelId: 'D1' }));
      const place = { workspaceId: 'T1', channelId: 'C1' };
      expect((await store.watches.inChannel(place)).map(({ id }) => id)).toEqual(['w1', 'w2']);
      expect(await store.watches.toldAtOnce()).toEqual([aWatch('w2', { tell: 'at-once', createdAt: at(1) })]);
      expect(await store.watches.end('w1', at(2))).toBe(true);
      expect(await store.watches.end('w1', at(3))).toBe(false);
      expect(await store.watches.find('w1')).toBeUndefined();
      expect(await store.watches.find('w2')).toBeDefined();
    });

    describe('documents', () => {
      const held = (...pairs: string[]) =>
        pairs.map((pair) => {
          const [documentId = '', contentHash = ''] = pair.split(':');
          return { documentId, contentHash };
        });

      test('are new when first seen and when they say something else, not when seen again', async () => {
        expect(await store.documents.record(held('a:1', 'b:1'), at(0))).toHaveLength(2);
        expect(await store.documents.record(held('a:1', 'b:1'), at(1))).toEqual([]);
        expect(await store.documents.record(held('a:1', 'b:2', 'c:1'), at(2))).toEqual([
          { documentId: 'b', contentHash: '2', seenAt: at(2), version: 2 },
          { documentId: 'c', contentHash: '1', seenAt: at(2), version: 1 },
        ]);
        expect(await store.documents.versions()).toHaveLength(4);
        expect((await store.documents.versions(at(0))).map(({ documentId }) => documentId)).toEqual([
          'b',
          'c',
        ]);
      });

      test('that go back to what they said have a third version', async () => {
        await store.documents.record(held('a:1'), at(0));
        await store.documents.record(held('a:2'), at(1));
        await store.documents.record(held('a:1'), at(2));
        expect((await store.documents.versions()).map(({ contentHash }) => contentHash)).toEqual([
          '1',
          '2',
          '1',
        ]);
      });

      test('are noted once by two instances that start with the same corpus', async () => {
        const other = await anotherInstance();
        const corpus = held(...Array.from({ length: 2_500 }, (_, index) => `d${index}:1`));
        const [one, two] = await Promise.all([
          store.documents.record(corpus, at(0)),
          other.documents.record(corpus, at(0)),
        ]);
        expect(one.length + two.length).toBe(2_500);
        expect(await store.documents.versions()).toHaveLength(2_500);
      });
    });

    describe('deliveries', () => {
      test('are planned once, whoever plans them', async () => {
        const other = await anotherInstance();
        const plans = Array.from({ length: 600 }, (_, index) => aPlan(`s${index}`));
        const added = await Promise.all([
          store.deliveries.plan(plans, at(0)),
          other.deliveries.plan(plans, at(0)),
        ]);
        expect(added[0] + added[1]).toBe(600);
        expect(await store.deliveries.plan(plans, at(1))).toBe(0);
        expect(await store.deliveries.known(['nothing', aPlan('s7').id])).toEqual(new Set([aPlan('s7').id]));
        expect((await store.deliveries.counts()).pending).toBe(600);
      });

      test('are claimed by one instance each', async () => {
        const other = await anotherInstance();
        await store.deliveries.plan(
          Array.from({ length: 40 }, (_, index) => aPlan(`s${index}`)),
          at(0),
        );
        const claimed: string[] = [];
        const work = async (from: Store, holder: string): Promise<void> => {
          for (;;) {
            const delivery = await from.deliveries.claimNext(claim(holder, 0));
            if (!delivery) return;
            expect(delivery.holder).toBe(holder);
            claimed.push(delivery.id);
          }
        };
        await Promise.all([work(store, 'one'), work(store, 'one'), work(other, 'two'), work(other, 'two')]);
        expect(claimed).toHaveLength(40);
        expect(new Set(claimed).size).toBe(40);
      });

      test('of a dead holder are claimed again when the claim runs out, and the dead one can write no more', async () => {
        await store.deliveries.plan([aPlan()], at(0));
        const first = await store.deliveries.claimNext(claim('one', 0));
        expect(await store.deliveries.claimNext(claim('two', 1))).toBeUndefined();
        const second = await store.deliveries.claimNext(claim('two', 2));
        expect(second).toMatchObject({ holder: 'two', state: 'pending', claim: 2 });

        const times = { now: at(3), until: at(5) };
        if (!first || !second) throw new Error('Both claims were expected.');
        expect(await store.deliveries.startPosting(first, content, times)).toBe(false);
        const retry = { kind: 'retry', reason: 'x', notBefore: at(9) } as const;
        expect(await store.deliveries.record(first, retry, { now: at(3) })).toBe(false);
        expect(await store.deliveries.startPosting(second, content, times)).toBe(true);
      });

      test('are not posted on a claim that has run out, although nobody else took it', async () => {
        await store.deliveries.plan([aPlan()], at(0));
        const claimed = await store.deliveries.claimNext(claim('one', 0));
        if (!claimed) throw new Error('A claim was expected.');
        const late = { now: at(2), until: at(4) };
        expect(await store.deliveries.startPosting(claimed, content, late)).toBe(false);
      });

      test('that were being posted when their holder died are unknown', async () => {
        await store.deliveries.plan([aPlan()], at(0));
        const first = await store.deliveries.claimNext(claim('one', 0));
        if (!first) throw new Error('A claim was expected.');
        await store.deliveries.startPosting(first, content, { now: at(0), until: at(2) });
        expect((await store.deliveries.find(first.id))?.state).toBe('posting');
        expect(await store.deliveries.claimNext(claim('two', 1))).toBeUndefined();
        const second = await store.deliveries.claimNext(claim('two', 2));
        expect(second).toMatchObject({ state: 'unknown', attempts: 1, lastAttemptAt: at(0), ...content });
      });

      test('that were posted are recorded as posted even when the claim has moved on', async () => {
        await store.deliveries.plan([aPlan()], at(0));
        const first = await store.deliveries.claimNext(claim('one', 0));
        if (!first) throw new Error('A claim was expected.');
        await store.deliveries.startPosting(first, content, { now: at(0), until: at(2) });
        const second = await store.deliveries.claimNext(claim('two', 2));
        if (!second) throw new Error('A second claim was expected.');
        const posted = { kind: 'posted', ts: '1794214800.000100' } as const;
        expect(await store.deliveries.record(first, posted, { now: at(3) })).toBe(true);
        const retry = { kind: 'retry', reason: 'x', notBefore: at(9) } as const;
        expect(await store.deliveries.record(second, retry, { now: at(3) })).toBe(false);
        expect(await store.deliveries.find(first.id)).toMatchObject({
          state: 'posted',
          ts: '1794214800.000100',
          postedAt: new Date(1794214800000.1),
          notBefore: null,
          ...content,
        });
        expect(await store.deliveries.lastPostedAt()).toEqual(new Date(1794214800000));
      });

      test.each([
        {
          outcome: { kind: 'skipped', reason: 'Nothing new.', coversUntil: at(0) },
          state: 'skipped',
          next: null,
        },
        { outcome: { kind: 'refused', reason: 'is_archived' }, state: 'refused', next: null },
        { outcome: { kind: 'missed', reason: 'Too late.' }, state: 'missed', next: null },
        { outcome: { kind: 'retry', reason: 'Busy.', notBefore: at(7) }, state: 'pending', next: at(7) },
        {
          outcome: { kind: 'unknown', reason: 'No answer.', notBefore: at(7) },
          state: 'unknown',
          next: at(7),
        },
        { outcome: { kind: 'asked', reason: 'No answer.' }, state: 'unknown', next: null },
      ] as const)('recorded as $outcome.kind are $state', async ({ outcome, state, next }) => {
        await store.deliveries.plan([aPlan()], at(0));
        const claimed = await store.deliveries.claimNext(claim('one', 0));
        if (!claimed) throw new Error('A claim was expected.');
        expect(await store.deliveries.record(claimed, outcome, { now: at(1) })).toBe(true);
        expect(await store.deliveries.find(claimed.id)).toMatchObject({
          state,
          reason: outcome.reason,
          notBefore: next,
          askedAt: outcome.kind === 'asked' ? at(1) : null,
        });
        expect(await store.deliveries.nextWorkAt()).toEqual(next ?? undefined);
      });

      test('that Slack refuses suspend their subscription and tell its owner, all or nothing', async () => {
        await store.subscriptions.save(aSubscription());
        await store.deliveries.plan([aPlan()], at(0));
        const claimed = await store.deliveries.claimNext(claim('one', 0));
        if (!claimed) throw new Error('A claim was expected.');
        await store.deliveries.record(
          claimed,
          { kind: 'refused', reason: 'is_archived' },
          { now: at(1), suspend: 'is_archived', notices: [aNotice('n1')] },
        );
        expect((await store.subscriptions.find('s1'))?.state).toEqual({
          kind: 'suspended',
          reason: 'is_archived',
          since: at(1),
        });
        expect(await store.notices.claimNext(claim('one', 1))).toMatchObject({
          ...aNotice('n1'),
          attempts: 1,
        });
      });

      test('are left where Slack asked a workspace to wait', async () => {
        await store.deliveries.plan([aPlan('s1'), aPlan('s2', at(0), { workspaceId: 'T2' })], at(0));
        const first = await store.deliveries.claimNext(claim('one', 0), ['T1']);
        expect(first?.subjectId).toBe('s2');
        expect(await store.deliveries.claimNext(claim('one', 0), ['T1'])).toBeUndefined();
      });

      test('that are unknown or missed go out when somebody asks, once', async () => {
        await store.deliveries.planAs('unknown', [aPlan()], 'Records were put back.', at(0));
        await store.deliveries.planAs('missed', [aPlan('s2')], 'Too late.', at(0));
        for (const id of [aPlan().id, aPlan('s2').id]) {
          expect(await store.deliveries.postAfterAll(id, at(1))).toBe(true);
          expect(await store.deliveries.postAfterAll(id, at(1))).toBe(false);
        }
        expect(await store.deliveries.postAfterAll('nothing', at(1))).toBe(false);
        expect(await store.deliveries.claimNext(claim('one', 1))).toMatchObject({ state: 'pending' });
      });

      test('tell what their subject was told, surely or perhaps, and since when it has been told everything', async () => {
        const weeks = [at(0), at(10), at(20), at(30)];
        await store.deliveries.plan(
          weeks.map((week) => aPlan('s1', week)),
          at(0),
        );
        const outcomes = [
          { kind: 'posted', ts: '1.1' },
          { kind: 'asked', reason: 'No answer.' },
          { kind: 'skipped', reason: 'Paused.' },
        ] as const;
        for (const [index, outcome] of outcomes.entries()) {
          const claimed = await store.deliveries.claimNext(claim('one', 0));
          if (!claimed) throw new Error('A claim was expected.');
          if (outcome.kind !== 'skipped') {
            const said = { coversFrom: null, coversUntil: at(index * 10), itemIds: [`item-${index}`] };
            await store.deliveries.startPosting(claimed, said, { now: at(0), until: at(2) });
          }
          await store.deliveries.record(claimed, outcome, { now: at(1) });
        }
        expect(await store.deliveries.told('s1')).toEqual([
          { itemId: 'item-0', dueAt: at(0), certain: true },
          { itemId: 'item-1', dueAt: at(10), certain: false },
        ]);
        expect((await store.deliveries.lastDelivered('s1', at(30)))?.dueAt).toEqual(at(0));
        expect(await store.deliveries.lastDelivered('s1', at(0))).toBeUndefined();
        expect((await store.deliveries.history('s1', 2)).map(({ dueAt }) => dueAt)).toEqual([at(30), at(20)]);
        expect((await store.deliveries.dueBetween(['unknown', 'pending'], at(0), at(30))).length).toBe(2);
      });
    });

    test('notices are sent by one instance, tried again, and given up', async () => {
      const other = await anotherInstance();
      expect(await store.notices.add([aNotice('n1'), aNotice('n2')], at(0))).toBe(2);
      expect(await other.notices.add([aNotice('n1')], at(0))).toBe(0);
      const first = await store.notices.claimNext(claim('one', 0));
      const second = await other.notices.claimNext(claim('two', 0));
      expect([first?.id, second?.id]).toEqual(['n1', 'n2']);
      expect(await store.notices.claimNext(claim('one', 0))).toBeUndefined();
      if (!first || !second) throw new Error('Two claims were expected.');

      await store.notices.record(first, { kind: 'sent' }, at(0));
      await other.notices.record(second, { kind: 'retry', reason: 'Busy.', notBefore: at(5) }, at(0));
      expect(await store.notices.nextWorkAt()).toEqual(at(5));
      const again = await store.notices.claimNext(claim('one', 5));
      expect(again).toMatchObject({ id: 'n2', attempts: 2 });
      if (!again) throw new Error('A claim was expected.');
      // Whoever held it before has nothing to say of it any more.
      expect(await other.notices.record(second, { kind: 'sent' }, at(5))).toBe(false);
      await store.notices.record(again, { kind: 'failed', reason: 'user_not_found' }, at(5));
      expect(await store.notices.claimNext(claim('one', 60))).toBeUndefined();
      expect((await store.notices.failed()).map(({ id }) => id)).toEqual(['n2']);
    });

    test('an alarm is raised once, with one notice for all that are raised together', async () => {
      const noticeOf = (raised: readonly string[]): Notice => ({
        ...aNotice(raised.join()),
        about: 'silent',
      });
      expect(await store.alarms.raise(['a', 'b'], at(0), noticeOf)).toEqual(['a', 'b']);
      expect(await store.alarms.raise(['a', 'b'], at(1), noticeOf)).toEqual([]);
      expect(await store.alarms.raise(['b', 'c'], at(2), noticeOf)).toEqual(['c']);
      expect((await store.notices.claimNext(claim('one', 3)))?.id).toBe('a,b');
      expect((await store.notices.claimNext(claim('one', 3)))?.id).toBe('c');
    });

    test('records said to be put back leave nothing to be posted blindly', async () => {
      expect(await store.records.checkForCopy(at(0))).toBe(false);
      expect(await store.records.restoredAt()).toBeNull();
      await store.deliveries.plan([aPlan('s1'), aPlan('s2')], at(0));
      await store.deliveries.claimNext(claim('one', 0));
      await store.records.markRestored(at(1));
      expect(await store.records.restoredAt()).toEqual(at(1));
      expect((await store.deliveries.counts()).unknown).toBe(2);
      expect(await store.records.checkForCopy(at(2))).toBe(false);
    });

    test('a thread’s last eight questions are remembered for a week', async () => {
      for (let index = 0; index < 10; index += 1) await store.threads.remember('t', `q${index}`, at(index));
      await store.threads.remember('other', 'q', at(0));
      expect(await store.threads.recall('t', at(10))).toEqual([
        'q2',
        'q3',
        'q4',
        'q5',
        'q6',
        'q7',
        'q8',
        'q9',
      ]);
      expect(await store.threads.recall('unknown', at(10))).toEqual([]);
      // A week after the last question, and not after each by itself.
      const nearlyAWeek = at(7 * 24 * 60 + 5);
      expect(await store.threads.recall('t', nearlyAWeek)).toHaveLength(8);
      const later = at(8 * 24 * 60);
      expect(await store.threads.recall('t', later)).toEqual([]);
      await store.threads.remember('t', 'later', later);
      expect(await store.threads.recall('t', later)).toEqual(['later']);
      expect(await store.threads.recall('other', at(10))).toEqual([]);
    });

    test('an event is first once, in all instances together, until Slack cannot resend it any more', async () => {
      const other = await anotherInstance();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 ? store : other).seenEvents.isFirst('e1', at(0))),
      );
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect(await store.seenEvents.isFirst('e1', at(119))).toBe(false);
      expect(await store.seenEvents.isFirst('e2', at(119))).toBe(true);
      expect(await store.seenEvents.isFirst('e1', at(121))).toBe(true);
    });

    test('everything is there after the store was closed and opened again', async () => {
      await store.subscriptions.save(aSubscription());
      await store.deliveries.plan([aPlan()], at(0));
      await store.check();
      const later = await anotherInstance();
      expect(await later.subscriptions.live()).toHaveLength(1);
      expect((await later.deliveries.counts()).pending).toBe(1);
    });
  });
}
