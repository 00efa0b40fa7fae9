import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { readRoles } from '../../src/knowledge/read-roles/read-roles.ts';
import { rolesFromFacts } from '../../src/knowledge/read-roles/roles-from-facts.ts';
import type { Role } from '../../src/knowledge/role.ts';
import { readTestedCorpus } from '../read-tested-corpus.ts';
import { shown, update } from './an-update.ts';

const corpus = await readTestedCorpus();

describe('a post is read from words that no document of ours has', () => {
  test.each([
    {
      said: 'Priya Nair, Director of Children’s Services at Luton, has taken over from Gareth Okafor as chair of the Eastern Quality Network.',
      roles: [
        'Priya Nair (Luton) · DCS · Luton',
        'Priya Nair (Luton) · chair · Eastern Quality Network',
        'Gareth Okafor · chair · Eastern Quality Network · over',
      ],
    },
    {
      said: 'The Kinship Care Forum, chaired by Oluwaseun Adeyemi, Thurrock, met twice.',
      roles: ['Oluwaseun Adeyemi (Thurrock) · chair · Kinship Care Forum'],
    },
    {
      said: 'We welcome three new colleagues: Marta Kowalczyk as DCS in Essex, Huw ap Rhys as interim DCS in Suffolk and Zofia Brandt as AD for Safeguarding in Norfolk.',
      roles: [
        'Marta Kowalczyk (Essex) · DCS · Essex',
        'Huw ap Rhys (Suffolk) · interim DCS · Suffolk',
        'Zofia Brandt (Norfolk) · AD for safeguarding · Norfolk',
      ],
    },
    {
      said: 'Anneliese van der Berg has stepped down as vice-chair of the Regional Data Group and will be succeeded by T. J. Mbeki.',
      roles: [
        'Anneliese van der Berg · vice chair · Regional Data Group · over',
        'T. J. Mbeki · vice chair · Regional Data Group · coming',
      ],
    },
    {
      said: 'Imran Qureshi (Peterborough) and Bronwyn Tait (Hertfordshire) now co-chair the Participation Board.',
      roles: [
        'Imran Qureshi (Peterborough) · co-chair · Participation Board',
        'Bronwyn Tait (Hertfordshire) · co-chair · Participation Board',
      ],
    },
    {
      said: 'Congratulations to Femi Balogun, who has been appointed Chief Executive of Thurrock Council from 1 May 2019.',
      roles: [
        'Femi Balogun (Thurrock Council) · chief executive · Thurrock Council · coming, from 2019-05-01',
      ],
    },
    {
      said: 'Rhodri Vaughan retired as DCS in Norfolk at the end of February. She has been replaced by Kezia Mwangi, who joins from Leeds.',
      roles: [
        'Rhodri Vaughan (Norfolk) · DCS · Norfolk · over, until 2019-02',
        'Kezia Mwangi (Norfolk) · DCS · Norfolk',
      ],
    },
    {
      said: 'Jean-Paul D’Souza sponsors the Neglect workstream and Beatriz Lima leads the work on early help.',
      roles: ['Jean-Paul D’Souza · sponsor · Neglect workstream', 'Beatriz Lima · lead · work on early help'],
    },
    {
      said: 'Hilary Brooks was DCS in Swindon until January 2018 and is now DCS in Dorset.',
      roles: [
        'Hilary Brooks (Swindon) · DCS · Swindon · over, until 2018-01',
        'Hilary Brooks (Dorset) · DCS · Dorset',
      ],
    },
    {
      said: 'Responding to the report, Vivek Raman, Vice-Chair of the ADCS Health, Care and Additional Needs Policy Committee, said: “We welcome it.”',
      roles: ['Vivek Raman · vice chair · Health, Care and Additional Needs Policy Committee'],
    },
    {
      said: 'Vicky Ford MP, Children’s Minister, launched the review led by Josh MacAlister.',
      roles: [
        'Vicky Ford · MP · Parliament',
        'Vicky Ford · children’s minister · Government',
        'Josh MacAlister · lead · review',
      ],
    },
    {
      said: "From September 2019 Siobhán O'Leary will be the new co-ordinator of the SEND Alliance.",
      roles: ["Siobhán O'Leary · co-ordinator · SEND Alliance · coming, from 2019-09"],
    },
    {
      said: 'Sue Wald joins Suffolk as Corporate Director for Children and Young People in May.',
      roles: [
        'Sue Wald (Suffolk) · corporate director for children and young people · Suffolk · coming, from 2019-05',
      ],
    },
    {
      said: 'Following the departure of Meg Tully, the region has appointed Aled Rees as its Regional Improvement Manager.',
      roles: [
        'Meg Tully · regional improvement manager · Eastern region · over',
        'Aled Rees · regional improvement manager · Eastern region',
      ],
    },
    {
      said: 'At the Council of Reference Anil Deshmukh handed over the chair of the Eastern region to Roisin Tierney.',
      roles: ['Anil Deshmukh · chair · Eastern region · over', 'Roisin Tierney · chair · Eastern region'],
    },
    {
      said: 'Dr Ngaire Te Whare, Principal Educational Psychologist at Bedford, spoke on trauma.',
      roles: ['Ngaire Te Whare (Bedford) · principal educational psychologist · Bedford'],
    },
    {
      said: 'Ofsted’s Regional Director, Mwenya Chanda, opened the day with Ofsted HMI Karen Wareing.',
      roles: ['Mwenya Chanda · regional director · Ofsted', 'Karen Wareing · HMI · Ofsted'],
    },
    {
      said: 'Cath McEvoy-Carr, Bristol, leads on SEND and Ann James, Devon, leads on workforce.',
      roles: ['Cath McEvoy-Carr (Bristol) · lead · SEND', 'Ann James (Devon) · lead · workforce'],
    },
    {
      said: 'The board, which is chairedby Nneka Obi, Luton, agreed.',
      roles: ['Nneka Obi (Luton) · chair · board'],
    },
    {
      said: 'Our thanks go to Bob Rao, who is retiring after 12 years as DCS in Norfolk; Tia Kay succeeds him.',
      roles: ['Bob Rao (Norfolk) · DCS · Norfolk', 'Tia Kay (Norfolk) · DCS · Norfolk'],
    },
    {
      said: 'John Smith’s role as chair of the Regional Board ends in March.',
      roles: ['John Smith · chair · Regional Board, until 2019-03'],
    },
    {
      said: 'Florence Kroll (Greenwich) is our chair and Ana Popovici (Wandsworth) vice-chair.',
      roles: [
        'Florence Kroll (Greenwich) · chair · Eastern region',
        'Ana Popovici (Wandsworth) · vice chair · Eastern region',
      ],
    },
    {
      said: 'Julie Fisher will be the next chair of the region, taking over from Andy Smith in April 2020.',
      roles: [
        'Julie Fisher · chair · Eastern region · coming, from 2020-04',
        'Andy Smith · chair · Eastern region, until 2020-04',
      ],
    },
    {
      said: 'The Regional Improvement Board is co-chaired by Lisa Hale, Chief Executive of Derby City Council, and Councillor Max Dunn.',
      roles: [
        'Lisa Hale · co-chair · Regional Improvement Board',
        'Lisa Hale (Derby City Council) · chief executive · Derby City Council',
        'Max Dunn · co-chair · Regional Improvement Board',
      ],
    },
    {
      said: 'Please join us in congratulating Nicky Rayner on her appointment as President of the Association.',
      roles: ['Nicky Rayner · president · ADCS'],
    },
    {
      said: 'The Eastern Region Children’s Improvement Network (Chair: Gulshan Bibi) met in May.',
      roles: ['Gulshan Bibi · chair · Eastern Region Children’s Improvement Network'],
    },
    {
      said: 'In Salford, Charlotte Ramsden remains DCS, while in Bury Karen Dolton is interim Executive Director for Children.',
      roles: [
        'Charlotte Ramsden (Salford) · DCS · Salford',
        'Karen Dolton (Bury) · interim executive director for children · Bury',
      ],
    },
    {
      said: 'SEND lead Harpreet Gill left in May.',
      roles: ['Harpreet Gill · lead · SEND · over, until 2018-05'],
    },
    {
      said: 'For more information please contact Lucjan Wrobel, Regional Programme Manager, at lucjan.wrobel@example.org.uk.',
      roles: [
        'Lucjan Wrobel · regional programme manager · Eastern region',
        'Lucjan Wrobel · contact · Eastern Region Update - March 2019',
      ],
    },
  ])('“$said”', ({ said, roles }) => {
    expect(read(update([said])).map(shown)).toEqual(roles);
  });
});

