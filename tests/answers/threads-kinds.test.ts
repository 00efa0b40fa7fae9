import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { ask, documentsOf } from './real-corpus.ts';

function excerptOf(answer: Answer): string {
  return answer.kind === 'found' ? answer.passages[0].excerpt : '';
}

describe('everybody in posts of one kind is named after who holds one:', () => {
  test.each([
    { thread: ['who chairs FCYP'], asked: 'and the other committees?', says: 'Rachael Wardell' },
    { thread: ['who chairs FCYP'], asked: 'who chairs the others?', says: 'chairs of committees' },
    { thread: ['who chairs the Eastern region'], asked: 'and the other regions?', says: 'Florence Kroll' },
    { thread: ['who is the DCS in Gateshead?'], asked: 'and the other councils?', says: 'Martin Gray' },
  ])('after “$thread”, “$asked”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('an update is counted from either end:', () => {
  test.each([
    { thread: ['latest from London'], asked: 'third update', first: 'greater-london-update-april-2017' },
    {
      thread: ['latest from London'],
      asked: "what's the second newest",
      first: 'greater-london-region-update-september-2017',
    },
    {
      thread: ['latest from London'],
      asked: 'second oldest please',
      first: 'greater-london-region-update-december-2016',
    },
  ])('after “$thread”, “$asked” is $first', ({ thread, asked, first }) => {
    expect(documentsOf(ask(asked, { thread }))[0]).toBe(first);
  });
});

describe('a thing of the same kind is named by what tells it apart:', () => {
  test.each([
    {
      thread: ['what is the Aspirant Leaders Programme?'],
      asked: 'and the senior one',
      says: 'Senior Leaders Programme',
    },
    {
      thread: ['peer challenge in the East Midlands'],
      asked: 'and the SEND one?',
      says: 'SEND peer challenge',
    },
    { thread: ['peer review in the eastern region'], asked: 'the paired one', says: 'paired peer review' },
  ])('after “$thread”, “$asked” is of “$says”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('of several of a kind the other is asked for as the first was:', () => {
  const thread = ['ADCS annual conference 2016 presentations', 'who did the social impact bonds workshop?'];
  test.each([
    { thread, asked: 'and the SEND one?', says: 'Julia Lumb' },
    { thread, asked: 'and the one on conditions for success?', says: 'Stuart Gallimore' },
    { thread, asked: 'and who ran the life chances one?', says: 'Linda Uren' },
    {
      thread: ['who ran the social impact bonds workshop at the 2016 conference?'],
      asked: 'and the SEND workshop?',
      says: 'Julia Lumb',
    },
    {
      thread: ['west midlands april 2017', 'where was the LADO conference?'],
      asked: "where's the agency one?",
      says: 'Central Birmingham',
    },
  ])('after “$thread”, “$asked” is told by “$says”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test('but not where nobody tells of it', () => {
    expect(ask('and the cookery one?', { thread }).kind).toBe('refused');
    const seminar = ['east midlands december 2016', 'how many came to the CSE seminar?'];
    expect(ask('and the SEND one?', { thread: seminar }).headline).not.toContain('80 colleagues');
  });
});

describe('of another day of a programme is asked as of the first:', () => {
  test.each([
    {
      thread: ['annual conference 2017 workshops', 'which were on the thursday'],
      asked: 'what about Friday?',
      says: 'Demand management',
    },
    {
      thread: ['annual conference 2017 workshops', 'what was on the friday'],
      asked: 'and the Thursday?',
      says: 'SEND strategic planning',
    },
    {
      thread: ['which workshops were on the Thursday of the 2017 annual conference?'],
      asked: 'and on the Friday?',
      says: 'Demand management',
    },
    {
      thread: ['annual conference 2016 presentations', 'which workshops were on Thursday'],
      asked: 'and Friday?',
      says: 'Life Chances',
    },
  ])('after “$thread”, “$asked” says “$says”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test('but not where no day was spoken of', () => {
    expect(ask('friday?', { thread: ['who is the DCS in Durham?'] }).kind).toBe('refused');
  });
});

