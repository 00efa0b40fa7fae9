import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SubscriptionChoice, writeChoice } from '../../src/digest/describe-subscription.ts';
import { exampleLine, parseSubscription } from '../../src/digest/parsing/parse-subscription.ts';
import { zoneNames } from '../../src/digest/parsing/parse-time-zone.ts';
import { WHEN_NOTHING_NEW } from '../../src/digest/subscription.ts';
import { names } from './known-names.ts';

const usual: SubscriptionChoice = {
  interests: { regions: [], committees: [], topics: [] },
  schedule: { weekday: 1, hour: 9, minute: 0, timeZone: 'Europe/London', skipsBankHolidays: true },
  whenNothingNew: 'skip',
};

/** The choice that a line makes, written out the one way in which the app writes it. */
function understood(line: string, defaults = usual): string {
  const parsed = parseSubscription(line, {
    names,
    defaults,
    isSaid: (phrase) => phrase === 'health and care',
  });
  return parsed.kind === 'understood'
    ? (writeChoice(parsed.choice, names).split(';')[0] ?? '')
    : parsed.problem;
}

function problemOf(line: string): string {
  const parsed = parseSubscription(line, { names, defaults: usual });
  return parsed.kind === 'problem' ? parsed.problem : `understood as ${writeChoice(parsed.choice, names)}`;
}

test.each([
  [
    'weekly on monday at 9:00 for west-midlands, london about UASC',
    'Monday at 9:00',
    'Greater London, West Midlands about “UASC”',
  ],
  ['every Friday 8:30 for all regions', 'Friday at 8:30', 'all regions'],
  ['Mondays 9am for SPI and FCYP', 'Monday at 9:00', 'FCYP, SPI'],
  ['9am monday london', 'Monday at 9:00', 'Greater London'],
  [
    'for R&S, Y&H and the Health, Care and Additional Needs committee',
    'Monday at 9:00',
    'Yorkshire and Humber, HCAN, Resources and Sustainability Policy Committee',
  ],
  ['every week on weds at half past eight for Dudley', 'Wednesday at 8:30', 'West Midlands'],
  ['on thursdays 16.15 for yorkshire and hmber', 'Thursday at 16:15', 'Yorkshire and Humber'],
  ['for wst midlands, londn on munday at noon', 'Monday at 12:00', 'Greater London, West Midlands'],
  ['tuseday 4pm for East of England/ALDCS', 'Tuesday at 16:00', 'Eastern, Greater London'],
  ['at 0830 on wensday for GL + NE', 'Wednesday at 8:30', 'Greater London, North East'],
  [
    'please send us a digest every sunday at 6 in the evening for the North East, thanks',
    'Sunday at 18:00',
    'North East',
  ],
])('“%s” is understood', (line, time, scope) => {
  expect(understood(line)).toBe(`weekly on ${time} in Europe/London for ${scope}`);
});

test.each([
  ['about UASC; adoption', '“UASC”, “adoption”'],
  ['about UASC and adoption', '“UASC”, “adoption”'],
  ['about health and care', '“health and care”'],
  [
    'about "children and young people", elective home education',
    '“children and young people”, “elective home education”',
  ],
  ['about support for care leavers at 18', '“support for care leavers at 18”'],
  ['about spring 2017 funding', '“spring 2017 funding”'],
  ['about quality time', '“quality time”'],
  ['about UASC, uasc and  UASC', '“UASC”'],
])('in “%s” the topics are %s', (line, topics) => {
  expect(understood(line)).toBe(`weekly on Monday at 9:00 in Europe/London for everything about ${topics}`);
});

test.each([
  [
    'about UASC in London every friday at 8:30',
    'weekly on Friday at 8:30 in Europe/London for Greater London about “UASC”',
  ],
  [
    'about UASC weekly on tuesday at 7 for london',
    'weekly on Tuesday at 7:00 in Europe/London for Greater London about “UASC”',
  ],
  [
    'for SW re: UASC every wednesday 9pm',
    'weekly on Wednesday at 21:00 in Europe/London for South West about “UASC”',
  ],
])('what stands after a topic still counts: “%s”', (line, choice) => {
  expect(understood(line)).toBe(choice);
});

