import type { RecordedAlong } from '../digest-store.ts';
import type { DeliveryParts } from './deliver-parts.ts';
import type { Delivery, DeliveryOutcome } from './delivery.ts';

/** A database that is away for a moment should not make an open question of what is known now. */
const TRIES = 3;
const PAUSE_MS = 2_000;

/**
 * Writes what became of a claim and reports it. Where the records cannot be written it throws: the claim then
 * runs out by itself, and what was being posted counts as unknown.
 */
export async function recordOutcome(
  { store, clock, wait, report }: DeliveryParts,
  claimed: Delivery,
  outcome: DeliveryOutcome,
  along: Omit<RecordedAlong, 'now'> = {},
): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await store.deliveries.record(claimed, outcome, { ...along, now: clock() });
      break;
    } catch (error) {
      if (tried >= TRIES) throw error;
      report({ what: 'error', doing: `recording ${claimed.id}`, error });
      await wait(PAUSE_MS);
    }
  }
  report({
    what: 'delivery',
    deliveryId: claimed.id,
    channelId: claimed.channelId,
    became: outcome.kind === 'retry' ? 'pending' : outcome.kind,
    reason: 'reason' in outcome ? outcome.reason : null,
    lateByMs: clock().getTime() - claimed.dueAt.getTime(),
  });
}
