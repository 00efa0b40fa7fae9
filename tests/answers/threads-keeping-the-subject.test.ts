import { describe, expect, test } from 'vitest';
import { ask } from './real-corpus.ts';

/** What a third or fourth turn is about: the subject of the thread, and not the detail that was asked for in between. */
describe('a turn below a detail goes on about what that was asked of:', () => {
  const survey = ['exclusions survey in the North West', 'how many councils took part', 'what did it find'];

  test('another region that has done one', () => {
    expect(ask('has London done one?', { thread: survey }).headline).toBe(
      'No update held from Greater London tells of “exclusions survey”.',
    );
  });

  test('other regions with one', () => {
    const thread = [
      'memorandum of understanding on agency staff in the South West',
      'has it been reviewed?',
      'what did they find',
    ];
    expect(ask('other regions with one?', { thread }).headline).not.toMatch(/reviewed|find/i);
  });

  test('the same region again after two places', () => {
    const thread = [
      'peer challenge training in the North East',
      'how many people are trained',
      'and in Yorkshire',
    ];
    expect(ask('and in the East?', { thread }).headline).toContain('Eastern');
  });
});

describe('who does something in a region is asked of what was spoken of:', () => {
  const agency = [
    'which regions are setting up a regional adoption agency?',
    'who is leading it in Yorkshire?',
  ];

  test('nobody who leads something else there is named', () => {
    for (const thread of [agency, agency.slice(0, 1)]) {
      const answer = ask('and in the South West', { thread });
      expect(answer.headline).not.toContain('Sara Tough');
    }
    expect(ask(agency[1]!, { thread: agency.slice(0, 1) }).headline).toBe(
      'No update held says who heads regional adoption agency.',
    );
  });

  test('whoever does it there is named', () => {
    const inTheSouthEast = ask('and in the South East', {
      thread: ['SLI in the South West', 'who leads it in Yorkshire'],
    });
    expect(inTheSouthEast.headline).toContain('Stuart Gallimore');
    const coordinator = ask('who is the co-ordinator for it in the West Midlands', {
      thread: ['SEND in the East Midlands'],
    });
    expect(coordinator.headline).toContain('Jane Carter');
  });
});

describe('who was in a post before somebody is not asked of', () => {
  test('another post', () => {
    const thread = ["who's president of adcs now", 'and before that?'];
    expect(ask('and the vice president?', { thread }).headline).toContain('Vice President');
  });

  test('another place', () => {
    const thread = ['who is the DCS in Stockton', 'who was it before?'];
    expect(ask('and in Middlesbrough?', { thread }).headline).toContain('Helen Watson');
    expect(
      ask('and in the East Midlands?', {
        thread: ['who is the SEND co-ordinator in the West Midlands', 'who was it before?'],
      }).kind,
    ).toBe('refused');
  });
});

describe('of places asked for in turn', () => {
  const adoption = ['adoption in London', 'and in Yorkshire', 'and in the East Midlands'];

  test.each([
    { asked: 'which is the newest?' },
    { asked: 'which of them is the most recent?' },
    { asked: 'whose is latest' },
  ])('“$asked” shows all of them, the newest first', ({ asked }) => {
    const answer = ask(asked, { thread: adoption });
    expect(answer.headline).toBe(
      'The latest held on adoption is from Yorkshire and Humber, November 2017; then come Greater London and the East Midlands.',
    );
  });

  test.each([
    { asked: 'which of them is further on?' },
    { asked: 'which of these is furthest ahead?' },
    { asked: 'compare them' },
    { asked: 'compare all three' },
  ])('“$asked” puts all of them side by side', ({ asked }) => {
    const answer = ask(asked, { thread: adoption });
    expect(answer.headline).toBe(
      'Greater London, Yorkshire and Humber and the East Midlands on adoption, side by side.',
    );
  });

  test('two are compared where the two are meant', () => {
    expect(ask('compare the two', { thread: adoption.slice(0, 2) }).headline).toContain(
      'Greater London and Yorkshire and Humber on adoption',
    );
    expect(ask('which is the newest?', { thread: adoption.slice(0, 1) }).headline).not.toContain('then come');
  });
});

describe('the east is', () => {
  test.each([
    { before: 'latest from the North East', is: 'Eastern Region' },
    { before: 'latest from Yorkshire', is: 'Eastern Region' },
    { before: 'latest from the East Midlands', is: 'Eastern Region' },
    { before: 'latest from the West Midlands', is: 'East Midlands' },
  ])('$is below “$before”', ({ before, is }) => {
    expect(ask('and in the east?', { thread: [before] }).headline).toContain(is);
  });
});

