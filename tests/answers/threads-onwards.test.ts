import { describe, expect, test } from 'vitest';
import { ask, documentsOf } from './real-corpus.ts';

describe('whom to turn to is told of the very matter that was spoken of:', () => {
  test.each([
    { thread: ['send in the west midlands', 'nov 2023'], asked: 'who do i ring', says: 'Jane Carter' },
    { thread: ['send in the west midlands'], asked: 'whos the contact', says: 'Jane Carter' },
    {
      thread: ['north west november 2017', 'how many audits came back?'],
      asked: 'who can I email about it',
      says: 'Paul Bunker',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(`the contact is ${says}`);
  });
});

describe('who came behind somebody is asked in many ways:', () => {
  test.each([
    {
      thread: ['who left the improvement job in the south west'],
      asked: 'who replaced her',
      says: 'Steve Fish',
    },
    { thread: ['who left durham'], asked: "who's filling in", says: 'Margaret Whellans' },
    { thread: ['who left durham'], asked: 'who stepped in for now', says: 'Margaret Whellans' },
    {
      thread: ['who went to buckinghamshire'],
      asked: "who's covering for her in durham",
      says: 'Margaret Whellans',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('what somebody does is asked of them by name:', () => {
  test.each([
    {
      thread: ['who went to buckinghamshire'],
      asked: 'what job',
      says: 'chief executive in Buckinghamshire',
    },
    {
      thread: ['who left durham'],
      asked: "what's her new job",
      says: 'chief executive in Buckinghamshire',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('whether it is still so is told by the newest:', () => {
  test.each([
    { thread: ['high needs in london sept 2017'], asked: 'is that still the figure?' },
    { thread: ['high needs in london sept 2017'], asked: 'is it still true' },
    { thread: ['high needs in london'], asked: 'is that still so?' },
  ])('“$asked” after $thread', ({ thread, asked }) => {
    expect(documentsOf(ask(asked, { thread }))[0]).toBe('greater-london-region-update-november-2017');
  });
});

describe('one thing of the question before is exchanged:', () => {
  test.each([
    {
      thread: ['how many peer challenges have been done in yorkshire'],
      asked: 'how many was it the year before?',
      says: '17 local authority',
    },
    {
      thread: ['how many external groups do fcyp sit on'],
      asked: 'what about hcan',
      says: '28 separate external groups',
    },
    {
      thread: ['annual conference 2016 workshops', 'who did the social impact bonds one'],
      asked: 'and the uasc one',
      says: 'Supporting UASC (Paul Greenhalgh',
    },
    {
      thread: ['peer reviews in the eastern region april 2017'],
      asked: 'who did the central bedfordshire one',
      says: 'Suffolk, Hertfordshire and Peterborough',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('a body within a region has a chair and a purpose of its own:', () => {
  const thread = ['workforce committee north east 2016'];

  test('its chair is not the region’s', () => {
    expect(ask("who's in the chair", { thread }).headline).toContain('Suzanne Joyner');
    expect(ask("who's the chair", { thread: ['adoption board south east'] }).kind).toBe('refused');
  });

  test('what they look at is told where the chair is', () => {
    expect(ask('what will they look at', { thread: [...thread, "who's in the chair"] }).headline).toContain(
      'The key focus of the group will be on',
    );
  });
});

describe('what the update shown says of a topic, and how many of those shown, is told there:', () => {
  test.each([
    {
      thread: ['getting to good seminars in the nw 2016'],
      asked: 'what topics are they doing',
      says: 'following topics',
    },
    {
      thread: ['leadership programmes in yorkshire'],
      asked: 'how many people are on the alp',
      says: '45 on the ALP',
    },
    {
      thread: ['dcs update 2017', 'how many interims'],
      asked: 'how many of them had done it before',
      says: 'nine of which',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test.each([
    {
      thread: ['teaching partnership north east'],
      asked: 'when was it agreed',
      says: 'agreed by the Department of Health in November',
    },
    {
      thread: ['teaching partnership north east', 'how many local authorities'],
      asked: 'all of them?',
      says: '12 local authorities',
    },
    { thread: ['firstline'], asked: 'how many from the north east', says: '25 members of staff' },
    { thread: ['exclusions survey'], asked: 'how many took part', says: 'All 23 LAs' },
    { thread: ['peer review training eastern'], asked: 'how many people', says: 'cohort of 24' },
    { thread: ['uasc eastern'], asked: 'are all councils in', says: 'between all local authorities' },
    {
      thread: ['send peer challenge east midlands', 'how many people trained'],
      asked: 'and who are they',
      says: 'education, social care, health',
    },
    {
      thread: ['regional improvement alliance west midlands', "when's the challenge event"],
      asked: 'what happens in december',
      says: 'DCS residential in December',
    },
    {
      thread: ['hmic inspection of the met'],
      asked: "who's on the gold group",
      says: 'A DCS is a member of the Gold Group',
    },
    {
      thread: ['single route of redress'],
      asked: 'what are they worried about',
      says: 'Concerns include',
    },
  ])('“$asked” after $thread: $says', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test('“whats said about transport” below the budget is what that says of it', () => {
    const answer = ask('whats said about transport', { thread: ['spring budget 2017'] });
    expect(documentsOf(answer)[0]).toBe('spring-budget-2017');
  });

  test('a place of which nothing is said of it is refused', () => {
    expect(ask('how many from london', { thread: ['firstline'] }).kind).toBe('refused');
  });

  test('“whats it say on education” below a whole update is its part on education', () => {
    const answer = ask('whats it say on education', { thread: ['latest from the east midlands'] });
    expect(answer.kind === 'found' && answer.passages[0].heading).toBe('Education');
  });
});

describe('somebody else of the same place, or after them, is asked for by name:', () => {
  test.each([
    { thread: ['who chairs the south west'], asked: 'ok who leads sli there then', says: 'Sara Tough' },
    { thread: ['dave hill', 'when was he president'], asked: 'who came next', says: 'Alison Michalska' },
    { thread: ["who's dcs in stockton", 'great thanks'], asked: 'and gateshead', says: 'Caroline O’Neill' },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('a detail is told of another date, of a fund and of those worked with:', () => {
  test.each([
    {
      thread: ['peer challenge yorkshire sept 2017', 'how many have they done'],
      asked: 'and two months later',
      says: '30 LA/LSCB',
    },
    {
      thread: ['peer challenge yorkshire sept 2017', 'how long is one'],
      asked: 'how many on the team',
      says: 'a team of four',
    },
    { thread: ['what is futuresocial'], asked: "who's paying", says: 'Innovation Fund' },
    {
      thread: ['high needs block london', 'whats the shortfall'],
      asked: 'who are they working with on it',
      says: 'borough treasurers',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('below a document that was asked for by its title', () => {
  test('a few words are what it says of them', () => {
    const answer = ask('uasc figure', { thread: ['ncasc 2016 speech'] });
    expect(documentsOf(answer)[0]).toBe('pr-presidents-speech-ncasc-2016');
  });

  test('what it does not speak of is a new question, which carries nothing over', () => {
    expect(ask('knife crime', { thread: ['harold bodmer'] }).headline).toBe(ask('knife crime').headline);
  });
});

test('“when’s the next ADCS conference” below a director is of no director', () => {
  expect(ask("when's the next adcs conference", { thread: ["who's dcs in stockton"] }).kind).toBe('refused');
});

describe('below a whole update its chair and its author are asked for, and nobody else:', () => {
  test.each([
    { thread: ['latest from fcyp'], asked: 'who chairs it', says: 'Jenny Coles' },
    { thread: ['latest west midlands'], asked: 'who wrote it', says: 'is signed by Tina Russell' },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test.each([
    { thread: ['latest from hcan'], asked: 'who chairs it' },
    { thread: ['latest from the south east'], asked: 'who chairs it' },
    { thread: ['west midlands september 2015'], asked: 'who wrote it' },
  ])('“$asked” after $thread is refused', ({ thread, asked }) => {
    expect(ask(asked, { thread }).kind).toBe('refused');
  });
});

test('“who did they write to” asks for no contact', () => {
  expect(ask('who did they write to', { thread: ['esg'] }).headline).toContain('Secretary of State');
});

describe('a deputy is somebody else, and known or not:', () => {
  test('“and the deputy?” below the president is the vice president', () => {
    expect(ask('and the deputy?', { thread: ['who is president of adcs'] }).headline).toContain(
      'Vice President of ADCS',
    );
  });

  test.each([{ thread: ['who is dcs in gateshead'] }, { thread: ['who chairs fcyp'] }])(
    'after $thread nobody is named',
    ({ thread }) => {
      expect(ask('and the deputy?', { thread }).kind).toBe('refused');
    },
  );
});

test('who is in charge in a region is nobody of whom the region is not told', () => {
  expect(ask('who is in charge', { thread: ['adoption in london'] }).kind).toBe('refused');
});

test('what “it” is stands in its place where nobody is named', () => {
  expect(ask('who chairs it', { thread: ['county lines summit'] }).headline).toBe(
    'No update held names the chair of county lines summit.',
  );
});

test('who ran one of several things that a sentence counts off is not told of another', () => {
  const thread = ['women of colour programme', 'how many graduated'];
  expect(ask('who ran it', { thread }).kind).toBe('refused');
});

describe('what was shown is asked for a matter:', () => {
  const speech = ['what did the ADCS president tell the annual conference in July 2017?'];
  test.each([
    { thread: speech, asked: 'did she say anything about poverty', says: '4 million children' },
    { thread: speech, asked: 'did she bring up off-rolling?', says: 'off-rolling' },
    {
      thread: ['what did Dave Hill say about academies?'],
      asked: 'did he mention adoption?',
      says: 'We value adoption',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test.each([
    { thread: speech, asked: 'did she touch on mental health?' },
    { thread: ["what did ADCS say about the Queen's speech?"], asked: 'did they mention home education?' },
    { thread: ['latest from the north east'], asked: 'did they mention neglect?' },
  ])('what another document says of it does not answer “$asked”', ({ thread, asked }) => {
    expect(ask(asked, { thread }).kind).toBe('refused');
  });
});

describe('where to read more of what was shown is the page named there:', () => {
  test.each([
    { thread: ['latest from the south east'], asked: 'where do I find out more about this?', says: 'seslip' },
    { thread: ['UASC in the South East'], asked: 'where can we read more?', says: 'seslip.co.uk' },
    { thread: ['You Can Foster'], asked: 'where can I find out more', says: 'http://youcanfoster.org' },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test.each(['latest from London', 'latest from the north east'])(
    'where %s names no page, it is the update itself',
    (asked) => {
      expect(ask('where can i read more', { thread: [asked] }).headline).toBe(ask(asked).headline);
    },
  );
});

describe('the same figure of others:', () => {
  const thread = ['how many children were in care in March 2016?'];
  test.each([
    { thread, asked: 'and the unaccompanied ones?', says: '4,500 UASCs' },
    { thread: [...thread, 'and care leavers?'], asked: 'what about the unaccompanied ones', says: '4,500' },
    { thread, asked: 'and referrals?', says: '610,000' },
  ])('“$asked” after $thread', ({ thread: turns, asked, says }) => {
    expect(ask(asked, { thread: turns }).headline).toContain(says);
  });
});

test.each([
  { asked: 'brilliant ta - now the latest from yorkshire', says: 'Yorkshire and Humber is' },
  { asked: "thanks, that's all clear. now the latest from the south west", says: 'the South West is' },
  { asked: 'cheers, next can I have the latest update from London', says: 'Greater London is' },
])('who turns to the latest of a region asks anew: “$asked”', ({ asked, says }) => {
  const thread = ["what did ADCS say about the Queen's speech?"];
  expect(ask(asked, { thread })).toMatchObject({ intent: 'region', headline: expect.stringContaining(says) });
});

describe('who asks what is done somewhere stays with what was spoken of:', () => {
  test.each([
    { thread: ['UASC'], asked: 'what is happening in the East Midlands?', says: 'UASC is from the East' },
    { thread: ['UASC'], asked: "what's the East Midlands doing", says: 'UASC in the East Midlands' },
    {
      thread: ['who is the lead for SEND in the East Midlands?'],
      asked: 'what are they actually doing',
      says: 'SEND is from the East Midlands',
    },
    {
      thread: ['mental health of looked after children'],
      asked: 'what is being done in the North East',
      says: 'No update held from the North East tells of “mental health of looked after children”',
    },
    {
      thread: ['who leads on neglect in the North West?'],
      asked: 'what are they doing',
      says: 'No update held from the North West tells of “neglect”',
    },
    {
      thread: ['latest from Yorkshire'],
      asked: "what's happening in the North East",
      says: 'The latest held from the North East',
    },
    {
      thread: ['who is the programme manager in the East Midlands?'],
      asked: 'what are they up to',
      says: 'The latest held from the East Midlands',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});
