import { describe, expect, test } from 'vitest';
import { ask, documentsOf } from './real-corpus.ts';

describe('people and places are found as people in a hurry write them:', () => {
  test.each([
    { asked: 'who is the new dcs at middlesbro', says: 'Helen Watson' },
    { asked: 'new dcs middlesboro?', says: 'Helen Watson' },
    { asked: 'ashley ayers job now', says: 'Ashley Ayres' },
    { asked: 'helen ferguson which council', says: 'Gateshead Council' },
    { asked: 'ldn chair?', says: 'Florence Kroll' },
    { asked: 'prez of adcs rn', says: 'Rachael Wardell' },
    { asked: 'cor rep suffolk', says: 'Sarah-Jane Smedmor' },
    { asked: 'who took over frm Margaret Whellans in Gateshead', says: 'Caroline O’Neill' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: expect.stringContaining(says) });
  });
});

describe('a post and its place, in any order and with no verb, ask who holds it:', () => {
  test.each([
    { asked: 'SEND coordinator West Midlands', says: 'Jane Carter' },
    { asked: 'dcs for portsmouth city council 2016', says: 'Alison Jeffery' },
    { asked: 'chief exec of bath & north east somerset, formerly a dcs', says: 'Ashley Ayres' },
    { asked: 'chancellor in spring 2017', says: 'Philip Hammond' },
    { asked: 'which council does the current ADCS president come from', says: 'Surrey' },
    { asked: 'the woman who left durham for bucks', says: 'Rachael Shimmin' },
    { asked: 'whos in charge at redcar & cleveland kids services', says: 'Barbara Shaw' },
    { asked: 'who took the adcs presidency over from rachel dickinson?', says: 'Jenny Coles' },
    { asked: 'which salford person was adcs president', says: 'Charlotte Ramsden' },
    { asked: 'Which organisation does Colin Foster represent?', says: 'Northamptonshire' },
    { asked: 'East mids council of reference reps', says: 'Carol Cammiss' },
    { asked: 'leeds speaker on restorative work', says: 'Andy Lloyd' },
    { asked: 'Tower Hamlets presenters 2016', says: 'Nasima Patel and Anthony Walters' },
    { asked: 'chief social worker for children and families', says: 'Isabelle Trowler' },
    { asked: 'adcs president 2016/7', says: 'Dave Hill' },
    { asked: "hertfordshire's former president of adcs", says: 'Jenny Coles' },
    { asked: 'which director of children’s services became president in april 2023', says: 'John Pearce' },
    { asked: 'Could someone tell me who currently chairs ADCS in London?', says: 'Florence Kroll' },
    { asked: 'is eleni ioannides still interim at middlesbrough', says: 'Helen Watson' },
    { asked: 'current chair west mids adcs', says: 'Nigel Minns' },
    { asked: 'president during 2018-19', says: 'Stuart Gallimore' },
    { asked: 'very first adcs president(s)', says: 'John Coughlan (Hampshire) and John Freeman' },
    { asked: 'ex dcs of durham', says: 'Rachael Shimmin' },
    { asked: 'ex-president from derby', says: 'Andy Smith' },
    { asked: 'which region does sara tough chair', says: 'chairs the Eastern region' },
    { asked: 'which committee does jenny coles chair', says: 'Families, Communities and Young People' },
    { asked: 'who do we have down as chair for london adcs', says: 'Florence Kroll' },
    { asked: 'who was president between dave hill and stuart gallimore', says: 'Alison Michalska' },
    { asked: 'vp of adcs 2016', says: 'Alison Michalska' },
    { asked: 'the author who gave an account of survival', says: 'Nabila Sharma' },
    { asked: 'jo brittons role in the west mids?', says: 'Jo Britton chaired' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked)).toMatchObject({
      kind: 'found',
      intent: 'role',
      headline: expect.stringContaining(says),
    });
  });

  test('a group of people is a matter', () => {
    expect(ask('LSCB chairs eastern').intent).toBe('topic');
  });
});

test.each([
  'ofsted director',
  'ofsted regional director south east',
  'principal of the Staff College',
  'head of cafcass',
  'ofsted chief inspector name',
])('nobody is known to head the body: “%s”', (asked) => {
  expect(ask(asked)).toMatchObject({ kind: 'refused', intent: 'role' });
});

test('whoever heads a part of a body is not asked for as its head', () => {
  expect(ask('head of contracts at the youth custody service').headline).toContain(
    'The Head of Contracts from',
  );
});

test('a chief social worker of something else is nobody known', () => {
  expect(ask('chief social worker for adults').headline).not.toContain('Trowler');
});

test('a year of office in which nobody is known is said once', () => {
  expect(ask('president of adcs 2008/9').headline).toBe(
    'No update held names the president of ADCS for 2008/9.',
  );
});