describe('a turn that leaves the region', () => {
  test.each([
    { thread: ['adoption in London'], asked: 'any others?', without: 'Greater London' },
    { thread: ['adoption in London', 'and in Yorkshire'], asked: 'any others?', without: 'Yorkshire' },
    {
      thread: ['what is the South West doing on neglect'],
      asked: 'is anyone else doing a neglect peer challenge',
      without: 'South West',
    },
    {
      thread: ['agency social workers in the North East'],
      asked: 'other regions with an agency social worker cap',
      without: 'North East',
    },
  ])('names others: “$asked”', ({ thread, asked, without }) => {
    const { headline } = ask(asked, { thread });
    expect(headline).toMatch(/comes up in updates from .* other regions?:/);
    expect(headline).not.toContain(without);
  });

  test('for another matter may come back to it', () => {
    expect(
      ask('which other regions have adoption agencies', { thread: ['UASC in London'] }).headline,
    ).toContain('Greater London');
  });

  test('names the other chairs below one', () => {
    expect(ask('any others?', { thread: ['who chairs FCYP'] }).headline).toContain(
      'chairs of committees are named',
    );
  });

  test.each([
    { asked: 'anything on county lines?' },
    { asked: 'is there anything on county lines' },
    { asked: 'any news on county lines?' },
    { asked: 'county lines?' },
  ])('says so: “$asked”', ({ asked }) => {
    expect(ask(asked, { thread: ['how does the North East work with NHS England?'] }).headline).toMatch(
      /^No update held from the North East tells of “county lines”\. The latest held on county lines is from the Eastern/,
    );
  });

  test.each([
    { thread: ['adoption'], asked: 'anything on county lines?' },
    { thread: ['adoption in London'], asked: 'tell me about county lines' },
    { thread: ['latest from the North East'], asked: 'anything on care leavers?' },
  ])(
    'and does not where it was not spoken of or tells of it itself: $thread › “$asked”',
    ({ thread, asked }) => {
      expect(ask(asked, { thread }).headline).toMatch(/^The (?:latest|best match) held/);
    },
  );

  test('is not refused in its name for what nobody tells', () => {
    const thread = ["what's a peer challenge and how does it work in London"];
    expect(ask('has anyone written up what they learnt from it', { thread }).headline).not.toContain(
      'London',
    );
  });
});

describe('of a matter of the whole country, a region that no update speaks of is refused:', () => {
  test.each([
    { asked: 'which ones are in Yorkshire' },
    { asked: 'which of them are in the North West' },
    { asked: 'is the South West getting one' },
    { asked: 'is London one of them' },
    { asked: 'and in the Eastern region?' },
  ])('“$asked”', ({ asked }) => {
    for (const thread of [['opportunity areas'], ['opportunity areas', 'which ones are in Yorkshire']]) {
      const answer = ask(asked, { thread });
      expect(answer.headline).toMatch(/^No update held from .* tells of “opportunity areas”\.$/);
    }
  });

  test('and one that is told of is shown', () => {
    const answer = ask('which of them are in the North East', { thread: ['teaching partnerships'] });
    expect(answer.headline).toContain('North East');
    expect(answer.kind).toBe('found');
  });
});

describe('what comes before is', () => {
  test('the press release before', () => {
    expect(ask('the one before that', { thread: ['latest press release'] }).headline).toBe(
      'The latest statement held before 28 April 2017 is “A country that works for all children - press release” (about 2017).',
    );
  });

  test('the committee’s update before, below a detail of one', () => {
    const thread = [
      'what did EA and HCAN talk about in December 2017',
      'anything on home education?',
      'what did they want Ofsted to do',
    ];
    for (const asked of ['and the committee before that?', 'and the meeting before?'])
      expect(ask(asked, { thread }).headline).toContain('February 2017');
  });

  test('the topic before, below that', () => {
    expect(ask('the update before', { thread: ['adoption in London'] }).headline).toContain('adoption');
  });

  test('said to be nothing where all was shown', () => {
    for (const asked of ['anything else on that?', 'what else have you got?', 'anything more?'])
      expect(ask(asked, { thread: ['adoption in London'] }).headline).toMatch(
        /^Nothing on this is held from before/,
      );
  });
});

