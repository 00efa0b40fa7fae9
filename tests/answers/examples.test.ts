import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import {
  agreementOf,
  alikeExamples,
  clearlyMeant,
  meantByExamples,
} from '../../src/answers/query/meant-by-examples.ts';
import { meantOnTheWhole } from '../../src/answers/query/meant-on-the-whole.ts';
import { wordsOf } from '../../src/search/tokenize.ts';
import { ask, knowledge, passagesOf, TODAY } from './real-corpus.ts';

const known = {
  ...knowledge,
  exampleQuestions: [
    {
      means: ['care orders at home', 'placed with parents'],
      asked: [
        'the council is legally the parent but the child sleeps at home',
        'under a court order but living with mum',
      ],
    },
    {
      means: ['welfare reform'],
      asked: ['families who lose their benefits', 'what losing benefits does to children'],
    },
    { means: ['county lines'], asked: ['dealers who send children out of town with drugs'] },
  ],
};
const meant = (question: string) =>
  meantByExamples(wordsOf(question), known).map(({ means, vote }) => ({
    means: means.map(({ terms }) => terms.join(' ')),
    vote,
  }));

describe('the example questions that are most like a question', () => {
  test('say what it means, and the more so the more alike they are', () => {
    const [near] = meant('children who lose their benefits');
    const [nearer] = meant('families who lose their benefits');
    expect(near?.means).toEqual(['welfar reform']);
    expect(near?.vote).toBeLessThan(0.5);
    expect(nearer?.vote).toBeGreaterThan(near?.vote ?? 1);
  });

  test('decide alone where one is the same but for the order of its words', () => {
    expect(meant('their benefits families who lose')).toEqual([{ means: ['welfar reform'], vote: 1 }]);
  });

  test('say nothing where they share but a word or two that many have', () => {
    expect(meant('what is the weather like')).toEqual([]);
  });

  test('say nothing where there are none', () => {
    expect(
      meantByExamples(wordsOf('families who lose their benefits'), { ...knowledge, exampleQuestions: [] }),
    ).toEqual([]);
  });
});

const term = (said: string) => ({ said, terms: said.split(' '), weight: 1 });

test('terms agree with examples as far as these mean the same, in more words or in fewer', () => {
  const examples = [
    { means: [term('care order')], vote: 0.3 },
    { means: [term('welfar reform')], vote: 0.1 },
  ];
  expect(agreementOf(examples, [['care', 'order', 'home']])).toBeCloseTo(0.75);
  expect(agreementOf(examples, [['adopt']])).toBe(0);
});

describe('a question in everyday words that no table of words tells finds what the updates call it:', () => {
  test.each([
    { asked: 'new councillors in charge of children finding their feet', holds: /lead members?/i },
    { asked: 'the same boss for old folk and for children', holds: /twin|DASS/i },
    { asked: 'how disabled youngsters get about on their own', holds: /travel training/i },
  ])('“$asked”', ({ asked, holds }) => {
    const [first] = passagesOf(ask(asked));
    expect(`${first?.title} ${first?.heading} ${first?.excerpt}`).toMatch(holds);
  });
});

describe('what examples clearly mean', () => {
  const examples = [
    { means: [term('care order'), term('court')], vote: 0.2 },
    { means: [term('care order home')], vote: 0.1 },
    { means: [term('welfar reform')], vote: 0.15 },
  ];

  test('is the term for which most speaks, and those that say the same in more words or fewer', () => {
    expect(clearlyMeant(examples, 0.25)?.map(({ said }) => said)).toEqual(['care order', 'care order home']);
  });

  test('is nothing where they do not agree enough', () => {
    expect(clearlyMeant(examples, 0.35)).toBeNull();
    expect(clearlyMeant([], 0)).toBeNull();
  });
});