describe('how things stood at a date is told by what was said then of the topic:', () => {
  test.each([
    {
      thread: ['london adoption agency latest', 'what did the boroughs approve in October?'],
      asked: 'and how far had it got by December 2016?',
      says: 'in principle agreement',
    },
    {
      thread: ['north east teaching partnership', 'when is the launch?'],
      asked: 'where were they in December 2016?',
      says: 'agreed by the Department of Health',
    },
    {
      thread: ['tartan rug in the eastern region', "what's the deep dive about?"],
      asked: 'where did things stand in April 2017',
      says: 'quarterly tartan rug report',
    },
    {
      thread: ['FutureSocial', 'how much did they get?'],
      asked: 'what stage was it at in April 2017?',
      says: 'Futuresocial',
    },
    {
      thread: ['east midlands SEND transport'],
      asked: 'what was the state of play in december 2016?',
      says: 'Two key workshops',
    },
  ])('after “$thread”, “$asked” shows “$says”', ({ thread, asked, says }) => {
    expect(excerptOf(ask(asked, { thread }))).toContain(says);
  });

  test('but where something was is no such question', () => {
    expect(ask('where was it in 2016?', { thread: ['annual conference 2017'] }).headline).toContain(
      'Manchester',
    );
  });
});

describe('a question goes back to an earlier one:', () => {
  const thread = ['RS committee on home to school transport', 'who chairs FCYP?'];

  test('with a question of its own', () => {
    const answer = ask('back to transport - is DfE reviewing the guidance', { thread });
    expect(answer.headline).toContain('reviewing the statutory guidance');
  });

  test('by its name alone', () => {
    expect(documentsOf(ask('can we go back to transport', { thread }))).toEqual(documentsOf(ask(thread[0]!)));
  });
});

describe('an authority below the update of its region is told of from that update:', () => {
  test.each([
    {
      thread: ['eastern update dec 2016'],
      asked: "what's happening in central bedfordshire?",
      says: 'leaving care peer review',
    },
    { thread: ['south east update dec 2016'], asked: 'kent?', says: 'Edge-of-Care' },
  ])('after “$thread”, “$asked”', ({ thread, asked, says }) => {
    const answer = ask(asked, { thread });
    expect(answer.headline).toContain('whose update of December 2016 says');
    expect(answer.headline).toContain(says);
  });
});

