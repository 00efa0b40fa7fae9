import type { DigestStore, KeptSubscription } from '../digest-store.ts';
import { isWantedAt } from './counts-from.ts';
import { LOOK_FIRST_AFTER_MS, TOO_LATE_MS } from './deliver-policy.ts';
import { deliveryId, type PlannedDelivery } from './delivery.ts';
import { createDueTimes, type DueTimes, type LetOthers, SCHEDULES_AT_A_TIME } from './due-times.ts';

const NOT_RUNNING = 'The app was not running when it was due, and came back more than twelve hours later.';
const PUT_BACK = 'The records were put back from a backup, so the app cannot tell whether it was posted.';

/**
 * Writes down what is due by `now` and not known yet, one delivery for each subject and due time. Of several
 * due times that passed while the app was down the last one counts: it covers the gap. What is too late is
 * written down as missed, so that the log says why nothing came. Between some and the next it lets others work.
 */
export async function planDeliveries(
  store: DigestStore,
  now: Date,
  due: DueTimes,
  letOthers: LetOthers,
): Promise<void> {
  const restoredAt = await store.records.restoredAt();
  const unplanned = await unplannedDeliveries(store, now, due, letOthers);
  if (unplanned.length === 0) return;

  const {
    perhaps = [],
    late = [],
    fresh = [],
  } = Object.groupBy(unplanned, ({ dueAt }) => {
    if (restoredAt && dueAt <= restoredAt) return 'perhaps';
    return now.getTime() - dueAt.getTime() > TOO_LATE_MS ? 'late' : 'fresh';
  });
  await store.deliveries.planAs('unknown', perhaps, PUT_BACK, now);
  await store.deliveries.planAs('missed', late, NOT_RUNNING, now);
  await store.deliveries.plan(fresh, now);
}

/** What is due by `now` and not written down yet. */
export async function unplannedDeliveries(
  store: DigestStore,
  now: Date,
  due = createDueTimes(),
  letOthers: LetOthers = async () => {},
): Promise<readonly PlannedDelivery[]> {
  const wanted = [...(await digestsDue(store, now, due, letOthers)), ...(await watchesDue(store, now))];
  const known = await store.deliveries.known(wanted.map(({ id }) => id));
  return wanted.filter(({ id }) => !known.has(id));
}

async function digestsDue(
  store: DigestStore,
  now: Date,
  due: DueTimes,
  letOthers: LetOthers,
): Promise<PlannedDelivery[]> {
  const wanted: PlannedDelivery[] = [];
  for (const [number, subscription] of (await store.subscriptions.live()).entries()) {
    if (number % SCHEDULES_AT_A_TIME === SCHEDULES_AT_A_TIME - 1) await letOthers();
    const dueAt = due.last(subscription.schedule, now);
    if (isWantedAt(subscription, dueAt)) wanted.push(planned(subscription, dueAt));
  }
  return wanted;
}

/** A document's arrival is one instant for all that arrived together, so a watch has one delivery for all of them. */
async function watchesDue(store: DigestStore, now: Date): Promise<PlannedDelivery[]> {
  const versions = await store.documents.versions(new Date(now.getTime() - TOO_LATE_MS));
  if (versions.length === 0) return [];
  const arrivals = new Set(versions.map(({ seenAt }) => seenAt.getTime()));
  const watches = await store.watches.toldAtOnce();
  return watches.flatMap((watch) =>
    [...arrivals]
      .map((arrival) => new Date(arrival))
      .filter((seenAt) => seenAt > watch.createdAt && seenAt <= now)
      .map((seenAt) => ({
        id: deliveryId(watch.id, seenAt),
        kind: 'watch' as const,
        subjectId: watch.id,
        workspaceId: watch.workspaceId,
        channelId: watch.channelId,
        ownerId: watch.createdBy,
        dueAt: seenAt,
      })),
  );
}

function planned({ id, workspaceId, channelId, ownerId }: KeptSubscription, dueAt: Date): PlannedDelivery {
  return { id: deliveryId(id, dueAt), kind: 'digest', subjectId: id, workspaceId, channelId, ownerId, dueAt };
}

/** Whether the records may have lost what became of a delivery that is only now worked on. */
export function isOldEnoughToLookFirst(dueAt: Date, now: Date): boolean {
  return now.getTime() - dueAt.getTime() > LOOK_FIRST_AFTER_MS;
}
