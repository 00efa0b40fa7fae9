import { describe, expect, test } from 'vitest';
import { kindOfAnswer } from '../../src/answers/kinds/kind-of-answer.ts';
import { queryFor } from '../search/written.ts';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

test.each([
  'how many of the North West’s care-orders-at-home audits were usable?',
  'how many of the north west audits were fit to be used?',
])('what is joined by hyphens says which are counted: “%s”', (asked) => {
  expect(ask(asked).headline).toContain('62 audits which were fit for purpose');
});

describe('the sentence that gives the kind of thing asked for is shown:', () => {
  test.each([
    {
      kind: 'a number',
      asked: 'how many people were trained as peer challengers in the North East',
      first: 'north-east-region-update-november-2017',
      value: 'around 70 people',
    },
    {
      kind: 'a number',
      asked: 'how many LAs completed the North West exclusions survey',
      first: 'north-west-region-update-september-2017',
      value: '23 LAs',
    },
    {
      kind: 'a number',
      asked: 'how many external groups does FCYP sit on',
      first: 'fcyp-policy-committee-update-feb-2017',
      value: '26 external groups',
    },
    {
      kind: 'a deadline, be it of what the sentence before names',
      asked: 'deadline for returning the elective home education survey',
      first: 'update-ea-and-hcan-policy-committees-december-2017',
      value: '27 October',
    },
    {
      kind: 'a phase, asked for at the end',
      asked: 'summer 2018 brings which NAAS phase',
      first: 'update-fcyp-and-wd-policy-committees-december-2017',
      value: 'Alpha Phase',
    },
    {
      kind: 'an amount',
      asked: 'how much was FutureSocial awarded',
      first: 'west-midlands-region-update-september-2017',
      value: '£1.5m',
    },
    {
      kind: 'an amount',
      asked: 'what is the collective shortfall in the High Needs Block in London',
      first: 'greater-london-region-update-november-2017',
      value: '£100 million',
    },
    {
      kind: 'an amount',
      asked: 'how much did the government promise for new free schools in the spring budget?',
      first: 'spring-budget-2017',
      value: '£320m',
    },
    {
      kind: 'a share',
      asked: 'what percentage of London schools would lose money under the national funding formula',
      first: 'greater-london-update-april-2017',
      value: '70%',
    },
    {
      kind: 'a share',
      asked: 'by what percentage did ombudsman complaints rise',
      first: 'local-government-ombudsman-review-of-local-government-complaints',
      value: '13%',
    },
    {
      kind: 'a date',
      asked: 'when is the west midlands challenge event in 2017',
      first: 'west-midlands-regional-update-november-2017',
      value: '22 November 2017',
    },
    {
      kind: 'a date',
      asked: 'by when must all transfers to EHCPs be complete?',
      first: 'update-ea-and-hcan-policy-committees-december-2017',
      value: '31 March 2018',
    },
    {
      kind: 'a date',
      asked: "when does the children's side of Transforming Care end",
      first: 'update-hcan-and-rs-policy-committees-december-2017',
      value: 'March 2019',
    },
    {
      kind: 'a date that is told without the word for it',
      asked: 'what is the deadline for refreshing local transformation plans',
      first: 'hcan-committee-update-december-2016',
      value: 'by October',
    },
    {
      kind: 'the size of a sum',
      asked: "what is the size of the funding gap in children's services",
      first: 'presidents-speech-at-annual-conference-press-release',
      value: '£2bn',
    },
    {
      kind: 'a place',
      asked: 'where did Alison Michalska give her inaugural speech',
      first: 'alison-michalskas-inaugural-presidential-speech',
      value: 'at the BMA in London',
    },
    {
      kind: 'a council',
      asked: 'which authority maintains the Yorkshire dataset',
      first: 'yorkshire-and-humber-region-update-september-2017',
      value: 'Sheffield City Council',
    },
    {
      kind: 'councils',
      asked: 'which areas in the eastern region piloted ILACS',
      first: 'eastern-region-update-november-2017',
      value: 'Essex and Suffolk',
    },
    {
      kind: 'a council',
      asked: 'which authority in the Eastern region is rated inadequate',
      first: 'eastern-region-update-november-2017',
      value: 'Norfolk',
    },
    {
      kind: 'who has a grade of Ofsted’s',
      asked: 'which west midlands council is good',
      first: 'west-midlands-region-update-september-2017',
      value: 'Wolverhampton has been judged ‘Good’',
    },
    {
      kind: 'how many have it',
      asked: 'how many authorities in the West Midlands are rated good?',
      first: 'regional-update-november-2023',
      value: 'nine of our 14',
    },
    {
      kind: 'who has it, of all regions',
      asked: 'any inadequate authorities?',
      first: 'eastern-region-update-november-2017',
      value: 'Norfolk',
    },
    {
      kind: 'the size of a team',
      asked: 'how big is a peer challenge team in Yorkshire',
      first: 'yorkshire-and-humber-region-update-september-2017',
      value: 'a team of four',
    },
    {
      kind: 'the size of a pool that is called otherwise',
      asked: 'how big is the pool of challengers in Yorkshire',
      first: 'yorkshire-and-humber-region-update-november-2017',
      value: '70 challengers',
    },
    {
      kind: 'a place, of a beginning told in other words',
      asked: 'where did the North East peer challenges start',
      first: 'north-east-region-update-november-2017',
      value: 'The first peer challenge took place in Stockton',
    },
    {
      kind: 'the workshop of that letter, on that day',
      asked: 'what was workshop E on friday about',
      first: 'annual-conference-2017',
      value: 'E: Data, improvement and inspection',
    },
    {
      kind: 'the end of a year that is told by its days',
      asked: "when does ADCS's membership year end",
      first: 'dcs-update-2017',
      value: '31 March 2017',
    },
    {
      kind: 'what is written about, and no contact',
      asked: 'what do councils have to write to parents about',
      first: 'comment-on-new-school-information-regulations',
      value: 'the option for their child to leave school aged 14',
    },
    {
      kind: 'what is in a paper',
      asked: 'what does the manifesto summary cover',
      first: 'summary-of-conservative-and-labour-party-manifestos-re',
      value: 'key proposals',
    },
    {
      kind: 'a share told as so many of so many',
      asked: 'what share of Yorkshire authorities have had a round 2 challenge',
      first: 'yorkshire-and-humber-region-update-november-2017',
      value: '14/15 LAs',
    },
    {
      kind: 'whether somebody sits on a group',
      asked: 'is there a DCS on the gold group',
      first: 'greater-london-region-update-november-2017',
      value: 'A DCS is a member of the Gold Group',
    },
    {
      kind: 'what something was set up to do',
      asked: 'why was Link Maker set up',
      first: 'hcan-and-rs-policy-committee-updates-september-2016',
      value: 'established to create an online platform',
    },
    {
      kind: 'what a committee is doing, and not what its letters stand for',
      asked: "what's FCYP leading on",
      first: 'fcyp-policy-committee-update-feb-2017',
      value: 'The committee will be looking at',
    },
    {
      kind: 'whether a region is full',
      asked: 'is the east midlands full for UASC',
      first: 'east-midlands-regional-update-december-2016',
      value: 'nearly at capacity',
    },
    {
      kind: 'when both committees met, and not one of them with another',
      asked: 'when did HCAN and RS meet in Manchester',
      first: 'update-hcan-and-rs-policy-committees-december-2017',
      value: '3 November',
    },
    {
      kind: 'what somebody is looking at, and not who they are',
      asked: 'what is the NAO looking at with academies',
      first: 'update-rs-policy-committee-nov-2017',
      value: 'the conversion of schools to academy status',
    },
    {
      kind: 'a shortfall',
      asked: "how short is london on children's social care",
      first: 'greater-london-region-update-november-2017',
      value: '£94 million in children’s social care',
    },
    {
      kind: 'why somebody left',
      asked: 'why did Rachael Shimmin leave Durham',
      first: 'north-east-region-update-september-2016',
      value: 'to become Chief Executive in Buckinghamshire',
    },
    {
      kind: 'where somebody is gone',
      asked: "where's Pat Bullen gone?",
      first: 'regional-update-november-2023',
      value: 'her new role in the East Midlands',
    },
    {
      kind: 'who speaks in a series that a title names',
      asked: 'who did the talking heads video on next practice',
      first: 'talking-heads-richard-selwyn-on-next-practice-in',
      value: 'Richard Selwyn',
    },
    {
      kind: 'what an authority did, and not its region’s update',
      asked: 'what did Warrington share',
      first: 'north-west-update-april-2017',
      value: 'SEND Kitemark - Warrington',
    },
    {
      kind: 'deeds and not their doers',
      asked: 'how many peer challenges had Yorkshire done in April 2017',
      first: 'yorkshire-and-humber-update-april-2017',
      value: '27 LA/ LSCB children’s services peer challenges',
    },
  ])('$kind, “$asked”: $value', ({ asked, first, value }) => {
    const answer = ask(asked);
    expect(documentsOf(answer)[0]).toBe(first);
    expect(answer.headline).toContain(value);
    expect(passagesOf(answer)[0]?.excerpt).toContain(value);
  });
});

