import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPassageIndex } from '../../src/search/passage-index.ts';
import { rankPassages } from '../../src/search/rank-passages.ts';
import { wordsOf } from '../../src/search/tokenize.ts';
import { queryFor, written } from './written.ts';

const few = ['adoption', 'care', 'court', 'agency', 'peer', 'challenge', 'UASC', 'rota', 'court', 'region'];
const text = fc
  .array(fc.constantFrom(...few, 'and', 'the', 'well'), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(' '));
const indexes = fc
  .array(fc.record({ title: text, paragraphs: fc.array(text, { minLength: 1, maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((drafts) =>
    createPassageIndex(
      drafts.map(({ title, paragraphs }, i) => written(`d${i}`, paragraphs.join('\n\n'), title)),
    ),
  );
const queries = fc
  .array(fc.constantFrom(...few, 'nowhere'), { minLength: 1, maxLength: 4 })
  .map((all) => queryFor(all.join(' ')));

describe('whatever is searched for,', () => {
  test('what is found holds at least one of the words, and nothing that does is missing', () => {
    fc.assert(
      fc.property(indexes, queries, (index, query) => {
        const asked = new Set(
          query.groups.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)),
        );
        const holding = [...index.places].flatMap(({ document, passage }) => {
          const held = wordsOf(
            [document.title, ...passage.headings, passage.introduction ?? '', passage.text].join('\n'),
          );
          return held.some(({ term }) => asked.has(term)) ? [passage.id] : [];
        });
        const found = rankPassages(query, index, { limit: 100 }).map(({ passage }) => passage.id);
        expect(found.sort()).toEqual(holding.sort());
      }),
      { numRuns: 60 },
    );
  });

  test('the best comes first, shares are shares, and there are no more than wanted', () => {
    fc.assert(
      fc.property(indexes, queries, fc.integer({ min: 1, max: 5 }), (index, query, limit) => {
        const found = rankPassages(query, index, { limit });
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(found.map(({ score }) => score)).toEqual(
          found.map(({ score }) => score).sort((a, b) => b - a),
        );
        for (const { coverage, textCoverage } of found) {
          expect(coverage).toBeGreaterThan(0);
          expect(coverage).toBeLessThanOrEqual(1);
          expect(textCoverage).toBeGreaterThanOrEqual(0);
          expect(textCoverage).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('only what is wanted is found', () => {
    fc.assert(
      fc.property(indexes, queries, (index, query) => {
        const isWanted = ({ passage }: { passage: { anchor: string } }) => passage.anchor === 'p2';
        const all = rankPassages(query, index, { limit: 100 }).filter(isWanted);
        expect(rankPassages(query, index, { limit: 100, isWanted }).map(({ passage }) => passage.id)).toEqual(
          all.map(({ passage }) => passage.id),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('the same is found in the same order twice', () => {
    fc.assert(
      fc.property(indexes, queries, (index, query) => {
        expect(rankPassages(query, index)).toEqual(rankPassages(query, index));
      }),
      { numRuns: 40 },
    );
  });
});

describe('of two passages the better comes first:', () => {
  test.each([
    {
      asked: 'peer challenge',
      better: 'Peer challenge begins.',
      worse: 'A peer met the challenge of others.',
      because: 'the words stand together',
    },
    {
      asked: 'court rota',
      better: 'The court rota is new.',
      worse: 'Court, court, court, court.',
      because: 'it holds both words, not one often',
    },
    {
      asked: 'care rota',
      better: 'A rota of homes.',
      worse: 'The care of homes.',
      because: 'it holds the rarer word',
    },
    {
      asked: 'adoption',
      better: 'On adoption.',
      worse: `Adoption is one matter. ${'Care goes on as before. '.repeat(12)}`,
      because: 'it says little else',
    },
    {
      asked: 'multiagency',
      better: 'A multi-agency plan.',
      worse: 'An agency plan.',
      because: 'a compound is one word',
    },
  ])('“$asked”: $because', ({ asked, better, worse }) => {
    const others = ['Care is good.', 'Care is better.', 'A care plan.'].map((body, i) =>
      written(`other${i}`, body),
    );
    const index = createPassageIndex([written('worse', worse), ...others, written('better', better)]);
    const [first, ...rest] = rankPassages(queryFor(asked), index).map(({ document }) => document.id);
    expect(first).toBe('better');
    if (asked !== 'multiagency') expect(rest).toContain('worse');
  });
});

test('an alternative of lower weight finds, but behind the word itself', () => {
  const index = createPassageIndex([
    written('long-form', 'Looked-after children.'),
    written('short', 'LAC here.'),
    written('half', 'Looked away.'),
  ]);
  const [group] = queryFor('LAC').groups;
  if (!group) throw new Error('The query has no word.');
  const query = {
    groups: [{ ...group, alternatives: [...group.alternatives, { terms: ['look', 'after'], weight: 0.8 }] }],
  };
  expect(rankPassages(query, index).map(({ document }) => document.id)).toEqual(['short', 'long-form']);
});

test('a word that no passage holds makes every passage cover less', () => {
  const index = createPassageIndex([written('a', 'Adoption.'), written('b', 'Care.')]);
  const asked = queryFor('adoption blockchain');
  const unknown = { groups: asked.groups.map((group, i) => ({ ...group, isKnown: i === 0 })) };
  expect(rankPassages(queryFor('adoption'), index)[0]?.coverage).toBeCloseTo(1);
  expect(rankPassages(unknown, index)[0]?.coverage).toBeLessThan(0.5);
});

test('nothing is found for no words, or in an empty index', () => {
  expect(rankPassages({ groups: [] }, createPassageIndex([written('a', 'Adoption.')]))).toEqual([]);
  expect(rankPassages(queryFor('adoption'), createPassageIndex([]))).toEqual([]);
});

test('a passage of some megabytes is ranked like any other', () => {
  const index = createPassageIndex([written('long', 'peer challenge '.repeat(150_000))]);
  expect(rankPassages(queryFor('peer challenge'), index)).toMatchObject([
    { coverage: 1, together: expect.any(Number) },
  ]);
});

test('a word covers what it asks for, however often another for it is said', () => {
  const index = createPassageIndex([
    written('one', 'The union met. Partnership upon partnership, all in partnership.'),
  ]);
  const [union] = queryFor('union').groups;
  const asked = {
    groups: [{ ...union!, alternatives: [...union!.alternatives, { terms: ['partnership'], weight: 0.6 }] }],
  };
  expect(rankPassages(asked, index)[0]?.coverage).toBe(1);
});
