import { describe, expect, test } from 'vitest';
import { ask, documentsOf } from './real-corpus.ts';

describe('what people ask of anything is told in the words of the updates:', () => {
  test.each([
    { thread: 'county lines summit', asked: 'what do they want to come out of it?', says: 'The aim is' },
    { thread: 'county lines summit', asked: "what's the idea behind it?", says: 'The aim is' },
    { thread: 'county lines summit', asked: 'what will happen next?', says: 'is being planned for' },
    {
      thread: 'new family support qualifications in the East Midlands',
      asked: 'what comes next for them?',
      says: 'next phase of work',
    },
    {
      thread: 'adoption in the East Midlands, April 2017',
      asked: 'what are they finding hard?',
      says: 'Ongoing challenges',
    },
    {
      thread: 'secondary school places in London',
      asked: "what's proving hard?",
      says: 'types of places are challenging',
    },
    {
      thread: 'Practice Supervisor role',
      asked: 'what did they find difficult?',
      says: 'one of the most difficult',
    },
    { thread: 'Getting to Good seminars', asked: 'what subjects do they cover?', says: 'Domestic abuse' },
    { thread: 'Getting to Good seminars', asked: 'which subjects are covered?', says: 'Domestic abuse' },
    {
      thread: 'north east teaching partnership bid',
      asked: 'who approved it?',
      says: 'agreed by the Department of Health',
    },
    {
      thread: 'teaching partnership in the North East',
      asked: 'who gave it the go-ahead?',
      says: 'agreed by the Department of Health',
    },
    { thread: 'Getting to Good seminars', asked: 'what do they cover?', says: 'Domestic abuse' },
    { thread: 'Return to Social Work programme', asked: 'how much interest has there been?', says: '200' },
    { thread: 'Return to Social Work programme', asked: 'was it popular?', says: '200 enquiries' },
    { thread: 'women of colour programme', asked: 'how many finished it?', says: '20 participants graduate' },
    { thread: 'peer review training eastern', asked: 'are they doing another one?', says: 'further course' },
    { thread: 'peer review training eastern', asked: 'will it be run again?', says: 'further course' },
    { thread: 'mandatory reporting consultation', asked: "what's the worry?", says: 'lack of evidence' },
    { thread: 'SEND tribunal trial', asked: 'what are the worries?', says: 'Concerns include' },
    { thread: 'secure orders Scotland', asked: "what's the problem?", says: 'could not be enforced' },
    { thread: 'NAAS', asked: 'is it compulsory?', says: 'voluntary system' },
    { thread: 'Practice Supervisor role', asked: 'is it mandatory?', says: 'no plans to mandate' },
    {
      thread: 'SW memorandum social workers',
      asked: 'how has it held up since?',
      says: 'upheld effectively',
    },
    { thread: 'SW memorandum social workers', asked: 'is it being stuck to', says: 'upheld effectively' },
    { thread: 'NE agency agreement', asked: 'is it bearing fruit?', says: 'beginning to stabilise' },
    { thread: 'Social Work Agency Protocol', asked: 'is it still holding up?', says: 'hold firm' },
    { thread: 'EHCP transfers', asked: 'when do they have to be done by?', says: '31 March 2018' },
    {
      thread: 'Regional Improvement Alliances',
      asked: 'how many regions are trying it out?',
      says: 'three pilots',
    },
    {
      thread: 'Train the Trainer courses',
      asked: 'has a provider been chosen?',
      says: 'provider has been selected',
    },
    { thread: 'South East latest', asked: "what's their site?", says: 'www.seslip.co.uk' },
    { thread: 'audit clinics in the north east', asked: 'who leads them?', says: 'external facilitators' },
    {
      thread: 'neglect campaigns in the South West',
      asked: 'how many were there?',
      says: 'Two public awareness',
    },
    { thread: 'Challenge 2021', asked: "what's still a problem?", says: 'remains a challenge' },
    { thread: 'interim agency market conference', asked: 'who should go?', says: 'Senior HR managers' },
    { thread: 'West Midlands Ofsted ratings', asked: 'what are they aiming for?', says: '80% target' },
    { thread: 'school places shortage', asked: "where's it worst?", says: 'London, the south east' },
    {
      thread: 'Hertfordshire domestic abuse peer review',
      asked: 'who was on the team?',
      says: 'health and police',
    },
    { thread: 'Education Excellence Everywhere', asked: 'what happened to it?', says: 'withdrawal' },
    {
      thread: 'adoption gold standard',
      asked: 'what did he want instead?',
      says: 'time for a focus on fostering',
    },
    {
      thread: 'virtual schools',
      asked: 'how much bigger could the cohort get?',
      says: 'double or even treble',
    },
    { thread: 'Home Office and UASC', asked: "what's the complaint?", says: 'frequently difficult' },
    { thread: 'home to school transport selective schools', asked: "what's wrong with it?", says: 'burden' },
    {
      thread: 'DWP life chances strategy',
      asked: 'what did the committee say about sanctions?',
      says: 'sanctioning regime',
    },
    { thread: 'twin hat', asked: 'what does that mean?', says: 'both statutory roles' },
    {
      thread: 'teaching partnership North East',
      asked: "how's it run?",
      says: 'governed by a Steering Group',
    },
    { thread: 'North West exclusions', asked: 'who asked for the survey?', says: 'sub-group agreed' },
    {
      thread: 'East Midlands early help mapping',
      asked: 'what did it find?',
      says: 'The analysis indicated',
    },
    { thread: 'Prevention and Resilient Communities', asked: "who's involved?", says: 'KPMG' },
    {
      thread: 'South West summit 2017',
      asked: 'what was it called?',
      says: 'Getting the South West to good',
    },
    { thread: 'HMIC inspection of the Met', asked: 'is it getting any better?', says: 'some progress' },
    {
      thread: 'Step up to Social Work',
      asked: 'how did the first cohort go?',
      says: 'positive first cohort',
    },
    { thread: "Queen's speech 2017", asked: 'what did they like?', says: 'welcome' },
    { thread: 'Revolving Door report', asked: 'what did ADCS blame?', says: 'austerity' },
    { thread: 'care leavers in the North East', asked: 'what are they paying for?', says: 'apprenticeship' },
    { thread: 'FutureSocial', asked: 'when do they want to have got there?', says: 'by 2021' },
    { thread: 'London regional adoption agency', asked: "what's the model?", says: 'hub and spoke model' },
    { thread: 'You Can Foster', asked: 'was it on the telly?', says: 'TV advertisement' },
    { thread: 'Harold Bodmer', asked: 'where did he grow up?', says: 'Africa' },
    { thread: 'who is the DCS in Durham?', asked: 'how long was she acting up?', says: 'eight months' },
    {
      thread: 'restorative justice council study with schools',
      asked: 'when are results due?',
      says: 'early 2018',
    },
    { thread: 'Transforming Care programme', asked: 'by when is it over?', says: 'March 2019' },
    { thread: 'self-assessment in Yorkshire', asked: "what's changed in it?", says: 'more focussed' },
    { thread: 'exclusions survey in the North West', asked: 'did every council reply?', says: 'All 23 LAs' },
    {
      thread: 'UASC in the South West 2016',
      asked: 'why is it tricky for them?',
      says: 'challenge in terms of expertise',
    },
    { thread: 'mandatory reporting FCYP', asked: 'what are they scared of?', says: 'lack of evidence' },
    {
      thread: 'South West data benchmarking',
      asked: 'where does the cash come from?',
      says: 'regional grant',
    },
    { thread: 'adoption in Yorkshire', asked: 'which bit is already running?', says: 'West is now live' },
    { thread: 'systems thinking programme', asked: 'who teaches it?', says: 'Staff College' },
    { thread: 'North East agency agreement', asked: "how's it going so far?", says: 'stabilise' },
    {
      thread: 'north east teaching partnership',
      asked: 'which outside body is evaluating it?',
      says: 'Buckinghamshire',
    },
    {
      thread: 'London children in care council',
      asked: 'how long does the lead have to sign up for?',
      says: 'three years',
    },
    { thread: 'snap election comment', asked: 'how big a hole by 2020?', says: '£1.9bn' },
    {
      thread: 'free schools spring budget',
      asked: 'what does school transport cost councils?',
      says: '£1bn',
    },
    {
      thread: 'the practice leaders programme',
      asked: 'who is it meant for?',
      says: 'aimed at those who wish',
    },
    { thread: 'the practice leaders programme', asked: "who's the target audience?", says: 'aimed at those' },
    { thread: 'FutureSocial April 2017', asked: 'what problem was it meant to end?', says: 'vicious circle' },
    { thread: 'FutureSocial April 2017', asked: 'what is it meant to build?', says: 'workforce capacity' },
    {
      thread: 'the leaders programme in Yorkshire',
      asked: "who's supposed to direct it?",
      says: 'SLI coordinator',
    },
    {
      thread: 'leadership programmes in Yorkshire',
      asked: 'how many people go on each one',
      says: '25 participants',
    },
    {
      thread: 'leadership programmes in Yorkshire',
      asked: 'how many people take part?',
      says: '25 participants',
    },
    {
      thread: 'ADCS and Cafcass agreement',
      asked: 'what was it for in the first place',
      says: 'with the intention of improving',
    },
    {
      thread: 'how did ADCS respond to the NAAS consultation?',
      asked: 'why were they disappointed?',
      says: 'remains a voluntary system',
    },
    {
      thread: 'is London going to have a children in care council?',
      asked: 'who will run it?',
      says: 'lead senior manager',
    },
    { thread: 'FutureSocial', asked: 'who will pay for it?', says: 'Innovation Fund' },
  ])('“$asked” after “$thread”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread: [thread] }).headline).toContain(says);
  });
});