describe('the same is found however it is put:', () => {
  test.each([
    {
      said: [
        'how much was FutureSocial awarded',
        'amount of money FutureSocial got from the Innovation Fund?',
        'FutureSocial award how much',
        'how much did futuresocial get',
      ],
      value: '£1.5m',
    },
    {
      said: [
        'how many people will attend the county lines summit',
        'roughly how many going to the county lines summit?',
        'number of people at the County Lines Summit in the Eastern region',
        'How many attendees will the eastern county lines summit have?',
      ],
      value: 'about 50 attendees',
    },
    {
      said: [
        'how many looked after children were there nationally',
        'how many children in care are there across the country',
        'how many children are in care altogether',
      ],
      value: '71,000',
    },
    {
      said: ['how many peer challengers are there in Yorkshire', 'how many peer challengers can Y&H draw on'],
      value: '70 challengers',
    },
    {
      said: ['when did the North East agency deal start', 'start date of the North East agency deal'],
      value: 'came into force on 4',
    },
    {
      said: ['what did councils spend on home to school transport in 2015/16'],
      value: 'In 2015/16 local authorities spent around £1bn',
    },
    {
      said: [
        'how many councils in the west midlands are good or better',
        "how many west midlands children's services are good or better",
      ],
      value: 'nine of our 14 children’s services',
    },
    {
      said: [
        'total number of children on CP plans in the country',
        'how many children have CP plans nationally',
      ],
      value: '50,000 children',
    },
    {
      said: ['how many groups outside ADCS does SPI sit on'],
      value: 'six external groups',
    },
    {
      said: [
        'when does the transforming care programme finish',
        'transforming care ends when?',
        'transforming care - when does it end',
      ],
      value: 'March 2019',
    },
    {
      said: [
        'how many interim directors were there in April 2017',
        'April 2017 - how many interim directors were there',
      ],
      value: '16 interim directors',
    },
    {
      said: ['where was the first NE peer challenge', 'venue for the first NE peer challenge'],
      value: 'Stockton',
    },
    {
      said: [
        'how long is the south west project coordinator in post',
        "length of the south west project coordinator's post",
      ],
      value: '18 months',
    },
    {
      said: ['why is the Eastern region setting up a county lines summit'],
      value: 'The aim is to review',
    },
    {
      said: ['deadline for agency workers to be on the eastern pay scales'],
      value: '31 January 2017',
    },
    {
      said: ['what fraction of child protection plans were because of neglect'],
      value: 'almost half of whom',
    },
    {
      said: ['how many additional school places are needed by 2020 altogether'],
      value: '729,000',
    },
    {
      said: [
        'why is London lobbying about free schools',
        "what's the reason London is lobbying on free schools",
      ],
      value: 'the need to limit the approval of schools',
    },
    {
      said: ['is there any money for the London RAA', 'has the London RAA been fully funded by the DfE'],
      value: 'London',
    },
    {
      said: [
        'who maintains the yorkshire and humber regional dataset',
        'what authority maintains the Y&H dataset?',
      ],
      value: 'Sheffield City Council',
    },
    {
      said: ['why did Hill say the DCS role should have one voice'],
      value: 'because it works',
    },
  ])('$value', ({ said, value }) => {
    for (const asked of said) expect(passagesOf(ask(asked))[0]?.excerpt, asked).toContain(value);
  });
});

