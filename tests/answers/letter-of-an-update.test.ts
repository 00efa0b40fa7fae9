import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { TODAY } from './real-corpus.ts';
import { withUpdate } from './with-update.ts';

const knowledge = await withUpdate(`
Dear colleagues,

Farewells first. After nine years at the helm in Slough, Bertrand Quill hangs up his lanyard on 28 July. He taught many of us to read a balance sheet. His desk goes to Wilma Askew, whom you know from her days in Dorset. In Medway the permanent job has gone to Ottoline Frayne, who had been keeping the seat warm since May; in Surrey the children’s trust is steered from this month by Casper Holt.

### Leaving

Gawain Pole retired on 31 May after 34 years in Southampton, the last seven of them at the head of its children’s services. Until somebody is appointed Tilda Marsh holds the fort.

### Lanterns

Lanterns are up by 58% on last year. Ask Tobias Grendel for one. We doubt that it will last.

With my thanks, and with love to all those who have lost somebody since we last met,

Aurelio Finch-Bond

Outgoing chair, ADCS South East
`);
const headline = (text: string) => answerQuestion({ text, thread: [] }, knowledge, TODAY).headline;

describe('who came, left or fills a gap is told as a letter tells it:', () => {
  test.each([
    { asked: 'who is taking over in Slough?', says: 'Wilma Askew' },
    { asked: 'who is the new director in Slough', says: 'Wilma Askew' },
    { asked: 'which director is leaving Slough', says: 'Bertrand Quill' },
    { asked: 'who is new in Medway', says: 'Ottoline Frayne' },
    { asked: 'who is DCS in Medway?', says: 'Ottoline Frayne is DCS in Medway' },
    { asked: "who leads the Surrey children's trust", says: 'Casper Holt' },
    { asked: 'who is the DCS in Southampton', says: 'Tilda Marsh is interim DCS in Southampton' },
    {
      asked: "who is running Southampton children's services since Gawain Pole retired?",
      says: 'Tilda Marsh is interim DCS in Southampton',
    },
    { asked: 'who signed the South East update of June 2026?', says: 'signed by Aurelio Finch-Bond' },
  ])('“$asked” is told of $says', ({ asked, says }) => {
    expect(headline(asked)).toContain(says);
  });
});

test('a name below a letter stands under no heading of it', () => {
  const { passages } = knowledge.documents.get('south-east-region-update-june-2026')!;
  expect(passages.find(({ text }) => text === 'Aurelio Finch-Bond')?.headings).toEqual([]);
  expect(passages.find(({ text }) => text.startsWith('Lanterns'))?.headings).toEqual(['Lanterns']);
});

test('nobody is said to have come where only somebody left, nor to a place that is not told of', () => {
  expect(headline('who is taking over in Reading?')).not.toContain('Askew');
  expect(headline('who is the DCS in Surrey')).not.toContain('Holt');
});

test('nobody is named for a deed that is told of no one', () => {
  expect(headline('who is DCS in Medway?')).toContain('Ottoline Frayne');
  expect(headline('who objected to the lanterns in the South East')).not.toContain('Grendel');
  expect(headline('who painted the lanterns in the South East')).not.toContain('Grendel');
});
