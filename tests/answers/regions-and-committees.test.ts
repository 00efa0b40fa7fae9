import { describe, expect, test } from 'vitest';
import { ask, documentsOf, knowledge, passagesOf } from './real-corpus.ts';

describe('the update that is meant comes first:', () => {
  test.each([
    { asked: "what's RS been talking about", first: 'update-hcan-and-rs-policy-committees-december-2017' },
    { asked: "what's the word from the East Mids", first: 'east-midlands-regional-update-november-2017' },
    { asked: 'latest R and S committee', first: 'update-hcan-and-rs-policy-committees-december-2017' },
    { asked: "can I see SE's Sept 2017 return", first: 'south-east-region-update-september-2017' },
    {
      asked: 'pls send over the final 2016 report for the East Midlands',
      first: 'east-midlands-regional-update-december-2016',
    },
    { asked: "update from brum's region please", first: 'regional-update-november-2023' },
    { asked: 'R&S november 2017', first: 'update-rs-policy-committee-nov-2017' },
    { asked: 'latest R & S committee update', first: 'update-hcan-and-rs-policy-committees-december-2017' },
    {
      asked: 'can you send me the april 2017 one for the south west please',
      first: 'south-west-update-april-2017',
    },
    { asked: 'email us the latest Eastern update', first: 'eastern-region-update-november-2017' },
    { asked: 'london?', first: 'greater-london-region-update-november-2017' },
    { asked: 'what are the North East up to', first: 'north-east-region-update-november-2017' },
    { asked: 'what is the last thing London published', first: 'greater-london-region-update-november-2017' },
    { asked: 'South West link', first: 'south-west-region-update-november-2017' },
    { asked: 'can I have the Eastern update for my director', first: 'eastern-region-update-november-2017' },
    { asked: 'latest for Hull', first: 'yorkshire-and-humber-region-update-november-2017' },
    {
      asked: 'London updates from September 2016 to September 2017',
      first: 'greater-london-region-update-september-2017',
    },
    { asked: 'latest for the South West', first: 'south-west-region-update-november-2017' },
    { asked: 'latest update for the West Midlands', first: 'regional-update-november-2023' },
    { asked: '/adcs region west-midlands', first: 'regional-update-november-2023' },
    { asked: 'NW', first: 'nw-region-update-nov-2017-improving-social-care-practice-and' },
    { asked: 'whats new in east anglia', first: 'eastern-region-update-november-2017' },
    { asked: 'ALDCS latest', first: 'greater-london-region-update-november-2017' },
    { asked: 'latest from Yorkshrie and Humbr', first: 'yorkshire-and-humber-region-update-november-2017' },
    { asked: 'E Mids april 17', first: 'east-midlands-update-april-2017' },
    { asked: 'west midlands september 2015', first: 'west-midlands-september-update-2015' },
    { asked: 'NW nov 17', first: 'nw-region-update-nov-2017-improving-social-care-practice-and' },
    { asked: 'south east decmber 2016', first: 'south-east-region-update-december-2016' },
    { asked: 'the update from the capital in spring 2017', first: 'greater-london-update-april-2017' },
    { asked: 'oldest update from the West Midlands', first: 'west-midlands-september-update-2015' },
    { asked: 'previous update for the South East', first: 'south-east-region-update-september-2017' },
    { asked: 'North East update before 2017', first: 'north-east-region-update-december-2016' },
    {
      asked: 'Eastern region, two years before September 2018',
      first: 'eastern-region-update-september-2016',
    },
    { asked: 'committee SPI', first: 'update-spi-and-rs-policy-committees-december-2017' },
    { asked: 'what did HCAN report in December 2016?', first: 'hcan-committee-update-december-2016' },
    { asked: 'fcyp feb 17', first: 'fcyp-policy-committee-update-feb-2017' },
    { asked: 'update from EA and WD in December 2016', first: 'ea-and-wd-committee-update-december-2016' },
    { asked: 'FCYP and SPI', first: 'fcyp-and-spi-committee-update-december-2016' },
    { asked: 'the inspection committee in Feb 17', first: 'spi-policy-committee-update-feb-2017' },
    {
      asked: 'what did the committee that deals with fostering report in December 2016?',
      first: 'hcan-committee-update-december-2016',
    },
    {
      asked: 'update from the joint FCYP / SPI meeting',
      first: 'fcyp-and-spi-committee-update-december-2016',
    },
    {
      asked: 'when HCAN and EA met together what was the update',
      first: 'update-ea-and-hcan-policy-committees-december-2017',
    },
    {
      asked: 'any chance you could dig out the whole London bulletin?',
      first: 'greater-london-region-update-november-2017',
    },
    { asked: 'the latest', first: 'regional-update-november-2023' },
    {
      asked: 'previous West Midlands update, before the 2023 one',
      first: 'west-midlands-regional-update-november-2017',
    },
    {
      asked: 'latest from the West Midlands, not the 2023 one',
      first: 'west-midlands-regional-update-november-2017',
    },
    {
      asked: 'not the September 2017 North East update, the one a year earlier',
      first: 'north-east-region-update-september-2016',
    },
    {
      asked: 'what came out of the North East between January and June 2017?',
      first: 'north-east-update-april-2017',
    },
    { asked: 'the South East update after the December 2016 one', first: 'south-east-update-april-2017' },
    {
      asked: 'latest from the region that includes Cornwall',
      first: 'south-west-region-update-november-2017',
    },
    {
      asked: 'Not interested in 2023. Latest West Midlands, please',
      first: 'west-midlands-regional-update-november-2017',
    },
    { asked: 'second newest update from London', first: 'greater-london-region-update-september-2017' },
    { asked: 'the second update ever from London', first: 'greater-london-region-update-december-2016' },
    { asked: 'last but two from the Eastern region', first: 'eastern-region-update-april-2017' },
    { asked: 'the spring update from the North West', first: 'north-west-update-april-2017' },
  ])('“$asked”: $first', ({ asked, first }) => {
    const answer = ask(asked);
    expect(documentsOf(answer)[0]).toBe(first);
    expect(['region', 'committee']).toContain(answer.intent);
  });
});

