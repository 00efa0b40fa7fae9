import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

describe('a follow-up is answered by', () => {
  test.each([
    {
      thread: ['latest for the South East'],
      asked: 'And what about UASC there?',
      first: 'south-east-region-update-september-2017',
      because: 'a topic where we were',
    },
    {
      thread: ['latest for the South East'],
      asked: 'and in the East Midlands?',
      first: 'east-midlands-regional-update-november-2017',
      because: 'another region',
    },
    {
      thread: ['latest from SPI'],
      asked: 'what about FCYP?',
      first: 'update-fcyp-and-wd-policy-committees-december-2017',
      because: 'another committee',
    },
    {
      thread: ['london latest'],
      asked: 'yorkshire?',
      first: 'yorkshire-and-humber-region-update-november-2017',
      because: 'a region alone',
    },
    {
      thread: ['South West update September 2017'],
      asked: 'same for 2016',
      first: 'south-west-region-update-september-2016',
      because: 'the same month of another year',
    },
    {
      thread: ['north east update november 2017'],
      asked: 'and September?',
      first: 'north-east-region-update-september-2017',
      because: 'another month',
    },
    {
      thread: ['HCAN feb 2017 update'],
      asked: 'same for educational achievement',
      first: 'eapc-update-february-2017',
      because: 'another committee, called by its name alone',
    },
    {
      thread: ['SPI feb 2017'],
      asked: 'and workforce development?',
      first: 'wd-policy-committee-update-feb-2017',
      because: 'another committee, called by its name alone',
    },
    {
      thread: ['HCAN update Dec 2016'],
      asked: 'and Feb 2017',
      first: 'hcan-policy-committee-update-feb-2017',
      because: 'another month and year',
    },
    {
      thread: ['east midlands update september 2016'],
      asked: 'and the year after?',
      first: 'east-midlands-region-update-september-2017',
      because: 'a year later',
    },
    {
      thread: ['Yorkshire update September 2015'],
      asked: 'two years later?',
      first: 'yorkshire-and-humber-region-update-september-2017',
      because: 'so many years on',
    },
    {
      thread: ['West Midlands update November 2017', 'and in April?'],
      asked: 'and the year before?',
      first: 'west-midlands-region-update-april-2016',
      because: 'the year before the one shown, where none was named',
    },
    {
      thread: ['oldest update from London'],
      asked: 'and the next one?',
      first: 'greater-london-region-update-december-2016',
      because: 'the one after that shown',
    },
    {
      thread: ['oldest update from London', 'and the next one?'],
      asked: 'next?',
      first: 'greater-london-update-april-2017',
      because: 'the one after the one after',
    },
    {
      thread: ["what's happening on UASC in Yorkshire"],
      asked: 'what did London say about it?',
      first: 'greater-london-region-update-november-2017',
      because: '“it” where another region speaks',
    },
    {
      thread: ['latest from the North East'],
      asked: 'and the one before that?',
      first: 'north-east-region-update-september-2017',
      because: 'the one before',
    },
    {
      thread: ['latest from the North East', 'the one before that'],
      asked: 'and before that?',
      first: 'north-east-update-april-2017',
      because: 'the one before the one before',
    },
    {
      thread: ["what's happening on UASC in the South West?"],
      asked: 'and in London?',
      first: 'greater-london-region-update-november-2017',
      because: 'the topic in another region',
    },
    {
      thread: ['compare UASC in London with the Eastern region'],
      asked: 'and adoption?',
      first: 'greater-london-region-update-september-2017',
      because: 'another topic in the same regions, side by side',
    },
    {
      thread: ['what is the latest from the North East?'],
      asked: 'no, I meant the North West',
      first: 'nw-region-update-nov-2017-improving-social-care-practice-and',
      because: 'what was meant instead',
    },
    {
      thread: ['what is the latest from the North West?'],
      asked: 'sorry, meant the north east',
      first: 'north-east-region-update-november-2017',
      because: 'what was meant instead, with an apology',
    },
    {
      thread: ['what is the latest from the North West?'],
      asked: 'typo - north east',
      first: 'north-east-region-update-november-2017',
      because: 'what was meant instead, after a slip',
    },
    {
      thread: ['what is the latest from the North West?'],
      asked: 'north east, sorry',
      first: 'north-east-region-update-november-2017',
      because: 'what was meant instead, with the apology behind it',
    },
    {
      thread: ['north west update september 2017'],
      asked: 'oops, should have been 2016',
      first: 'north-west-region-update-september-2016',
      because: 'the date that was meant instead',
    },
    {
      thread: ['what is the latest from the North West?'],
      asked: 'not the north west, the north east',
      first: 'north-east-region-update-november-2017',
      because: 'what was meant, without what was not',
    },
    {
      thread: ['UASC in the North East'],
      asked: 'rather than UASC, adoption',
      first: 'north-east-region-update-september-2016',
      because: 'the topic that was meant',
    },
    {
      thread: ['north east update december 2016'],
      asked: 'whats the most recent one?',
      first: 'north-east-region-update-november-2017',
      because: 'the newest instead of one of a date',
    },
    {
      thread: ['north east update december 2016', 'and the one before'],
      asked: 'has there been one since?',
      first: 'north-east-region-update-november-2017',
      because: 'the newest instead of the one before',
    },
    {
      thread: ['east midlands september 2017 update', 'what did they say about data?'],
      asked: 'ok and the latest update?',
      first: 'east-midlands-regional-update-november-2017',
      because: 'the update itself, whatever was asked of it',
    },
    {
      thread: ['UASC in London december 2016'],
      asked: 'and now?',
      first: 'greater-london-region-update-november-2017',
      because: 'the newest on the same topic',
    },
    {
      thread: ['UASC in London december 2016'],
      asked: 'and the latest from the south east?',
      first: 'south-east-region-update-september-2017',
      because: 'the newest from another region',
    },
    {
      thread: ['topical peer challenge in the South East', 'and in september 2016?'],
      asked: 'when do all the EHCP transfers have to be done by?',
      first: 'update-ea-and-hcan-policy-committees-december-2017',
      because: 'all documents, where the region of before says nothing',
    },
    {
      thread: ['Greater London update December 2016'],
      asked: 'and sept that year',
      first: 'greater-london-regional-update-september-2016',
      because: 'a month of the year that was named',
    },
    {
      thread: ['Greater London update December 2016'],
      asked: 'and the april after that?',
      first: 'greater-london-update-april-2017',
      because: 'the next such month',
    },
    {
      thread: ['Greater London update December 2016'],
      asked: 'and april?',
      first: 'greater-london-update-april-2017',
      because: 'such a month of any year, where none of that year is held',
    },
    {
      thread: ['south west update september 2016'],
      asked: 'what came after that one',
      first: 'south-west-region-update-december-2016',
      because: 'the one after, also put as a question',
    },
    ...['what came next from them?', 'what did they send out next?', 'what followed that one?'].map(
      (asked) => ({
        thread: ['Show me the East Midlands update of December 2016'],
        asked,
        first: 'east-midlands-update-april-2017',
        because: 'whoever gave out one gave out the next',
      }),
    ),
    {
      thread: ['FCYP December 2016 update'],
      asked: 'and what did they put out before?',
      first: 'fcyp-and-wd-policy-committee-updates-september-2016',
      because: 'and the one before',
    },
    {
      thread: ['latest from the South East', 'and before that?'],
      asked: 'one more back',
      first: 'south-east-update-april-2017',
      because: 'a step further back',
    },
    {
      thread: ['UASC rota in the Eastern region'],
      asked: 'do the south east have one?',
      first: 'south-east-region-update-september-2017',
      because: '“one” of what was spoken of, in another region',
    },
    {
      thread: ['UASC in the Eastern region'],
      asked: 'is london doing anything similar?',
      first: 'greater-london-region-update-november-2017',
      because: 'the same topic, where “similar” is none',
    },
    {
      thread: ["ADCS response to the queen's speech"],
      asked: 'and to the spring budget?',
      first: 'spring-budget-2017',
      because: 'the response to something else',
    },
    {
      thread: ['latest from the South East'],
      asked: 'where do i find out more',
      first: 'south-east-region-update-november-2017',
      because: 'where its details are to be had',
    },
    {
      thread: ['what will FCYP look at in 2017?'],
      asked: 'same for SPI',
      first: 'spi-policy-committee-update-feb-2017',
      because: 'the first update of a year, where plans for it are asked for',
    },
    {
      thread: ['north east update september 2017'],
      asked: 'and two months later?',
      first: 'north-east-region-update-november-2017',
      because: 'so many months on',
    },
    {
      thread: ['latest north west update'],
      asked: 'and last time?',
      first: 'north-west-region-update-september-2017',
      because: 'the time before',
    },
    {
      thread: ['north west update september 2016'],
      asked: 'fast forward to the latest',
      first: 'nw-region-update-nov-2017-improving-social-care-practice-and',
      because: 'the newest, however one gets there',
    },
    {
      thread: ['adoption in London September 2017'],
      asked: 'now for yorkshire',
      first: 'yorkshire-and-humber-region-update-september-2017',
      because: 'another region at the same date, where “now” only goes on',
    },
    {
      thread: ['west midlands update september 2015'],
      asked: 'who can give me more information',
      first: 'west-midlands-september-update-2015',
      because: 'whom to ask about that update',
    },
    {
      thread: ['adoption in London'],
      asked: 'timeline please',
      first: 'greater-london-regional-update-september-2016',
      because: 'the same through the years',
    },
    {
      thread: ['unaccompanied asylum seeking children in the East Midlands'],
      asked: 'compare that with London',
      first: 'east-midlands-region-update-september-2017',
      because: 'both side by side',
    },
    {
      thread: ["what's new in the North West", 'and in the East Midlands?'],
      asked: 'compare the two',
      first: 'nw-region-update-nov-2017-improving-social-care-practice-and',
      because: 'the places of the two questions before',
    },
    {
      thread: ['priorities for the East Midlands', 'and the West Midlands?'],
      asked: 'which of those two has done more on UASC?',
      first: 'east-midlands-regional-update-december-2016',
      because: 'what each says, and no judgement',
    },
    {
      thread: ['latest update for London'],
      asked: 'not that one, the North West',
      first: 'nw-region-update-nov-2017-improving-social-care-practice-and',
      because: 'another region than the one shown',
    },
    {
      thread: ["what's happening on adoption in London"],
      asked: 'what are they doing on UASC',
      first: 'greater-london-region-update-november-2017',
      because: 'another matter of the same region',
    },
    {
      thread: ['UASC'],
      asked: 'not London',
      first: 'west-midlands-regional-update-november-2017',
      because: 'the other regions',
    },
    {
      thread: ['DCS update 2017'],
      asked: 'how many interims are there',
      first: 'dcs-update-2017',
      because: 'the document that was named',
    },
    {
      thread: ['neglect in the south west november 2017'],
      asked: 'more detail pls',
      first: 'south-west-region-update-november-2017',
      because: 'the same again',
    },
    {
      thread: ['timeline of UASC in London'],
      asked: 'and in the South East?',
      first: 'south-east-region-update-september-2017',
      because: 'the timeline of another region',
    },
    {
      thread: ['what is FutureSocial?'],
      asked: 'how much funding did it get?',
      first: 'west-midlands-region-update-september-2017',
      because: 'what “it” is',
    },
    {
      thread: ['county lines eastern'],
      asked: 'how many people will attend?',
      first: 'eastern-region-update-november-2017',
      because: 'what was spoken of',
    },
    {
      thread: ['tell me about the education data conference in the North East'],
      asked: 'who do I contact?',
      first: 'north-east-region-update-november-2017',
      because: 'whom to turn to about it',
    },
    {
      thread: ['North West update December 2016'],
      asked: 'who do I contact about it?',
      first: 'north-west-update-december-2016',
      because: 'whom to turn to about that update',
    },
    {
      thread: ['who is the DCS in Middlesbrough?'],
      asked: 'and Gateshead?',
      first: 'north-east-region-update-september-2017',
      because: 'the post in another place',
    },
    {
      thread: ['who chairs FCYP?'],
      asked: 'and WDPC?',
      first: 'naas-consultation-response-from-adcs',
      because: 'the post in another body',
    },
    {
      thread: ['who leads sector-led improvement in the South East'],
      asked: 'who is helping him?',
      first: 'south-east-region-update-september-2016',
      because: 'who “him” is',
    },
  ])('$because: “$asked”', ({ thread, asked, first }) => {
    expect(documentsOf(ask(asked, { thread }))[0]).toBe(first);
  });
});

