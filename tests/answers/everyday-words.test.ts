import { describe, expect, test } from 'vitest';
import { callPeoplePlainly } from '../../src/answers/understanding/put-plainly/call-people-plainly.ts';
import { ask, knowledge, passagesOf } from './real-corpus.ts';

describe('what only looks as if it demanded something is answered by its topic:', () => {
  test.each([
    { asked: 'someone in sheffield holds the statistics', holds: /Sheffield City Council/ },
    { asked: 'figures on how foster kids do at school', holds: /customised data|attainment|achievement/i },
    { asked: 'Newcastle conference on school figures', holds: /NCER|education data/i },
    { asked: 'collecting school and care numbers for all Yorkshire', holds: /dataset|data set/i },
    { asked: 'how do you know if an asylum seeker is really under 18', holds: /age assessment/i },
    { asked: 'how can they work out how old a lone refugee is', holds: /age assessment/i },
    {
      asked: 'how can we tell a council is heading for trouble?',
      holds: /at risk of failing|before they fall/i,
    },
  ])('“$asked”', ({ asked, holds }) => {
    const [first] = passagesOf(ask(asked));
    expect(`${first?.heading} ${first?.excerpt}`).toMatch(holds);
  });
});

describe('what it is called in everyday words finds it:', () => {
  test.each([
    { asked: 'same boss in charge of kids and pensioners', holds: /twin hat/i },
    { asked: 'dad beating his wife with the kids in the next room', holds: /domestic (?:abuse|violence)/i },
    { asked: 'something staff can load onto their phones', holds: /CSWM/ },
    { asked: 'something a social worker can load onto her mobile', holds: /CSWM/ },
    { asked: 'going through sixty-two files of children at home with their parents', holds: /62 audits/ },
    { asked: "putting children's services into a trust, does it help?", holds: /a trust might be|trusts/ },
    { asked: 'pupils who fell pregnant in their teens', holds: /teenage pregnancy/i },
    { asked: 'is there more grumbling from folk about their council now?', holds: /13%/ },
    { asked: 'money for failing schools', holds: /School Improvement Fund|SSIF/ },
    { asked: 'head teacher for all the kids in care', holds: /virtual school head/i },
    { asked: 'parents complaining about the council', holds: /complaints/i },
    {
      asked: 'what is the North East doing to attract social workers',
      holds: /attracting more social workers/,
    },
  ])('“$asked”', ({ asked, holds }) => {
    const [first] = passagesOf(ask(asked));
    expect(`${first?.heading} ${first?.excerpt}`).toMatch(holds);
  });
});

describe('homely words for people mean what common ones do:', () => {
  test.each([
    { asked: 'wives thumped by their better half', holds: /domestic (?:abuse|violence)/i },
    { asked: 'blokes who hit the missus', holds: /domestic (?:abuse|violence)/i },
    { asked: 'sprogs who go hungry', holds: /food banks?/i },
    { asked: "nippers who can't find a new mum and dad", holds: /adopti/i },
  ])('“$asked”', ({ asked, holds }) => {
    const [first] = passagesOf(ask(asked));
    expect(`${first?.heading} ${first?.excerpt}`).toMatch(holds);
  });

  test.each([
    { typed: 'her fella', meant: 'her boyfriend' },
    { typed: "two little 'uns", meant: 'two kids' },
    { typed: 'the gaffers of the North East', meant: 'the bosses of the North East' },
    { typed: 'the other half of the money', meant: 'the other half of the money' },
    { typed: 'Nippers nursery', meant: 'Nippers nursery' },
  ])('“$typed” is read as “$meant”', ({ typed, meant }) => {
    expect(callPeoplePlainly(typed, knowledge)).toBe(meant);
  });

  test.each(['battered fish', 'half a battered sausage'])('but “%s” is refused', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

describe('who asks for a number or for advice still does:', () => {
  test.each([
    'adoption breakdown numbers in Devon',
    'how do I know if my son is being bullied',
    'how do you know if your child is being groomed',
  ])('“%s” is refused', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});

describe('councils that compare something are spoken of:', () => {
  test.each(['comparing councils', 'west country compares its numbers'])('“%s”', (asked) => {
    const [first] = passagesOf(ask(asked));
    expect(`${first?.heading} ${first?.excerpt}`).toMatch(/benchmark|compar/i);
  });

  test('but “compare councils” lacks two of them', () => {
    expect(ask('compare councils').kind).toBe('refused');
  });
});

test('a precise term is a noun: schools that refuse a child are no school refusal', () => {
  expect(passagesOf(ask('schools refusing children in care'))[0]?.excerpt).toMatch(/recalcitrant academy/);
  expect(ask('school refusal').kind).toBe('refused');
});

test('a president who does something is no question for the president', () => {
  expect(passagesOf(ask('President makes her first speech'))[0]?.title).toMatch(/Inaugural/);
});

test('why so many children come into care is told by what drives it, and not by those who want fewer', () => {
  expect(ask('Why are so many children coming into care now?').headline).toContain('increase demand');
  expect(ask('taking fewer children into care').headline).not.toContain('increase demand');
});