describe('a post whose holder has no name is read as just that', () => {
  test.each([
    {
      said: 'The working group is independently chaired.',
      roles: ['nobody named (independently) · chair · working group'],
    },
    {
      said: 'A Neglect Panel has been set up and is chaired by a DCS.',
      roles: ['nobody named (a DCS) · chair · Neglect Panel'],
    },
    { said: 'A new DCS has been appointed in Bedford.', roles: ['nobody named (Bedford) · DCS · Bedford'] },
    {
      said: 'There are two interim DCSs in post, in Luton and Essex.',
      roles: [
        'nobody named (an interim DCS) · interim DCS · Luton',
        'nobody named (an interim DCS) · interim DCS · Essex',
      ],
    },
  ])('“$said”', ({ said, roles }) => {
    expect(read(update([said])).map(shown)).toEqual(roles);
  });
});

test.each([
  'The Peer Challenge Programme was launched by Central Bedfordshire, and the Regional Improvement Board agreed the Quality Framework.',
  'The Head of Contracts from the newly formed Youth Custody Service joined the group.',
  'The Chair of the Board thanked the Head of Service for Early Help.',
  'The Lead Member Network, Directors Group and Chief Executives Forum met in Green Park House.',
  'The Link Maker team met the Spring Consortium, Mutual Ventures and Social Finance.',
  'The post of DCS at Wirral is vacant, and Tim Lowe will chair the meeting.',
  'Nobody has yet been appointed to the post of DCS in Thurrock.',
  'Three directors led workshops, and the President’s speech can be found here.',
  'Please send replies to the programme office at office@example.org.uk.',
])('no post is read from “%s”', (said) => {
  expect(read(update([said]))).toEqual([]);
});