test('every region’s latest is its newest document, in its own words', () => {
  for (const { slug, name } of knowledge.regions) {
    const own = [...knowledge.documents.values()].filter(({ region }) => region === slug);
    const newest = own.reduce((latest, one) =>
      (one.published ?? '') > (latest.published ?? '') ? one : latest,
    );
    const answer = ask(`What is the latest from ${name}?`);
    expect(documentsOf(answer), name).toEqual([newest.id]);
    expect(passagesOf(answer).every(({ region }) => region === slug)).toBe(true);
  }
});

describe('where nothing is held of a date, the nearest is shown and it says so:', () => {
  test.each([
    {
      asked: 'East Midlands update January 2017',
      first: 'east-midlands-regional-update-december-2016',
      says: 'January 2017',
    },
    {
      asked: 'London September 2015',
      first: 'greater-london-regional-update-september-2016',
      says: 'September 2015',
    },
    {
      asked: 'latest update from the South West in 2019',
      first: 'south-west-region-update-november-2017',
      says: '2019',
    },
    {
      asked: 'HCAN update November 2016',
      first: 'hcan-committee-update-december-2016',
      says: 'November 2016',
    },
    { asked: 'EAPC update from June 2017', first: 'eapc-update-february-2017', says: 'June 2017' },
  ])('“$asked”: $first, as none is of $says', ({ asked, first, says }) => {
    const answer = ask(asked);
    expect(documentsOf(answer)[0]).toBe(first);
    expect(answer.headline).toMatch(/no update/i);
    expect(answer.headline).toContain('nearest');
    expect(answer.headline).toContain(says);
  });

  test('also on a topic', () => {
    const answer = ask('knife crime in 2023');
    expect(documentsOf(answer)[0]).toBe('greater-london-region-update-november-2017');
    expect(answer.headline).toContain('Nothing on this is held from 2023');
  });
});

test('a topic at a date later than every update is refused, and the newest is named', () => {
  const answer = ask('dates for the ADCS annual conference 2027');
  expect(answer.kind).toBe('refused');
  expect(answer.headline).toBe('No update from 2027 is held: the newest is from November 2023.');
});

test.each([
  { asked: 'North West update March 2009', says: 'March 2009', oldest: 'September 2016' },
  { asked: 'HCAN committee update June 1998', says: 'June 1998', oldest: 'September 2016' },
  { asked: 'what did the West Midlands report before 2012', says: '2012', oldest: 'September 2015' },
])(
  '“$asked” is long before all that is held: refused, and the oldest is named',
  ({ asked, says, oldest }) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('refused');
    expect(answer.headline).toContain(says);
    expect(answer.headline).toContain(`the oldest is from ${oldest}`);
  },
);