describe('a detail is asked again of another date, place or occasion:', () => {
  test.each([
    {
      thread: ['who spoke at the South West summit'],
      asked: 'and at the LADO conference?',
      says: 'speakers including Detective Inspector',
    },
    {
      thread: ['peer reviewers', 'how many in the North East'],
      asked: 'Yorkshire?',
      says: 'peer',
    },
    {
      thread: ['systems thinking programme yorkshire', 'how many LAs'],
      asked: 'and in december 2016',
      says: 'Teams from six LAs',
    },
    { thread: ['SW summit 2017', 'how many went'], asked: 'and the year before', says: 'nearly 60' },
  ])('after “$thread”, “$asked”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

test('the year before an update is a year of the calendar', () => {
  const thread = ['UASC in the East Midlands'];
  expect(documentsOf(ask('and the year before?', { thread }))[0]).toBe(
    'east-midlands-regional-update-december-2016',
  );
});

describe('who did something is told by another update of the region, where the one shown names nobody:', () => {
  test.each([
    { thread: ['MoU east midlands'], asked: 'who leads it', says: 'project worker has now been appointed' },
    {
      thread: ['education summit east midlands'],
      asked: 'who is on it',
      says: 'brings together the Regional',
    },
    {
      thread: ['neglect in the south west'],
      asked: 'who runs it',
      says: 'principal social worker (PSW) group',
    },
  ])('after “$thread”, “$asked”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test('and by none where no update of it does', () => {
    expect(ask('who runs it', { thread: ['UASC in the South East'] }).kind).toBe('refused');
  });
});

describe('what another said on the same is asked by a name alone:', () => {
  test.each([
    { thread: ['fostering stocktake', 'what did HCAN say'], asked: 'and the president?', says: /fostering/i },
    { thread: ['UASC costs'], asked: "what's the president's view?", says: /UASC/ },
  ])('after “$thread”, “$asked”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toMatch(says);
  });
});

describe('a few words are asked of what was spoken of, or of nothing:', () => {
  test.each([
    { thread: ['Yorkshire SLP'], asked: 'who evaluates it', because: 'who directs it does not' },
    { thread: ['UTCs'], asked: 'who pays', because: 'pay rates of agency workers are not meant' },
    {
      thread: ['UASC in the South East'],
      asked: 'how many?',
      because: 'a national figure is not that of a region',
    },
    { thread: ['UASC in the South East'], asked: 'since when', because: 'nor is a national date' },
  ])('after “$thread”, “$asked” is refused: $because', ({ thread, asked }) => {
    expect(ask(asked, { thread }).kind).toBe('refused');
  });
});

describe('what nobody wrote down of what was shown is refused, however much is told of it:', () => {
  test.each([
    { thread: ['North West care order audit'], asked: 'what software did they use?' },
    { thread: ['Children Social Work Matters app'], asked: 'what colour is it?' },
    { thread: ['South West regional summit 2017'], asked: 'what was the weather like?' },
    { thread: ['South West regional summit 2017'], asked: 'what was the food like?' },
    { thread: ['safeguarding summit in the North West'], asked: 'what is on the menu?' },
    { thread: ['SEND peer challenge in the East Midlands'], asked: 'who trained them?' },
    { thread: ['Eastern region cultural difference project'], asked: 'who is the provider?' },
    { thread: ['Yorkshire senior leaders programme'], asked: 'where is it held?' },
    { thread: ['increases in remand fees'], asked: 'when do they start?' },
    { thread: ['SPI committee november 2017'], asked: 'where did they meet?' },
    { thread: ['SPI committee november 2017'], asked: 'what time did the meeting start?' },
    { thread: ['HCAN committee December 2016'], asked: 'why?' },
    { thread: ['NCASC 2017'], asked: 'when did Timpson speak?' },
    { thread: ['WD committee February 2017'], asked: 'why?' },
  ])('“$asked” after $thread', ({ thread, asked }) => {
    expect(ask(asked, { thread }).kind).toBe('refused');
  });

  test.each([
    { thread: ['peer review training eastern'], asked: 'what was it like?', says: 'very well received' },
    { thread: ['EA and HCAN committees december 2017'], asked: 'where did they meet?', says: 'Manchester' },
    {
      thread: ['North East peer challenge training'],
      asked: 'who facilitated it?',
      says: 'LGA Programme Manager',
    },
    {
      thread: ['west midlands update november 2023', 'how did they do with Ofsted?'],
      asked: 'what are they aiming at?',
      says: '80%',
    },
    { thread: ['ADCS response to Narey review'], asked: 'why were they happy with it?', says: 'pleased' },
  ])('but “$asked” after $thread is told', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('a clear new question carries no region over:', () => {
  test.each([
    { asked: 'how many care leavers were there in March 2016?', says: '35,000 care leavers' },
    { asked: 'when was the annual conference in 2017?', says: '6 July 2017' },
    { asked: 'when did Alison Michalska give her inaugural speech', says: '6 April 2017' },
  ])('“$asked” below London', ({ asked, says }) => {
    const { headline } = ask(asked, { thread: ['latest from London'] });
    expect(headline).toContain(says);
    expect(headline).not.toContain('London: ');
  });
});

describe('what was counted off or shown is shown again:', () => {
  test.each([
    {
      thread: ['what is happening with adoption in Yorkshire?', 'which agency is live?'],
      asked: 'and the other two?',
      says: 'work is ongoing in the South, North and East',
    },
    { thread: ["Alison Michalska's speech on home ed"], asked: 'when was that', says: '6 July 2017' },
  ])('after “$thread”, “$asked”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

test('who wrote a statement is whoever made it, and not the author of a book', () => {
  const { headline } = ask('who wrote that', { thread: ["Peer support in children's services"] });
  expect(headline).toContain('Alison Michalska');
});

test('whether a figure was the same is told by that of the other date', () => {
  const thread = ["what's the high needs shortfall in London?"];
  expect(ask('was it the same in September?', { thread }).headline).toContain(
    '£94 million on the high needs',
  );
});

test('which committee is asked of all of them, where none said what was shown', () => {
  expect(ask('which committee', { thread: ['illegal schools'] }).headline).toContain(
    'Standards, Performance',
  );
});

test('what is next below an update is no update of another year', () => {
  const answer = ask("what's next?", { thread: ['East Midlands November 2017'] });
  expect(answer.headline).not.toContain('2018');
});

test('a date alone below whom to contact asks for the update of that date', () => {
  const thread = ['North West update December 2016', 'who do I contact about the ofsted work?'];
  expect(documentsOf(ask('april 2017?', { thread }))[0]).toBe('north-west-update-april-2017');
});

describe('people are followed as they are spoken of:', () => {
  test.each([
    {
      thread: ['who is the interim DCS in Gateshead?'],
      asked: 'and who got it permanently?',
      says: 'Caroline O’Neill',
    },
    {
      thread: ['who was the DCS in Middlesbrough in December 2016'],
      asked: 'who got the job in the end?',
      says: 'Helen Watson',
    },
    {
      thread: ['who was DCS in Durham in 2016', 'and Stockton?'],
      asked: 'back to Durham: who took the permanent post?',
      says: 'Margaret Whellans was DCS in Durham',
    },
    {
      thread: ['who was the DCS in Gateshead in April 2017'],
      asked: 'who got the top job?',
      says: 'Caroline O’Neill',
    },
    {
      thread: ['who is the interim DCS in Northumberland?'],
      asked: 'and Middlesbrough?',
      says: 'Helen Watson',
    },
    {
      thread: ['what did Dave Hill say about Harold Bodmer?'],
      asked: 'who was he?',
      says: 'Harold Bodmer was President of ADASS',
    },
    { thread: ['Jane Carter'], asked: 'who had it before', says: 'Pat Bullen' },
    { thread: ['what did the minister say at NCASC?'], asked: 'who is he', says: 'Robert Goodwill' },
    { thread: ["who's the latest president?"], asked: 'which council?', says: 'Surrey' },
    { thread: ['who is the RIIA sponsor?'], asked: 'what was her target', says: '80% target' },
    {
      thread: ['who is the president of ADCS in 2017'],
      asked: 'and the vice president?',
      says: 'Stuart Gallimore',
    },
    {
      thread: ['who co-chairs Workforce and Leadership in the West Midlands'],
      asked: 'and the sponsor for PSWs?',
      says: 'Nisha Gupta',
    },
    {
      thread: ['who chairs the West Midlands region'],
      asked: 'and the SEND co-ordinator?',
      says: 'Jane Carter',
    },
    { thread: ['who chairs FCYP'], asked: 'when did they last meet?', says: 'Friday 29 September' },
    {
      thread: ['who chairs the London region?'],
      asked: 'and who represents it on the council of reference',
      says: 'Ana Popovici',
    },
  ])('after “$thread”, “$asked”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });

  test('a name that stands below a text is no answer', () => {
    expect(ask('what did she ask for?', { thread: ['who is the RIIA sponsor?'] }).kind).toBe('refused');
  });
});

test('what was said of something else is looked for wherever it was said', () => {
  const thread = ['what did the president say about home education?'];
  expect(excerptOf(ask('and about school places?', { thread }))).toContain('729,000 school places');
});

test('who did something to what was spoken of is told by those who did that', () => {
  expect(excerptOf(ask('who has piloted it?', { thread: ['what is ILACS?'] }))).toContain(
    'Essex and Suffolk have both piloted',
  );
});

test('whether it was always so is told by a timeline', () => {
  expect(ask('has it always been like that?', { thread: ['UASC in Greater London'] }).intent).toBe(
    'timeline',
  );
});

test('whether the police helped at one thing is not told by what is said of another', () => {
  const thread = ['CSE seminar in the East Midlands'];
  expect(ask('did the police contribute?', { thread }).kind).toBe('refused');
});

describe('what was carried over is put in good English:', () => {
  test.each([
    {
      thread: ['how many people went to the neglect summit in the South West?'],
      asked: 'who gave the research input?',
      says: /^Neglect summit in the South West: /,
    },
    { thread: ['wigan deal'], asked: 'when was that?', says: /^Wigan deal: / },
    { thread: ['fcyp latest'], asked: 'and who chairs it?', says: /^Jenny Coles chaired/ },
    {
      thread: ['who chairs FCYP'],
      asked: 'when did they last meet?',
      says: /^(?!Meet)/,
    },
    {
      thread: ['Healthy London Partnership'],
      asked: "what's it working on",
      says: /^Healthy London Partnership in Greater London: /,
    },
    { thread: ['hub and spoke'], asked: 'who else is doing it?', says: /^“Hub and spoke” comes up/ },
    {
      thread: ['guidance after the Manchester Arena attack'],
      asked: 'when was that',
      says: /^Guidance after the Manchester Arena attack: /,
    },
  ])('after “$thread”, “$asked”', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toMatch(says);
  });
});