describe('somebody who is named with where they are from is asked about:', () => {
  test.each([
    { asked: 'andy smith derby', says: /^Andy Smith \(Derby City\) was President/ },
    { asked: 'sarah jane smedmor suffolk role', says: /^Sarah-Jane Smedmor/ },
    { asked: 'carol cammiss - derby or derbyshire?', says: /^Carol Cammiss \(Derbyshire/ },
    { asked: 'sara tough norfolk', says: /^Sara Tough \(Norfolk County Council\) chairs/ },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: expect.stringMatching(says) });
  });
});

describe('several who are named are each told, and once what they did together:', () => {
  test.each([
    { asked: 'john coughlan and john freeman - what were they', says: 'were joint presidents of ADCS' },
    {
      asked: 'jo britton and nigel minns',
      says: 'Jo Britton chaired the West Midlands region (as of November 2023). Nigel Minns',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test('what somebody said whom no document quotes is not told by their post', () => {
  expect(ask('nigel minns on adoption').kind).toBe('refused');
});

describe('who wrote an update is whoever signed it:', () => {
  test.each(['who wrote the nov 2023 west mids intro', 'who signs off the november 2023 update'])(
    '“%s”',
    (asked) => {
      expect(ask(asked).headline).toMatch(/is signed by Tina Russell\. Tina Russell was lead DCS/);
    },
  );

  test('nobody, where none is signed', () => {
    expect(ask('who signed the london update').kind).toBe('refused');
  });
});

test('of what somebody is not known to lead, nothing is told', () => {
  expect(ask('which region does Dave Hill chair').headline).toBe('No update held says that of Dave Hill.');
});

test('to whom somebody wrote is not who is asked for', () => {
  expect(ask('who wrote to ministers about ESG from RS').headline).toContain(
    'have written to the Secretary of State',
  );
});

test('an address may be fetched, a coffee not', () => {
  expect(ask('get me paul bunkers email').headline).toContain('paul.bunker@stockport.gov.uk');
  expect(ask('get me a coffee').intent).toBe('help');
});

describe('when somebody came to a post that only a page tells of is told from there:', () => {
  test.each([
    { asked: 'steve crocker president when?', says: 'from April 2022' },
    { asked: "alison o'sullivan president dates", says: 'from April 2015 to March 2016' },
    { asked: 'when did nigel minns take over as wm chair', says: 'as of July 2025' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('what an update tells of it comes first', () => {
    expect(documentsOf(ask('when does Rachel Dickinson take over as President'))[0]).toBe(
      'adcs-vice-president-2018-19',
    );
  });
});

test('who has held a post for good since an interim is said beside them', () => {
  expect(ask('who is interim dcs at middlesbrough')).toMatchObject({
    headline: expect.stringContaining('Eleni Ioannides'),
    notice: expect.stringContaining('Since then: Helen Watson was DCS in Middlesbrough'),
  });
});

describe('who replaced somebody for good is not whoever did so for a while:', () => {
  test.each([
    { asked: 'who replaced Richenda Broad', says: 'Eleni Ioannides' },
    { asked: 'did anyone replace Richenda Broad permanently?', says: 'Helen Watson' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test.each([
  { asked: "Dave Hill's NCASC address 2016", title: 'PR President’s Speech NCASC 2016' },
  { asked: "Alison Michalska's conference address", title: 'Annual Conference 2017 Presidential Address' },
])('an address at a conference is a speech: “$asked”', ({ asked, title }) => {
  expect(ask(asked)).toMatchObject({
    kind: 'found',
    passages: expect.arrayContaining([expect.objectContaining({ title })]),
  });
});

test.each(['email of martin gray', "what's tina russell's email", 'jo britton email'])(
  'that no update gives an address of somebody is said by name: “%s”',
  (asked) => {
    expect(ask(asked)).toMatchObject({
      kind: 'refused',
      intent: 'contact',
      headline: expect.stringMatching(/^No update gives an address for \p{Lu}/u),
    });
  },
);

test.each([
  { asked: 'who gave the ADCS line on opportunity areas', says: /^Dave Hill, President .+ said/ },
  { asked: 'adcs spokesperson on spring budget 2017', says: /^Dave Hill, President .+ said/ },
  { asked: 'harold bodmer tribute by', says: /^Dave Hill, President .+ said/ },
  { asked: 'who mentioned sharp-elbowed corporate parents', says: /^Dave Hill, President .+ said/ },
  { asked: 'who congratulated rachel on being VP', says: /^Alison Michalska, President .+ said/ },
])('whose words something is may be asked by what it was: “$asked”', ({ asked, says }) => {
  expect(ask(asked).headline).toMatch(says);
});

test('whose words something is may be asked by what they thought of it', () => {
  expect(ask('who was critical of voluntary accreditation for social workers').headline).toMatch(
    /^Rachael Wardell, Chair of .+ said/,
  );
});

test('who does something for a body is named further on under the heading that names the body', () => {
  expect(ask('who evaluates NESWA').headline).toContain('Buckinghamshire New University');
});
