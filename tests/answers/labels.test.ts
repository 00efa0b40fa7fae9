import { describe, expect, test } from 'vitest';
import { ask } from './real-corpus.ts';

describe('what was taken over stands in front of words that hold it, and of no others:', () => {
  test('“when is the summit” below county lines in the Eastern region is told under that name', () => {
    const answer = ask('when is the summit?', { thread: ['county lines in the Eastern region'] });
    expect(answer.headline).toMatch(/^County lines/);
  });

  test('of another review than the one spoken of, what it does not mention is said', () => {
    const thread = ['early help peer review eastern region', 'who led it'];
    expect(ask('when', { thread }).headline).toMatch(
      /^The nearest held does not mention “early help”\. “Eastern/,
    );
  });

  test('a passage of the document shown that lacks it is quoted without a name', () => {
    const thread = ["Dave Hill's speech at NCASC 2016"];
    expect(ask('how many children were in care?', { thread }).headline).toMatch(/^“PR President/);
  });
});

test('“when was that” below what has no answer is told of nothing else', () => {
  const thread = ['Has anybody done work on neglect awards?'];
  expect(ask('when was that', { thread }).kind).toBe('refused');
});
