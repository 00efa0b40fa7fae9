import { expect, test } from 'vitest';
import { createSeenEvents } from '../../src/slack/seen-events.ts';
import { createThreadMemory } from '../../src/slack/thread-memory.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21, 10, minutes));

test('what was seen is known for two hours and then forgotten', async () => {
  const seen = createSeenEvents();
  expect(await seen.isFirst('a', at(0))).toBe(true);
  expect(await seen.isFirst('a', at(119))).toBe(false);
  expect(await seen.isFirst('b', at(119))).toBe(true);
  expect(await seen.isFirst('a', at(121))).toBe(true);
  expect(await seen.isFirst('b', at(121))).toBe(false);
});

test('a thread is remembered by its last questions, oldest first', async () => {
  const memory = createThreadMemory();
  for (let question = 1; question <= 10; question += 1)
    await memory.remember('thread', `q${question}`, at(question));
  expect(await memory.recall('thread', at(20))).toEqual(['q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10']);
  expect(await memory.recall('another', at(20))).toEqual([]);
});

test('of more threads than there is room for, those least lately asked in are forgotten', async () => {
  const memory = createThreadMemory();
  await memory.remember('first', 'q', at(0));
  await memory.remember('second', 'q', at(0));
  await memory.remember('first', 'q', at(1));
  for (let thread = 0; thread < 4_999; thread += 1) await memory.remember(`t${thread}`, 'q', at(2));
  expect(await memory.recall('second', at(20))).toEqual([]);
  expect(await memory.recall('first', at(20))).toEqual(['q', 'q']);
});
