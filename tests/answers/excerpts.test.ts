import { describe, expect, test } from 'vitest';
import { findEvidence } from '../../src/answers/evidence/finding/find-evidence.ts';
import { understand } from '../../src/answers/understanding/understand.ts';
import { ask, knowledge, passagesOf, TODAY } from './real-corpus.ts';

/** The marked words of the first passage, in small letters. */
function markedIn(asked: string): string[] {
  const [first] = passagesOf(ask(asked));
  return (first?.marks ?? []).map(([from, to]) => first?.excerpt.slice(from, to).toLowerCase() ?? '');
}

test.each([
  { asked: 'knife crime', marked: ['knife', 'crime'], because: 'they were asked for' },
  { asked: 'knief crmie', marked: ['knife', 'crime'], because: 'they were meant' },
  { asked: 'asylm in the south east', marked: ['asylum'], because: 'it was meant' },
  {
    asked: 'youngsters with blades in London',
    marked: ['young', 'people', 'knife'],
    because: 'they are called so here',
  },
  {
    asked: 'regional adoption agencies in London',
    marked: ['regional', 'adoption', 'agency'],
    because: 'one of them is meant',
  },
  { asked: 'UASCs in London', marked: ['uasc'], because: 'one of them is meant' },
])('of “$asked” $marked are marked: $because', ({ asked, marked }) => {
  const words = markedIn(asked);
  for (const word of marked) expect(words).toContain(word);
});

test('words that only frame the question are not marked', () => {
  for (const asked of [
    'what is the region doing about knife crime',
    'could you please tell me what is happening with neglect in the South West',
  ]) {
    expect(markedIn(asked)).not.toEqual(expect.arrayContaining(['the']));
    expect(markedIn(asked).some((word) => ['is', 'what', 'about', 'with', 'in', 'of'].includes(word))).toBe(
      false,
    );
  }
});

test('where no heading says the rest, a word that says little does not choose the sentence', () => {
  expect(passagesOf(ask('refugee children running away'))[0]?.excerpt).toContain('going missing');
});

test('the excerpt shows the sentence that answers, however long its passage is', () => {
  const [first] = passagesOf(ask('what is the collective shortfall in the High Needs Block in London'));
  expect(first?.excerpt).toContain('£100 million');
  expect(first?.excerpt.length).toBeLessThanOrEqual(320);
});

describe('under a heading that says the matter, the sentence that says the rest is shown:', () => {
  test.each([
    {
      asked: 'National LADO Conference author',
      heading: 'National LADO Conference',
      says: 'Author of the book',
    },
    {
      asked: 'prevention and resilient communities with the combined authority',
      heading: 'Prevention and Resilient Communities',
      says: 'working closely with the combined authority',
    },
  ])('“$asked”', ({ asked, heading, says }) => {
    const [best] = findEvidence(understand(asked, knowledge, TODAY), knowledge);
    expect(best?.passage.heading).toBe(heading);
    expect(best?.sentence?.text).toContain(says);
  });
});

test('of a follow-up, the sentence with its own words is shown, and not the one with those carried over', () => {
  const thread = ['tell me about the National LADO Conference'];
  expect(ask('what did the author talk about?', { thread }).headline).toContain('Author of the book');
});