test.each([
  ['in Europe/Madrid', 'Europe/Madrid'],
  ['europe/madrid', 'Europe/Madrid'],
  ['at 9 in Madrid', 'Europe/Madrid'],
  ['London time', 'Europe/London'],
  ['9:00 UK time', 'Europe/London'],
  ['monday New York time', 'America/New_York'],
  ['9am UTC', 'UTC'],
])('“%s” means the time zone %s', (line, timeZone) => {
  expect(understood(line)).toContain(` in ${timeZone} `);
});

test.each([
  ['skip when nothing new', 'skip'],
  ['one line when there is nothing new', 'one-line'],
  ['if nothing is new, say so', 'one-line'],
  ['look back when nothing new', 'look-back'],
  ['from the archive if there’s nothing new', 'look-back'],
] as const)('“%s” chooses what a quiet week brings', (line, whenNothingNew) => {
  const other = {
    ...usual,
    whenNothingNew: whenNothingNew === 'skip' ? ('one-line' as const) : ('skip' as const),
  };
  const parsed = parseSubscription(`${line} for london`, { names, defaults: other });
  expect(parsed).toMatchObject({ kind: 'understood', choice: { whenNothingNew } });
});

test.each([
  ['not on bank holidays', true],
  ['except on public holidays', true],
  ['skip bank holidays', true],
  ['also on bank holidays', false],
  ['including bank holidays', false],
])('“%s” is a choice of its own', (line, skipsBankHolidays) => {
  const defaults = { ...usual, schedule: { ...usual.schedule, skipsBankHolidays: !skipsBankHolidays } };
  const parsed = parseSubscription(`mondays, ${line}`, { names, defaults });
  expect(parsed).toMatchObject({ kind: 'understood', choice: { schedule: { skipsBankHolidays } } });
});

test('what a line does not say stays as it was', () => {
  const london: SubscriptionChoice = {
    interests: { regions: ['greater-london'], committees: [], topics: ['UASC'] },
    schedule: { ...usual.schedule, weekday: 3, hour: 14 },
    whenNothingNew: 'look-back',
  };
  expect(understood('every friday', london)).toBe(
    'weekly on Friday at 14:00 in Europe/London for Greater London about “UASC”',
  );
  expect(understood('for everything', london)).toBe(
    'weekly on Wednesday at 14:00 in Europe/London for everything about “UASC”',
  );
  expect(understood('about anything', london)).toBe(
    'weekly on Wednesday at 14:00 in Europe/London for Greater London',
  );
});

test.each([
  ['weekly on monday at 25:00 for london', '“25:00” is not a time of day.', 'Monday, Greater London'],
  ['monday at 13pm', '“13pm” is not a time of day.', 'Monday'],
  ['monday 9:60', '“9:60” is not a time of day.', 'Monday'],
  ['weekly someday at 9:00 for london', '“someday” is not a day of the week.', '9:00, Greater London'],
  ['tomorrow at 9 for london', '“tomorrow” is not a day of the week.', '9:00, Greater London'],
  ['monday and thursday at 9', 'Monday and Thursday are 2 days: a digest comes once a week.', '9:00'],
  ['on monday at 8:00 and 10:30', '8:00 and 10:30 are 2 times', 'Monday'],
  [
    'fortnightly on monday for london',
    '“fortnightly” is not possible: a digest comes once a week.',
    'Monday',
  ],
  ['every other monday at 9', '“every other monday” is not possible', '9:00'],
  ['daily at 9', '“daily” is not possible', '9:00'],
  ['for narnia on monday about UASC', 'No region or committee is called “narnia”.', 'Monday'],
  ['for scotland at 9:00', 'No region or committee is called “scotland”.', '9:00'],
  ['for wales on friday', 'No region or committee is called “wales”.', 'Friday'],
  ['monday in Mars/Olympus', '“Mars/Olympus” is not a time zone. Write one like Europe/London.', 'Monday'],
  ['monday in Europe/Lndon', '“Europe/Lndon” is not a time zone. Did you mean Europe/London?', 'Monday'],
  ['monday Hogwarts time', '“Hogwarts” is not a time zone.', 'Monday'],
  ['monday blah blah', '“blah blah” is not something that I understand here.', 'Monday'],
  ['for london about', '“about” is not something that I understand here.', 'Greater London'],
])('“%s” changes nothing and says why', (line, sentence, asUnderstood) => {
  const problem = problemOf(line);
  expect(problem).toContain(sentence);
  expect(problem).toContain(`I understood: `);
  expect(problem).toContain(asUnderstood);
  expect(problem).toContain(
    'Nothing was changed. Write it like this: /adcs digest subscribe weekly on monday',
  );
});

