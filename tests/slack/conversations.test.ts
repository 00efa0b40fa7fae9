import { expect, test } from 'vitest';
import { createConversations } from '../../src/slack/conversations.ts';

const now = () => new Date('2026-11-21T10:00:00Z');
const posting = { team: 'T1', channel: 'C1', ts: '1.1', threadTs: '1.0' };

test('one post of two events is claimed once', async () => {
  const { claim } = createConversations({ now });
  expect(await claim(posting)).toBe(true);
  expect(await claim(posting)).toBe(false);
  expect(await claim({ ...posting, ts: '1.2' })).toBe(true);
});

test.each([
  { where: 'the same thread', other: { ts: '1.3' }, earlier: ['who chairs FCYP'] },
  { where: 'another thread', other: { threadTs: '2.0' }, earlier: [] },
  { where: 'another channel', other: { channel: 'C2' }, earlier: [] },
  { where: 'another workspace', other: { team: 'T2' }, earlier: [] },
])('what was asked before is known in $where: $earlier', async ({ other, earlier }) => {
  const { remember, earlierQuestions } = createConversations({ now });
  await remember(posting, 'who chairs FCYP');
  expect(await earlierQuestions({ ...posting, ...other })).toEqual(earlier);
});
