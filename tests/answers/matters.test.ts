import { describe, expect, test } from 'vitest';
import { buildQuery } from '../../src/answers/query/build-query.ts';
import { recogniseMatters } from '../../src/answers/query/recognise-matters.ts';
import { understand } from '../../src/answers/understanding/understand.ts';
import { wordsOf } from '../../src/search/tokenize.ts';
import { ask, documentsOf, knowledge, passagesOf, TODAY } from './real-corpus.ts';

const meantBy = (question: string, regions: readonly string[] = []) => {
  const said = wordsOf(question).filter(({ isCompound }) => !isCompound);
  const groups = said.flatMap(({ text }, at) =>
    buildQuery(text, knowledge).groups.map((group) => ({ ...group, places: [at] })),
  );
  return recogniseMatters(said, groups, { isFact: false, regions, examples: [] }, knowledge).map(
    ({ means, cues, beside }) => ({
      means,
      cues: cues.map((at) => said[at]?.text),
      beside: beside.map((at) => said[at]?.text),
    }),
  );
};

describe('a question in words of its own finds what the updates call it:', () => {
  test.each([
    { asked: 'taxi and bus bills for disabled pupils', holds: /transport/i },
    { asked: 'more kids growing up poor', holds: /poverty/i },
    {
      asked: 'supporting families before things get really bad',
      holds: /early (?:help|intervention)|prevent/i,
    },
    { asked: 'teenagers feeling low and anxious', holds: /mental health/i },
    { asked: 'grown-ups scared to hug a child', holds: /physical contact/ },
    { asked: 'are social workers going to have to pass a test', holds: /accreditation/i },
  ])('“$asked”', ({ asked, holds }) => {
    const [first] = passagesOf(ask(asked));
    expect(`${first?.title} ${first?.heading} ${first?.excerpt}`).toMatch(holds);
  });
});

test('a matter is recognised by a cue beside another word of its scene, and says which words those were', () => {
  const [best] = meantBy('taxi and bus bills for disabled pupils');
  expect(best?.means.join(' ')).toContain('transport');
  expect(best?.cues).toContain('bus');
  expect(best?.beside).toContain('pupils');
});

test('a word whose plain meaning is a term of the matter sets its scene', () => {
  const [best] = meantBy('rip-off temps');
  expect(best?.means.join(' ')).toMatch(/agency|interim/i);
  expect(best?.beside).toContain('temps');
});

test('where a region is named, a matter that its updates speak of comes before one that they do not', () => {
  const question = 'checking case notes properly';
  const heldThere = (region: string) =>
    passagesOf(ask(`${question} in the ${region}`)).map(({ region: slug }) => slug);
  expect(meantBy(question, ['south-east'])[0]?.means).not.toEqual(meantBy(question)[0]?.means);
  expect(heldThere('South East')).toContain('south-east');
});

describe('no matter is recognised', () => {
  test.each([
    { question: 'bus', because: 'a cue by itself' },
    { question: 'pupils and parents', because: 'a scene without a cue' },
    {
      question: 'bus timetable for tourists in Blackpool on bank holidays',
      because: 'most of it is about something else',
    },
  ])('in “$question”: $because', ({ question }) => {
    expect(meantBy(question)).toEqual([]);
  });
});

describe('the words of the updates themselves mean nothing else:', () => {
  test.each([
    'grammar schools',
    'Ofsted annual conversations',
    'agency social workers',
    'care orders at home',
  ])('“%s”', (question) => {
    expect(understand(question, knowledge, TODAY).query.matter).toBeUndefined();
  });
});

test('how a question in words of its own was read is said, so that a wrong guess is seen', () => {
  expect(ask('taxi and bus bills for disabled pupils')).toMatchObject({
    headline: expect.stringMatching(
      /^I read “taxi and bus bills for disabled pupils” as “[^”]*transport[^”]*”; the best match held is from /,
    ),
  });
  expect(ask('home to school transport')).toMatchObject({
    headline: expect.not.stringContaining('I read'),
  });
});

test('who says what comes next is no answer to what it was about', () => {
  for (const asked of [
    "should private firms run children's services?",
    'can private companies make a profit from child protection',
    'what did the chancellor announce?',
  ])
    expect(passagesOf(ask(asked))[0]?.excerpt).not.toMatch(/said:$/);
});

test('small words may be all that tells a matter', () => {
  const [first] = passagesOf(ask('too many kids for each social worker'));
  expect(first?.excerpt).toMatch(/caseloads?/i);
});

test('the best passage of a matter comes before a newer one that only touches it', () => {
  expect(documentsOf(ask('more parents moaning about the council'))[0]).toMatch(
    /^local-government-ombudsman/,
  );
});

