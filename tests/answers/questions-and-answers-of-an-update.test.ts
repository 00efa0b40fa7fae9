import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { ingestCorpus } from '../../src/corpus/ingest/ingest-corpus.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { readTestedCorpus } from '../read-tested-corpus.ts';
import { TODAY } from './real-corpus.ts';

const corpus = await readTestedCorpus();
const text = `Questions people ask us about the South East, June 2026

Q. Who keeps the books for the region?
A. That is Norbert Ames, who does it from Horsham on Tuesdays.

Q: What are Larder Letters?
A: Parcels with a handwritten note, left at the door of a family that has missed two appointments. Gosport began them in March.

Q. How many lanterns were lit last year?
A. 312, which is 40 fewer than the year before.

Q. What does TERN stand for?
A. Taxi and Escort Review Network.

Q. When does the new kiln open?
A. On 3 November, in Aldershot.

Q. Who do I talk to about lantern allowances?
A. Try Leander Moss first.
`;
const [made] = ingestCorpus([{ name: 'asked.txt', text }], { ...corpus, pages: [] });
const update = parseDocument(made!.path, made!.text);
const knowledge = createKnowledge({ ...corpus, documents: [...corpus.documents, update] });
const headline = (asked: string) => answerQuestion({ text: asked, thread: [] }, knowledge, TODAY).headline;

test('an update of questions and answers is its region’s, has the questions as headings and every answer below', () => {
  expect(update.region).toBe('south-east');
  expect(update.passages.map(({ heading }) => heading?.endsWith('?'))).toEqual(Array(6).fill(true));
  expect(update.passages[3]).toMatchObject({
    headings: ['Q. What does TERN stand for?'],
    text: 'A. Taxi and Escort Review Network.',
  });
});

describe('an answer is told to who asks what stands above it:', () => {
  test.each([
    { asked: 'who keeps the books for the South East', says: 'Norbert Ames' },
    { asked: 'what are larder letters?', says: 'Parcels with a handwritten note' },
    { asked: 'how many lanterns were lit in the South East last year', says: '312' },
    { asked: 'what does TERN mean', says: 'Taxi and Escort Review Network' },
    { asked: 'when does the kiln open in Aldershot', says: '3 November' },
    { asked: 'who do I ask about lantern allowances', says: 'Leander Moss' },
  ])('“$asked” is told “$says”', ({ asked, says }) => {
    expect(headline(asked)).toContain(says);
  });
});
