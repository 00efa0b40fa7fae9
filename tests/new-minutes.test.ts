import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../src/answers/answer-question.ts';
import { ingestCorpus } from '../src/corpus/ingest/ingest-corpus.ts';
import { parseDocument } from '../src/corpus/parse-document.ts';
import { createKnowledge } from '../src/knowledge/knowledge.ts';
import { documentsOf } from './answers/real-corpus.ts';
import { readTestedCorpus } from './read-tested-corpus.ts';

const PAGE = 'tests/fixtures/new-updates/pages/north-east-minutes.txt';
const ours = await readTestedCorpus();
/** Minutes as a region might send them, brought in like every page. */
const [minutes] = ingestCorpus([{ name: 'minutes.txt', text: readFileSync(PAGE, 'utf8') }], {
  ...ours,
  pages: [],
}).map(({ path, text }) => parseDocument(path, text));
if (!minutes) throw new Error(`${PAGE} holds no update.`);
const knowledge = createKnowledge({ ...ours, documents: [...ours.documents, minutes] });

const ask = (text: string) =>
  answerQuestion({ text, thread: [] }, knowledge, new Date('2026-11-21T09:00:00Z'));

describe('minutes that say neither “update” nor a date in their title', () => {
  test('are of their region and of the day on which it met', () => {
    expect(minutes).toMatchObject({ region: 'north-east', published: '2024-05-23', kind: 'regional-update' });
  });

  test.each([
    { asked: 'latest from the North East', first: minutes.id },
    { asked: 'North East update May 2024', first: minutes.id },
  ])('“$asked” shows them', ({ asked, first }) => {
    expect(documentsOf(ask(asked))[0]).toBe(first);
  });
});

describe('a new update answers in its own ways of writing:', () => {
  test.each([
    // What a heading says, the sentences below it are about.
    { asked: 'when did Bridging the Tyne open?', says: '4 March' },
    // A count gives its noun in the sentence before.
    { asked: 'how many mentors does Bridging the Tyne have?', says: 'There are now 143' },
    { asked: 'how many enquiries did Walk with Me have in its first month?', says: 'There were 194' },
    { asked: 'how many households with guests from Syria gave notice?', says: 'The answer was 96' },
    { asked: 'how many families are waiting for a final hearing in the North East?', says: '388' },
    { asked: 'what does lunch cost at Bridging the Tyne?', says: '90p' },
    { asked: 'when does the Turnaround grant end?', says: '31 March 2026' },
    { asked: 'why did Darlington leave Walk with Me?', says: 'on the grounds that it has a hub of its own' },
    { asked: 'why are care proceedings slow in the North East?', says: 'a dearth of psychologists' },
    { asked: 'how long do care proceedings take in the North East?', says: '39 weeks on average' },
    { asked: 'why was the sensory day in June cancelled?', says: 'The hydrotherapy pool in Blyth is shut' },
    { asked: 'how much has spending on play fallen since 2012?', says: '41%' },
    { asked: 'where is the directors’ away day in the North East in July 2024?', says: 'Beamish Hall' },
    { asked: 'what did Ofsted judge Durham?', says: 'Durham – Good' },
    { asked: 'how was Sunderland rated by Ofsted?', says: 'Sunderland – Outstanding' },
    { asked: 'what does the Whistle Promise include?', says: 'count on: a reply within a day; a free pass' },
    { asked: 'what did Ofsted judge Northumberland?', says: 'Ofsted has raised it to Good' },
    { asked: 'how many reading volunteers are there in the North East?', says: 'of whom there are 58' },
    { asked: 'how many titles are on the Lighthouse Shelf?', says: 'Sixty titles' },
    { asked: 'how much time does the shared order form save?', says: 'two hours a week' },
    { asked: 'how much surplus did the two largest fostering agencies make?', says: '12.6%' },
    // What a thing is stands in the sentence before its name, or behind it.
    { asked: 'what is the Crow’s Nest?', says: 'a forum for brothers and sisters who live apart. It meets' },
    { asked: 'what is Warm Landing?', says: 'It gives every child in it a phone' },
    { asked: 'what does PIER stand for?', says: 'Parents In Early Recovery' },
  ])('“$asked”: $says', ({ asked, says }) => {
    const answer = ask(asked);
    expect(answer.headline).toContain(says);
    expect(documentsOf(answer)[0]).toBe(minutes.id);
  });

  test.each([
    { asked: 'when did Bridging the Tyne close?', why: 'that it opened is no end' },
    { asked: 'how many households with Afghan guests gave notice?', why: 'it counts those of others' },
    { asked: 'why did the Crow’s Nest close?', why: 'no reason stands there' },
    { asked: 'how many children are on the Lighthouse Shelf?', why: 'titles are' },
  ])('“$asked” is refused: $why', ({ asked }) => {
    expect(ask(asked).kind).toBe('refused');
  });

  test('a place without a grade is refused, and told of no judges', () => {
    expect(ask('what did Ofsted judge Gateshead?').kind).toBe('refused');
    expect(ask('how was Liverpool rated by Ofsted?').kind).toBe('refused');
  });
});
