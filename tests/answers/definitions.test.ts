import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

describe('an abbreviation that a document writes out is explained by that document:', () => {
  test.each([
    {
      asked: 'what does SLP stand for',
      says: 'Senior Leaders Programme',
      first: 'yorkshire-and-humber-region-update-november-2017',
    },
    {
      asked: 'ALP?',
      says: 'Aspirant Leaders Programme',
      first: 'yorkshire-and-humber-region-update-november-2017',
    },
    {
      asked: 'what is RIIA',
      says: 'Regional Improvement and Innovation Alliance',
      first: 'regional-update-november-2023',
    },
    {
      asked: 'define EHCP',
      says: 'education, health and care plan',
      first: 'update-ea-and-hcan-policy-committees-december-2017',
    },
    {
      asked: 'NTS meaning',
      says: 'national transfer scheme',
      first: 'update-fcyp-and-wd-policy-committees-december-2017',
    },
    { asked: "what's NESWA", says: 'North East Social Work Alliance', first: 'north-east-update-april-2017' },
    {
      asked: 'what does HCC stand for',
      says: 'Hampshire County Council',
      first: 'hcan-committee-update-december-2016',
    },
    { asked: 'what is OIT', says: 'Open Innovation Team', first: 'regional-update-november-2023' },
    { asked: 'abbreviation for Strategic School Improvement Fund', says: 'SSIF', first: null },
  ])('“$asked”: $says', ({ asked, says, first }) => {
    const answer = ask(asked);
    expect(answer.intent).toBe('define');
    expect(answer.headline).toContain(says);
    expect(answer.headline).not.toContain('general knowledge');
    expect(passagesOf(answer)[0]?.document).not.toBeNull();
    if (first !== null) expect(documentsOf(answer)[0]).toBe(first);
    expect(passagesOf(answer)[0]?.excerpt).toContain(`(`);
  });
});

describe('one that no document writes out is marked as general knowledge:', () => {
  test.each([
    { asked: 'what does ILACS stand for', says: "Inspection of Local Authority Children's Services" },
    { asked: 'what is a JTAI?', says: 'Joint Targeted Area Inspection' },
    { asked: 'SIF?', says: 'Single Inspection Framework' },
    { asked: 'meaning of LADO', says: 'Local Authority Designated Officer' },
    { asked: 'LSCB stands for?', says: 'Local Safeguarding Children Board' },
    { asked: 'what does NCER mean please', says: 'National Consortium for Examination Results' },
    { asked: 'camhs?', says: 'Child and Adolescent Mental Health Services' },
  ])('“$asked”: $says', ({ asked, says }) => {
    const answer = ask(asked);
    expect(answer.headline).toContain(says);
    expect(answer.headline).toContain('general knowledge');
    // What it stands for is in the app's words, of no document; the others are documents that use it.
    const ofNoDocument = passagesOf(answer).filter(({ document }) => document === null);
    expect(ofNoDocument).toMatchObject([{ url: null, published: null, marks: [] }]);
    expect(ofNoDocument[0]?.excerpt).toContain(says);
  });
});

describe('a thing is explained by the passage that describes it:', () => {
  test.each([
    {
      asked: 'what is the tartan rug',
      first: 'eastern-region-update-november-2017',
      holds: 'comparative performance',
    },
    {
      asked: 'what is SAVMax',
      first: 'east-midlands-update-september-2016',
      holds: 'Safeguarding Assurance Visit',
    },
    {
      asked: 'what is FutureSocial',
      first: 'west-midlands-regional-update-april-2017',
      holds: 'Futuresocial',
    },
    { asked: 'explain You Can Foster', first: 'north-west-update-december-2016', holds: 'You Can Foster' },
    {
      asked: 'what is Pillars and Foundations',
      first: 'rs-policy-committee-update-feb-2017',
      holds: 'Pillars and Foundations',
    },
  ])('“$asked”: $first', ({ asked, first, holds }) => {
    const answer = ask(asked);
    expect(documentsOf(answer)[0]).toBe(first);
    expect(passagesOf(answer)[0]?.excerpt).toContain(holds);
  });
});

test.each(['what does XQZV stand for', 'define blorptastic', 'what is a bitcoin', 'ZQX?'])(
  '“%s” is refused',
  (asked) => {
    expect(ask(asked).kind).toBe('refused');
  },
);

describe('a word that is no abbreviation is described by the passage that calls something so, in any form of it:', () => {
  test.each([
    'what is a twin hatter?',
    'what is a twin hat',
    'what are twin hatters',
    "What does it mean when a director is called a 'twin hatter'?",
  ])('“%s”', (asked) => {
    const answer = ask(asked);
    expect(answer.headline).toContain('‘twin hat’');
    expect(documentsOf(answer)[0]).toBe('adcs-dcs-update-2016-17');
  });
});

