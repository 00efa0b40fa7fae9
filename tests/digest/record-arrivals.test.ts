import { expect, test } from 'vitest';
import { knownUntil, unrecordedVersions } from '../../src/digest/record-arrivals.ts';
import { document, seen } from './small-corpus.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 9, hour));
const early = document('early', ['A survey was made.']);
const changed = document('early', ['A survey was made.', 'It is over.']);
const fresh = document('fresh', ['UASC arrived in Dover.']);
const held = new Map([['early', changed]]);

test.each([
  {
    what: 'all that arrived',
    versions: [...seen([early], at(1)), ...seen([changed], at(2), 2)],
    until: at(9),
  },
  {
    what: 'what another process read since',
    versions: seen([fresh], at(5)),
    until: new Date(at(5).getTime() - 1),
  },
  { what: 'what arrived only after that', versions: seen([fresh], at(10)), until: at(9) },
  {
    what: 'a later text of a document',
    versions: seen([early], at(6), 3),
    until: new Date(at(6).getTime() - 1),
  },
])('a corpus read at three is known to be whole as far as it goes: $what', ({ versions, until }) => {
  expect(knownUntil(held, versions, at(3), at(9))).toEqual(until);
});

test('what recording would add is what is new or says something else', () => {
  const versions = seen([early], at(1));
  expect(unrecordedVersions([early], versions, at(2))).toEqual([]);
  expect(unrecordedVersions([changed, fresh], versions, at(2))).toEqual([
    ...seen([changed], at(2), 2),
    ...seen([fresh], at(2)),
  ]);
});
