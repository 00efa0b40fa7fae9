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
- Reading has a lantern library for blind pupils. Its founder, Isolde Quarmby, used to bind books.
- The pottery barge calls at five wharves a week and is steered by Osric Penhallow.
- Slough has at last filled its top job: Nerys Abdulrahman came from Hove in May.
- The kite archive was sorted by Jacoba Trewin after Hector Mbala left. The archive’s manager is Wilf Osgood.
- The chair of the tide tables panel, Ottoline Greer, opened her last meeting. She said that Bram Achterhuis had been asked to follow her in May.

- Slough’s loss: Lazarus Quayle finishes on 4 July.
- Queries about the thimble scheme to Ambrosia Kettering.
- The otter line answers in minutes. Any questions, ring Leopold Starling.
- Help for the marmalade depot is on its way. Clinical lead: Eudora Finch.

## Who is our new treasurer?

Peregrine Holt of Kent. He begins in July.
`);
const ask = (text: string) => answerQuestion({ text, thread: [] }, knowledge, TODAY);

describe('who is named beside a post in words that make no role is told in those words:', () => {
  test.each([
    { asked: 'who chairs the placements panel?', names: 'Hannah Oakes' },
    { asked: 'who runs the protocol circle', names: 'Bernard Ashgrove' },
    { asked: 'fostering hub manager?', names: 'Tomos Wyre' },
    { asked: 'who came after Odette Farrow?', names: 'Ruben Achterberg' },
    { asked: 'who founded the lantern library', names: 'Isolde Quarmby' },
    { asked: 'who looks after the pottery barge?', names: 'Osric Penhallow' },
    { asked: 'who is the director in Slough', names: 'Nerys Abdulrahman' },
    { asked: 'who sorted the kite archive now that Hector Mbala has left', names: 'Jacoba Trewin' },
    { asked: 'who follows Ottoline Greer?', names: 'Bram Achterhuis' },
    { asked: 'who is leaving Slough?', names: 'Lazarus Quayle' },
    { asked: 'who do I ask about the thimble scheme', names: 'Ambrosia Kettering' },
    { asked: 'who should I ring about the otter line?', names: 'Leopold Starling' },
    { asked: 'who is the clinical lead for the marmalade depot?', names: 'Eudora Finch' },
    { asked: 'who is the new treasurer in the South East?', names: 'Peregrine Holt' },
  ])('“$asked”: $names', ({ asked, names }) => {
    const answer = ask(asked);
    expect(answer.headline).toContain(names);
    expect(passagesOf(answer)[0]?.title).toBe('South East Region Update - June 2026');
  });
});

test('nobody is quoted for what a passage does not say of anybody', () => {
  expect(ask('who chairs the pottery barge?').kind).toBe('refused');
  expect(ask('who is the sponsor for lantern libraries?').kind).toBe('refused');
});

test('who is only named in the same sentence as the chair of a whole committee is not told as such', () => {
  expect(ask('who chairs the HCAN committee?').kind).toBe('refused');
  expect(ask('who chairs the South East?').headline).not.toContain('Harcastle');
});
