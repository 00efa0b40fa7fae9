import { expect, test } from 'vitest';
import { ASKED_FIRST } from '../../src/answers/asked-first.ts';
import { understand } from '../../src/answers/understanding/understand.ts';
import { readQuestions } from '../eval/read-questions.ts';
import { knowledge, TODAY } from './real-corpus.ts';

/** Two who both know how to answer some question; the one before the arrow is asked first. */
const MAY_MEET = [
  // "Book me a room at the conference hotel": an order is refused as one, and not for what it names.
  'answerNoQuestion → refuseUnheld',
  // "Who came along to FCYP from the Ministry of Justice?" asks for guests, whatever place they are from.
  'answerGuests → answerFromPlace',
];
/** Each of so many of the tuned questions is asked: all would take as long as the whole evaluation. */
const EVERY = 4;

test('whoever is asked first leaves alone what another of them knows how to answer, but for a few', () => {
  const asked = readQuestions('tuned').filter(({ thread }, at) => thread === undefined && at % EVERY === 0);
  expect(asked.length).toBeGreaterThan(500);
  const met = asked.flatMap(({ q }) => {
    const understanding = understand(q, knowledge, TODAY);
    const [first, ...others] = ASKED_FIRST.filter(
      (answer) => answer(understanding, knowledge, TODAY) !== null,
    );
    return others.map((other) => ({ q, pair: `${first?.name} → ${other.name}` }));
  });
  expect(met.filter(({ pair }) => !MAY_MEET.includes(pair))).toEqual([]);
});

test.each([
  { asked: 'book me a room at the conference hotel', by: 'answerNoQuestion' },
  { asked: 'who came along to FCYP from the Ministry of Justice in 2016', by: 'answerGuests' },
])('“$asked” is for $by, though another knows it too', ({ asked, by }) => {
  const understanding = understand(asked, knowledge, TODAY);
  const able = ASKED_FIRST.filter((answer) => answer(understanding, knowledge, TODAY) !== null);
  expect(able.length).toBeGreaterThan(1);
  expect(able[0]?.name).toBe(by);
});
