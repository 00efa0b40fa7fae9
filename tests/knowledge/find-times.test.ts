import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/knowledge/find-times.ts';
import { somebodysText } from '../search/some-text.ts';

const NOW = new Date('2026-11-21T09:00:00Z');

/** "2017-11" of a month counted from year 0; "…" where it is open. */
function month(months: number): string {
  if (!Number.isFinite(months)) return '…';
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
const spansIn = (question: string) =>
  findTimes(question, NOW).map(({ from, to }) => `${month(from)} to ${month(to)}`);

describe('a date in a question', () => {
  test.each([
    { said: 'November 2017', span: '2017-11 to 2017-11' },
    { said: 'NW nov 17', span: '2017-11 to 2017-11' },
    { said: "nov '17", span: '2017-11 to 2017-11' },
    { said: 'sept 16', span: '2016-09 to 2016-09' },
    { said: '2017 November', span: '2017-11 to 2017-11' },
    { said: 'on 22 November 2017', span: '2017-11 to 2017-11' },
    { said: 'the 22nd of November 2017', span: '2017-11 to 2017-11' },
    { said: '2017-11-22', span: '2017-11 to 2017-11' },
    { said: '11/2017', span: '2017-11 to 2017-11' },
    { said: '09-2017', span: '2017-09 to 2017-09' },
    { said: '9.2017', span: '2017-09 to 2017-09' },
    { said: '22/11/2017', span: '2017-11 to 2017-11' },
    { said: '2016/09', span: '2016-09 to 2016-09' },
    { said: 'Sept-16', span: '2016-09 to 2016-09' },
    { said: 'may 2017', span: '2017-05 to 2017-05' },
    { said: 'in 2016', span: '2016-01 to 2016-12' },
    { said: 'the 2016 conference', span: '2016-01 to 2016-12' },
    { said: 'spring 2017', span: '2017-03 to 2017-05' },
    { said: 'summer of 2017', span: '2017-06 to 2017-08' },
    { said: 'autumn 2016', span: '2016-09 to 2016-11' },
    { said: 'winter 2016', span: '2016-12 to 2017-02' },
    { said: '2016/17', span: '2016-04 to 2017-03' }, // a year of local government
    { said: '2016/7', span: '2016-04 to 2017-03' },
    { said: '2017/9', span: '2017-09 to 2017-09' },
    { said: '2018–19', span: '2018-04 to 2019-03' },
    { said: 'end of 2023', span: '2023-09 to 2023-12' },
    { said: 'early 2017', span: '2017-01 to 2017-05' },
    { said: 'mid-2016', span: '2016-05 to 2016-08' },
    { said: 'second half of 2017', span: '2017-07 to 2017-12' },
    { said: 'the last six months of 2017', span: '2017-07 to 2017-12' },
    { said: 'the first 6 months of 2017', span: '2017-01 to 2017-06' },
    { said: 'the final three months of 2016', span: '2016-10 to 2016-12' },
    { said: 'the last few months of 2016', span: '2016-09 to 2016-12' },
    { said: 'Q4 2016', span: '2016-10 to 2016-12' },
    { said: 'back end of 2016', span: '2016-09 to 2016-12' },
    { said: 'Christmas 2016', span: '2016-12 to 2016-12' },
    { said: 'just before Christmas 2016', span: '… to 2016-12' },
    { said: 'after new year 2017', span: '2017-01 to …' },
    { said: 'since September 2017', span: '2017-09 to …' },
    { said: 'newer than September 2017', span: '2017-10 to …' },
    { said: 'more recent than April 2016', span: '2016-05 to …' },
    { said: 'older than September 2017', span: '… to 2017-08' },
    { said: 'earlier than 2016', span: '… to 2015-12' },
    { said: 'from 2016 onwards', span: '2016-01 to …' },
    { said: 'after April 2016', span: '2016-05 to …' },
    { said: 'before 2016', span: '… to 2015-12' },
    { said: 'from September 2016 to September 2017', span: '2016-09 to 2017-09' },
    { said: 'between April 2016 and April 2017', span: '2016-04 to 2017-04' },
    { said: 'between January and June 2017', span: '2017-01 to 2017-06' },
    { said: 'between November and February 2017', span: '2016-11 to 2017-02' },
    { said: 'Jan-Jun 2017', span: '2017-01 to 2017-06' },
    { said: 'from April until November 2017', span: '2017-04 to 2017-11' },
    { said: 'after April but before November 2017', span: '2017-05 to 2017-10' },
    { said: 'after the December 2016 one', span: '2017-01 to …' },
    { said: 'prior to the 2023 update', span: '… to 2022-12' },
    { said: 'until 2017', span: '… to 2017-12' },
    { said: 'two years before September 2017', span: '2015-09 to 2015-09' },
    { said: 'a year after April 2016', span: '2017-04 to 2017-04' },
    { said: 'a year before the September 2017 one', span: '2016-09 to 2016-09' },
    { said: 'a year on from September 2016', span: '2017-09 to 2017-09' },
    { said: 'not September 2017 but the one before it', span: '… to 2017-08' },
    { said: 'November 2016, and the one that followed', span: '2016-12 to …' },
    { said: 'spring 16', span: '2016-03 to 2016-05' },
    { said: 'not in the September 2017 update but the one a year earlier', span: '2016-09 to 2016-09' },
    { said: '6 months before December 2017', span: '2017-06 to 2017-06' },
  ])('“$said” is $span', ({ said, span }) => {
    expect(spansIn(`What did they say ${said}?`)).toEqual([span]);
    expect(spansIn(said)).toEqual([span]);
  });
});

describe('a date that is counted from today', () => {
  test.each([
    { said: 'two years ago', now: '2026-11-21', span: '2024-01 to 2024-12' },
    { said: 'a year ago', now: '2018-03-01', span: '2017-01 to 2017-12' },
    { said: 'three months ago', now: '2018-02-10', span: '2017-11 to 2017-11' },
    { said: 'last year', now: '2018-01-01', span: '2017-01 to 2017-12' },
    { said: 'this year', now: '2017-12-31', span: '2017-01 to 2017-12' },
    { said: 'next year', now: '2017-12-31', span: '2018-01 to 2018-12' },
    { said: 'last month', now: '2018-01-15', span: '2017-12 to 2017-12' },
    { said: 'in 2016', now: '1999-01-01', span: '2016-01 to 2016-12' },
  ])('“$said”, asked on $now, is $span', ({ said, now, span }) => {
    const spans = findTimes(said, new Date(`${now}T12:00:00Z`)).map(
      ({ from, to }) => `${month(from)} to ${month(to)}`,
    );
    expect(spans).toEqual([span]);
  });
});

describe('a month and a year that stand apart are one date:', () => {
  test.each([
    { said: 'ten years ago in September', span: '2016-09 to 2016-09' },
    { said: 'in September, ten years ago', span: '2016-09 to 2016-09' },
    { said: '2017 (Feb updates)', span: '2017-02 to 2017-02' },
  ])('“$said” is $span', ({ said, span }) => {
    expect(new Set(spansIn(said))).toEqual(new Set([span]));
  });

  test('but not where there are two years to choose from', () => {
    expect(spansIn('2016 or 2017, in September')).toHaveLength(3);
    expect(spansIn('2016 or 2017, in September')).toContain('2016-01 to 2016-12');
  });
});

describe('a date that is not meant is told from one that is:', () => {
  test.each([
    { said: 'nov 2017 not 2023', meant: '2017-11 to 2017-11', ruledOut: '2023-01 to 2023-12' },
    {
      said: 'not the North East 2016 one, 2017',
      meant: '2017-01 to 2017-12',
      ruledOut: '2016-01 to 2016-12',
    },
    { said: "Dec '16 not '17", meant: '2016-12 to 2016-12', ruledOut: '2017-01 to 2017-12' },
    { said: '2017 rather than 2016', meant: '2017-01 to 2017-12', ruledOut: '2016-01 to 2016-12' },
  ])('“$said” means $meant', ({ said, meant, ruledOut }) => {
    const spans = findTimes(said, NOW);
    const saying = (isRuledOut: boolean) =>
      spans
        .filter((span) => (span.isRuledOut ?? false) === isRuledOut)
        .map(({ from, to }) => `${month(from)} to ${month(to)}`);
    expect(saying(false)).toEqual([meant]);
    expect(saying(true)).toEqual([ruledOut]);
  });

  test.each(['who did not report in 2017', 'which were not in the 2017 pilot'])(
    '“%s” denies no date',
    (said) => {
      expect(findTimes(said, NOW)).not.toMatchObject([{ isRuledOut: true }]);
    },
  );
});

test('two months with one year between them are each of that year', () => {
  expect(spansIn('September and December 2016')).toEqual(['2016-09 to 2016-09', '2016-12 to 2016-12']);
});

test('a season that dates an update is of whichever year', () => {
  expect(findTimes('the spring update', NOW)).toMatchObject([{ from: 2, to: 4, anyYear: true }]);
  expect(findTimes('spring budget', NOW)).toEqual([]);
});

test.each(['and in September?', 'the march update', '3 April'])('“%s” names a month of no year', (said) => {
  expect(findTimes(said, NOW)).toMatchObject([{ anyYear: true }]);
});

test.each(['SEND19', 'number 20170', 'we may help', 'Round 10', 'mark 3', 'a decent offer', '0.07%'])(
  'no date is read into “%s”',
  (said) => {
    expect(findTimes(said, NOW)).toEqual([]);
  },
);

test('several dates are found in their order', () => {
  expect(spansIn('compare December 2016 with November 2017 and 2023')).toEqual([
    '2016-12 to 2016-12',
    '2017-11 to 2017-11',
    '2023-01 to 2023-12',
  ]);
});

test('dates found in any text stand there in order, and none ends before it begins', () => {
  const dates = fc.constantFrom(
    'in 2016',
    'since nov 17',
    '2016/17',
    'two years before',
    'spring',
    'May',
    '31',
    'last year',
    'before',
    'in September',
    '(Feb updates)',
  );
  const text = fc.array(fc.oneof(dates, somebodysText), { maxLength: 8 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (question) => {
      let end = 0;
      for (const span of findTimes(question, NOW)) {
        expect(span.from).toBeLessThanOrEqual(span.to);
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(question.length);
        const words = question.slice(span.start, span.end);
        expect(span.said.split(' ').some((word) => words.includes(word))).toBe(true);
        end = span.end;
      }
    }),
  );
});

test('every month of every year is read as itself, short or long', () => {
  const months =
    'January February March April May June July August September October November December'.split(' ');
  const cases = fc.record({
    at: fc.nat({ max: 11 }),
    year: fc.integer({ min: 2000, max: 2040 }),
    isShort: fc.boolean(),
  });
  fc.assert(
    fc.property(cases, ({ at, year, isShort }) => {
      const name = isShort ? months[at]?.slice(0, 3) : months[at];
      const expected = month(year * 12 + at);
      expect(spansIn(`update ${name} ${year}`)).toEqual([`${expected} to ${expected}`]);
    }),
  );
});
