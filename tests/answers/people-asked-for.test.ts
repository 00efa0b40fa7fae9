import { describe, expect, test } from 'vitest';
import { ask } from './real-corpus.ts';

describe('by whom something is led or paid for, and with whom it is done, is told in the words that say so:', () => {
  test.each([
    {
      asked: 'who directs the leadership programmes in Yorkshire',
      says: 'the programmes are directed by the SLI coordinator',
    },
    { asked: 'who leads the systems thinking programme in Yorkshire', says: 'led by the Staff College' },
    { asked: "who's working with the west midlands on futuresocial", says: 'Mutual Ventures' },
    { asked: 'who did the west midlands team up with on prevention', says: 'KPMG' },
    {
      asked: 'who steers the thematic neglect peer challenge in the South West',
      says: 'The principal social worker (PSW) group is co-ordinating',
    },
    { asked: 'who funds neswa', says: 'funding from the Department for Education' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('who runs, keeps or decides something may be a body:', () => {
  test.each([
    { asked: 'who looks after the benchmarking data in the South East', says: 'Data Benchmarking Group' },
    { asked: 'regional dataset - who keeps it in Yorkshire and Humber?', says: 'Sheffield City Council' },
    { asked: 'who runs the data pack in the West Midlands', says: 'Strategic Performance Network' },
    { asked: 'who oversees adoption developments in the South East', says: 'Adoption Leadership Board' },
    { asked: 'who decides on secure placements if there are none available', says: 'HCC have been running' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test.each([
    'who runs the regional SEND work in the South East',
    'who decides on school closures in the North West',
    'who manages the schools in the Eastern region',
    'who oversees the UASC rota in the South East',
  ])('“%s” is told of no body that does something else', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

describe('who did something is told in whatever words that is:', () => {
  test.each([
    { asked: 'who carried out the review of SLI for the NW directors', says: 'Ben Bryant' },
    { asked: 'who conducted the review of SLI in the North West', says: 'Ben Bryant' },
    { asked: 'which DCS signed off the West Midlands piece in November 2023?', says: 'Tina Russell' },
    { asked: 'whose name stands at the end of the West Midlands November 2023 update', says: 'Tina Russell' },
    { asked: 'who takes names for the Open Innovation Team interviews', says: 'Bekka Leigh' },
    {
      asked: 'who came up to visit the North East for the Adoption Leadership Board',
      says: 'Andrew Christie',
    },
    { asked: "who gave the principal address at the South West's summit in 2017", says: 'Eleanor Schooling' },
    { asked: 'who is interim DCS in Northumberland, and whom did he replace?', says: 'Andy Johnson' },
    { asked: 'who ran ADASS until he died', says: 'Harold Bodmer' },
    { asked: 'which borough was given help with UASC transfers', says: 'Croydon' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('when a president was no longer one is told by the term of office:', () => {
  test.each(['when did dave hill stop being president', "when did Dave Hill's presidency end"])(
    '“%s”',
    (asked) => {
      expect(ask(asked).headline).toContain('from April 2016 to March 2017');
    },
  );
});

describe('whoever has a job of, backs or is the go-to for something is asked for as others are:', () => {
  test.each([
    { asked: 'whose job is sector-led improvement in the south west', says: 'Sara Tough' },
    { asked: "who's the go-to for getting to good", says: 'Paul Bunker' },
    { asked: 'who backed Stuart Gallimore for vice president', says: 'Dave Hill' },
    { asked: 'who set up the london children in care council', says: 'ALDCS has agreed to set up' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('whether somebody is still in a post is told by their own, where no place is named:', () => {
  test.each([
    {
      asked: 'is margaret whellans still interim',
      says: 'Margaret Whellans was DCS in Durham (as of April 2017)',
    },
    { asked: 'is Helen Watson still DCS', says: 'Helen Watson was DCS in Middlesbrough' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test('of somebody from a body the place named tells which time is meant', () => {
  expect(ask('who from research in practice spoke in birmingham').headline).toBe(
    'Dez Holmes is named as being from Research in Practice (as of April 2017).',
  );
});

describe('of a post that is spoken of without a name, that is said, with the words that speak of it:', () => {
  test.each([
    { asked: 'who is the LGA Programme Manager', says: 'No update names the LGA Programme Manager, but “' },
    {
      asked: "who is NHS Digital's chief social worker",
      says: 'No update names NHS Digital’s Chief Social Worker, but “',
    },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', headline: expect.stringContaining(says) });
  });

  test.each([
    {
      asked: 'who is Chief Inspector of Prisons',
      says: 'No update names the Chief Inspector of Prisons; “Update: SPI',
    },
    { asked: 'ofsted director', says: 'No update names the Ofsted Regional Director; “South East' },
  ])(
    '“$asked”: a post that only a name answers for is refused, and where it is spoken of said',
    ({ asked, says }) => {
      expect(ask(asked)).toMatchObject({ kind: 'refused', headline: expect.stringContaining(says) });
    },
  );

  test.each([
    'who runs Ofsted',
    'who is the chief inspector of Ofsted',
    'who is the principal social worker in Leeds',
  ])('“%s”: what no update speaks of is refused', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

describe('somebody is found by what else is said of them:', () => {
  test.each([
    { asked: 'which DCS also does adults in gateshead', says: 'Caroline O’Neill was DCS/DASS in Gateshead' },
    { asked: 'durham dcs before whellans', says: 'Rachael Shimmin' },
    { asked: 'who did rachel dickinson take over from as vp', says: 'Stuart Gallimore' },
    {
      asked: 'virtual school head from north yorks at the conference',
      says: 'Alan Clifton is named as being from North Yorkshire',
    },
    { asked: 'detective from west midlands police at the LADO conference', says: 'Michael Spellman' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('what came from somebody at a conference is a matter', () => {
    expect(ask('feedback from partners at the conference')).toMatchObject({ intent: 'topic' });
  });
});

describe('who leads, keeps or works with something is told only where that is said:', () => {
  test.each([
    {
      asked: 'who leads the WM quarterly benchmarking pack',
      says: 'The Strategic Performance Network continues to lead',
    },
    {
      asked: 'who is NWADCS partnering with at the university',
      says: 'partnership with Manchester Metropolitan University',
    },
    { asked: 'who chaired wm region when the 2015 update came out', says: 'Karen Bradshaw' },
    { asked: 'who came along from DWP', says: 'Department of Work and Pensions' },
    { asked: 'the prosecutor who spoke at LADO', says: 'Sarah Hammond' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('that a report goes on says nothing of who runs it', () => {
    expect(ask('who runs the eastern tartan rug').kind).toBe('refused');
  });
});

describe('who leads a council is its chief executive, and a region tells which time somebody is told of:', () => {
  test.each([
    { asked: 'who runs bath & ne somerset council', says: 'Ashley Ayres was chief executive' },
    { asked: 'who runs gateshead council', says: 'No update held names the chief executive in Gateshead' },
    {
      asked: 'who from Isos worked with the nw',
      says: 'Ben Bryant is named as being from ISOS (as of April 2017)',
    },
    { asked: 'who paid tribute to the adass president', says: 'Dave Hill' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('who came or is to come to an event is told in the words that say so, with the list behind them:', () => {
  test.each([
    {
      asked: 'who attended the county lines summit',
      says: 'within: Social care; Youth offending service; Police',
    },
    { asked: "who's invited to the county lines summit", says: 'within: Social care' },
    {
      asked: 'who attended the neglect summit in the south west',
      says: 'attended by nearly 60 participants',
    },
    { asked: 'who attended the CSE seminar in the east midlands', says: 'involving almost 80 colleagues' },
    { asked: 'list the speakers at the LADO conference', says: 'Michael Spellman' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test('who asks for a permanent holder is told who holds the post for a while', () => {
  expect(ask('does northumberland have a permanent dcs').headline).toContain('Andy Johnson was interim DCS');
});

test('the address of somebody is the one that an update gives', () => {
  expect(ask("what's polly reed's address").headline).toContain('preed@westmidlandsiep.gov.uk');
  expect(ask("helen watson's address")).toMatchObject({ kind: 'refused' });
});

test('who ran a workshop is nobody who is named beside another one', () => {
  expect(ask('who ran the UASC workshop at the annual conference').headline).toContain('Paul Greenhalgh');
});

describe('who asks whether there is somebody in a post is told who, or that nobody is named:', () => {
  test.each([
    { asked: 'is there a SEND co-ordinator in the west midlands', says: 'Jane Carter' },
    { asked: 'are there any interim DCSs in the north east', says: 'Andy Johnson' },
    { asked: 'is there a chair of the FCYP committee', says: 'Jenny Coles' },
    { asked: 'has Durham got a permanent DCS yet', says: 'Margaret Whellans was DCS in Durham' },
    {
      asked: 'is there a lead DCS for SEND',
      says: 'No update names a lead DCS for that; the nearest is this.',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test.each([
    'is there a regional lead for neglect',
    'who is the regional lead for self evaluation in the eastern region',
    'who is the lead for neglect in the South West',
    'who is lead for workforce in London',
    'do we have a lead for UASC',
    'does London have a lead for SEND',
    "who's mayor of the west midlands",
    "who is in charge of Ofsted's NW region",
  ])('“%s” is refused', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

describe('a firm, a speaker and a helper are found however they are asked for:', () => {
  test.each([
    { asked: 'which firm is helping develop futuresocial?', says: 'working with Mutual Ventures' },
    {
      asked: 'who was the company helping west mids build FutureSocial',
      says: 'working with Mutual Ventures',
    },
    {
      asked: 'which vice president commented on private fostering agencies',
      says: 'Alison Michalska, Vice President',
    },
    { asked: 'what did Lisa Pasco present on', says: 'The Future of Children’s Social Care Inspection' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('who chairs a board of which documents have the name is never whoever chairs another:', () => {
  test.each([
    'who chairs the residential leadership board',
    'who is the chair of the residential leadership board',
  ])('“%s” is refused', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

describe('whoever took a job, or leads a place, is asked for as its director:', () => {
  test.each([
    { asked: 'who leads Durham', says: 'Margaret Whellans was DCS in Durham' },
    { asked: "who's now in charge at Redcar", says: 'Barbara Shaw was DCS' },
    { asked: 'who took up the Gateshead job in autumn 2017', says: 'Caroline O’Neill' },
    { asked: 'who took the role of SEND co-ordinator in the west midlands', says: 'Jane Carter' },
    { asked: 'who went off to run Buckinghamshire council?', says: 'Rachael Shimmin was chief executive' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('who leads something in a place is not its director', () => {
    expect(ask('who leads adoption in Durham').kind).toBe('refused');
  });
});

describe('who belongs to a body is told by the words that say so, also where the heading says whose it is:', () => {
  test.each([
    'who sits on the Met gold group',
    "who's on the Met police gold group",
    "who is a member of the Met's gold group",
  ])('“%s”', (asked) => {
    expect(ask(asked).headline).toContain('A DCS is a member of the Gold Group');
  });
});

describe('the members of a committee are those who are named as such, and no guests:', () => {
  test('one who is named', () => {
    expect(ask('who are the members of the R&S committee').headline).toContain('Richard Selwyn was a member');
  });

  test.each(['who are the members of FCYP', 'who is a member of HCAN'])('“%s” is refused', (asked) => {
    expect(ask(asked).headline).toContain('names the members of');
  });
});

test('who asks whether somebody is still there, and they left, is told of them and not of somebody without a name', () => {
  expect(ask('is Fran Havard still co-ordinating improvement in the SW').headline).toContain(
    'Fran Havard was the co-ordinator of improvement work until then',
  );
});

describe('who holds both posts, and who came after somebody, is told however it is put:', () => {
  test.each([
    { asked: 'which DCSs are twin hatted in the north east', says: 'Caroline O’Neill was DCS/DASS' },
    { asked: 'who is both dcs and dass in gateshead', says: 'Caroline O’Neill was DCS/DASS' },
    { asked: 'who held the presidency straight after Jenny Coles', says: 'Charlotte Ramsden' },
    { asked: 'ADCS presidents from Hampshire', says: 'Steve Crocker' },
    { asked: "who's the president right now", says: 'Rachael Wardell' },
    { asked: 'London rep(s) CoR', says: 'Ana Popovici' },
    { asked: 'which DCS is mental health champion for Yorkshire - name?', says: 'mental health champion' },
    { asked: "who chairs FCYP, what's their name?", says: 'Jenny Coles' },
    {
      asked: 'teaching partnership workforce project in the west mids - further info from whom',
      says: 'Sue DeWaal',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('whoever only comments on what was done did not do it:', () => {
  test.each([
    { asked: "who published the report on outsourcing children's services", says: 'LaingBuisson report' },
    { asked: 'who is increasing remand fees', says: 'the YJB are increasing fees' },
  ])('“$asked” is told in the words that name who did', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('where nobody else is named, nobody is', () => {
    expect(ask('who launched the opportunity areas').kind).toBe('refused');
  });

  test('directors who are spoken of are not asked for', () => {
    expect(ask('who gathers the data on DCS changes').headline).not.toContain('Helen Watson');
  });
});

test.each([
  { asked: 'who became interim dcs', says: 'Three interim DCSs are named' },
  { asked: 'who became a chief executive', says: 'Three chief executives are named' },
])('who came to a post, and no place is named, is everybody in it: “$asked”', ({ asked, says }) => {
  expect(ask(asked).headline).toContain(says);
});

describe('which holder of an office did something is told beside their name:', () => {
  test.each([
    { asked: 'which chancellor gave the spring budget in 2017?', says: 'Philip Hammond' },
    { asked: 'what minister came to Bournemouth', says: 'Robert Goodwill' },
    { asked: 'which president spoke about austerity in 2017', says: 'Alison Michalska' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test.each([
    'which minister spoke at the annual conference in 2016',
    'which lead member opened the summit',
    'which councillor is mentioned by London',
  ])('“%s” is refused: where one is spoken to or of, nobody is named', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

describe('who is in something is told by those between whom it is:', () => {
  test.each([
    { asked: 'who is in FutureSocial?', says: 'a collaboration between all 14' },
    { asked: 'who is part of FutureSocial?', says: 'a collaboration between all 14' },
    { asked: 'who is in NESWA?', says: 'an agreement between the 12 local authorities' },
    {
      asked: 'who is part of the teaching partnership in the North East?',
      says: 'between the 12 North East',
    },
    { asked: 'who is in the agency agreement in the North East?', says: 'between all 12 North East' },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test.each(['who is in FutureSocial', "who's in it?", 'who is part of FutureSocial?'])(
    'and so is “%s” below it, where the newest update says nothing of that',
    (asked) => {
      const thread = ['FutureSocial in the West Midlands'];
      expect(ask(asked, { thread }).headline).toContain('a collaboration between all 14');
    },
  );

  test.each([
    'who is in SEND19?',
    'who is in the Healthy London Partnership?',
    'who is part of the MoU on agency staff in the South West?',
  ])('whatever else is said of it names nobody: “%s”', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});
