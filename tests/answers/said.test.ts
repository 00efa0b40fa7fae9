import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

describe('what somebody said on a matter is looked for in their own statements and speeches:', () => {
  test.each([
    {
      asked: 'what did Dave Hill say about academies',
      first: 'press-release-adcs-annual-conference-2016-presidential-address',
      holds: 'academy',
    },
    {
      asked: 'what did Alison Michalska say about funding in July 2017',
      first: 'presidents-speech-at-annual-conference-press-release',
      holds: '£2bn',
    },
    {
      asked: 'Alison Michalska on elective home education',
      first: 'presidents-speech-at-annual-conference-press-release',
      holds: 'educate them at home',
    },
  ])('$asked', ({ asked, first, holds }) => {
    const answer = ask(asked);
    expect(documentsOf(answer)[0]).toBe(first);
    expect(passagesOf(answer)[0]?.excerpt).toContain(holds);
  });

  test.each([
    'what did Dave Hill say about blockchain',
    'what did Rachel Dickinson say about grammar schools',
  ])('“%s” is refused by name', (asked) => {
    expect(ask(asked)).toMatchObject({
      kind: 'refused',
      headline: expect.stringMatching(/quotes .+ on that/),
    });
  });
});