test('a place can be a surname', () => {
  expect(read(update(['Xanthe Poole, DCS in Essex, spoke.'])).map(shown)).toEqual([
    'Xanthe Poole (Essex) · DCS · Essex',
  ]);
});

describe('what a sentence leaves out comes from around it', () => {
  test('a heading gives the post that somebody arrives in', () => {
    const headed = update(
      ['We are delighted that Amanda Lewis will be joining us in April.'],
      'New DCS in Luton',
    );
    expect(read(headed).map(shown)).toEqual(['Amanda Lewis (Luton) · DCS · Luton · coming, from 2019-04']);
  });

  test('a signature holds the post that the letter speaks of in the first person, and that of its heading', () => {
    const letter = update(
      ['As lead DCS for adoption I want to thank you.', 'Kind regards', 'Ijeoma Blythe'],
      'From our Workforce Sponsor:',
    );
    expect(read(letter).map(shown)).toEqual([
      'Ijeoma Blythe · lead DCS · adoption',
      'Ijeoma Blythe · sponsor · Workforce',
    ]);
  });

  test('in a letter “I” is whoever signed it, and what stands below the name is a post', () => {
    const letter = update([
      'I took the chair from Gwil Parry in January, and I shall be standing down as chair in May.',
      'My thanks to Ann Roe, chair of the Data Board.',
      'With every good wish,',
      'Tamar Osei',
      'Chair, Eastern ADCS, and Director of Children’s Services, Luton',
    ]);
    expect(read(letter).map(shown)).toEqual([
      'Tamar Osei · chair · Eastern region, from 2019-01',
      'Gwil Parry · chair · Eastern region · over, until 2019-01',
      'Ann Roe · chair · Data Board',
      'Tamar Osei · chair · Eastern region',
      'Tamar Osei (Luton) · DCS · Luton',
    ]);
  });

  test('who signs a letter says in it from whom they took over', () => {
    const letter = update([
      'I took over in October from Gwil Parry of Luton, and thank him.',
      'With every good wish,',
      'Tamar Osei',
      'Chair, Eastern ADCS',
    ]);
    expect(read(letter).map(shown)).toEqual([
      'Tamar Osei · chair · Eastern region',
      'Gwil Parry (Luton) · chair · Eastern region · over, until 2018-10',
    ]);
  });

  test('a label before the first stop, and the first cell of a row, say of what somebody is chair', () => {
    const labelled = (text: string) => read(update([text], text.slice(0, text.indexOf('. ')))).map(shown);
    expect(labelled('Data and Audit. Sponsor: Jo Lane (Luton). Lead officer: Al Roe.')).toEqual([
      'Jo Lane (Luton) · sponsor · Data and Audit',
      'Al Roe · lead officer · Data and Audit',
    ]);
    expect(labelled('Regional Leadership. Chair: Jo Lane (Luton).')).toEqual([
      'Jo Lane (Luton) · chair · Eastern region',
    ]);
    expect(labelled('Deputy chair. The directors chose Jo Lane of Luton.')).toEqual([
      'Jo Lane (Luton) · vice chair · Eastern region',
    ]);
    expect(labelled('Regional Improvement Adviser. Jo Lane succeeds Al Roe.')).toEqual([
      'Jo Lane · regional improvement adviser · Eastern region',
      'Al Roe · regional improvement adviser · Eastern region · over',
    ]);
    const row = update(['Network: Social Work Heads | Chair: Jo Lane (Luton) | Meets: monthly']);
    expect(read(row).map(shown)).toEqual(['Jo Lane (Luton) · chair · Social Work Heads']);
  });

  test('a list of who sits on what names representatives', () => {
    const list = update(['Workforce Development Policy Committee: Jo Lane (Luton)'], 'Who sits where for us');
    expect(read(list).map(shown)).toEqual([
      'Jo Lane (Luton) · representative · Workforce Development Policy Committee',
    ]);
  });

  test('who replaces somebody has the post that they came to, and not the one told with their name', () => {
    const replaced = update([
      'The network elected Hal Bright, DCS in Luton, as regional chair. He replaces Una Marsh, who has left to become chief executive of a charity.',
    ]);
    expect(read(replaced).map(shown)).toEqual([
      'Hal Bright (Luton) · DCS · Luton',
      'Hal Bright (Luton) · chair · Eastern region',
      'Una Marsh · chair · Eastern region · over',
      'Una Marsh · chief executive · charity',
    ]);
  });

  test('nobody covers for somebody who is not away', () => {
    const shop = update([
      'Luton has asked Ida Crane to stay on as its adviser. Our own office has a new baby, and Bo Lund is minding the shop.',
    ]);
    expect(read(shop).map(shown)).toEqual(['Ida Crane (Luton) · adviser · Luton']);
  });

  test('a list of matters and names says who leads on each where its heading says that it does', () => {
    expect(read(update(['Quality of practice: Rosheen Adair'], 'The team')).map(shown)).toEqual([
      'Rosheen Adair · lead · Quality of practice',
    ]);
    expect(read(update(['Safeguarding – Jo Lane (Luton)'], 'Portfolio holders')).map(shown)).toEqual([
      'Jo Lane (Luton) · lead · Safeguarding',
    ]);
    expect(read(update(['Safeguarding – Jo Lane (Luton)'], 'Speakers'))).toEqual([]);
  });

  test('a place comes from the sentence before', () => {
    const passage = update(['Suffolk has split its directorates. Wanda Ito is now the interim DCS.']);
    expect(read(passage).map(shown)).toEqual(['Wanda Ito (Suffolk) · interim DCS · Suffolk']);
  });

  test('a given name becomes the full name where the corpus knows only one', () => {
    const given = update(
      ['I am pleased that Stella will be taking up the role of chair of the Data Board.'],
      null,
      'given',
    );
    const stella = update(['Stella Poole, DCS in Essex, spoke.'], null, 'stella');
    const other = update(['Stella Marsh, DCS in Suffolk, spoke.'], null, 'other');
    expect(readAll([stella, given]).map(({ person }) => person)).toEqual(['Stella Poole', 'Stella Poole']);
    expect(readAll([stella, given, other]).map(({ person }) => person)).toEqual([
      'Stella Poole',
      'Stella',
      'Stella Marsh',
    ]);
  });

  test('a month without a year takes it from a passage that says the year', () => {
    const dated = update(
      ['Nia Rowe has been appointed as the next ADCS Vice President, starting April 2021.'],
      null,
      'a',
      '2020',
    );
    const undated = update(
      ['I am glad that Nia Rowe will take up the role of ADCS Vice President in April.'],
      null,
      'b',
      '2020',
    );
    expect(readAll([dated, undated]).map(({ asOf }) => asOf)).toEqual(['2021-04', '2021-04']);
  });
});

