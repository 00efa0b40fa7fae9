import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { TODAY } from './real-corpus.ts';
import { withUpdate } from './with-update.ts';

const knowledge = await withUpdate(`This spring has been long, and the sea has been colder than usual.

Ingrid Achterberg, Medway

## Who is where

- We said goodbye at Easter to Lorcan Whitty of Slough; Parminder Bassi, his deputy, is acting up until September
- Reading has chosen Oluwakemi Strand
- Surrey: welcome to Matthias Pohl, lately of Kent

## Kite school

The kite school teaches boys in care to fly kites. The summer gala was to have been held in Hove on 4 June, but a gale took the roof, and it is now on 9 July. The tide race at Deal was called off after two boats sank. The autumn fair, planned for 3 October, is put off to 7 November on account of the harvest.

The Kite Captains, who are 19 young people with their own hut, meet on Mondays. Sign-ups have reached 640. The lease on the hut runs to April 2031.

## Tidewater

Tidewater is a club for young carers who like boats. 48 of them sat the knot test in May and 31 passed. 204 neighbours came to the regatta. Bryn Halloran, who started it, was a sailor. To lend a hand, ring Nessa Outhwaite at the boathouse.

## Kite makers

312 in the region on 31 May. Notice of a visit stays at six working days.

Breakages of kites per 1,000 flights: 43 (last year 61)
`);
const national = await withUpdate(`## In Kent: the kite queue

Kent has a kite library in an old lighthouse. The librarian there, Ewa Nowak, told me that families wait 37 weeks for a mended kite.
`);
const ask = (text: string, known = knowledge) => answerQuestion({ text, thread: [] }, known, TODAY);
const said = (text: string, known = knowledge) => {
  const answer = ask(text, known);
  const shown = answer.kind === 'found' ? answer.passages[0].excerpt : '';
  return `${answer.headline}\n${shown}`;
};

describe('an update is understood in words of its own', () => {
  test.each([
    { asked: 'why was the summer gala at the kite school moved', told: 'a gale took the roof' },
    { asked: 'why was the tide race at Deal called off', told: 'after two boats sank' },
    { asked: 'why was the autumn kite fair put off?', told: 'on account of the harvest' },
    { asked: 'how many Kite Captains are there', told: '19 young people' },
    { asked: 'how many sign-ups does the kite school have', told: '640' },
    { asked: 'when does the lease on the kite hut end', told: 'April 2031' },
    { asked: 'how many kite makers are there in the South East', told: '312 in the region' },
    { asked: 'how long is the notice of a visit to kite makers', told: 'six working days' },
    { asked: 'what is the rate of kite breakages in the South East', told: '43' },
    { asked: 'who is the DCS in Reading?', told: 'Oluwakemi Strand' },
    { asked: 'who is the new director in Surrey', told: 'Matthias Pohl' },
    { asked: 'who is acting up in Slough', told: 'Parminder Bassi' },
    { asked: 'who left Slough?', told: 'Lorcan Whitty' },
    { asked: 'who wrote the South East update of June 2026?', told: 'Ingrid Achterberg' },
  ])('“$asked” is told by “$told”', ({ asked, told }) => {
    expect(said(asked)).toContain(told);
  });

  test.each([
    { asked: 'how many passed the knot test', told: '31 passed' },
    { asked: 'how many came to the regatta?', told: '204 neighbours' },
    { asked: 'who started it', told: 'Bryn Halloran' },
    { asked: 'who do I ring to lend a hand?', told: 'Nessa Outhwaite' },
  ])('below “what is Tidewater?” “$asked” is told by “$told”', ({ asked, told }) => {
    const answer = answerQuestion({ text: asked, thread: ['what is Tidewater?'] }, knowledge, TODAY);
    const shown = answer.kind === 'found' ? answer.passages[0].excerpt : '';
    expect(`${answer.headline} ${shown}`).toContain(told);
  });

  test('a figure is of the place that was spoken of last', () => {
    expect(said('how long do families wait for a mended kite in Kent', national)).toContain('37 weeks');
  });

  test.each([
    'why was the kite library in Kent closed',
    'why was the summer gala free of charge',
    'how many teachers does the kite school have',
    'who is the DCS in Medway?',
  ])('“%s” is told by nothing', (asked) => {
    expect(ask(asked).kind).toBe('refused');
  });
});
