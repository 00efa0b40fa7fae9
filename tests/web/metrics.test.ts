import { expect, test } from 'vitest';
import type { DeliveryFigures } from '../../src/digest/delivering/delivery-figures.ts';
import { createMetrics } from '../../src/web/metrics.ts';
import { FOUND } from './fixtures/library.ts';

const FIGURES: DeliveryFigures = {
  subscriptions: { active: 3, paused: 1, suspended: 0 },
  deliveries: { pending: 0, posting: 0, posted: 12, skipped: 2, refused: 0, unknown: 0, missed: 1 },
  overdue: 2,
  oldestOverdueSeconds: 4_000,
  silentSubscriptions: 1,
  lastPostedAtSeconds: null,
  failedNotices: 0,
};

test('the figures tell how digests fare, from one look at the records for each reading', async () => {
  const metrics = createMetrics();
  let looks = 0;
  metrics.watchDeliveries(async () => {
    looks += 1;
    return FIGURES;
  });
  const figures = await metrics.registry.metrics();
  for (const line of [
    'adcs_digest_records_reached 1',
    'adcs_digest_subscriptions{state="active"} 3',
    'adcs_digest_deliveries{state="posted"} 12',
    'adcs_digest_overdue 2',
    'adcs_digest_oldest_overdue_seconds 4000',
    'adcs_digest_silent_subscriptions 1',
    'adcs_digest_failed_notices 0',
    'adcs_digest_last_posted_timestamp_seconds 0',
  ]) {
    expect(figures.split('\n')).toContain(line);
  }
  expect(looks).toBe(1);
});

test('where the records cannot be read the other figures are told all the same, and none that are no longer known', async () => {
  const metrics = createMetrics();
  let isAway = false;
  metrics.watchDeliveries(async () => {
    if (isAway) throw new Error('The database cannot be reached.');
    return FIGURES;
  });
  metrics.measured(() => FOUND, 'page')({ text: 'adoption', thread: [] }, new Date(0));
  await metrics.registry.metrics();
  isAway = true;
  const figures = await metrics.registry.metrics();
  expect(figures).toMatch(/adcs_answers_total\{.*\} 1/);
  expect(figures).toContain('\nadcs_digest_records_reached 0\n');
  expect(figures).not.toMatch(/^adcs_digest_(?:overdue|subscriptions|deliveries)\b/m);
  isAway = false;
  expect(await metrics.registry.metrics()).toContain('\nadcs_digest_overdue 2\n');
});