describe('what the update shown leaves out another of the same region tells:', () => {
  test.each([
    {
      thread: 'North East agency social workers agreement',
      asked: 'has it made any difference?',
      document: 'north-east-region-update-november-2017',
    },
    {
      thread: 'Yorkshire peer challenge',
      asked: 'how long does one take?',
      document: 'yorkshire-and-humber-region-update-september-2017',
    },
    {
      thread: 'practice guide on neglect',
      asked: 'who put it together?',
      document: 'south-west-update-april-2017',
    },
  ])('“$asked” after “$thread”', ({ thread, asked, document }) => {
    expect(documentsOf(ask(asked, { thread: [thread] }))[0]).toBe(document);
  });
});

describe('what no update tells of it is refused, and not answered with anything else on it:', () => {
  test.each([
    { thread: 'county lines summit', asked: 'how popular was it?' },
    { thread: 'county lines summit', asked: 'what did they like about it?' },
    { thread: 'LADO conference', asked: 'what was the feedback?' },
    { thread: 'North West audit of care orders at home', asked: 'what did they blame?' },
    { thread: 'Link Maker', asked: 'who owns it?' },
    { thread: 'exclusions survey', asked: 'what did it find?' },
    { thread: 'FutureSocial April 2017', asked: 'what disease was it meant to cure?' },
    { thread: 'NAAS', asked: 'who was it meant to replace?' },
    { thread: 'is London going to have a children in care council?', asked: 'who will pay for it?' },
    { thread: 'county lines summit', asked: 'who will host it?' },
    { thread: 'leadership programmes in Yorkshire', asked: 'how many people go on holiday?' },
    { thread: '360 degree appraisal in the East Midlands', asked: 'who is it meant for?' },
  ])('“$asked” after “$thread”', ({ thread, asked }) => {
    expect(ask(asked, { thread: [thread] }).kind).toBe('refused');
  });
});