test('an abbreviation behind other words of a name is not what is asked for', () => {
  expect(ask('what is a twin hat dcs').headline).toContain('‘twin hat’');
  expect(ask('what is an NTS rota').headline).toMatch(/^NTS stands for/);
});

test('a word that holds an abbreviation is a word of its own', () => {
  const { headline } = ask('what is a super-DCS?');
  expect(headline).toContain('‘super-DCS’ seeking policy coordination');
  expect(headline).not.toContain('stands for');
});

test('an abbreviation may be written with full stops', () => {
  expect(ask('what is R.J.C.?').headline).toContain('Restorative Justice Council');
});

describe('what a thing is whose name holds an abbreviation is told of the thing, and not of the letters:', () => {
  test.each([
    { asked: 'what is the SEND 19 group', first: 'south-east-region-update-september-2017' },
    { asked: 'what is the LADO conference', first: 'west-midlands-regional-update-april-2017' },
    { asked: 'what is the SEND leadership programme', first: 'regional-update-november-2023' },
  ])('“$asked”', ({ asked, first }) => {
    const answer = ask(asked);
    expect(answer).toMatchObject({ headline: expect.not.stringContaining('stands for') });
    expect(documentsOf(answer)[0]).toBe(first);
  });

  test.each(['What is a SLIP', 'What is a SLIP and how many are there?'])(
    '“%s” is of letters that nobody writes',
    (asked) => {
      expect(ask(asked)).toMatchObject({ kind: 'refused', headline: 'No update held mentions “SLIP”.' });
    },
  );

  test('but a word in capitals is a word', () => {
    expect(ask('what is a HUB?').headline).toContain('hub and spoke model');
  });

  test.each(['what is an ASYE programme', 'what does the SEND in SEND peer challenge stand for'])(
    'but “%s” is told what they stand for',
    (asked) => {
      expect(ask(asked)).toMatchObject({ headline: expect.stringContaining('stands for') });
    },
  );
});

test('where no update says what a thing is, the answer says so and tells what it does', () => {
  expect(ask('what is the Staff College').headline).toMatch(
    /^No update says outright what “Staff College” means; .*led by the Staff College/,
  );
});

test('“who or what is …” asks what letters stand for', () => {
  expect(ask('who or what is ALDCS').headline).toContain(
    'Association of London Directors of Children’s Services',
  );
});

test.each(['Can anyone explain Challenge 2021 to an outsider?', 'tell a new starter what Challenge 2021 is'])(
  '“%s” asks what it is, whoever is to be told',
  (asked) => {
    expect(ask(asked)).toMatchObject({
      intent: 'define',
      headline: expect.stringContaining('Improvement Programme'),
    });
  },
);

test('to say what a thing is comes before to say anything of it', () => {
  expect(ask('what is FutureSocial?').headline).toContain('a collaboration between all 14 Local Authorities');
});

test.each(['what is a virtual school', 'define section 20', 'what is the tartan rug'])(
  '“%s”: where no update says it outright, the headline owns to it',
  (asked) => {
    expect(ask(asked)).toMatchObject({
      kind: 'found',
      headline: expect.stringMatching(
        /^No update says outright what “.+” means; the nearest words, as of .+ 20\d\d, are: “/,
      ),
    });
  },
);

describe('what explains a thing comes before what only names it:', () => {
  test.each([
    {
      asked: 'what is a peer challenge',
      first: 'yorkshire-and-humber-region-update-september-2017',
      holds: 'a business process which involves a team of four',
    },
    {
      asked: 'What are regional improvement alliances?',
      first: 'update-spi-policy-committee-november-2017',
      holds: 'This work attempts to formalise',
    },
    {
      asked: 'what is sector-led improvement',
      first: 'presidents-ncasc-speech-press-release',
      holds: 'A model that not only catches authorities before they fall',
    },
    {
      asked: 'what are teaching partnerships',
      first: 'north-east-region-update-september-2016',
      holds: 'a collaboration between the 12 North East LAs',
    },
  ])('“$asked”: “$holds”', ({ asked, first, holds }) => {
    const answer = ask(asked);
    expect(documentsOf(answer)[0]).toBe(first);
    expect(answer.headline).toMatch(/, as of /);
    expect(answer.headline).toContain(holds);
  });
});

test.each([
  'what are the pay caps',
  'what is early help',
  'what is frontline',
  'what is neglect',
  'what are monitoring visits',
])('“%s”: news of a thing, or a list that names it, is not passed off as what it is', (asked) => {
  expect(ask(asked).headline).toMatch(/^No update (?:says outright what “.+” means|held)/);
});

