import { deliverNotices } from './deliver-notices.ts';
import { deliverOne } from './deliver-one.ts';
import { createPace } from './deliver-pace.ts';
import type { DeliveryParts } from './deliver-parts.ts';
import { planDeliveries } from './deliver-plan.ts';
import { after, CLAIM_MS } from './deliver-policy.ts';
import { createDueTimes, type DueTimes } from './due-times.ts';
import { raiseSilenceAlarms } from './silence.ts';

/** As much of `DeliveryParts` as has no sensible default. */
export type DeliverySetup = Omit<DeliveryParts, 'pace' | 'report' | 'adminChannel'> &
  Partial<Pick<DeliveryParts, 'pace' | 'report' | 'adminChannel'>>;

export type PassOptions = {
  /** True asks the pass to finish what it has in hand and claim nothing more. */
  readonly shouldStop?: () => boolean;
  /** Waits this many milliseconds altogether for what may be done later (Slack asked to wait); 0 leaves it to the next pass. */
  readonly patienceMs?: number;
  /** Shared by the passes of one process. */
  readonly dueTimes?: DueTimes;
};

/** Where Slack asked to wait, work that is due may not be taken up yet. */
const SHORTEST_WAIT_MS = 1_000;
/** Posts under way at once. The pace allows four a second, and one may take ten seconds. */
const AT_ONCE = 8;

/**
 * One pass: plans what is due by the clock, delivers what may be claimed, settles what is unknown, sends what
 * people have to be told, and raises the alarm about what is overdue. Any number of processes may do so on the
 * same records; each delivery is one process's at a time.
 *
 * Throws `StoreError` when the records cannot be read or written; nothing is posted then that is not written down.
 */
export async function deliverDueDigests(setup: DeliverySetup, options: PassOptions = {}): Promise<void> {
  const parts: DeliveryParts = { pace: createPace(), report: () => {}, adminChannel: null, ...setup };
  const { shouldStop = () => false, patienceMs = 0, dueTimes = createDueTimes() } = options;
  let patienceLeftMs = patienceMs;

  for (;;) {
    const now = parts.clock();
    if (await parts.store.records.checkForCopy(now)) {
      parts.report({ what: 'restored', reason: 'The records are an older copy, put back from a backup.' });
    }
    await planDeliveries(parts.store, now, dueTimes, () => parts.wait(0));
    await workThrough(parts, shouldStop);
    await raiseSilenceAlarms(parts, dueTimes);
    if (!shouldStop()) await deliverNotices(parts);

    const next = await nextWorkAt(parts);
    if (shouldStop() || !next) return;
    const restMs = Math.max(SHORTEST_WAIT_MS, next.getTime() - parts.clock().getTime());
    if (restMs > patienceLeftMs) return;
    patienceLeftMs -= restMs;
    await parts.wait(restMs);
  }
}

/** When something may be claimed next, of deliveries and notices; undefined when nothing waits. */
async function nextWorkAt({ store }: DeliveryParts): Promise<Date | undefined> {
  const [one, other] = [await store.deliveries.nextWorkAt(), await store.notices.nextWorkAt()];
  return !one || (other && other < one) ? other : one;
}

async function workThrough(parts: DeliveryParts, shouldStop: () => boolean): Promise<void> {
  let hasFailed = false;
  const work = async (): Promise<void> => {
    while (!shouldStop() && !hasFailed) {
      const now = parts.clock();
      const claim = { holder: parts.holder, now, until: after(now, CLAIM_MS) };
      const claimed = await parts.store.deliveries.claimNext(claim, parts.pace.pausing(now));
      if (!claimed) return;
      await parts.wait(parts.pace.book(claimed.workspaceId, claimed.channelId, now));
      await deliverOne(parts, claimed);
    }
  };
  const inTurn = Array.from({ length: AT_ONCE }, () =>
    work().catch((error: unknown) => {
      // The others finish what they have in hand, and nobody claims more.
      hasFailed = true;
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(inTurn)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