describe('when a committee met is told of it, whatever was asked of it before:', () => {
  test.each([
    {
      thread: ['what does HCAN say about transforming care?', 'who is the chair of that committee?'],
      asked: 'when did it last meet',
    },
    { thread: ['what does HCAN say about transforming care?'], asked: 'and when did they last meet?' },
    { thread: [], asked: 'when did HCAN last meet' },
    { thread: [], asked: 'when was the last HCAN meeting' },
  ])('$thread › “$asked”', ({ thread, asked }) => {
    expect(ask(asked, { thread }).headline).toContain('came together on 3 November in Manchester');
  });

  test('each by its own', () => {
    expect(ask('when did they last meet', { thread: ['who chairs FCYP'] }).headline).toContain(
      'Friday 29 September',
    );
    expect(ask('when do they meet next', { thread: ['who chairs FCYP'] }).headline).toContain(
      '20th January 2017',
    );
  });
});

describe('a turn below a detail asks', () => {
  test('whom to turn to of the region, where the matter has nobody', () => {
    const thread = [
      'what does the North West want from the sector led improvement offer',
      'and funding for it?',
    ];
    expect(ask('who would I ask', { thread }).headline).toMatch(
      /^No update names a contact for that; the regional development manager of the North West was Paul Bunker/,
    );
    expect(ask('who do I talk to about it', { thread: ['UASC in the East Midlands'] }).kind).toBe('refused');
  });

  test('the same of another matter in the same place', () => {
    for (const asked of ['and social care?', "and children's social care?"])
      expect(ask(asked, { thread: ["what's the high needs shortfall in London"] }).headline).toContain(
        '£94 million',
      );
  });

  test('for a post, also below where somebody went', () => {
    const thread = ['who is the SEND co-ordinator in the West Midlands', 'where did she go'];
    expect(ask('and the RIIA sponsor?', { thread }).headline).toContain('Tina Russell');
  });

  test('how many in another region as “and there?” does', () => {
    const trained = ask('and how many in the North East', {
      thread: ['how many peer challengers are trained in Yorkshire'],
    });
    expect(trained.headline).toContain('around 70 people trained');
    expect(
      ask('and how many in Yorkshire', {
        thread: ['peer challenge in the North East', 'how many are trained'],
      }).headline,
    ).toContain('Yorkshire and Humber Region Update');
  });
});

describe('below a region or a committee', () => {
  test.each([
    {
      thread: ['national transfer scheme', 'what does FCYP think'],
      asked: 'and the regions?',
      many: /regions: .*East Midlands/,
    },
    { thread: ['neglect'], asked: 'what about the regions', many: /regions: .*South West/ },
    { thread: ['elective home education'], asked: 'and the committees?', many: /committees: .*Educational/ },
  ])('“$asked” names all that speak of the matter', ({ thread, asked, many }) => {
    expect(ask(asked, { thread }).headline).toMatch(many);
  });

  test('a post that is known from another region only is said to be', () => {
    for (const before of ['adoption in London', 'latest from the South East'])
      expect(ask('who is the SEND co-ordinator', { thread: [before] }).headline).toMatch(
        /^No update held .*(?:Greater London|South East).* Jane Carter was the SEND co-ordinator of the West Midlands region/,
      );
    expect(ask('who is president of ADCS', { thread: ['adoption in London'] }).headline).toMatch(
      /^Rachael Wardell/,
    );
    expect(
      ask('who is the SEND co-ordinator', { thread: ['adoption in the West Midlands'] }).headline,
    ).toMatch(/^Jane Carter/);
  });
});

describe('a turn that had no answer leaves the subject as it was:', () => {
  test('who leads it, and then when it begins', () => {
    const thread = ['RAA in the East Midlands', 'who is the lead', 'when does it go live'];
    expect(ask(thread[2]!, { thread: thread.slice(0, 2) }).headline).toBe(
      'No update held from the East Midlands answers that.',
    );
    expect(ask('and in the East?', { thread }).headline).toContain('Eastern');
  });

  test('who was in a post before nobody', () => {
    const thread = ['who chairs the South East region', 'since when'];
    expect(ask('who was it before', { thread }).kind).toBe('refused');
  });

  test('what the cap is, here and there, and side by side', () => {
    const thread = [
      'agency staff in the West Midlands',
      'what is the cap',
      'and the East Midlands',
      'and the North East',
    ];
    expect(ask('compare the three', { thread }).headline).toContain('agency staff, side by side');
  });
});

test('when a committee met is told of an earlier time too', () => {
  const thread = ['when did FCYP last meet'];
  expect(ask('and the time before?', { thread }).headline).toContain('Thursday 22 September in London');
});