test('committees that did not meet together have no joint update', () => {
  const answer = ask('the joint EA and SPI update');
  expect(answer.kind).toBe('refused');
  expect(answer.headline).toMatch(/together/);
  expect(documentsOf(ask('EA and SPI'))).toHaveLength(2);
});

test('a committee that does not exist is not answered with another', () => {
  expect(ask('QRX committee latest update').kind).toBe('refused');
});

test('who asks an authority for its people asks for no update', () => {
  expect(ask('new DCS Gateshead autumn 2017').intent).not.toBe('region');
  expect(ask('what have the South West directors sent round').intent).toBe('region');
});

test('the update of a date that is told by another is held, and not only near', () => {
  expect(ask('not the September 2017 North East update, the one a year earlier').headline).not.toContain(
    'nearest',
  );
});

test('a question of fact whose words might ask for an update is none', () => {
  for (const asked of [
    'have all Yorkshire councils had their second once-over',
    "what did the North West look for when it read children's files",
  ])
    expect(ask(asked).intent, asked).toBe('fact');
});

test('a topic beside the bare name of a region is no aside', () => {
  expect(ask('we struggle with llamas, West Midlands').kind).toBe('refused');
});

test('a policy committee that does not exist is refused, and those that do are named', () => {
  const answer = ask('latest from the Youth Parliament Policy Committee');
  expect(answer.kind).toBe('refused');
  expect(answer.headline).toContain('EA, FCYP, HCAN, RS, SPI and WD');
});

test('what is said around a request for an update is no topic of it', () => {
  for (const asked of [
    'hiya, any chance of the South East November 17 update??',
    "I've a board paper due at noon and need whatever the South East sent in for November 2017, ta",
    'Our director wants to see the South East update from November 2017 asap',
    'the Minister’s office rang: what did the South East report in November 2017?',
    'Quick one - what has the South East sent in for the November 2017 meeting?',
    "Sorry if this is a daft question, but has the South East put anything out for Nov '17?",
    'For our scrutiny panel on Thursday: South East, November 2017. Much appreciated!',
  ])
    expect(documentsOf(ask(asked))[0], asked).toBe('south-east-region-update-november-2017');
});

test('a topic that is said in a clause of its own stays the topic', () => {
  for (const asked of [
    'e-scooters: what is the latest from the North East?',
    'I have a meeting tomorrow about llamas; what did the North East say on it?',
  ])
    expect(ask(asked).kind, asked).toBe('refused');
});

test('what is still to come is refused, not replaced by the past', () => {
  const answer = ask('South West update June 2031');
  expect(answer.kind).toBe('refused');
  expect(answer.headline).toContain('2031');
  const later = ask('South West update June 2031', { now: new Date('2031-08-01') });
  expect(later.headline).not.toContain('to come');
});

test.each([
  { asked: 'South West update 2021', newest: 'November 2017' },
  { asked: 'what did the South West report after 2020', newest: 'November 2017' },
])('“$asked” is long after all that is held: refused, and the newest is named', ({ asked, newest }) => {
  const answer = ask(asked);
  expect(answer.kind).toBe('refused');
  expect(answer.headline).toContain(`the newest is from ${newest}`);
});

test('a date more than two years from the updates on either side of it is refused', () => {
  const answer = ask('West Midlands update September 2020');
  expect(answer.kind).toBe('refused');
  expect(answer.headline).toContain('the nearest is from November 2017');
});

test('what else is held is said', () => {
  expect(ask('latest from the South West').notice).toMatch(
    /^Also held: four more, from September 2017, April 2017, December 2016 and September 2016\. /,
  );
});

test('an authority leads to its region, and the answer says so', () => {
  for (const { asked, name, region } of [
    { asked: 'Dudley', name: 'the West Midlands', region: 'west-midlands' },
    { asked: 'latest for Gateshead', name: 'the North East', region: 'north-east' },
    { asked: 'news from tower hamlets', name: 'Greater London', region: 'greater-london' },
    { asked: 'Reading', name: 'the South East', region: 'south-east' },
  ]) {
    const answer = ask(asked);
    expect(answer.headline).toContain(`is in ${name}`);
    expect(passagesOf(answer)[0]?.region).toBe(region);
  }
});

