import { expect, test } from 'vitest';
import { chooseLookBack } from '../../src/digest/look-back.ts';
import { document } from './small-corpus.ts';

const of = (...dates: string[]) =>
  dates.map((published) => ({
    document: document(`of-${published}`, ['Something was said.'], { published }),
    version: 1,
    isUpdated: false,
    anchors: new Set<string>(),
  }));

test.each([
  { why: 'the same month of the latest year', held: ['2016-01', '2017-01', '2017-12'], chosen: 'of-2017-01' },
  { why: 'December is next to January', held: ['2016-12', '2017-03'], chosen: 'of-2016-12' },
  { why: 'nothing of this year is looked back at', held: ['2026-01'], chosen: undefined },
  { why: 'a bare year has no month', held: ['2017'], chosen: undefined },
])('in January it looks back at $chosen: $why', ({ held, chosen }) => {
  const found = chooseLookBack(of(...held), [], { year: 2026, month: 1 }, new Date('2026-01-12T09:00:00Z'));
  expect(found?.document.id).toBe(chosen);
});