test('a copy of what was shown is where it stands', () => {
  const thread = ['neglect practice guide'];
  expect(ask('can I get a copy', { thread }).headline).toContain('neglect practice guide');
});

describe('what one council was shown for is told of no other item of the list:', () => {
  test.each(['what was the outcome', 'any feedback?'])('“%s” below the inspection of Norfolk', (asked) => {
    expect(ask(asked, { thread: ['Norfolk inspection'] }).kind).toBe('refused');
  });
});

describe('letters named behind a figure of one place ask for the same there, and for no meaning:', () => {
  test.each(['what is the shortfall in London', "what's the overspend in London"])(
    '“and UASC?” below “%s”',
    (before) => {
      expect(ask('and UASC?', { thread: [before] }).headline).toMatch(/UASC is from Greater London/);
    },
  );

  test('but below letters they are explained', () => {
    const thread = ['what is the SLP in Yorkshire?'];
    expect(ask('and the ALP?', { thread }).headline).toContain('Aspirant Leaders Programme');
  });
});

describe('who has had one is told by the councils that have:', () => {
  test.each([
    { thread: 'peer challenges in the South East', asked: 'which ones have had theirs?', says: 'Medway' },
    { thread: 'SEND inspection in the East of England', asked: 'who has had one?', says: 'Hertfordshire' },
    { thread: 'peer challenges in Yorkshire', asked: 'which of them have had one?', says: '14/15 LAs' },
    {
      thread: 'SEND peer challenge in the East Midlands',
      asked: 'which councils have had theirs?',
      says: 'Three areas have received',
    },
  ])('“$asked” below “$thread”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread: [thread] }).headline).toContain(says);
  });

  test.each([
    { thread: 'neglect peer challenge in the South West', asked: 'which ones have had theirs?' },
    { thread: 'regional summit in the South West', asked: 'who has had one?' },
    { thread: 'school places in London', asked: 'which ones have had theirs?' },
  ])('or refused: “$asked” below “$thread”', ({ thread, asked }) => {
    expect(ask(asked, { thread: [thread] }).kind).toBe('refused');
  });
});

describe('directors and councils are those of what was spoken of:', () => {
  test.each([
    {
      thread: ['care leavers in the North East'],
      asked: 'what have directors agreed to pay for',
      says: 'apprenticeship',
    },
    { thread: ['exclusions in the North West'], asked: 'what have directors asked for?', says: 'survey' },
    {
      thread: ['mandatory reporting of abuse'],
      asked: 'why are directors against it?',
      says: 'lack of evidence',
    },
    {
      thread: ['mandatory reporting of abuse', 'which committee leads on it?'],
      asked: 'why are directors against it?',
      says: 'lack of evidence',
    },
    { thread: ['virtual school heads'], asked: 'why are members concerned about it?', says: 'capacity' },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test.each(['what have directors agreed about school meals?', 'what do directors want from Ofsted?'])(
    '“%s” is told of nothing else there',
    (asked) => {
      expect(ask(asked, { thread: ['care leavers in the North East'] }).kind).toBe('refused');
    },
  );
});

describe('behind a detail that was dated, the matter itself is asked of, wherever it is told:', () => {
  const naas = ["what's happening with NAAS?", 'when does the alpha phase go live'];

  test('whether it will be compulsory', () => {
    expect(ask('will it be compulsory?', { thread: naas }).headline).toContain('voluntary system');
  });

  test.each(['what does it cost?', 'who runs it?', 'how long does it take?'])(
    '“%s” is told nowhere',
    (asked) => {
      expect(ask(asked, { thread: naas }).kind).toBe('refused');
    },
  );
});

describe('what a follow-up asks of a year is told of that year, or refused:', () => {
  const thread = ['regional summit in the South West'];

  test.each(['what was the theme in 2015', 'what was the theme in 2016'])(
    '“%s” is not told by 2017',
    (asked) => {
      expect(ask(asked, { thread }).kind).toBe('refused');
    },
  );

  test.each([
    { asked: 'what was the theme in 2017', says: 'Building a culture of regional learning' },
    { asked: 'what was the focus in 2016', says: 'Tackling and Preventing Neglect' },
  ])('“$asked”: $says', ({ asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test('what was the theme says the sentence that gives it, and not the next one that speaks of a focus', () => {
    const before = ['regional summit in the South West 2016'];
    expect(ask('what was the theme', { thread: before }).headline).toContain(
      'Tackling and Preventing Neglect',
    );
  });
});