test('who is spoken of by a first name alone is whom somebody said it of', () => {
  expect(
    ask('what did Alison Michalska say about her?', { thread: ['Rachel Dickinson'] }).headline,
  ).toContain('I am delighted that Rachel');
  expect(ask('what did Dave Hill say about Stuart Gallimore').headline).toContain('pleased that Stuart');
});

test('the web site of a whole update stands anywhere in it', () => {
  const thread = ['South East update November 2017'];
  expect(ask("what's their website?", { thread }).headline).toContain('www.seslip.co.uk');
});

test('“why are they doing it?” is no other topic of the same region', () => {
  const thread = ['SEND commissioning in the East Midlands'];
  expect(ask('why are they doing it together?', { thread }).headline).toContain('SEND commissioning');
});

test('below a whole update a topic is the section headed so', () => {
  const thread = ['East Midlands update November 2017'];
  const answer = ask('and on education?', { thread });
  expect(answer.kind === 'found' && answer.passages[0].heading).toBe('Education');
});

test('below a statement another topic is what the same statement says of it, whoever tells more of it', () => {
  const thread = ['ADCS comment on the spring budget 2017'];
  expect(documentsOf(ask('what about school transport', { thread }))[0]).toBe('spring-budget-2017');
});

test('an authority below the update of a committee is what that says of it', () => {
  const thread = ['HCAN committee december 2016'];
  expect(ask('what did Hampshire tell them?', { thread }).headline).toContain(
    'welfare secure coordination unit',
  );
});