describe('a fact of roles.yml becomes a role', () => {
  const fact = {
    body: 'Eastern region',
    role: 'chair',
    person: 'Ada Holt',
    organisation: 'Luton Council',
    as_of: '2025',
    until: null,
    source_url: 'https://example.org/regions',
    note: null,
  };

  test('with a sentence, a region and its page', () => {
    expect(rolesFromFacts([fact], corpus)).toEqual([
      {
        post: 'chair',
        body: 'Eastern region',
        person: 'Ada Holt',
        place: 'Luton Council',
        region: 'eastern',
        asOf: '2025',
        until: null,
        tense: 'held',
        isAbout: false,
        evidence: 'Ada Holt (Luton Council) chairs the Eastern region.',
        source: { kind: 'page', url: 'https://example.org/regions' },
      },
    ]);
  });

  test.each([
    {
      given: { body: 'ADCS', role: 'president', organisation: null, as_of: '2016-04', until: '2017-03' },
      evidence: 'Ada Holt: President of ADCS from April 2016 to March 2017.',
      isAbout: false,
    },
    {
      given: { role: 'representative on the ADCS Council of Reference', note: 'undated page' },
      evidence:
        'Ada Holt (Luton Council) is a representative of the Eastern region on the ADCS Council of Reference.',
      isAbout: true,
    },
  ])('“$evidence”', ({ given, evidence, isAbout }) => {
    expect(rolesFromFacts([{ ...fact, ...given }], corpus)).toMatchObject([{ evidence, isAbout }]);
  });
});

function read(document: Document): Role[] {
  return readAll([document]);
}

function readAll(documents: readonly Document[]): Role[] {
  return readRoles(documents, corpus);
}
