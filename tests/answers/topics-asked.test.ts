import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

test.each([
  { asked: 'course for bosses of disability services', title: /^Regional Update – November 2023/ },
  { asked: 'help for young people moving out of foster care at 18', title: /^North East Region Update/ },
])('a newer update that holds clearly more of what was asked comes first: “$asked”', ({ asked, title }) => {
  expect(passagesOf(ask(asked))[0]?.title).toMatch(title);
});

describe('what a region says on a topic is found, however it is asked for:', () => {
  test.each([
    'what can you tell me about {topic} in {region}?',
    'bring me up to speed on {topic} in {region}',
    '{region} - {topic} - what’s the position?',
    'can you find what {region} wrote about {topic}',
    'what progress has {region} made on {topic}',
    "{region}'s approach to {topic}",
    'how does {region} deal with {topic}',
    'how is {region} tackling {topic}',
    'what are they doing in {region} about {topic}',
    'what was said about {topic} by {region}?',
    'what initiatives does {region} have on {topic}',
    'quick summary: {topic}, {region}',
    'find me anything on {topic} in {region}',
    'anything on {topic} in {region} that I ought to know about?',
    'what should I know about {topic} in {region}',
    'I’d like the latest on {topic} for {region}',
  ])('“%s”', (way) => {
    for (const { topic, region, slug } of [
      { topic: 'adolescents', region: 'the Eastern region', slug: 'eastern' },
      { topic: 'leadership', region: 'Yorkshire', slug: 'yorkshire-and-humber' },
      { topic: 'UASC', region: 'London', slug: 'greater-london' },
      { topic: 'neglect', region: 'the South West', slug: 'south-west' },
      { topic: 'workforce', region: 'the East Midlands', slug: 'east-midlands' },
    ]) {
      const asked = way.replace('{topic}', topic).replace('{region}', region);
      const answer = ask(asked);
      expect(answer.intent, asked).not.toBe('region');
      expect(passagesOf(answer)[0]?.region, asked).toBe(slug);
    }
  });
});

test.each([
  'what’s happening with {topic} at the moment',
  'search {topic}',
  'find me material on {topic}',
  'latest thinking on {topic}',
  'is {topic} mentioned anywhere',
  'what do you know about {topic}',
  'give me an overview of {topic}',
])('a topic is found as it is by itself: “%s”', (way) => {
  for (const topic of ['county lines', 'FutureSocial', 'home education', 'NAAS']) {
    const asked = way.replace('{topic}', topic);
    expect(documentsOf(ask(asked)), asked).toContain(documentsOf(ask(topic))[0]);
  }
});

test('where no region speaks of what is asked of the regions, it is told who does', () => {
  const answer = ask('which regions mention NAAS');
  expect(answer.headline).toMatch(/^No region's update is on just that; the latest held on NAAS is from/);
});

test.each([
  { asked: "what are FCYP's priorities", committee: 'fcyp' },
  { asked: 'what are the headlines from SPI', committee: 'spi' },
  { asked: 'give me a summary of HCAN', committee: 'hcan' },
])('of what a committee tells its own update speaks: “$asked”', ({ asked, committee }) => {
  expect(passagesOf(ask(asked))[0]?.committees).toContain(committee);
});

test('what others say is no saying of the committee that is named', () => {
  for (const asked of ["what did SPI do about children's homes", 'who in SPI is working on benchmarking']) {
    const [first] = passagesOf(ask(asked));
    if (first) expect(first.committees, asked).toContain('spi');
  }
});

test('a key stage is found as the updates write it', () => {
  expect(documentsOf(ask("boys' readiness for key stage 1"))[0]).toBe('east-midlands-update-april-2017');
});

test('whose high needs are meant is no wish of anybody', () => {
  expect(ask('I want to know about high needs in London').intent).toBe('topic');
});

test('“the committee” of a question that names none is any committee, and “welfare reforms” are no reforms beside some welfare', () => {
  expect(documentsOf(ask('what did the committee think of welfare reforms'))[0]).toBe(
    'fcyp-and-wd-policy-committee-updates-september-2016',
  );
});

describe('how an answer is to be put is no part of what is asked:', () => {
  test.each([
    {
      asked: 'explain regional adoption agencies in plain english',
      alone: 'explain regional adoption agencies',
    },
    { asked: 'what is NTS in simple terms?', alone: 'what is NTS?' },
    { asked: 'UASC in two sentences please', alone: 'UASC' },
    { asked: 'tell me about adoption as a bullet list', alone: 'tell me about adoption' },
    { asked: 'give me a bullet list of peer challenges', alone: 'peer challenges' },
    { asked: 'what is the innovation fund for dummies', alone: 'what is the innovation fund' },
    { asked: 'SEND reforms overview', alone: 'tell me about SEND reforms' },
    { asked: 'adoption at a glance', alone: 'tell me about adoption' },
    {
      asked: 'news on SEND in the North West eg Liverpool',
      alone: 'news on SEND in the North West Liverpool',
    },
    { asked: 'peer challenges etc', alone: 'peer challenges' },
    {
      asked: 'there was a survey on exclusions in the north west, right?',
      alone: 'there was a survey on exclusions in the north west',
    },
    {
      asked: "is Norfolk inadequate, isn't it?",
      alone: 'is Norfolk inadequate?',
    },
    {
      asked: 'what are virtual school heads supposed to do?',
      alone: 'what do virtual school heads do?',
    },
  ])('“$asked”', ({ asked, alone }) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('found');
    expect(documentsOf(answer)).toEqual(documentsOf(ask(alone)));
  });

  test.each(['kinship care overview', 'adhd background', 'bus timetable', 'adoption timetable'])(
    'what is not held stays refused: “%s”',
    (asked) => {
      expect(ask(asked).kind).toBe('refused');
    },
  );

  test('one word may be what it is about', () => {
    expect(passagesOf(ask('inspectors judging councils in one word'))[0]?.excerpt).toContain('one-word');
  });
});

