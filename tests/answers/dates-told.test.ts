import { describe, expect, test } from 'vitest';
import { holdsDate } from '../../src/answers/kinds/holds-date.ts';
import { ask, passagesOf } from './real-corpus.ts';

describe('what stands in brackets dates a sentence where it is a date, and no remark on something else:', () => {
  test.each([
    { sentence: 'Demand has stabilised (after a spike in 2016)', isDated: false },
    { sentence: '31 challenges have been completed (as at 1 August 2017)', isDated: true },
    { sentence: 'It was sent out on school census day (5 October)', isDated: true },
    { sentence: 'It ran for two years (September 2015 to March 2016)', isDated: true },
  ])('“$sentence”: $isDated', ({ sentence, isDated }) => {
    expect(holdsDate(sentence, { question: 'when was it' }) > 0).toBe(isDated);
  });
});

describe('when something began is told', () => {
  test.each([
    { asked: 'when was ADCS created', says: 'established in 2007' },
    { asked: 'when was the NWSIB founded', says: 'in existence from May 2013' },
    { asked: 'when did the NW school improvement board begin', says: 'in existence from May 2013' },
  ])('in other words than those of “$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('by nothing that tells how many took part', () => {
    expect(ask('when does the aspirant leaders programme start').kind).toBe('refused');
  });
});

describe('a question that ends in the date of a beginning or an end is told when:', () => {
  test.each([
    { asked: 'NAAS roll-out start date', says: 'will go live in summer 2018' },
    { asked: 'agency MoU start date', says: 'came into force on 4th September' },
    { asked: 'foster with us launch date', says: 'formal launch in mid-September' },
    { asked: 'new Ofsted framework ILACS start date', says: 'since 2018' },
    { asked: 'elective home education survey closing date', says: 'deadline for responses was 27 October' },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test.each(['benefit cap start date', 'SEND conference closing date', 'cut-off for the SEND conference'])(
    'or refused, where no update tells: “%s”',
    (asked) => {
      expect(ask(asked).kind).toBe('refused');
    },
  );
});

describe('how far back something goes is told by what says so, or not at all:', () => {
  test.each([
    { asked: 'how far back do the comparisons go', says: 'going back to 2007' },
    {
      asked: 'how far back do the year-on-year comparisons in the DCS update reach?',
      says: 'date back to 2007',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test.each(['how far back does the benchmarking go', 'how far back do records of adoption go'])(
    '“%s” is refused',
    (asked) => {
      expect(ask(asked).kind).toBe('refused');
    },
  );
});

test("what is found by other words than the question's own and gives no date does not tell when", () => {
  expect(ask('when does school start after the summer holidays').kind).toBe('refused');
  expect(ask('when do they start to speak again at playgroup').kind).toBe('refused');
});

describe('a year by which something is expected, beyond what is held, is part of what is asked:', () => {
  test.each([
    { asked: 'the funding gap by 2020', holds: '£2bn' },
    { asked: 'school places needed by 2020', holds: '729,000' },
    { asked: 'EHCPs by March 2018', holds: '31 March 2018' },
  ])('“$asked”', ({ asked, holds }) => {
    const answer = ask(asked);
    expect(passagesOf(answer)[0]?.excerpt).toContain(holds);
    expect(answer.headline).not.toContain('Nothing on this is held from');
  });

  test('where nothing says it beside the matter, it is a date of which nothing is held', () => {
    expect(ask('regional adoption agencies by 2020').headline).toContain('Nothing on this is held from 2020');
  });
});

describe('when a committee meets next is told by the newest sentence that says so of that very one:', () => {
  test.each([
    { asked: 'when is the next FCYP meeting', says: 'on 20th January 2017' },
    { asked: 'next RS committee meeting', says: 'is on 27th January 2017' },
    { asked: 'HCAN - when do they meet next?', says: 'on 20th January 2017' },
    { asked: 'when does the workforce development committee next meet', says: 'in early February 2017' },
  ])('“$asked”', ({ asked, says }) => {
    const { headline } = ask(asked);
    expect(headline).toMatch(/^None held is still to come/);
    expect(headline).toContain(says);
  });

  test('after who chairs it as well', () => {
    const answer = ask('when do they next meet', {
      thread: ['who chairs the workforce development committee'],
    });
    expect(answer.headline).toContain('in early February 2017');
  });

  test('but when it met last is another matter', () => {
    expect(ask('when did FCYP last meet').headline).toContain('29 September');
  });
});

describe('this autumn is the asker’s, and not that of an old update:', () => {
  test('nobody is named as new who came nine years ago', () => {
    expect(ask('Who are the new directors appointed this autumn?')).toMatchObject({
      kind: 'refused',
      headline: 'No update from autumn 2026 is held: the newest is from November 2023.',
    });
  });

  test('an update that says “this autumn” itself is quoted, with its date', () => {
    expect(ask('what is the main project for this autumn').headline).toContain('as of December 2016');
  });
});

test('where no next conference is known, the place of the last one is no answer', () => {
  expect(ask('When is the next ADCS annual conference and where?').kind).toBe('refused');
});

describe('the part of a date that is named belongs to the date, and not to what is asked:', () => {
  test.each([
    'how many UASC were there nationally at the end of March 2016?',
    'number of UASC at the close of March 2016',
  ])('“%s”', (asked) => {
    expect(ask(asked).headline).toContain('4,500 UASCs');
  });
});

describe('what was wanted by a day is dated by that day:', () => {
  test.each([
    { asked: 'by when did the South West want an in-year comparative data set', date: 'by July 2017' },
    { asked: 'by when did transfers to EHCPs have to be completed', date: 'by 31 March 2018' },
    { asked: 'when were all EHCP transfers supposed to be finished', date: 'by 31 March 2018' },
  ])('“$asked”', ({ asked, date }) => {
    expect(ask(asked).headline).toContain(date);
  });

  test('and what was is not', () => {
    expect(ask('when did the funding gap of £2bn arise')).toMatchObject({ kind: 'refused' });
  });
});

describe('between what dates', () => {
  test('is told by dates, and by no length of time', () => {
    const { headline } = ask('between what dates does Joanne Capaldi want to talk to people');
    expect(headline).toContain('between 20th November and 15th December 2023');
  });

  test.each(['between what dates is Sue DeWaal free', 'between which months did the West Midlands recruit'])(
    'is not told by what dates nothing: “%s”',
    (asked) => expect(ask(asked)).toMatchObject({ kind: 'refused' }),
  );
});
