import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import type { Document } from '../../src/corpus/document.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { written } from '../search/written.ts';
import { documentsOf, knowledge as ours, TODAY } from './real-corpus.ts';

/** Two manuals, each cut into sections, as nothing in this field is. */
const MANUALS: readonly Document[] = [
  written('lathe-1', 'The lathe turns wood and soft metal between two centres.', 'Lathe'),
  written('lathe-2', 'Oil the bed every week. Change the belt when it slips.', 'Lathe'),
  written('lathe-3', 'Set the speed with the lever: slow for metal, fast for wood.', 'Lathe'),
  written('kiln-1', 'The kiln fires clay at up to 1,300 degrees.', 'Kiln'),
  written('kiln-2', 'Vacuum the elements every month. Change the thermocouple once a year.', 'Kiln'),
  written('kiln-3', 'Set the temperature with the dial: slow for thick pots, fast for tiles.', 'Kiln'),
];

const NOTHING = { folder: '', regions: [], committees: [], roles: [] };
const workshop = createKnowledge({ ...NOTHING, documents: MANUALS });

function ask(text: string, { thread = [], known = workshop }: { thread?: string[]; known?: Knowledge } = {}) {
  return answerQuestion({ text, thread }, known, TODAY);
}

describe('in a corpus of another field', () => {
  test.each([
    { asked: 'who do I contact about the belt?', first: 'lathe-2', because: 'nothing asks for a person' },
    { asked: 'what role does the thermocouple play', first: 'kiln-2', because: 'a role is no post' },
    { asked: 'compare the lever and the dial', first: 'lathe-3', because: 'nothing is compared by region' },
    { asked: 'usage of oil', first: 'lathe-2', because: 'usage is no command' },
    { asked: 'clay clay clay wood', first: 'kiln-1', because: 'what is said more often counts more' },
  ])('“$asked” is answered by $first: $because', ({ asked, first }) => {
    expect(documentsOf(ask(asked))[0]).toBe(first);
  });

  test('each passage shown is of another document', () => {
    const documents = documentsOf(ask('slow or fast for wood, metal and tiles'));
    expect(documents.length).toBe(3);
  });

  test('what no document has a word of is refused, in no words of this field', () => {
    const { kind, headline, suggestions } = ask('helicopter pilots');
    expect({ kind, headline, suggestions }).toEqual({
      kind: 'refused',
      headline: 'No document held mentions “helicopter” or “pilots”.',
      suggestions: ['help'],
    });
  });

  test('a document without a date is named by its title alone', () => {
    expect(ask('how hot is a kiln in degrees').headline).toBe(
      '“Kiln” says: “The kiln fires clay at up to 1,300 degrees.”',
    );
  });

  test('a word that only frames a question finds what nothing else does', () => {
    expect(documentsOf(ask('when?'))[0]).toBe('lathe-2');
  });

  test('only “help” asks for help', () => {
    expect(ask('help').kind).toBe('guidance');
    expect(ask('what can you do with soft metal').kind).toBe('found');
  });
});

describe('a follow-up in a corpus of another field', () => {
  test.each([
    { thread: ['what is a lathe?'], asked: 'how do I set it?', first: 'lathe-3', because: 'it is the lathe' },
    { thread: ['what is a kiln?'], asked: 'how do I set it?', first: 'kiln-3', because: 'it is the kiln' },
    {
      thread: ['what is a kiln?', 'how hot does it get?'],
      asked: 'and changing parts?',
      first: 'kiln-2',
      because: 'the thread began with it',
    },
    {
      thread: ['what is a kiln?'],
      asked: 'oil for the belt of the lathe',
      first: 'lathe-2',
      because: 'it is complete in itself',
    },
  ])('after “$thread”, “$asked” is answered by $first: $because', ({ thread, asked, first }) => {
    expect(documentsOf(ask(asked, { thread }))[0]).toBe(first);
  });
});

test('a question that turns to another matter at once is answered as if it were asked alone', () => {
  const thread = ['when do I vacuum the elements and change the thermocouple of the kiln?'];
  expect(documentsOf(ask('what slips?', { thread }))[0]).toBe('lathe-2');
});

test('a follow-up is quoted the sentence that holds its own words, not the one that repeats the name', () => {
  const ada = written('ada', 'Ada Lovelace wrote on the engine. She was born in 1815.', 'Ada Lovelace');
  const known = createKnowledge({ ...NOTHING, documents: [ada, ...MANUALS] });
  const answer = ask('when was she born?', { known, thread: ['who was Ada Lovelace?'] });
  expect(answer.headline).toBe('“Ada Lovelace” says: “She was born in 1815.”');
});

test('what a long thread began with still counts', () => {
  const thread = ['what is a kiln?', ...Array.from({ length: 9 }, (_, i) => `and number ${i + 1}?`)];
  expect(documentsOf(ask('how do I set it?', { thread }))[0]).toBe('kiln-3');
});

describe('a corpus is of another field', () => {
  test('where it has data files of this one, but no document of a region or committee', () => {
    const { regions, committees } = ours;
    const known = createKnowledge({ ...NOTHING, regions, committees, documents: MANUALS });
    expect(documentsOf(ask('what role does the thermocouple play', { known }))[0]).toBe('kiln-2');
    expect(ask('help', { known })).toMatchObject({
      headline: 'Ask about anything that the documents may say. 6 documents are held.',
      suggestions: ['Lathe', 'Kiln'],
    });
  });

  test('but not where one document is of a region', () => {
    const update = { ...written('north-east', 'The region met.'), region: 'north-east' };
    const known = createKnowledge({ ...NOTHING, regions: ours.regions, documents: [...MANUALS, update] });
    expect(ask('latest from the North East', { known }).intent).toBe('region');
  });
});