test('what fits best is not called the latest where something newer is held that says as much', () => {
  expect(ask('taxi and bus bills for disabled pupils')).toMatchObject({
    headline: expect.stringContaining('; the best match held is from '),
  });
  // The East Midlands told of it again in September and November 2017; of UASC a committee did in December.
  for (const asked of ['what is the East Midlands doing with its SEND peer challenge', 'UASC'])
    expect(ask(asked)).toMatchObject({ headline: expect.stringMatching(/^The best match held on /) });
  expect(ask('neglect in the South West')).toMatchObject({
    headline: expect.stringMatching(/^The latest held on neglect /),
  });
});

describe('of passages that hold what it plainly means, the one on the matter comes first:', () => {
  test.each([
    { asked: 'schools are broke', holds: /funding/i },
    { asked: 'mums teaching children at the kitchen table', holds: /at home|home education/i },
    { asked: 'learning at home instead of school', holds: /elective home education/i },
  ])('“$asked”', ({ asked, holds }) => {
    const [first] = passagesOf(ask(asked));
    expect(`${first?.heading} ${first?.excerpt}`).toMatch(holds);
  });
});

describe('where other passages hold more of the words, one on the matter still comes first:', () => {
  test.each([
    { asked: 'national review of fostering', holds: /fostering stocktake/ },
    { asked: "training people to be future bosses in children's services", holds: /Leaders Programme/ },
    { asked: 'exam marks of children living in care', holds: /achievement of children in care|attainment/i },
  ])('“$asked”', ({ asked, holds }) => {
    expect(passagesOf(ask(asked))[0]?.excerpt).toMatch(holds);
  });
});

describe('who asks in everyday words who does something is told what is said of it, where no holder of a post is:', () => {
  test.each([
    { asked: 'who pays for a disabled child taught by mum', holds: /SEND funding/ },
    { asked: 'who decides where a children’s home can open?', holds: /planning issue/ },
    {
      asked: 'who checks that home taught children are learning',
      holds: /home school|home learning|home education/i,
    },
  ])('“$asked”', ({ asked, holds }) => {
    expect(passagesOf(ask(asked))[0]?.excerpt).toMatch(holds);
  });

  test('but nobody is asked for by a name that is not held', () => {
    expect(ask('who is the head teacher of Eton').kind).toBe('refused');
    expect(ask('who feeds the ducks').kind).toBe('refused');
    expect(ask('who chooses the foster family?').kind).toBe('refused');
  });
});

describe('what is done may have in its midst to whom it is done:', () => {
  test.each([
    { asked: 'kicking pupils out of school', holds: /exclusions/ },
    { asked: 'locking teenagers up', holds: /secure/ },
    { asked: 'taking babies away from their mums', holds: /into care/ },
    { asked: 'holding poor kids back', holds: /narrowing the gap/ },
  ])('“$asked”', ({ asked, holds }) => {
    expect(passagesOf(ask(asked))[0]?.excerpt).toMatch(holds);
  });

  test('but no more than a few words', () => {
    const places = (question: string) =>
      buildQuery(question, knowledge).groups.find(({ alternatives }) =>
        alternatives.some(({ terms }) => terms.includes('exclus')),
      );
    expect(places('kicking difficult pupils out')?.said).toBe('kicking difficult pupils out');
    expect(places('kicking a ball about with other pupils out on the grass')).toBeUndefined();
    expect(places('kicking it out')).toBeUndefined();
  });
});

describe('of the sentences on the matter, the one that names it most plainly is shown:', () => {
  test.each([
    { asked: 'battered wives being questioned by their ex in court', holds: /cross examination/ },
    { asked: 'firms making money out of fostering', holds: /profit/ },
    { asked: 'how councils rate themselves', holds: /self-assessments/ },
  ])('“$asked”', ({ asked, holds }) => {
    expect(passagesOf(ask(asked))[0]?.excerpt).toMatch(holds);
  });
});

test('the words of a compound stand no further apart than if it were one word', () => {
  expect(passagesOf(ask('one word ratings'))[0]?.excerpt).toContain('one-word judgement');
});

test.each([
  { asked: 'how do we stop children being neglected', holds: /neglect/i },
  { asked: 'how can we get more foster families', holds: /foster carer/ },
])('what a whole service does is no advice for oneself: “$asked”', ({ asked, holds }) => {
  expect(passagesOf(ask(asked))[0]?.excerpt).toMatch(holds);
});

test('a place that somebody is sent to or comes from is part of what is asked about', () => {
  expect(documentsOf(ask('children placed in Scotland'))[0]).toBe('rs-committee-update-december-2016');
  expect(documentsOf(ask('sending kids to locked units over the border in Scotland'))[0]).toBe(
    'rs-committee-update-december-2016',
  );
  expect(documentsOf(ask('kids from the camps in France'))[0]).toBe('pr-presidents-speech-ncasc-2016');
});
