import { describe, expect, test } from 'vitest';
import { ask } from './real-corpus.ts';

describe('who is named and nothing besides is asked about:', () => {
  test.each([
    { asked: 'Tina Russell', says: /^Tina Russell was lead DCS for the Regional Improvement/ },
    { asked: 'tell me about Paul Bunker', says: /^Paul Bunker was the regional development manager/ },
    { asked: 'what does Jane Carter do', says: /^Jane Carter was the SEND co-ordinator/ },
    { asked: 'what job has Steve Fish got', says: /^Steve Fish was to become the SLI programme manager/ },
    { asked: "what's Sara Tough up to", says: /^Sara Tough \(Norfolk County Council\) chairs/ },
    { asked: 'Eleanor Schooling?', says: /^Eleanor Schooling is named in a document of November 2017/ },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked)).toMatchObject({
      kind: 'found',
      intent: 'role',
      headline: expect.stringMatching(says),
    });
  });

  test('a surname that is also a word names nobody by itself', () => {
    expect(ask("what's You Can Foster").headline).not.toContain('Colin');
  });
});

describe('a post is not mistaken for the one of another name beside it:', () => {
  test.each([
    { asked: 'who is the leader of the North East region', says: 'Helen Fergusson' },
    { asked: 'who is the chief social worker for children', says: 'Isabelle Trowler' },
    { asked: "who is NHS Digital's chief social worker", says: 'NHS Digital’s Chief Social Worker' },
    { asked: 'who leads children’s services in Gateshead', says: 'Caroline O’Neill' },
    { asked: 'who responded to the Queen’s speech', says: 'Alison Michalska' },
    { asked: 'what do councils spend on school transport, according to the survey', says: '£1b' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('where somebody comes from is told with their post:', () => {
  test.each([
    { asked: 'where is Dave Hill from', says: 'Dave Hill (Essex)' },
    { asked: 'which region is Sara Tough in', says: 'Eastern region' },
    { asked: 'what organisation is Lyn Gavin with', says: 'CBS' },
    { asked: 'which police force is Michael Spellman from', says: 'West Midlands Police' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('people go by other forms of their given names:', () => {
  test.each([
    { asked: 'David Hill', person: 'Dave Hill' },
    { asked: 'Mike Spellman', person: 'Michael Spellman' },
    { asked: 'who is Jo Capaldi', person: 'Joanne Capaldi' },
    { asked: 'Bob Goodwill', person: 'Robert Goodwill' },
    { asked: "Rebecca Leigh's role", person: 'Bekka Leigh' },
  ])('“$asked” is $person', ({ asked, person }) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: expect.stringContaining(person) });
  });

  test.each(['who is Philip Hill', 'who is Jane Coles', 'who is Daniel Hill', 'Peter Hammond'])(
    '“%s” is somebody else, and nobody known',
    (asked) => {
      expect(ask(asked).kind).toBe('refused');
    },
  );
});

describe('all who sit on a council, or held a post before, are named as well:', () => {
  test.each([
    { asked: "who's on the council of reference from London?", says: ['Ana Popovici', 'Nigel Chapman'] },
    {
      asked: 'who represents the regions on the Council of Reference',
      says: ['Carol Cammiss', 'Ann Graham'],
    },
    { asked: 'council of reference reps', says: ['Sarah-Jane Smedmor'] },
    { asked: 'past ADCS presidents', says: ['Andy Smith', 'Charlotte Ramsden'] },
    {
      asked: 'who were the presidents of ADCS between 2016 and 2019',
      says: ['Dave Hill', 'Rachel Dickinson'],
    },
  ])('“$asked”', ({ asked, says }) => {
    const answer = ask(asked);
    expect(answer).toMatchObject({ kind: 'found', intent: 'role' });
    for (const part of says) expect(answer.headline).toContain(part);
  });
});

describe('whoever leads something else of which some words are the same is not named:', () => {
  test.each([
    { asked: 'who is leading on the mandatory reporting response', says: 'FCYP is also leading' },
    {
      asked: 'who coordinates the neglect peer challenge in the South West',
      says: 'principal social worker',
    },
    { asked: 'who leads on workforce in the north east', says: 'Suzanne Joyner' },
    { asked: 'who is in charge of adoption matters in Dudley', says: 'Tony Oakman' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: expect.stringContaining(says) });
  });

  test.each(['who leads the early years conference', 'who is leading the case file audit work in the NW'])(
    '“%s” is answered with nobody who leads another',
    (asked) => {
      expect(ask(asked).headline).not.toMatch(/Gavin|Bunker/);
    },
  );
});

describe('by whom something is led that nobody holds a post in is told in the words of the update:', () => {
  test.each([
    { asked: 'who directs the SLP in Yorkshire', says: 'directed by' },
    { asked: 'who runs the senior leaders programme', says: 'SLI coordinator' },
    { asked: 'who governs NESWA', says: 'Steering Group' },
    { asked: 'who leads the audit clinics in the North East', says: 'experienced external facilitators' },
    { asked: 'who leads the early years conference', says: 'LGA-led' },
    { asked: 'who hosts the regional dataset in Yorkshire', says: 'Sheffield City Council' },
    {
      asked: 'who is coordinating the neglect peer challenge programme in the south west',
      says: 'The principal social worker (PSW) group is co-ordinating',
    },
    {
      asked: 'who audited the care order cases in the north west',
      says: 'conducted by a mixture of team managers',
    },
    { asked: 'who should attend the interim agency market workshop?', says: 'Senior HR managers' },
    { asked: 'who funds FutureSocial', says: 'from the Innovation Fund' },
    { asked: 'who wrote the revolving door report', says: 'a new report by Action for Children' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: expect.stringContaining(says) });
  });

  test.each(['who runs Link Maker', 'who leads FutureSocial', 'who runs CSWM', 'who funds Link Maker'])(
    '“%s” no update says',
    (asked) => {
      expect(ask(asked).kind).toBe('refused');
    },
  );
});

describe('a name is asked for in many ways:', () => {
  test.each([
    { asked: "who've we got as chair of the East Midlands region", says: 'Colin Foster' },
    { asked: "I'm trying to find out who the DCS is in Dorset", says: 'Sara Tough' },
    { asked: 'what is the DCS in Portsmouth called?', says: 'Alison Jeffery' },
    {
      asked: 'I need the name of the chair of the Families, Communities and Young People Policy Committee',
      says: 'Jenny Coles',
    },
    { asked: 'who is DCS in Barnsley', says: 'Rachel Dickinson was the executive director people' },
    { asked: 'before Rachael Wardell, who led the association?', says: 'Andy Smith' },
    { asked: 'who chairs the adoption leadership board nationally', says: 'Andrew Christie' },
    { asked: 'who coordinated improvement work in the south west', says: 'Fran Havard' },
    { asked: "who's backing up Stuart Gallimore on SLI", says: 'Alison Jeffery' },
    { asked: 'who did Dave Hill pay tribute to after his death', says: 'Harold Bodmer' },
    { asked: 'who commented on social worker accreditation', says: 'Rachael Wardell' },
    { asked: "Dan Gray's organisation", says: 'Worcestershire Children First' },
    { asked: 'do the updates mention Colin Foster', says: 'Colin Foster' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: expect.stringContaining(says) });
  });

  test('nobody’s director of adult services is taken for a DCS', () => {
    expect(ask('who is the DCS in Norfolk').kind).toBe('refused');
  });
});

describe('who came first, before or behind somebody is told by when they were in the post:', () => {
  test.each([
    {
      asked: 'who was the first president of ADCS',
      says: 'John Coughlan (Hampshire) and John Freeman (Dudley)',
    },
    {
      asked: 'who succeeded Alison Michalska as president',
      says: 'Stuart Gallimore (East Sussex) was President',
    },
    { asked: 'who did Dave Hill hand over to', says: 'Alison Michalska was President' },
    { asked: 'who handed over to Alison Michalska as president', says: 'Dave Hill was President' },
    { asked: 'who did Eleni Ioannides replace', says: 'Richenda Broad was DCS' },
    { asked: 'who was DCS in Middlesbrough before Eleni Ioannides?', says: 'Richenda Broad was DCS' },
    { asked: 'who replaced Eleni Ioannides', says: 'Helen Watson was DCS in Middlesbrough' },
    { asked: 'w mids chair before nigel minns?', says: 'Jo Britton chaired' },
    { asked: 'who is Margaret Whellans', says: 'Margaret Whellans was DCS in Durham' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: expect.stringContaining(says) });
  });
});

test('what somebody began to ask and took back is not asked', () => {
  expect(
    ask("who's the new safeguarding... sorry, the new SEND person in the West Mids?").headline,
  ).toContain('Jane Carter');
  expect(ask('who chairs... ok who was president in 2011').headline).toContain('Matt Dunkley');
});

describe('who is named as from a place or body:', () => {
  test.each([
    {
      asked: 'who came from Tower Hamlets',
      says: 'Nasima Patel and Anthony Walters are named as being from Tower Hamlets',
    },
    { asked: 'which speakers came from Leeds', says: 'Andy Lloyd' },
    { asked: 'people from the DfE at the 2016 conference', says: 'Graham Archer' },
    { asked: 'who from Essex spoke at the 2016 conference', says: 'Barbara Herts and Helen Lincoln are' },
    {
      asked: 'who from Hampshire spoke about conditions for success',
      says: 'Steve Crocker is named as being from Hampshire',
    },
    { asked: 'who is from Surrey', says: 'Rachael Wardell' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked)).toMatchObject({
      kind: 'found',
      intent: 'role',
      headline: expect.stringContaining(says),
    });
  });

  test.each(['who got a letter from the DfE', 'who took over from Dave Hill', 'who retired from Stockton'])(
    '“%s” asks for somebody else',
    (asked) => {
      expect(ask(asked).headline).not.toContain('named as from');
    },
  );
});

describe('who left an authority is told in the words that say so:', () => {
  test.each([
    { asked: 'who is leaving Middlesbrough', says: 'Richenda Broad will retire' },
    { asked: 'who left Stockton?', says: 'Jane Humphreys' },
    { asked: 'who left Gateshead', says: 'Margaret Whellans, former DCS in Gateshead' },
    { asked: 'who left Durham', says: 'Rachael Shimmin has left' },
  ])('“$asked”: “$says”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test.each([
    {
      asked: 'who has left the north east',
      says: 'people are named as having left a post in the North East, or as about to: Rachael Shimmin (DCS/DASS, Durham, September 2016), ',
    },
    {
      asked: 'which directors have retired',
      says: 'and Janette Karklins (DCS, Bracknell Forest, September 2016).',
    },
    { asked: 'who left in the south west', says: 'in the South West, or as about to: Fran Havard' },
  ])('of no authority, all who did are named: “$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('who left something that is no post is another question', () => {
    expect(ask('who left care').headline).not.toContain('leave a post');
  });

  test('of an authority that nobody is known to have left, nothing is told', () => {
    expect(ask('who left Leeds').kind).toBe('refused');
  });
});