test('below a whole update “what’s going on with peer challenge?” is asked of its region', () => {
  const thread = ['latest from the East Midlands'];
  expect(documentsOf(ask("what's going on with peer challenge?", { thread }))[0]).toBe(
    'east-midlands-regional-update-november-2017',
  );
});

test('who got a post in the end is told below whoever was said to hold it for a while', () => {
  const thread = ['who was the DCS in Gateshead in April 2017?'];
  expect(ask('who got it in the end?', { thread }).headline).toContain('Caroline O’Neill');
});

describe('below a place or body that nobody knows the one named now stands in its place:', () => {
  test.each([
    { thread: 'who is the DCS in Narnia?', asked: 'sorry, Durham', says: 'Margaret Whellans' },
    { thread: 'who chairs the pudding committee?', asked: 'ok, FCYP', says: 'Jenny Coles' },
    { thread: 'adoption in Narnia', asked: 'I meant Yorkshire', says: 'Yorkshire and Humber' },
  ])('“$asked” after “$thread”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread: [thread] }).headline).toContain(says);
  });
});

test('“what about her predecessor?” asks who held the post before', () => {
  expect(ask('what about her predecessor?', { thread: ['who is the DCS in Durham?'] }).headline).toContain(
    'Rachael Shimmin',
  );
});

describe('what nothing tells of what was shown is refused, however it is asked:', () => {
  test.each([
    { thread: 'teaching partnership in the North East, December 2016', asked: 'what will come next?' },
    { thread: 'children denied bail in London', asked: 'what are they planning next?' },
    { thread: 'recruitment in London', asked: 'what are they finding difficult?' },
    { thread: 'regional adoption agencies', asked: 'who approved it?' },
    { thread: 'national accreditation', asked: 'who signed it off?' },
  ])('“$asked” below “$thread”', ({ thread, asked }) => {
    expect(ask(asked, { thread: [thread] }).kind).toBe('refused');
  });
});

describe('what topics a whole update covers is told by what of it is shown:', () => {
  test.each([
    { thread: 'latest from London', asked: 'what topics does it cover?' },
    { thread: 'FCYP update February 2017', asked: 'which topics were covered?' },
    { thread: 'South West update November 2017', asked: 'what are the main themes?' },
  ])('“$asked” below “$thread”', ({ thread, asked }) => {
    expect(documentsOf(ask(asked, { thread: [thread] }))).toEqual(documentsOf(ask(thread)));
  });
});
