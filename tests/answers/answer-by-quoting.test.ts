import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { passagesOf, TODAY } from './real-corpus.ts';
import { withUpdate } from './with-update.ts';

const knowledge = await withUpdate(`## People

- It has fallen to Hannah Oakes, of all of us the most patient, to keep the placements panel in order from its chair.
- The fostering hub could not do without Tomos Wyre, whom its manager's desk in Reading suits well.
- Odette Farrow's chair at the data forum stands empty no more: Ruben Achterberg has brought his cushion.
- The protocol circle meets on Mondays under Bernard Ashgrove of Walsall.
- The conference of the committee heard from its chair and from Lena Harcastle, who is a magistrate.
`);
const ask = (text: string) => answerQuestion({ text, thread: [] }, knowledge, TODAY);

describe('who is named beside a post in words that make no role is told in those words:', () => {
  test.each([
    { asked: 'who chairs the placements panel?', names: 'Hannah Oakes' },
    { asked: 'who runs the protocol circle', names: 'Bernard Ashgrove' },
    { asked: 'fostering hub manager?', names: 'Tomos Wyre' },
    { asked: 'who came after Odette Farrow?', names: 'Ruben Achterberg' },
  ])('“$asked”: $names', ({ asked, names }) => {
    const answer = ask(asked);
    expect(answer.headline).toContain(names);
    expect(passagesOf(answer)[0]?.title).toBe('South East Region Update - June 2026');
  });
});

test('who is only named in the same sentence as the chair of a whole committee is not told as such', () => {
  expect(ask('who chairs the HCAN committee?').kind).toBe('refused');
  expect(ask('who chairs the South East?').headline).not.toContain('Harcastle');
});
