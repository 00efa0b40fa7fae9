import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

describe('whom to turn to about', () => {
  test.each([
    {
      asked: 'who do I email to book the strategic use of education data conference',
      first: 'north-east-region-update-november-2017',
      names: 'abigail.holder@newcastle.gov.uk',
    },
    {
      asked: 'who should I contact about You Can Foster',
      first: 'north-west-update-december-2016',
      names: 'amy.lythgoe@bolton.gov.uk',
    },
    {
      asked: 'who do I email about the Open Innovation Team project',
      first: 'regional-update-november-2023',
      names: 'Bekka Leigh',
    },
    {
      asked: 'who takes queries about the NCER conference in the North East',
      first: 'north-east-region-update-november-2017',
      names: 'abigail.holder@newcastle.gov.uk',
    },
    {
      asked: 'how do I get in touch with Abdul Kahar',
      first: 'regional-update-november-2023',
      names: 'Abdul Kahar',
    },
    {
      asked: 'how do I contact Maxine Froggatt',
      first: 'north-west-update-december-2016',
      names: 'maxinefroggatt@yahoo.co.uk',
    },
    {
      asked: 'email of Zelda Massey',
      first: 'north-west-region-update-september-2016',
      names: 'zeldam@nwemployers.org.uk',
    },
    {
      asked: 'how do i get more info on the NW audit',
      first: 'nw-region-update-nov-2017-improving-social-care-practice-and',
      names: 'paul.bunker@stockport.gov.uk',
    },
    {
      asked: 'who should we hand our details to for the OIT interviews',
      first: 'regional-update-november-2023',
      names: 'Bekka Leigh',
    },
    {
      asked: 'how do I join the OIT project',
      first: 'regional-update-november-2023',
      names: 'Bekka Leigh',
    },
    {
      asked: 'how do I register for the NCER conference',
      first: 'north-east-region-update-november-2017',
      names: 'abigail.holder@newcastle.gov.uk',
    },
    {
      asked: 'main NW contact',
      first: 'nw-region-update-nov-2017-improving-social-care-practice-and',
      names: 'paul.bunker@stockport.gov.uk',
    },
    {
      asked: 'who can I speak with re teaching partnership workforce survey?',
      first: 'regional-update-november-2023',
      names: 'Joanne',
    },
    {
      asked: 'contact for the North West',
      first: 'nw-region-update-nov-2017-improving-social-care-practice-and',
      names: 'paul.bunker@stockport.gov.uk',
    },
  ])('“$asked”: $names', ({ asked, first, names }) => {
    const answer = ask(asked);
    expect(answer.intent).toBe('contact');
    expect(documentsOf(answer)[0]).toBe(first);
    expect(passagesOf(answer)[0]?.excerpt).toContain(names);
    expect(answer.notice).toMatch(/may have changed/);
  });
});

test.each([
  {
    asked: 'who should i contact about the WMSWTP workforce planning project',
    says: 'Joanne Capaldi or Sue DeWaal: ',
  },
  { asked: 'who should I contact about WMSWTP', says: 'Joanne Capaldi or Sue DeWaal: ' },
  { asked: 'more info on the LGA workforce project, who is it?', says: 'Joanne Capaldi or Sue DeWaal: ' },
  {
    asked: 'contact for the SEND co-ordinator in the West Midlands',
    says: 'Jane Carter (SEND co-ordinator): ',
  },
])('everybody to be turned to under the heading is said by their full name: “$asked”', ({ asked, says }) => {
  expect(ask(asked).headline).toContain(`the contact is ${says}`);
});

test('the contact under the heading that says the matter comes before one whose text mentions it', () => {
  expect(ask('contact of Getting to Good').headline).toContain(
    'the contact is Paul Bunker (paul.bunker@stockport.gov.uk) or Zelda Massey (zeldam@nwemployers.org.uk)',
  );
});

test('who is brought “into contact with” people is nobody to turn to', () => {
  expect(ask("what is the ombudsman's phone number").kind).toBe('refused');
});

describe('no contact is made up', () => {
  test('a web page where one is asked for', () => {
    expect(ask('what is the website of You Can Foster').headline).toContain('youcanfoster.org');
    expect(ask('south east website').headline).toContain('seslip.co.uk');
    expect(ask('whats the website', { thread: ['You Can Foster'] }).headline).toContain('youcanfoster.org');
  });

  test.each([
    'who should I contact about blockchain',
    'contact for the LADO conference',
    'contacts',
    'who do I email in Scotland',
  ])('“%s” is refused', (asked) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('refused');
    expect(answer.headline).not.toMatch(/@/);
  });
});