test.each([
  'president of the usa in 2017',
  'president of the bma 2017',
  'us president in 2017',
  'president of the nut',
])('“%s” is no president of ours', (asked) => {
  expect(ask(asked).kind).toBe('refused');
});

test('the president of a year is told whatever went on then', () => {
  expect(ask('president of adcs when covid hit in 2020').headline).toMatch(
    /was President of ADCS from April 20(?:19|20)/,
  );
});

test('who is an assistant director is not told as the DCS they became', () => {
  expect(ask('who is in post as assistant director in Stockton').headline).toContain('assistant director');
});

describe('who came before or behind somebody is told of their own post:', () => {
  test.each([
    { asked: "who did Caroline O'Neill replace", says: 'Margaret Whellans was DCS in Gateshead until then' },
    {
      asked: 'who did Robert Goodwill replace',
      says: 'No update held says who came before Robert Goodwill.',
    },
    { asked: 'who replaced Andy Johnson', says: 'No update held says who came after Andy Johnson.' },
    { asked: 'who took over from Helen Watson', says: 'No update held says who came after Helen Watson.' },
    { asked: 'who came after Martin Gray', says: 'No update held says who came after Martin Gray.' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test.each(['South East', 'Eastern region'])(
  'who leads on a national scheme in the %s is nobody who leads something else there',
  (region) => {
    expect(ask(`who leads on the National Transfer Scheme in the ${region}`).kind).toBe('refused');
  },
);