test.each(['what is Leeds', "what's Kent", 'explain Norfolk'])(
  '“%s”: no passage that names a place says what it is; its region is told, and where it was last named',
  (asked) => {
    expect(ask(asked).headline).toMatch(
      /^\w+ is in .+(?:, whose update of .+ says: |; no update held tells of it)/,
    );
  },
);

test.each(['whats the wether in leeds', "what's the wether like in Kent today"])(
  '“%s”: behind an article a slip is none of “whether”, and what it means is not left out',
  (asked) => {
    expect(ask(asked)).toMatchObject({ kind: 'refused', headline: expect.stringContaining('weather') });
  },
);

test.each([
  {
    asked: 'what are partners in practice',
    says: 'No update held mentions “partners in practice”.',
  },
  { asked: 'what is the Insights programme', says: 'Insights programme, as of September 2016: ' },
  { asked: 'what is the regional data set', says: 'Regional data set, as of ' },
  { asked: 'what is the social work academy', says: 'Social work academy, as of ' },
])('“$asked”: $says', ({ asked, says }) => {
  expect(ask(asked).headline).toContain(says);
});

test('where no update explains a name in full, general knowledge does, and is said to be that', () => {
  const answer = ask('what is a local authority designated officer');
  expect(answer.headline).toContain(
    'means. As general knowledge: The officer who deals with allegations against people who work with children. The nearest words',
  );
  expect(documentsOf(answer)[0]).toBe('west-midlands-regional-update-april-2017');
});

test('but of a region or a committee something else than a meaning is asked', () => {
  expect(ask('what are the priorities of the eastern region').headline).toMatch(
    /^Priorities of the eastern region, as of /,
  );
});

test.each(['what is ALDCS', 'GL?'])('“%s”: a name in initials is spelt out', (asked) => {
  expect(ask(asked)).toMatchObject({ kind: 'found', intent: 'define' });
});

test('what the letters of a region’s programme stand for comes before whose it is', () => {
  expect(ask('what is SESLIP').headline).toMatch(
    /^SESLIP stands for South East Sector Led Improvement Programme\./,
  );
});