describe('a follow-up on people and words names', () => {
  test.each([
    { thread: ['who is the DCS in Middlesbrough?'], asked: 'and Gateshead?', says: 'Caroline O’Neill' },
    { thread: ['who chairs the London region'], asked: 'n the north east?', says: 'Helen Fergusson' },
    {
      thread: ['who was ADCS president in 2018/19?'],
      asked: 'and the year after?',
      says: 'Rachel Dickinson',
    },
    {
      thread: ['who was ADCS president in 2018/19?'],
      asked: 'who came before him?',
      says: 'Alison Michalska',
    },
    { thread: ['who was ADCS president in 2018/19?'], asked: 'and in 2021/22?', says: 'Charlotte Ramsden' },
    {
      thread: ['who leads sector-led improvement in the South East'],
      asked: 'who is helping him?',
      says: 'Alison Jeffery',
    },
    {
      thread: ['who was ADCS president in 2016?'],
      asked: 'and who is the current one?',
      says: 'Rachael Wardell',
    },
    { thread: ['who leads SLI in the South East?'], asked: 'south west?', says: 'Sara Tough' },
    { thread: ['define LADO'], asked: 'SIF?', says: 'Single Inspection Framework' },
    { thread: ['what does SLP stand for'], asked: 'and ALP?', says: 'Aspirant Leaders Programme' },
    { thread: ['what is FutureSocial?'], asked: 'how much funding did it get?', says: '£1.5m' },
    { thread: ['county lines eastern'], asked: 'how many people will attend?', says: 'about 50 attendees' },
    {
      thread: ['when did the FCYP committee meet in september 2016?'],
      asked: 'what does that stand for',
      says: 'Families, Communities',
    },
    {
      thread: ['who was Harold Bodmer?'],
      asked: 'what was his job in Norfolk',
      says: 'executive director of adult services of Norfolk',
    },
    {
      thread: ['SAVMax East Midlands'],
      asked: 'what does that stand for?',
      says: 'Safeguarding Assurance Visit',
    },
    { thread: ['who is the ADCS vice president 2018/19'], asked: 'where does she work', says: 'Barnsley' },
    { thread: ['Ben Bryant'], asked: 'which organisation is he from', says: 'ISOS' },
    {
      thread: ['who was interim DCS in Middlesbrough in September 2016?'],
      asked: 'is that still the case?',
      says: 'Helen Watson',
    },
    {
      thread: ["Dave Hill's 2016 annual conference address"],
      asked: 'what did he say about independent fostering agencies?',
      says: 'sharp practices',
    },
    {
      thread: ['what did Dave Hill say about independent fostering agencies?'],
      asked: "and Narey's review",
      says: 'Sir Martin Narey',
    },
    {
      thread: ['who do I contact about the corporate parenting survey in the West Midlands?'],
      asked: 'and the Social Work Workforce Project?',
      says: 'contact',
    },
  ])('“$asked” after $thread: $says', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

test('what only asked for a meaning is not carried over', () => {
  const answer = ask('and the South West', {
    thread: ['what does SLI stand for', 'who does it in the South East'],
  });
  expect(answer.headline).toContain('Steve Fish');
});

describe('what was carried over is said in the headline:', () => {
  test.each([
    {
      thread: ["what's happening on UASC in the South West?"],
      asked: 'and in London?',
      names: ['UASC', 'Greater London'],
    },
    {
      thread: ['compare UASC in London with the Eastern region'],
      asked: 'and adoption?',
      names: ['adoption', 'Greater London', 'Eastern'],
    },
    {
      thread: ['county lines eastern'],
      asked: 'how many people will attend?',
      names: ['County lines', 'Eastern'],
    },
    {
      thread: ['knife crime in London'],
      asked: 'what did they do about it?',
      names: ['Knife crime', 'Greater London'],
    },
  ])('“$asked” after $thread: $names', ({ thread, asked, names }) => {
    const { headline } = ask(asked, { thread });
    for (const name of names) expect(headline).toContain(name);
  });
});

describe('what was carried over is named as the thread put it:', () => {
  test.each([
    {
      thread: ['care orders at home audit in the North West'],
      asked: 'how many audits were usable?',
      says: 'Care orders at home audit in the North West: “NW Region',
    },
    {
      thread: ['whats FutureSocial?', 'how much money did it get?'],
      asked: 'which firm is helping them with it',
      says: 'FutureSocial: “West Midlands',
    },
    {
      thread: ['spring budget 2017'],
      asked: 'what about school transport',
      says: 'School transport, spring budget: the',
    },
    {
      thread: ['who will be ADCS vice president in 2018/19?'],
      asked: 'when does she become president?',
      says: 'Rachel Dickinson: ',
    },
    {
      thread: ['UASC in London'],
      asked: 'and in the Eastern region?',
      says: 'The latest held on UASC is from the Eastern region, ',
    },
  ])('“$asked” after $thread: $says', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline.slice(0, says.length)).toBe(says);
  });
});

test('a year in which nothing is held is named by its month, and by its year', () => {
  const { headline } = ask('a year later?', { thread: ['what did London say in December 2016?'] });
  expect(headline).toContain('held for December 2017');
});

describe('a clear new question carries nothing over:', () => {
  test.each([
    { thread: ['who chairs FCYP?'], asked: "what's happening on knife crime in London?" },
    { thread: ['who is the DCS in Gateshead?'], asked: 'who chairs FCYP?' },
    { thread: ['UASC in London'], asked: 'what does NTS stand for?' },
    { thread: ['latest from the South West'], asked: 'Who was ADCS president in 2022?' },
    { thread: ['adoption in London', 'and in Yorkshire?'], asked: 'South East update December 2016' },
    { thread: ['neglect in the South West'], asked: 'which regions are working on adoption?' },
    { thread: ['neglect in the South West'], asked: 'compare UASC in London with the South East' },
    { thread: ['latest from the South West'], asked: 'help' },
    { thread: ['latest from the South West'], asked: 'thanks!' },
    { thread: ['latest from the South West'], asked: 'oops, sorry' },
    { thread: ['latest from the South West'], asked: 'sorry, who chairs FCYP?' },
    { thread: ['UASC in London'], asked: 'who won the cup final' },
    { thread: ['peer challenge in the North East'], asked: 'when does Rachel Dickinson become president?' },
    { thread: ['neglect in the South West'], asked: 'how many children are living in poverty?' },
    { thread: ['data in the East Midlands'], asked: 'how much is being spent on digitalising the NHS?' },
    { thread: ['UASC in London'], asked: 'blockchain?' },
    { thread: ['UASC in London'], asked: 'what about Scotland?' },
  ])('“$asked” after $thread', ({ thread, asked }) => {
    expect(ask(asked, { thread })).toEqual(ask(asked));
  });
});

test('a detail of what a region said is not answered by what another region said', () => {
  for (const { thread, asked } of [
    { thread: ['school places in London'], asked: 'how many workshops were held?' },
    { thread: ['UASC in the South West'], asked: 'how many delegates came?' },
    { thread: ['latest from London'], asked: 'how many peer challengers are trained?' },
  ])
    expect(ask(asked, { thread }).kind, asked).toBe('refused');
});

test('who asks for delegates is told of participants', () => {
  const { headline } = ask('how many delegates came?', { thread: ['neglect in the South West'] });
  expect(headline).toContain('nearly 60 participants');
});

test('a follow-up into nothing is refused as the question in full would be', () => {
  for (const { thread, asked } of [
    { thread: ['who is the DCS in Middlesbrough?'], asked: 'and Narnia?' },
    { thread: ['latest from the South West'], asked: 'what about Scotland?' },
    { thread: ['UASC in the North East'], asked: 'and in Wales?' },
    { thread: ['what did London say about school places?'], asked: 'and about flooding?' },
    { thread: ['eastern region update november 2017'], asked: 'and the 2021 one?' },
  ]) {
    expect(ask(asked, { thread }).kind, asked).toBe('refused');
  }
});

test('questions before the last six, and empty ones, do no harm', () => {
  const thread = [...Array<string>(20).fill('UASC in London'), '', 'latest from the North East'];
  expect(documentsOf(ask('and the South West?', { thread }))[0]).toBe(
    'south-west-region-update-november-2017',
  );
  expect(ask('latest from the North East', { thread: [''] })).toEqual(ask('latest from the North East'));
});

test('a follow-up gives the same answer every time', () => {
  const thread = ["what's happening on UASC in the South West?", 'and in London?'];
  expect(ask('how much does it cost?', { thread })).toEqual(ask('how much does it cost?', { thread }));
  expect(
    passagesOf(ask('and the East Midlands?', { thread })).every(({ region }) => region === 'east-midlands'),
  ).toBe(true);
});

test('who else does what was spoken of is answered from several regions', () => {
  const thread = ['adoption in Yorkshire', 'and in the North East'];
  const regions = new Set(
    passagesOf(ask('who else is doing something on that?', { thread })).map(({ region }) => region),
  );
  expect(regions.size).toBeGreaterThanOrEqual(3);
});

describe('a region that was taken over once is kept:', () => {
  test.each([
    { thread: ['latest from London', 'what about their funding', 'and in September?'] },
    { thread: ['UASC in London', 'and their adoption work', 'and in April?'] },
  ])('$thread', ({ thread }) => {
    for (const [at, asked] of thread.entries()) {
      const shown = passagesOf(ask(asked, { thread: thread.slice(0, at) }));
      expect(shown.map(({ region }) => region)).toEqual(shown.map(() => 'greater-london'));
      expect(shown.length).toBeGreaterThan(0);
    }
  });
});
