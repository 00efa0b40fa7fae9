import { describe, expect, test } from 'vitest';
import { ask, passagesOf } from './real-corpus.ts';

describe('of two things asked for beside each other, the one that is held is told, and that no update mentions the other:', () => {
  test.each([
    { asked: 'prevent duty / radicalisation', unheld: 'prevent duty', told: /radicalisation/i },
    {
      asked: 'kinship care / special guardianship orders',
      unheld: 'kinship care',
      told: /special guardianship/i,
    },
    { asked: 'care leavers / staying put', unheld: 'staying put', told: /care leaver/i },
    { asked: 'CSE / contextual safeguarding', unheld: 'contextual safeguarding', told: /CSE/ },
    { asked: 'adoption, kinship care', unheld: 'kinship care', told: /adoption/i },
    { asked: 'mockingbird or foster carer recruitment', unheld: 'mockingbird', told: /foster carer/i },
    { asked: 'any news on kinship care or adoption?', unheld: 'kinship care', told: /adoption/i },
    { asked: 'adoption or kinship care in the West Midlands', unheld: 'kinship care', told: /adoption/i },
    {
      asked: 'Which regions have done work on apprenticeships for care leavers or council tax exemption?',
      unheld: 'council tax exemption',
      told: /apprenticeship/i,
    },
    { asked: 'which regions worked on kinship care and neglect', unheld: 'kinship care', told: /neglect/i },
    {
      asked: 'which committee has talked about SEND and the contextual safeguarding pilot',
      unheld: 'contextual safeguarding pilot',
      told: /SEND/,
    },
  ])('“$asked”', ({ asked, unheld, told }) => {
    const answer = ask(asked);
    expect(passagesOf(answer)[0]?.excerpt).toMatch(told);
    expect(answer.notice).toContain(`No update held mentions “${unheld}”.`);
  });
});

describe('a term that is no thing of its own, or stands beside nothing that is held, is refused:', () => {
  test.each([
    'kinship care in Leeds',
    'Leeds, kinship care',
    'kinship care allowance',
    'adopters in kinship care',
    'kinship care or adoption allowance',
    'difference between kinship care and adoption',
    'GDPR and schools',
    'which regions work on GDPR',
    'which regions have a protocol on ADHD or dyslexia',
    'dyslexia / ADHD',
    'nits again, do I keep her off',
    'boarding school from age 8, good or bad',
    'school uniform costs, north east',
  ])('“%s”', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

test('two topics that no update tells of together are told each by what is held on it', () => {
  const answer = ask('county lines, knife crime');
  const excerpts = passagesOf(answer).map(({ excerpt }) => excerpt);
  expect(excerpts[0]).toContain('County Lines');
  expect(excerpts[1]).toContain('knife crime');
});

test.each([
  { asked: 'knife crime and county lines in London', told: 'knife crime', unheld: 'county lines' },
  { asked: 'benchmarking and pensions in the South West', told: 'benchmarking', unheld: 'pensions' },
])('and where “and” stands between two of a region: “$asked”', ({ asked, told, unheld }) => {
  const answer = ask(asked);
  expect(answer.headline).toContain(`held on ${told} is from`);
  expect(answer.notice).toContain(`tells of “${unheld}”`);
});

test('of two topics of a place, the one that it tells of, and that it does not tell of the other', () => {
  const answer = ask('county lines / knife crime in London');
  expect(passagesOf(answer)[0]?.excerpt).toContain('knife crime');
  expect(answer.notice).toContain('No update held from Greater London tells of “county lines”.');
});

describe('of two questions in one the second is not answered where it hangs on the first, which nothing answers:', () => {
  test.each([
    {
      asked: "What did Lord Justice Munby say about care proceedings and what was ADCS's reply?",
      unheld: 'Lord Justice Munby',
    },
    {
      asked: 'What did the Public Accounts Committee find and what did the Association answer?',
      unheld: 'Public Accounts Committee',
    },
    { asked: 'What did Nick Gibb promise and how did directors react?', unheld: 'Nick Gibb' },
  ])('“$asked”', ({ asked, unheld }) => {
    expect(ask(asked)).toMatchObject({ kind: 'refused', headline: `No update held mentions “${unheld}”.` });
  });

  test('nor are both together, where neither is', () => {
    expect(
      ask(
        'What did the Wood review of LSCBs recommend and what are the new safeguarding partner arrangements?',
      ),
    ).toMatchObject({ kind: 'refused' });
  });

  test('where it is of a matter of its own, it is', () => {
    const answer = ask('What did the Stern review say and which region has most UASC?');
    expect(answer.notice).toContain('I found no answer to “What did the Stern review say”');
    expect(answer.kind).toBe('found');
  });
});

describe('where it is asked what was said of two things, the one that is held is told:', () => {
  test.each([
    {
      asked: 'What did ADCS say about kinship care and adoption?',
      unheld: 'kinship care',
      told: /adoption/i,
    },
    {
      asked: 'What did London say about staying put and care leavers?',
      unheld: 'staying put',
      told: /care leaver/i,
    },
    {
      asked:
        'What did the adoption policy committee say about the Adoption Leadership Board and adoption scorecards?',
      unheld: 'adoption scorecards',
      told: /Adoption Leadership Board/,
    },
  ])('“$asked”', ({ asked, unheld, told }) => {
    const answer = ask(asked);
    expect(passagesOf(answer)[0]?.excerpt).toMatch(told);
    expect(answer.notice).toContain(`No update held mentions “${unheld}”.`);
  });
});