describe('how the updates use what is general knowledge is said as it is:', () => {
  test.each([
    { asked: 'what does LADO stand for', says: 'the updates use it without writing it out' },
    { asked: 'what does NFF stand for', says: 'the updates only use the long form' },
    { asked: 'what does CSC stand for', says: 'the updates only use the long form' },
    { asked: 'what does DBS stand for', says: 'the updates only use the long form' },
    { asked: 'what does NEET stand for', says: 'no update mentions it' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test.each([
  { asked: "what's SEND19", says: /“SEND19” means; the nearest words, as of November 2017/ },
  { asked: "what does 'Getting to Good' refer to", says: /“Getting to Good” means/ },
])('“$asked” asks for a word of its own', ({ asked, says }) => {
  expect(ask(asked)).toMatchObject({
    kind: 'found',
    intent: 'define',
    headline: expect.stringMatching(says),
  });
});

test('what a name means that begins with an abbreviation is not what the letters stand for', () => {
  for (const asked of ['what does SEND Kitemark mean', 'definition of SEND Kitemark'])
    expect(ask(asked).headline).toMatch(/SEND Kitemark/);
  expect(ask('what does SEND stand for').headline).toMatch(/^SEND stands for/);
});

test.each(['difference between SIF and ILACS', 'SIF vs ILACS', 'how does SIF differ from ILACS'])(
  '“%s” is told what both stand for',
  (asked) => {
    const answer = ask(asked);
    expect(answer).toMatchObject({ kind: 'found', intent: 'define' });
    expect(answer.headline).toMatch(
      /^SIF stands for Single Inspection Framework\..* ILACS stands for Inspection of/,
    );
  },
);

test.each([
  { asked: 'What does SLIP stand for', named: 'SLIP', near: 'What does SESLIP stand for?' },
  { asked: 'what is the meaning of PACT', named: 'PACT', near: null },
  { asked: 'what does CARE mean', named: 'CARE', near: null },
])(
  '“$asked”: letters that no update writes are refused as they are, and no word that is spelt alike',
  ({ asked, named, near }) => {
    const answer = ask(asked);
    expect(answer).toMatchObject({ kind: 'refused', headline: `No update held mentions “${named}”.` });
    if (near) expect(answer.suggestions).toContain(near);
  },
);

test.each(['what does SEND mean', 'WHAT DOES UASC STAND FOR', 'what does seslip stand for'])(
  'but “%s” is told',
  (asked) => {
    expect(ask(asked)).toMatchObject({ kind: 'found', intent: 'define' });
  },
);

test.each([
  'explain how peer challenge works',
  'whats a peer challenge in plain english',
  'peer challenge: what is it',
  "what's this peer challenge thing",
  'Peer challenges - what are they, and who leads them?',
])('“%s” asks what a peer challenge is', (asked) => {
  expect(ask(asked).headline).toContain('a business process which involves a team of four');
});

test('“the main thing” is no thing of that name', () => {
  expect(ask('what is the main thing ADCS worries about').headline).not.toContain('means');
});

test('what several words ask for of which one is an abbreviation is not what its letters say', () => {
  expect(ask("explain DfE intervention and children's trusts").headline).not.toContain('stands for');
  expect(ask('what is an ASYE programme').headline).toMatch(/^ASYE stands for/);
});

describe('whoever is new to the app is told what it holds:', () => {
  test.each([
    'what should I read first',
    "I'm new, what should I read first?",
    'where do I start',
    'how do I get started',
    'which update should I read first',
  ])('“%s”', (asked) => {
    expect(ask(asked)).toMatchObject({ kind: 'guidance', intent: 'help' });
  });

  test.each([
    'whats the difference between a region and a policy committee here',
    'how is a policy committee different from a region',
    'what is a policy committee',
    "what's a regional update",
  ])('“%s” what its parts are', (asked) => {
    expect(ask(asked)).toMatchObject({
      kind: 'guidance',
      headline: expect.stringMatching(
        /^A region is .+ there are nine\. A policy committee .+ there are six\./,
      ),
    });
  });

  test.each([
    'how do I start a peer challenge',
    'what should I read first on adoption',
    'what are the committees',
    'what is the difference between London and the South East',
  ])('but “%s” asks for something else', (asked) => {
    expect(ask(asked).intent).not.toBe('help');
  });
});

describe('when something began or ended, or what took its place, is told by the note of the glossary, and said to be general knowledge:', () => {
  test.each([
    { asked: 'when did Social Work England take over', says: 'The regulator of social workers since 2019.' },
    { asked: 'Social Work England start date', says: 'The regulator of social workers since 2019.' },
    { asked: 'when does the new ILACS framework come in?', says: 'since 2018' },
    { asked: 'what replaced LSCBs', says: 'Replaced by local safeguarding partnerships in 2019.' },
    { asked: 'safeguarding boards are being abolished, when?', says: 'in 2019' },
  ])('“$asked”', ({ asked, says }) => {
    const { headline } = ask(asked);
    expect(headline).toContain(says);
    expect(headline).toContain('general knowledge');
  });

  test.each([{ thread: ['what do regions say about preparing for ILACS'], asked: 'when does it start?' }])(
    'also where the thread names it: “$asked”',
    ({ thread, asked }) => {
      expect(ask(asked, { thread }).headline).toContain('since 2018');
    },
  );

  test('but by an update that dates it', () => {
    expect(documentsOf(ask('when did the SIF end'))[0]).toBe('spi-policy-committee-update-feb-2017');
  });

  test.each([
    'when did the ILACS pilots in Essex start',
    'when was the ILACS inspection of Suffolk',
    'when does the LSCB peer challenge programme start',
    'when did the review of LSCBs begin',
  ])('and not where something of it is asked: “%s”', (asked) => {
    expect(ask(asked).headline).not.toContain('general knowledge');
  });
});

describe('how something works, or what happens at one, is told by what explains it:', () => {
  test.each([
    'how does a peer challenge work',
    'what happens at a peer challenge',
    'what happens at a peer challenge and who takes part',
  ])('“%s”', (asked) => {
    expect(passagesOf(ask(asked))[0]?.excerpt).toContain('a team of four, led by a DCS');
  });

  test('and where nothing does, that is said', () => {
    expect(ask('how does the tartan rug work').headline).toMatch(/^No update says outright/);
  });
});

test.each([
  'define regional improvement alliance',
  'What is the definition of a regional improvement alliance?',
])('“%s” asks what it is', (asked) => {
  expect(ask(asked).headline).toContain('This work attempts to formalise');
});

describe('of several abbreviations those are told that are held, and the others named:', () => {
  test.each([
    {
      asked: 'BASPCAN, FGC and EHCP - what do they stand for',
      lacks: 'No update held says what “BASPCAN” or “FGC” stand for.',
    },
    { asked: 'what do FGC and EHCP stand for', lacks: 'No update held says what “FGC” stands for.' },
  ])('“$asked”', ({ asked, lacks }) => {
    expect(ask(asked)).toMatchObject({
      headline: 'EHCP stands for education, health and care plans.',
      notice: expect.stringContaining(lacks),
    });
  });

  test('where none is held, that is said', () => {
    expect(ask('what do XYZ and QQQ stand for').headline).toBe('No update held mentions “XYZ” or “QQQ”.');
  });
});