test('a topic keeps to the region, committee and date that are named', () => {
  for (const { asked, wanted } of [
    { asked: "what's happening on adoption in the North East", wanted: { region: 'north-east' } },
    { asked: 'UASC in London in 2016', wanted: { region: 'greater-london', year: '2016' } },
    {
      asked: 'UASC in London between October 2016 and January 2017',
      wanted: { region: 'greater-london', year: '2016-12' },
    },
    {
      asked: 'peer challenge in Yorkshire, April 2017',
      wanted: { region: 'yorkshire-and-humber', year: '2017-04' },
    },
    { asked: 'SEND, HCAN committee', wanted: { committee: 'hcan' } },
  ]) {
    const shown = passagesOf(ask(asked));
    expect(shown.length, asked).toBeGreaterThan(0);
    for (const { region, published, committees } of shown) {
      if (wanted.region) expect(region, asked).toBe(wanted.region);
      if (wanted.year) expect(published, asked).toContain(wanted.year);
      if (wanted.committee) expect(committees, asked).toContain(wanted.committee);
    }
  }
});

test('what no update says of an authority is answered from its region, and the headline says so', () => {
  const answer = ask('UASC in Cornwall');
  expect(answer.headline).toBe(
    'No update names Cornwall on this; what its region, the South West, says is from September 2016.',
  );
  expect(passagesOf(answer).map(({ region }) => region)).toEqual(['south-west']);
  expect(ask('knife crime in Cornwall').kind).toBe('refused');
  expect(ask('what’s Bradford doing on mental health?').headline).toMatch(
    /^No update names Bradford on this; what its region, Yorkshire and Humber, says/,
  );
  expect(ask('what’s Leicester doing about dog licences?').kind).toBe('refused');
  expect(ask('what is Southampton’s budget?').kind).toBe('refused');
});

test('where the region that is named says nothing on it, what another tells of it is found', () => {
  expect(documentsOf(ask('jobs fair in London'))[0]).toMatch(/^north-east-region-update/);
});

test('an update does not open with a line that only says whose it is', () => {
  expect(passagesOf(ask('North East December 2016'))[0]?.excerpt).toMatch(/^The region continues to work/);
});

describe('what is held is told:', () => {
  test.each(['list the committees', 'which committees do you cover?', 'committees'])(
    'every committee by name and by its latest update: “%s”',
    (asked) => {
      const answer = ask(asked);
      expect(answer.headline).toContain('six policy committees: Educational Achievement; Families');
      expect(new Set(documentsOf(answer)).size).toBe(documentsOf(answer).length);
      expect(documentsOf(answer)).toContain('update-ea-and-hcan-policy-committees-december-2017');
    },
  );

  test.each([
    { asked: 'which updates do you have from 2023?', says: 'One document is held from 2023.' },
    {
      asked: 'anything from November 2017?',
      says: '11 documents are held from November 2017, newest first.',
    },
    { asked: 'updates since 2018', says: 'One document is held from that time.' },
    { asked: 'what have you got for 2018?', says: 'No document is held from 2018.' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toBe(says);
  });

  test('a document of which only the year is known is not said to be of a month', () => {
    const ofMonth = passagesOf(ask('which updates do you have from November 2017'));
    expect(ofMonth.map(({ published }) => published)).not.toContain('2017');
  });
});

test.each([
  "What's new in November 2023?",
  'whats new in november 2023',
  'latest from November 2023',
  'news from 2023',
  'what happened in 2023',
])('what is held from a date is shown to who names nothing else: “%s”', (asked) => {
  expect(ask(asked).headline).toMatch(/^One document is held from (?:November )?2023\.$/);
});

describe('which region, or committee, sent the newest update of all is named:', () => {
  test.each([
    { asked: "Which region's update is the most recent?", says: 'It is the West Midlands. ' },
    { asked: 'which region sent the last update', says: 'It is the West Midlands. ' },
    { asked: 'which region has the oldest update?', says: 'West Midlands September Update 2015' },
    { asked: "which committee's update is the latest", says: 'They are the' },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test.each(['which region has the newest DCS', 'which region was first to cap agency pay'])(
    '“%s” asks for no update',
    (asked) => {
      expect(ask(asked).headline).not.toMatch(/^It is/);
    },
  );
});

test('what is looked after by a committee is what it is on', () => {
  expect(ask("which committee looks after secure children's homes").headline).toContain(
    'the Health, Care and Additional Needs Policy Committee',
  );
});