test('a misspelt region that cannot be sure is offered', () => {
  expect(problemOf('for the midlands')).toContain('Did you mean East Midlands or West Midlands?');
});

test.each([',x', 'and London ', 'support for families and carers, '])(
  'a page that somebody pasted (%s…) is refused at once',
  (words) => {
    const started = performance.now();
    const problem = problemOf(`for ${words.repeat(2_000).slice(0, 4_000)} narnia`);
    expect(problem).toMatch(/Nothing was changed\. Write it like this/);
    expect(problem.length).toBeLessThan(500);
    // Nobody else is answered meanwhile. It was minutes.
    expect(performance.now() - started).toBeLessThan(5_000);
  },
);

test('the example that is offered is right itself', () => {
  expect(understood(exampleLine(names))).toBe(
    'weekly on Monday at 9:00 in Europe/London for Greater London, West Midlands about “UASC”',
  );
});

test('a schedule that the clocks make impossible is refused in the words of whoever knows', () => {
  const parsed = parseSubscription('sunday 1:30', {
    names,
    defaults: usual,
    scheduleProblem: ({ hour, minute }) => `The clocks skip ${hour}:${minute} in March.`,
  });
  expect(parsed).toMatchObject({
    kind: 'problem',
    problem: expect.stringMatching(/^The clocks skip 1:30 in March\. I understood: Sunday/),
  });
});

test('too many topics, or one as long as a paragraph, are refused', () => {
  expect(problemOf(`about ${Array.from({ length: 11 }, (_, i) => `topic${i}`).join(', ')}`)).toContain(
    '11 topics are too many',
  );
  expect(problemOf(`about ${'very long '.repeat(20)}`)).toContain('too long for a topic');
});

const word = fc.stringMatching(/^[A-Za-z0-9&'’().-]{1,12}$/);
const topic = fc
  .array(
    fc.oneof(word, fc.constantFrom('and', 'for', 'in London', 'at 9:00', 'every Monday', 'about', 'weekly')),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) =>
    words
      .join(' ')
      .replaceAll(/^[\s.,;:!?]+|[\s.,;:!]+$/g, '')
      .trim(),
  )
  .filter((text) => text !== '' && !/^(?:any|every|all) ?(?:thing|topics?)?$/i.test(text));
const choices: fc.Arbitrary<SubscriptionChoice> = fc.record({
  interests: fc.record({
    regions: fc.subarray(names.regions.map(({ slug }) => slug)),
    committees: fc.subarray(names.committees.map(({ slug }) => slug)),
    topics: fc.uniqueArray(topic, { maxLength: 4, selector: (text) => text.toLowerCase() }),
  }),
  schedule: fc.record({
    weekday: fc.integer({ min: 0, max: 6 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    timeZone: fc.constantFrom(...zoneNames()),
    skipsBankHolidays: fc.boolean(),
  }),
  whenNothingNew: fc.constantFrom(...WHEN_NOTHING_NEW),
});

test('a subscription written out is understood as itself, whatever was there before', () => {
  fc.assert(
    fc.property(choices, choices, (choice, before) => {
      const defaults = { ...before, interests: { ...before.interests, topics: [] } };
      expect(parseSubscription(writeChoice(choice, names), { names, defaults })).toEqual({
        kind: 'understood',
        choice,
      });
    }),
    { numRuns: 500 },
  );
});

test('a zone that is called time is no zone', () => {
  const parsed = parseSubscription('weekly time time', { names, defaults: usual });
  expect(parsed).toMatchObject({ problem: expect.stringContaining('“time” is not a time zone.') });
});

test('no line makes it fail, and what is wrong is always a sentence with a right example', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        'weekly',
        'on',
        'monday',
        'someday',
        'at',
        '9',
        '25:00',
        'for',
        'london',
        'narnia',
        'about',
        'UASC',
        'in',
        'Europe/',
        'time',
        '“',
        '"',
        'and',
        ',',
        'every',
        'when nothing new',
        'skip',
        'not on bank holidays',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(pieces, (words) => {
      const parsed = parseSubscription(words.join(' '), { names, defaults: usual });
      if (parsed.kind === 'problem')
        expect(parsed.problem).toMatch(/ Nothing was changed\. Write it like this: \/adcs /);
      else expect(parsed.choice.schedule.weekday).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});
