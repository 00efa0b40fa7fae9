import { describe, expect, test } from 'vitest';
import { ask, passagesOf } from './real-corpus.ts';

describe('the same topic of another region, however it is asked for:', () => {
  test.each([
    'show me {region} instead',
    'can I see {region} too',
    'let me have {region}',
    '{region} as well please',
    'over in {region}?',
    'any from {region}?',
    'great thanks. {region}?',
    'anything similar in {region}?',
  ])('“%s”', (way) => {
    for (const { region, slug } of [
      { region: 'the North East', slug: 'north-east' },
      { region: 'Yorkshire', slug: 'yorkshire-and-humber' },
      { region: 'the East Midlands', slug: 'east-midlands' },
    ]) {
      const answer = ask(way.replace('{region}', region), { thread: ['adoption in London'] });
      expect(answer.intent).toBe('topic');
      expect(passagesOf(answer)[0]?.region, region).toBe(slug);
    }
  });
});

describe('another topic of the same region, however it is asked for:', () => {
  test.each([
    'moving on to {topic}',
    "let's look at {topic}",
    'can you do {topic}',
    'tell me about {topic} instead',
    'any news on {topic}',
    "what's their position on {topic}",
    'how are they getting on with {topic}',
    'do they mention {topic}',
  ])('“%s”', (way) => {
    for (const { thread, topic, slug } of [
      { thread: 'adoption in London', topic: 'UASC', slug: 'greater-london' },
      { thread: 'peer challenge in the East Midlands', topic: 'workforce', slug: 'east-midlands' },
      { thread: 'neglect in the South West', topic: 'benchmarking', slug: 'south-west' },
    ])
      expect(passagesOf(ask(way.replace('{topic}', topic), { thread: [thread] }))[0]?.region).toBe(slug);
  });
});

test.each([
  { asked: 'in 2016 specifically', thread: ['neglect in the South West'], says: '2016' },
  { asked: 'who is it in Gateshead', thread: ['who is the DCS in Stockton'], says: 'Caroline O’Neill' },
  {
    asked: 'is it the same person in Stockton?',
    thread: ['who is the DCS in Middlesbrough'],
    says: 'Martin Gray',
  },
  {
    asked: 'what was the attendance',
    thread: ['regional safeguarding network conference'],
    says: '12 LA’s were present',
  },
  { asked: 'turnout?', thread: ['neglect summit south west'], says: 'nearly 60 participants' },
  { asked: 'what was the venue', thread: ['strategic use of education data conference'], says: 'Newcastle' },
  { asked: 'what did they get', thread: ['FutureSocial'], says: '£1.5m' },
  { asked: 'got an email for them?', thread: ['You Can Foster'], says: 'amy.lythgoe@bolton.gov.uk' },
  { asked: 'where can I read more', thread: ['UASC in London'], says: 'UASC' },
  { asked: 'what was reviewed there', thread: ['central bedfordshire'], says: 'LAC/Care Leavers' },
  { asked: 'and nationally?', thread: ['neglect in the South West'], says: 'mandatory reporting' },
  {
    asked: 'where are they taking it?',
    thread: ['NE workforce', "what's the recruitment campaign called"],
    says: 'Compass',
  },
  {
    asked: "London's approach?",
    thread: ['children in custody'],
    says: 'held on children in custody is from Greater London',
  },
  {
    asked: 'forget that - latest from Yorkshire',
    thread: ['who is the lead member for Leeds'],
    says: 'The latest held from Yorkshire and Humber',
  },
  {
    asked: "who's running it",
    thread: ['social worker MoU east midlands'],
    says: 'project worker has now been appointed',
  },
  { asked: 'what do FCYP think of it', thread: ['NTS'], says: 'transfer scheme' },
  {
    asked: 'who was it sent to?',
    thread: ['elective home education survey'],
    says: 'circulated to all DCSs',
  },
  {
    asked: "what's the north east one about",
    thread: ['which regions talk about apprenticeships'],
    says: 'apprenticeship',
  },
  { asked: 'expand on that', thread: ['neglect in the South West'], says: 'neglect' },
])('“$asked” after $thread: $says', ({ asked, thread, says }) => {
  expect(JSON.stringify(ask(asked, { thread }))).toContain(says);
});

test('what another region sent to a summit of its own is no detail of this one', () => {
  const answer = ask('how many delegates', { thread: ['county lines summit'] });
  expect(answer.headline).not.toContain('South West');
});
