import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { countOf, createPassageIndex, type PassageIndex } from '../../src/search/passage-index.ts';
import { termOf, wordsOf } from '../../src/search/tokenize.ts';
import { written } from './written.ts';

const few = ['adoption', 'care', 'court', 'multi-agency', 'peer', 'challenge', 'UASC', 'rota', 'seven', 'of'];
const words = fc.array(fc.constantFrom(...few), { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
const documents = fc
  .array(
    fc.record({ title: words, heading: words, paragraph: words, bullets: fc.array(words, { maxLength: 3 }) }),
    { maxLength: 6 },
  )
  .map((drafts) =>
    drafts.map(({ title, heading, paragraph, bullets }, i) =>
      written(
        `d${i}`,
        `## ${heading}\n\n${paragraph}\n\n${bullets.map((bullet) => `- ${bullet}`).join('\n')}`,
        title,
      ),
    ),
  );

/** Everything that a passage can be found by. */
const findable = (document: Document, at: number) => {
  const passage = document.passages[at];
  return [
    document.title,
    ...(passage?.headings ?? []),
    passage?.introduction ?? '',
    passage?.text ?? '',
  ].join('\n');
};

/** The passages that hold a term, by their numbers in the whole index, each with its weight. */
function postingsOf(term: string, { parts }: PassageIndex) {
  return parts.flatMap(({ first, postings }) => {
    const { passages, weights } = postings(term) ?? { passages: [], weights: [] };
    return Array.from(passages, (place, i) => ({ place: first + place, weight: weights[i] ?? 0 }));
  });
}

test('the postings of a term are the passages that hold it, in order, as reading them all says', () => {
  fc.assert(
    fc.property(documents, (held) => {
      const index = createPassageIndex(held);
      const texts = held.flatMap((document) => document.passages.map((_, at) => findable(document, at)));
      for (const term of new Set(few.flatMap((word) => wordsOf(word).map((one) => one.term)))) {
        const expected = texts.flatMap((text, at) =>
          wordsOf(text).some((word) => word.term === term) ? [at] : [],
        );
        expect(postingsOf(term, index).map(({ place }) => place)).toEqual(expected);
        expect(index.documentFrequency(term)).toBe(expected.length);
        expect(index.hasTerm(term)).toBe(expected.length > 0);
      }
    }),
    { numRuns: 60 },
  );
});

test('every posting weighs something', () => {
  fc.assert(
    fc.property(documents, (held) => {
      const index = createPassageIndex(held);
      for (const term of index.terms()) {
        for (const { weight } of postingsOf(term, index)) expect(countOf(weight)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 30 },
  );
});

describe('a word counts by where it stands', () => {
  const index = createPassageIndex([
    written('in-text', 'The rota.', 'Plain'),
    written('in-heading', '## The rota\n\nAll well.', 'Plain'),
    written('in-introduction', 'The rota:\n\n- All well.', 'Plain'),
    written('in-title', 'All well.', 'The rota'),
    written('twice', 'The rota, rota.', 'Plain'),
    written('long', `The rota. ${'All is well here. '.repeat(30)}`, 'Plain'),
  ]);
  const weightIn = (id: string) => {
    const held = postingsOf(termOf('rota'), index).flatMap(({ place, weight }) =>
      index.places.at(place)?.document.id === id ? [weight] : [],
    );
    // Of a list's two passages the bullet comes last.
    return held.at(-1) ?? 0;
  };

  test.each([
    { more: 'in-text', less: 'in-introduction', because: 'an introduction is shared by all its bullets' },
    { more: 'in-text', less: 'in-title', because: 'a title is shared by the whole document' },
    { more: 'in-heading', less: 'in-introduction', because: 'a heading names what a passage is about' },
    { more: 'twice', less: 'in-text', because: 'it is said twice' },
    { more: 'in-text', less: 'long', because: 'of many words each says less' },
  ])('more $more than $less: $because', ({ more, less }) => {
    expect(weightIn(more)).toBeGreaterThan(weightIn(less));
    expect(weightIn(less)).toBeGreaterThan(0);
  });
});

test('an index of nothing holds nothing', () => {
  const index = createPassageIndex([]);
  expect([...index.places]).toEqual([]);
  expect(postingsOf('care', index)).toEqual([]);
  expect(index.documentFrequency('care')).toBe(0);
});