describe('an example that is added', () => {
  const add = (asked: string, means: string) => ({
    ...knowledge,
    exampleQuestions: [...knowledge.exampleQuestions, { means: [means], asked: [asked] }],
  });

  test.each([
    { asked: 'the bottomless pit of minibuses', was: 'No update held mentions' },
    { asked: 'the magic carpet problem', was: 'No update held mentions' },
  ])('answers “$asked”, for which nothing was found, and says how it was read', ({ asked, was }) => {
    expect(ask(asked).headline).toContain(was);
    const answer = answerQuestion({ text: asked, thread: [] }, add(asked, 'home to school transport'), TODAY);
    expect(passagesOf(answer)[0]?.excerpt).toMatch(/home to school transport/i);
    expect(answer.headline).toContain('” as “home to school transport”');
    expect(answer.headline).toContain(asked.replace(/^the /, ''));
  });

  test('takes the place of what was found and says nothing of what it means', () => {
    const asked = 'a game of pass the parcel for councils';
    const answer = answerQuestion({ text: asked, thread: [] }, add(asked, 'home to school transport'), TODAY);
    expect(passagesOf(ask(asked))[0]?.excerpt ?? '').not.toMatch(/school transport/i);
    expect(passagesOf(answer)[0]?.excerpt).toMatch(/home to school transport/i);
  });

  test('answers nothing of a place that no update comes from', () => {
    const asked = 'the bottomless pit of minibuses in Scotland';
    const answer = answerQuestion({ text: asked, thread: [] }, add(asked, 'home to school transport'), TODAY);
    expect(answer.headline).toContain('Scotland');
    expect(answer.kind).toBe('refused');
  });
});

test.each(['police pay', "fire safety in children's homes", 'council house waiting lists'])(
  'a matter for which no example speaks, where others do, is not meant by a chance word: “%s”',
  (asked) => {
    expect(ask(asked).kind).toBe('refused');
  },
);

describe('a whole sentence in everyday words', () => {
  test.each([
    {
      asked: 'Is anyone trying to find out why teenagers sell drugs for gangs from the city?',
      holds: /county lines/i,
    },
    {
      asked: 'Has a boss ever been in charge of the young and the old at once in one of our councils?',
      holds: /twin|DASS/i,
    },
    {
      asked: 'Will the people who protect children be made to sit a test some day?',
      holds: /NAAS|accreditation/i,
    },
    {
      asked: 'Somebody said no jail for youngsters in this country is safe. Is that right?',
      holds: /safe to hold/i,
    },
  ])('is answered by what all of its words mean together: “$asked”', ({ asked, holds }) => {
    const [first] = passagesOf(ask(asked));
    expect(`${first?.title} ${first?.heading} ${first?.excerpt}`).toMatch(holds);
  });

  test.each([
    'Is anybody worried about slugs eating all of the lettuces on the allotments this summer?',
    'Can a judge here make my neighbour cut down the hedge between our two gardens?',
    'Is there something I can put on my mobile to keep an eye on my dog while I am at work?',
    'Are there still pubs hidden in back rooms that serve drink without a licence?',
    'Do foster carers have to pay tax on the allowance they get each week?',
    'Has anyone complained about the smell that comes from the brewery?',
    'Should cyclists be made to wear a helmet, whether they like it or not?',
    'Are there more head lice in schools than there used to be?',
    'Will parents be fined when their teenager shoplifts again?',
    'Can we tempt people who gave up embroidery long ago to come back to it?',
    'Is there a colourful chart that shows which airline is doing better than which?',
  ])('is refused where its words are of another field, however it is put: “%s”', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });

  test('is like no example of what no update holds, of which a newer one may tell', () => {
    const ofNoUpdate = knowledge.exampleQuestions.find(({ means }) => means.length === 0)?.asked ?? [];
    expect(ofNoUpdate.filter((question) => /\bfleas?\b/.test(question))).not.toEqual([]);
    const likeThem = alikeExamples(new Set(['cat', 'flea', 'scratch', 'dai']), knowledge, {
      least: 0.6,
      most: 10,
    });
    expect(likeThem).toEqual([]);
  });

  test('means nothing for which less speaks than for what no update holds', () => {
    const asked = 'gangs that make teenagers carry drugs out of the city';
    const { exampleQuestions } = knowledge;
    const refusing = { ...knowledge, exampleQuestions: [{ means: [], asked: [asked] }, ...exampleQuestions] };
    expect(meantOnTheWhole(asked, refusing)?.sureness ?? 0).toBeLessThan(
      meantOnTheWhole(asked, knowledge)?.sureness ?? 0,
    );
  });

  test('means the more surely what examples say of it, the more of its words they have', () => {
    const sure = (question: string) => meantOnTheWhole(question, knowledge)?.sureness ?? 0;
    const whole = sure('gangs that make teenagers carry drugs out of the city');
    expect(whole).toBeGreaterThan(sure('gangs that make donkeys carry carpets out of the city'));
    expect(sure('donkeys carry carpets over sandy dunes')).toBeLessThan(1);
    expect(meantOnTheWhole('drugs', knowledge)).toBeNull();
  });
});