test.each([
  { asked: 'website for adoption', holds: /Link Maker/ },
  { asked: 'social work news on your phone', holds: /app/ },
])('a web page or phone that is part of the topic asks for no address: “$asked”', ({ asked, holds }) => {
  const answer = ask(asked);
  expect(answer.intent).toBe('topic');
  expect(answer.kind === 'found' && answer.passages[0].excerpt).toMatch(holds);
});

describe('where nobody is named for the matter, whoever manages or chairs the region is, and that is said:', () => {
  test.each([
    {
      asked: 'who do I email about the SEND conference in the north west',
      says: 'the regional development manager of the North West was Paul Bunker (paul.bunker@stockport.gov.uk)',
    },
    {
      asked: 'who do I contact about UASC in the west midlands',
      says: 'the chair of the West Midlands was Karen Bradshaw',
    },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(`No update names a contact for that; ${says}`);
  });

  test.each([
    'who do i contact about neglect in the south west',
    'how do i reach jo britton in the west midlands',
  ])('“%s”: nobody is, where no address of theirs is held', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

test.each([
  'contact for the greater london regional programme',
  'who should I speak to about the London regional improvement work',
])('“%s”: a contact of another region is none', (asked) => {
  expect(ask(asked).kind).toBe('refused');
});

describe('a contact of another authority is none:', () => {
  test('who wants to be put in touch wants an address', () => {
    expect(ask('put me in touch with the SEND coordinator in the West Midlands').headline).toContain(
      'Jane Carter',
    );
  });

  test('the address of an event elsewhere in the update is not the council’s', () => {
    expect(ask('email for the DCS of Wigan').kind).toBe('refused');
  });

  test.each([
    { asked: 'who do I contact about the data event in newcastle', says: 'Abigail Holder' },
    { asked: 'who do I contact in Bolton about fostering', says: 'amy.lythgoe@bolton.gov.uk' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test('somebody to turn to comes before “more details here”', () => {
  expect(ask('who is the contact for SEND in the west midlands').headline).toContain(
    'the contact is Jane Carter',
  );
});

test('where the page breaks off before the address, that is said', () => {
  expect(ask('how do I contact Jane Carter')).toMatchObject({
    kind: 'found',
    notice: expect.stringMatching(/^The address itself is not in the update/),
  });
});

test('“regional” is no matter that a contact is for', () => {
  expect(
    ask('Who are the regional contacts for the South East and how can I get in touch with them?').headline,
  ).toMatch(/^As of November 2017, /);
});

describe('a contact is of the matter and the body asked for:', () => {
  test.each([
    'who do I contact about apprenticeships',
    'contact for the return to social work programme',
    'contact for children in care placements',
  ])('“%s”: one of another matter in the same update is none', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });

  test.each([
    'Who is the policy contact for looked after children at ADCS?',
    'who do I contact at ADCS about fostering',
    'ADCS contact for adoption',
    'who leads on fostering for ADCS',
    'who is the ADCS policy lead on youth justice',
    'who is the national lead for SEND',
    'who at ADCS leads on workforce',
    'who is the lead for care leavers nationally',
  ])('“%s”: whoever leads on it in a region, or is named beside it, is none', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });

  test.each([
    { asked: 'who is the president of ADCS', says: 'President of ADCS' },
    { asked: 'who commented on the Spring Budget for ADCS', says: 'Dave Hill' },
    { asked: 'who is the lead for SEND in the west midlands', says: 'Jane Carter' },
  ])('“$asked” is answered', ({ asked, says }) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: expect.stringContaining(says) });
  });
});

test.each([
  {
    asked: 'contact for peer challenge in the north west',
    says: 'Maxine Froggatt (maxinefroggatt@yahoo.co.uk), for “Who does improvement? - working with Ofsted” in the North West.',
  },
  { asked: 'contact for You Can Foster', says: 'You Can Foster” in the North West.' },
  { asked: 'email for the west midlands', says: '(preed@westmidlandsiep.gov.uk) in the West Midlands.' },
])('the headline says what a contact is for: “$asked”', ({ asked, says }) => {
  expect(ask(asked).headline).toContain(says);
});

test('below the contact of one region, whoever leads it there is no contact of another', () => {
  const thread = ['who does SEND in the west midlands', 'phone number'];
  expect(ask('and the east midlands?', { thread }).headline).not.toContain('the contact is Jane Carter');
});

test('“physical contact” is nobody to turn to', () => {
  expect(ask('contact for children in care').headline).not.toContain('physical contact');
});

test('who is to be turned to is told with the post that the update gives them, which may be another than asked for', () => {
  expect(ask('email address for the West Midlands regional coordinator').headline).toContain(
    'the contact is Jane Carter (SEND co-ordinator)',
  );
});
