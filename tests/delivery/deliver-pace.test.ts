import { expect, test } from 'vitest';
import { createPace } from '../../src/digest/delivering/deliver-pace.ts';

const NOW = new Date('2026-11-09T09:00:00Z');
const later = (ms: number) => new Date(NOW.getTime() + ms);

test('a channel gets one post a second, a workspace four', () => {
  const pace = createPace();
  const waits = [
    ['T1', 'C1'],
    ['T1', 'C1'],
    ['T1', 'C2'],
    ['T1', 'C3'],
    ['T2', 'C1'],
  ].map(([workspace = '', channel = '']) => pace.book(workspace, channel, NOW));
  expect(waits).toEqual([0, 1_000, 1_250, 1_500, 0]);
  expect(pace.book('T1', 'C1', later(10_000))).toBe(0);
});

test('a workspace in which Slack asked to wait pauses until then, and no other does', () => {
  const pace = createPace();
  pace.pause('T1', later(30_000));
  pace.pause('T1', later(5_000));
  pace.pause('T2', later(1_000));
  expect(pace.pausing(later(2_000))).toEqual(['T1']);
  expect(pace.pausing(later(30_000))).toEqual([]);
});
