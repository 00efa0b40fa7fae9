import { expect, test } from 'vitest';
import { ask, documentsOf } from './real-corpus.ts';

test.each([
  { asked: 'DCS update 2017', document: 'dcs-update-2017' },
  { asked: 'the 2017 DCS update', document: 'dcs-update-2017' },
  { asked: 'what’s in the ADCS DCS Update 2016-17?', document: 'adcs-dcs-update-2016-17' },
  { asked: 'show me the regional update - november 2023', document: 'regional-update-november-2023' },
  { asked: "adcs president's speech ncasc 2017", document: 'adcs-presidents-speech-ncasc-2017' },
])('“$asked” shows the document of that title', ({ asked, document }) => {
  expect(documentsOf(ask(asked))).toEqual([document]);
});

test('without a year, the newest of that title is shown', () => {
  expect(ask('annual conference presidential address').headline).toBe(
    '“Annual Conference 2017 Presidential Address” is from 2017.',
  );
});

test('a title that is the name of a matter leaves the question a question', () => {
  expect(ask('Future ADCS Vice President').headline).toMatch(/^Rachel Dickinson/);
});