describe('of two sentences, a question', () => {
  const cases = [
    {
      asked: 'how many schools took part',
      better: 'In all 40 schools took part.',
      worse: 'Many schools took part.',
    },
    {
      asked: 'how many schools took part',
      better: 'Some 40 schools took part.',
      worse: 'Schools took part on 3 May 2017.',
    },
    { asked: 'how much did it cost', better: 'It cost £1.5m.', worse: 'It cost much.' },
    { asked: 'what share of schools lose', better: 'Some 70% of schools lose.', worse: 'Most schools lose.' },
    {
      asked: 'what proportion of schools lose',
      better: 'One in three schools lose.',
      worse: 'Some schools lose.',
    },
    { asked: 'when does it begin', better: 'It begins in May.', worse: 'It begins soon.' },
    { asked: 'how long will it take', better: 'It takes three years.', worse: 'It takes long.' },
    { asked: 'why did they leave', better: 'They left because of the pay.', worse: 'They left.' },
    { asked: 'where was it held', better: 'It was held in Leeds.', worse: 'It was held again.' },
    {
      asked: 'which council leads',
      better: 'The lead is Sheffield City Council.',
      worse: 'The lead is taken.',
    },
    {
      asked: 'who spoke in the south west',
      better: 'The talk was by Robin Marsh.',
      worse: 'The South West met in May in Truro.',
    },
    {
      asked: 'who works with robin marsh',
      better: 'Beside him works Ada Holt.',
      worse: 'There works Robin Marsh.',
    },
    { asked: 'how old are they', better: 'They are 14 years old.', worse: 'They are 14.' },
    {
      asked: 'how long is the course',
      better: 'It is a four-day course.',
      worse: 'It begins on 4 May 2017.',
    },
    { asked: 'how often do they meet', better: 'They meet every six weeks.', worse: 'They meet in May.' },
    {
      asked: 'how many of the audits were used',
      better: 'Three councils returned 62 audits.',
      worse: 'Audits were made of three recent cases.',
    },
    {
      asked: 'what was the turnout',
      better: 'Over 60 participants came.',
      worse: 'Over 60 pages were read.',
    },
    {
      asked: 'what share of schools lose',
      better: 'That is one third of them.',
      worse: 'It is some of them.',
    },
    { asked: 'how big is the shortfall', better: 'It is £94 million.', worse: 'It is 94 pages long.' },
    { asked: 'which round is it in', better: 'Round 9 is in the field.', worse: 'There are 9 in the field.' },
    { asked: 'until when is it funded', better: 'It runs to 31 March.', worse: 'In March it was busy.' },
    {
      asked: 'by when must they move',
      better: 'All move by 31 March 2018.',
      worse: 'Some moved in May 2017.',
    },
    {
      asked: 'when was it agreed',
      better: 'It was agreed in July 2016.',
      worse: 'More will be agreed in May.',
    },
    { asked: 'where was it held', better: 'It was held in Leeds.', worse: 'It was held in October.' },
    {
      asked: 'who is it agreed with',
      better: 'It is agreed with Bournemouth.',
      worse: 'The LGA and Leeds agree.',
    },
    {
      asked: 'how many schools take part, and for how long',
      better: 'In all 40 schools take part.',
      worse: 'It takes three years.',
    },
    {
      asked: 'how many enquiries came since the launch',
      better: 'Since the launch there were 700 enquiries.',
      worse: 'Before that there were 5,000 enquiries.',
    },
    {
      asked: 'deadline of plans',
      better: 'All plans must be made by 31 March.',
      worse: 'The deadline for responses was 27 October.',
    },
    {
      asked: 'how long is the contract of the manager',
      better: 'It is for the coming 18 months.',
      worse: 'It is for the region.',
    },
    {
      asked: 'how many participants came',
      better: 'Over 60 participants came.',
      worse: 'All 16 councils were to participate.',
    },
    {
      asked: 'how many people attended the event',
      better: 'It was held for 60 attendees.',
      worse: 'Two events are planned.',
    },
    {
      asked: 'how many women of colour finished the programme',
      better: 'It has seen 20 participants graduate.',
      worse: 'It ran for 20 weeks.',
    },
    {
      asked: 'how many peer challengers are there',
      better: 'There are 70 peer challengers.',
      worse: 'There were 27 peer challenges.',
    },
    {
      asked: 'how many care leavers are there',
      better: 'There are 35,000 care leavers.',
      worse: 'There are 71,000 children in care.',
    },
    {
      asked: 'how many children are in foster care',
      better: 'Some 700 children are in foster care.',
      worse: 'Some 900 children need help, besides those who are in foster care.',
    },
    {
      asked: 'how many peer challengers are there',
      better: 'This increased the number of peer challengers to 70.',
      worse: 'This took 27 hours.',
    },
    {
      asked: 'how many residential workers are there',
      better: 'There are 50 residential workers.',
      worse: 'It found 100 places, and the residential workers helped.',
    },
    {
      asked: 'what is the paper called',
      better: 'The paper is entitled ‘Pillars and Foundations’.',
      worse: 'The paper is new.',
    },
    {
      asked: 'how many members does it have',
      better: 'It has 70 members.',
      worse: 'That view is not one that members share.',
    },
    {
      asked: 'how many inspectors are there',
      better: 'There are 70 inspectors.',
      worse: 'There were 27 inspections.',
    },
    { asked: 'how many judges are there', better: 'There are 40 judges.', worse: 'Nine are judged good.' },
    {
      asked: 'how long has it worked with them',
      better: 'It has worked with them for the last two years.',
      worse: 'It works with them.',
    },
    {
      asked: 'how many staff does each council send',
      better: 'Each council sends four delegates.',
      worse: 'Each council sends two reports.',
    },
    { asked: 'how old is the role', better: 'It is 10 years since it was made.', worse: 'It is new.' },
    { asked: 'when was it launched', better: 'It was launched last year.', worse: 'It ran for three years.' },
    { asked: 'how much was it', better: 'It was £2m.', worse: 'It had 2.2 million contacts.' },
    {
      asked: 'which countries report abuse',
      better: 'It is reported in Norway and Latvia.',
      worse: 'It is reported anywhere.',
    },
    { asked: 'which cohort has begun', better: 'The first cohort has begun.', worse: 'A cohort has begun.' },
    { asked: 'what time is lunch', better: 'Lunch is at 12.30pm.', worse: 'Lunch is served.' },
  ];
  test.each(cases)('“$asked” prefers “$better” to “$worse”', ({ asked, better, worse }) => {
    const worth = kindOfAnswer(asked, queryFor(asked));
    expect(worth?.(better)).toBeGreaterThan(worth?.(worse) ?? 0);
  });

  test('“which council” prefers the name of a council to another', () => {
    const asked = 'which council leads it';
    const worth = kindOfAnswer(asked, queryFor(asked), (text) => text.includes('Bournemouth'));
    expect(worth?.('It is led by Bournemouth.')).toBeGreaterThan(
      worth?.('It is led by Research in Practice.') ?? 0,
    );
  });

  test.each([
    'neglect in the south west',
    'tell me about adoption',
    'is there a rota',
    'the council of reference',
    'the year when',
  ])('“%s” asks for no such thing', (asked) => {
    expect(kindOfAnswer(asked, queryFor(asked))).toBeNull();
  });

  test('finds a worth from 0 to 1, whatever it is', () => {
    for (const { asked } of cases) {
      for (const { better, worse } of cases) {
        for (const sentence of [better, worse, '', '🙂']) {
          const worth = kindOfAnswer(asked, queryFor(asked))?.(sentence) ?? -1;
          expect(worth).toBeGreaterThanOrEqual(0);
          expect(worth).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});

describe('a date without its year is of the year in which the update came out:', () => {
  test.each([
    { asked: 'where did the FCYP and WD committees meet in September 2017', says: 'Birmingham' },
    { asked: 'how many peer reviewers did the Eastern region train in october 2017', says: '24' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('what is asked for is found in the words of the updates:', () => {
  test.each([
    {
      asked: 'what is the deadline for all south west LAs to do a neglect peer challenge',
      says: 'July 2018',
    },
    { asked: 'how far have council budgets fallen since 2010', says: '40%' },
    { asked: 'when did the DCS update come out', says: '28 April' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('what a passage tells further on of what it spoke of is shown:', () => {
  test.each([
    { asked: 'when is the NW better for children seminar', says: '5 December 2017' },
    { asked: 'how many people took part in the ALP in Y&H', says: '45 on the ALP' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test('a national figure is none of a region that is named', () => {
  expect(ask('what is the funding gap in the North West').kind).toBe('refused');
});

describe('what tells of the rest of a question and not of the very thing is no answer:', () => {
  test.each([
    'date of the annual conference of the Eastern region',
    "what day is the North West's annual residential",
    'what training is there for councillors in the South West?',
    'adoption board returns, how are they made?',
    'what are the corporate parenting standards?',
  ])('“%s” is refused', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });

  test.each([
    { asked: 'when is the South West summit', says: 'Thursday 16 November 2017' },
    {
      asked: 'what training is there for peer reviewers in the North East?',
      says: 'peer challenge training',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

test.each([
  'what years do your updates cover?',
  'how far back do the updates go',
  'which dates are covered?',
  'ok, what years does your data cover',
])('“%s” is told from when to when updates are held', (asked) => {
  expect(ask(asked)).toMatchObject({
    intent: 'help',
    headline: expect.stringMatching(
      /^What is held is from September 2015 to November 2023; nothing is from 2018 to 2022\./,
    ),
  });
});

describe('a figure on something else stands in for nothing:', () => {
  test.each([
    { asked: 'how many schools are there in London', because: 'the count is of England' },
    { asked: 'what is the national minimum allowance for foster carers', because: 'the sum is for buses' },
    {
      asked: 'how many SEND inspections were there in the West Midlands and how many had an action plan?',
      because: 'the six reports are on ILACS',
    },
  ])('“$asked” is refused, because $because', ({ asked }) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

test('who counts in the whole country is not told what one region has', () => {
  expect(ask('how many foster carers are there in England').kind).toBe('refused');
});

test('who counts and names no place is told the figure of the whole country, where one is held', () => {
  expect(ask('how many interim directors are there').headline).toContain('16 interim directors');
  expect(ask('how many interim directors are there in the North East').headline).toContain('two interim');
});

test('what something was about may be called its theme, its topic or its focus', () => {
  expect(passagesOf(ask('what was the topic of the designated teachers conference'))[0]?.excerpt).toContain(
    'resilience',
  );
});

test('of two that give a name, the one that tells clearly more of the question is shown', () => {
  expect(documentsOf(ask('who is the practice leaders programme for'))[0]).toBe(
    'update-fcyp-and-wd-policy-committees-december-2017',
  );
});

test('what is told of a thing further on under the heading that names it is shown', () => {
  expect(ask('which university evaluates NESWA').headline).toContain('Buckinghamshire New University');
});

test('who should go is told in the words “those who should attend”', () => {
  expect(passagesOf(ask('who should go to the interim agency market conference'))[0]?.excerpt).toContain(
    'Senior HR managers',
  );
});

test('a joint meeting of two committees is told by either', () => {
  expect(ask("when is the R&S committee's joint meeting with EAPC").headline).toContain('27th January 2017');
});

test('a county is known by its short name', () => {
  expect(passagesOf(ask('who from Hampshire presented on conditions for success'))[0]?.excerpt).toContain(
    'Steve Crocker, Hants',
  );
});

test.each([
  { asked: 'UASC numbers', figure: '4,500 UASCs' },
  { asked: 'latest figures on children in care', figure: '71,000 children' },
  { asked: 'how many care leavers are there in England', figure: '35,000 care leavers' },
  { asked: 'how many opportunity areas were announced', figure: 'six new' },
  { asked: 'number of care leavers', figure: '35,000 care leavers' },
  { asked: 'how many kids are looked after', figure: '71,000 children' },
])('“$asked” asks how many there are', ({ asked, figure }) => {
  expect(ask(asked).headline).toContain(figure);
});

describe('what the updates put otherwise is told:', () => {
  test.each([
    { asked: 'how many South East authorities have been inspected', told: 'All LAs across the South East' },
    { asked: 'when did the North East agency agreement begin', told: 'came into force on 4' },
    { asked: 'in which city was NCASC 2017 held', told: 'in Bournemouth' },
    { asked: 'where is the strategic use of education data conference', told: 'in Newcastle' },
    { asked: 'share of councils that have had twin hatters', told: 'two thirds of all local authorities' },
    { asked: "why is the rise in the YJB's fees a worry", told: 'under even further strain' },
    { asked: 'value of the FutureSocial award', told: '£1.5m' },
    { asked: 'how many usable audits were there in the NW', told: '62 audits' },
    { asked: 'how much has council funding been cut since 2010', told: '40% since 2010' },
    { asked: 'in which year was ADCS set up', told: 'established in 2007' },
    { asked: 'how many child protection plans were there in March 2016', told: '50,000 children' },
    { asked: 'how many people are expected at the county lines summit', told: 'about 50 attendees' },
    { asked: "when is the North East's education data conference", told: '23 January' },
    { asked: 'how many trained peer challengers does Yorkshire have', told: '70' },
    { asked: 'how many councils in the West Midlands are becoming trusts', told: '20% of the councils' },
    { asked: 'how many DCSs were interim when the DCS update came out', told: '16 interim directors' },
    { asked: 'who pays for disabled young people after 19?', told: 'not resourced' },
    { asked: 'which universities are in the North East teaching partnership', told: 'Open University' },
    { asked: 'how long has ADCS worked with DfE on secure services', told: 'for the last two years' },
  ])('“$asked”', ({ asked, told }) => {
    expect(ask(asked).headline).toContain(told);
  });
});

test('a name is given to who asks what something is called', () => {
  expect(ask('what is the R&S think piece called').headline).toContain('‘Pillars and Foundations.’');
});

describe('a list is told with what introduces it:', () => {
  test.each([
    {
      asked: 'which domains were the nw cases audited across',
      items: ['Response to risk; Is the work', 'Plans;'],
    },
    {
      asked: 'what were the key themes of the eastern region event in june 2017',
      items: ['The key themes were: Innovations in safeguarding; Vulnerable adolescents'],
    },
    {
      asked: 'what early interventions are most used in the east midlands',
      items: [
        'at the core of their approach: Some version of Signs of Safety',
        'intensive parenting programme.',
      ],
    },
    { asked: 'what does ALDCS say remains under discussion', items: ['Childcare places; …'] },
  ])('“$asked”', ({ asked, items }) => {
    const { headline } = ask(asked);
    for (const item of items) expect(headline).toContain(item);
  });

  test.each([
    {
      asked: 'what were the friday workshops at annual conference 2017',
      told: 'Friday: A: Pathways through the emotional health and wellbeing system; B: Demand management',
    },
    {
      asked: 'what are the aims of the workshop on the interim agency market',
      told: 'Aims of the workshop: To understand the strategic drivers',
    },
  ])('“$asked” lists what stands under the heading', ({ asked, told }) => {
    expect(ask(asked).headline).toContain(told);
  });

  test('an item that is asked for itself stands alone', () => {
    const { headline } = ask('which council shared practice week');
    expect(headline).toContain('Practice Week - Bolton');
    expect(headline).not.toContain('Salford');
  });
});

describe('the figure that was asked for is shown', () => {
  test.each([
    {
      asked: 'how many people are coming to the county lines summit?',
      value: 'about 50 attendees',
      because: 'another passage under the same heading has it',
    },
    {
      asked: 'when is the north west cafcass improvement seminar',
      value: '5 December 2017',
      because: 'what the passage says before it is what the sentence speaks of',
    },
    {
      asked: 'how many managers have been on SLP or ALP in yorkshire in the last 3 years',
      value: 'more than 300 managers',
      because: 'the passage counts its years as the question does',
    },
    {
      asked: 'how many initial contacts did social care get in 2015/16',
      value: '2.2 million',
      because: 'the year to 31 March 2016 is that year',
    },
    {
      asked: 'which council was asked to deliver the south west benchmarking project',
      value: 'Bournemouth',
      because: 'it is a council',
    },
    {
      asked: 'when does Rachel Dickinson take over as President',
      value: 'April 2019',
      because: 'a vice president is none',
    },
  ])('“$asked”: $value, because $because', ({ asked, value }) => {
    expect(ask(asked).headline).toContain(value);
  });
});

test.each([
  'who chairs the National Adoption Leadership Board',
  'Children and Social Work Act 2017',
  'What Is The Regional Improvement Alliance',
  'when will the Alpha Phase of NAAS go live',
  'how much did the Innovation Fund give for FutureSocial',
  'section 20 benchmarking in the Eastern region',
  'SLP cohort 8',
  'NAAS phase 2',
])('a name or a member of a series that a document says is no unheld one: “%s”', (asked) => {
  expect(ask(asked).kind).toBe('found');
});

test('a national document answers for a region where it names one of its local authorities', () => {
  const [first] = documentsOf(
    ask('which Yorkshire councils spoke at the SEND complex needs workshop in 2016'),
  );
  expect(first).toBe('annual-conference-2016-presentations');
});

test.each([
  { asked: 'how many looked after children are there', says: '71,000' },
  { asked: 'how many LAC', says: '71,000' },
  { asked: 'total children in care', says: '71,000' },
  { asked: 'attendance at the county lines summit', says: 'about 50 attendees' },
  { asked: 'LADO conference venue', says: 'Birmingham' },
])('“$asked” is told the figure or the place: $says', ({ asked, says }) => {
  const answer = ask(asked);
  expect(`${answer.headline} ${passagesOf(answer)[0]?.excerpt}`).toContain(says);
});

test('a count that each update brings up to date is told as it stands last', () => {
  expect(ask('how many peer challenges has Yorkshire completed').headline).toContain(
    '30 LA/LSCB children’s services',
  );
  expect(ask('how many peer challenges had Yorkshire completed by April 2017').headline).toContain(
    '27 LA/ LSCB',
  );
});

describe('who asks whether something is so is told that it is not:', () => {
  test.each([
    { asked: 'is assessment and accreditation of social workers compulsory', told: 'a voluntary system' },
    { asked: "is profit making from children's social care legal", told: 'prohibits profit making' },
    { asked: 'are UASC numbers rising in the East Midlands', told: 'slightly fewer new arrivals' },
  ])('“$asked”', ({ asked, told }) => {
    expect(ask(asked).headline).toContain(told);
  });
});

describe('what a region has several of is listed, and not explained:', () => {
  test.each([
    {
      asked: "what are Eastern's three new priorities",
      told: 'These are: Audit and quality assurance; SEND',
    },
    { asked: "what are the West Midlands' priorities", told: 'Quality of practice; Quality of leadership' },
  ])('“$asked”', ({ asked, told }) => {
    const answer = ask(asked);
    expect(answer.intent).toBe('fact');
    expect(answer.headline).toContain(told);
  });
});

describe('where something is held is told by a place, and not by what it is on:', () => {
  test.each(['where was the neglect summit held', 'where will the county lines summit be held'])(
    '“%s” is refused',
    (asked) => {
      expect(ask(asked).kind).toBe('refused');
    },
  );

  test.each([
    { asked: 'where was the LADO conference held', says: 'in Birmingham city centre' },
    { asked: 'where was NCASC 2017', says: 'conference in Bournemouth' },
    { asked: 'where is the interim market workshop', says: 'Central Birmingham' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('a count that is brought up to date is asked for as it stands last, and a time as it was last:', () => {
  test.each([
    { asked: 'how many are trained as peer challengers in yorkshire', says: 'to 70' },
    { asked: 'when did ALDCS last meet in 2016', says: 'last met on 28 November' },
    { asked: 'what share of west mids authorities are good or better', says: '64%' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('by whom something was done is told by the sentence that says so, in whatever form:', () => {
  test.each([
    { asked: 'who evaluated the LSCB peer challenges in yorkshire', says: 'by the regional LGA Adviser' },
    {
      asked: 'who moderated the self assessments in the eastern region',
      says: 'conducted by a team of volunteers',
    },
    { asked: 'who evaluated the Yorkshire leadership programmes', says: 'externally evaluated' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('how old and at what time is told without those words:', () => {
  test.each([
    { asked: 'how old was the LADO role in 2017', says: '10 years since the creation' },
    { asked: 'what time does the interim agency market workshop start', says: '10.00 – 3.30 pm' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('what an update tells in other words than it is asked in is found:', () => {
  test.each([
    { asked: 'over what dates are the NW seminars being delivered', says: 'from October 2016 - July 2017' },
    {
      asked: 'why is ADCS worried about the single route of redress',
      says: 'Concerns include: the limited funding',
    },
    { asked: 'what are the three key issues in Yorkshire', says: 'outcomes for vulnerable groups' },
    { asked: 'who spoke about the future of inspection', says: 'Lisa Pascoe' },
    { asked: 'what is the NTS threshold', says: '0.07' },
    { asked: 'how much PR coverage did You Can Foster get', says: 'more than 65 pieces' },
    {
      asked: 'which three councils reviewed Central Beds leaving care',
      says: 'Suffolk, Hertfordshire and Peterborough',
    },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });

  test('what is said of a speech of today dates no statement', () => {
    expect(ask("what date did the Queen's speech comment come out").kind).toBe('refused');
  });
});

test('what another committee says of itself beside its meetings with this one is no saying of this one', () => {
  const answer = ask('how many groups do HCAN members sit on');
  expect(documentsOf(answer)[0]).toBe('hcan-policy-committee-update-feb-2017');
  expect(answer.headline).toContain('28');
});

describe('by whom something was counted is no part of what is counted:', () => {
  test.each([
    {
      asked: 'how many unaccompanied asylum seeking children did ADCS members report in 2016',
      holds: '4,500',
    },
    { asked: 'how many UASC were reported by local authorities in 2016', holds: '4,500' },
    { asked: 'how many children in care did councils record', holds: '71,000' },
  ])('“$asked”', ({ asked, holds }) => {
    expect(ask(asked).headline).toContain(holds);
  });

  test('what nobody counted is refused', () => {
    expect(ask('how many exclusions did ADCS members report').kind).toBe('refused');
  });
});

describe('what is called otherwise by who asks is told by the words of the updates:', () => {
  test.each([
    { asked: 'Which region hosted a conference on neglect, and when was it?', says: '17 November 2016' },
    { asked: 'who held a conference on adoption', says: 'adoption decision makers learning event' },
    { asked: 'when is the NAAS roll-out?', says: 'Alpha Phase' },
    { asked: 'what did Safeguarding Pressures phase 5 find on referrals?', says: '610,000 became referrals' },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked).headline).toContain(says);
  });
});

describe('the role of a body is what it does, and nobody’s post:', () => {
  test.each([
    {
      asked: "What is the Staff College's role in the development of aspirant directors?",
      holds: 'Senior Leaders Programme',
    },
    {
      asked: 'What is the role of the Staff College in leadership development?',
      holds: 'led by the Staff College',
    },
    { asked: "What is Cafcass's role in the care order audit?", holds: 'local Cafcass colleagues' },
  ])('“$asked”', ({ asked, holds }) => {
    expect(passagesOf(ask(asked))[0]?.excerpt).toContain(holds);
  });

  test('of somebody it is their post', () => {
    expect(ask("What is Stuart Gallimore's role?")).toMatchObject({ intent: 'role' });
    expect(ask('what is the role of the president')).toMatchObject({ intent: 'role' });
  });
});

test('a theme is told where it is said what it was, and not where themes are spoken of', () => {
  expect(ask('What was the theme of the joint targeted area inspections in autumn 2017?').kind).toBe(
    'refused',
  );
  expect(ask('What is the theme of the South West regional summit 2017?').headline).toContain('‘Getting');
});

test('how many there are of a whole is told by their share of it', () => {
  expect(ask('how many London schools would lose funding').headline).toContain('70% of London schools');
});
