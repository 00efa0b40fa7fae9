import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/search/sentences.ts';
import { withAntecedent } from '../../src/search/with-antecedent.ts';

/** How often a text speaks of a seminar. */
const seminarsIn = (text: string) => text.match(/seminar/gi)?.length ?? 0;
const lastOf = (text: string) => withAntecedent(text, sentencesOf(text).at(-1)!, seminarsIn).text;

describe('a sentence is shown', () => {
  test('with the one before it, where that names what it speaks of', () => {
    const text = 'All agree. A seminar will be held. The session is due in May.';
    expect(lastOf(text)).toBe('A seminar will be held. The session is due in May.');
  });

  test('alone where it says enough itself', () => {
    expect(lastOf('A seminar will be held. The seminar is due in May.')).toBe('The seminar is due in May.');
  });

  test('alone where both would be too long for an excerpt', () => {
    expect(lastOf(`A seminar ${'very '.repeat(70)}long. It is due in May.`)).toBe('It is due in May.');
  });

  test('alone where it is the first', () => {
    expect(lastOf('It is due in May.')).toBe('It is due in May.');
  });
});