test.each(['foster recruitment', 'fostering recruitment'])(
  'foster carer recruitment is found by “%s”',
  (asked) => {
    expect(passagesOf(ask(asked))[0]?.excerpt).toContain('foster carer recruitment');
  },
);

test.each(['peer challenge timetable', 'timetable for the NAAS'])(
  'a timetable is told by what is scheduled or when: “%s”',
  (asked) => {
    expect(passagesOf(ask(asked))[0]?.excerpt).toMatch(/scheduled|summer 2018/);
  },
);

test('a description written with capitals is no name: it is found as in small letters', () => {
  expect(passagesOf(ask('Regional Commissioning Framework for SEN'))[0]?.title).toContain('East Midlands');
  expect(ask('a Regional Fostering Hub').headline).toContain('“Regional Fostering Hub”');
});

describe('where a sum of money is asked for, the sentence with one comes first:', () => {
  test.each([
    { asked: 'spending on the high needs block by region', says: 'shortfall of £100 million' },
    { asked: 'high needs block deficit', says: 'shortfall of £100 million' },
    { asked: "overspends on children's services", says: '£94 million' },
    { asked: 'innovation programme money, which regions got funding and how much?', says: '£1.5m' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(passagesOf(ask(asked))[0]?.excerpt).toContain(says);
  });
});

describe('a word that has another sense in a passage is not found there:', () => {
  test('“Frontline” is no frontline social worker', () => {
    expect(documentsOf(ask('Frontline'))[0]).toBe('south-west-update-april-2017');
    expect(documentsOf(ask('frontline social workers'))[0]).toBe(
      'update-fcyp-and-wd-policy-committees-december-2017',
    );
  });

  test('what is hard for a region is no challenge by its peers', () => {
    for (const asked of ['biggest challenges in London', 'biggest challenges in the North East'])
      for (const { excerpt } of passagesOf(ask(asked))) expect(excerpt).not.toMatch(/peer challenge/i);
    expect(passagesOf(ask('peer challenges in the South East'))[0]?.excerpt).toContain('peer challenge');
  });

  test('the Education Funding Agency is no funding', () => {
    const thread = ['Who was ADCS president in 2016?'];
    const { headline } = ask('what did he say about funding', { thread });
    expect(headline).not.toContain('Education Funding Agency');
  });
});

test.each(["what's new in adoption", 'anything new in fostering'])(
  '“%s” asks for what is held on it, and “new” is no part of that',
  (asked) => {
    expect(ask(asked).headline).toMatch(/^The (?:latest|best match) held on (?:adoption|fostering) is /);
  },
);

test('a council’s name is no cue of what that council does for its region', () => {
  expect(ask('Sheffield edge of care').kind).toBe('refused');
});
