import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestOfRegions } from '../../src/blocks/latest-of-regions.ts';
import { renderHelp } from '../../src/blocks/render-help.ts';
import { ageInWords, renderHome } from '../../src/blocks/render-home.ts';
import { renderRegions } from '../../src/blocks/render-regions.ts';
import { sentence } from '../../src/blocks/sentence.ts';
import { checkMessage, checkView } from './check-limits.ts';
import { document, names, text } from './generated.ts';
import { shownText } from './read-blocks.ts';

const rendering = { names, publicUrl: 'https://updates.example' };
const regions = fc.array(fc.constantFrom('west-midlands', 'greater-london', 'x'.repeat(3_000)), {
  maxLength: 30,
});

test('home, regions, help and sentences keep every limit, whatever the corpus holds', () => {
  fc.assert(
    fc.property(
      fc.array(document, { maxLength: 4 }),
      regions,
      fc.array(text(40)),
      (documents, slugs, said) => {
        const held = new Map(documents.map((one, index) => [`${index}`, one]));
        expect(checkView(renderHome(held, slugs, rendering))).toEqual([]);
        expect(checkMessage(renderRegions(latestOfRegions(documents, slugs), rendering))).toEqual([]);
        expect(checkMessage(renderHelp(said))).toEqual([]);
        expect(checkMessage(sentence(said.join(' ')))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

const [made] = fc.sample(document, { numRuns: 1, seed: 1 });
if (!made) throw new Error('fast-check made no document.');
const older = {
  ...made,
  id: 'older',
  title: 'Older',
  region: 'west-midlands',
  published: '2016-04',
  publishedBasis: null,
};
const newer = { ...older, id: 'newer', title: 'Newer', published: '2017-11' };

test('a region shows its newest update, and one of which nothing is held says so', () => {
  const { text: said, blocks } = renderRegions(
    latestOfRegions([older, newer], ['west-midlands', 'south-west']),
    { ...rendering, names: { region: (slug) => slug, committee: (slug) => slug } },
  );
  expect(shownText(blocks)).toContain('Newer');
  expect(shownText(blocks)).not.toContain('Older');
  expect(said).toContain('south-west: nothing held.');
});

test('the home tab says how old the newest update is', () => {
  expect(ageInWords(new Map([older, newer].map((one) => [one.id, one])))).toMatch(
    /^2 updates are held, the newest from November 2017\./,
  );
  expect(ageInWords(new Map())).toBe('No updates are held yet.');
});
