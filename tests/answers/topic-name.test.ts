import { expect, test } from 'vitest';
import { understand } from '../../src/answers/understanding/understand.ts';
import { topicName } from '../../src/answers/wording/topic-name.ts';
import { knowledge, TODAY } from './real-corpus.ts';

test.each([
  {
    asked: 'homes turning away the most troubled youngsters',
    is: 'homes turning away the most troubled youngsters',
  },
  {
    asked: "not enough money for disabled children's schooling",
    is: "not enough money for disabled children's schooling",
  },
  {
    asked: 'grown-ups frightened to cuddle children in care',
    is: 'grown-ups frightened to cuddle children in care',
  },
  {
    asked: "on the council's books but still living with mum and dad",
    is: "the council's books but still living with mum and dad",
  },
  { asked: "what's happening on UASC in London?", is: 'UASC' },
  { asked: 'what did ADCS say about the budget', is: 'budget' },
  { asked: 'what was going on with adoption two years before 2018', is: 'adoption' },
  { asked: 'what did the president say about free schools', is: 'free schools' },
  { asked: 'agency workers in London, pay caps', is: 'agency workers pay caps' },
  {
    asked: 'what is being done about children missing from school in the South West',
    is: 'children missing from school',
  },
])('what “$asked” is about reads aloud as “$is”', ({ asked, is }) => {
  expect(topicName(understand(asked, knowledge, TODAY))).toBe(is);
});
