import { describe, expect, test } from 'vitest';
import { ask, documentsOf, passagesOf } from './real-corpus.ts';

const regionsOf = (answer: ReturnType<typeof ask>) => passagesOf(answer).map(({ region }) => region);

describe('other regions than the one shown are named for', () => {
  test.each([
    { asked: 'what about other regions?' },
    { asked: 'and elsewhere?' },
    { asked: 'is anyone else doing this?' },
    { asked: 'how about the rest of the country' },
    { asked: 'are other regions doing the same?' },
  ])('“$asked”', ({ asked }) => {
    const regions = regionsOf(ask(asked, { thread: ['UASC in London'] }));
    expect(new Set(regions).size).toBeGreaterThanOrEqual(4);
    expect(regions).not.toContain('greater-london');
  });

  test('“and elsewhere?” refused, where no other region speaks as much of it', () => {
    const answer = ask('and elsewhere?', { thread: ['county lines summit in the Eastern region'] });
    expect(answer.kind).toBe('refused');
    expect(answer.headline).toContain('No region besides the Eastern region');
  });
});

test('“anyone else?” below a matter that nobody mentions is refused for all of them', () => {
  const answer = ask('anyone else?', { thread: ["what's London doing on care leavers and council tax"] });
  expect(answer.kind).toBe('refused');
  expect(answer.headline).toBe('No update held mentions “council tax”.');
});

test('what anyone has done is told of another region where the one spoken of says nothing of it', () => {
  const thread = ['what is the North West doing on neglect'];
  expect(ask('has anyone written a practice guide', { thread }).headline).toContain(
    'South West Region Update',
  );
  const there = ask('has anyone there been trained', { thread: ['peer challenge in London'] });
  expect(there.headline).toBe('No update held from Greater London answers that.');
  const somethingElse = ask('has anybody trained reviewers', {
    thread: ['leadership programmes in the North East'],
  });
  expect(somethingElse.kind).toBe('refused');
});

describe('which of two regions asked for in turn is further on shows both:', () => {
  test.each([
    { asked: 'which is the most advanced' },
    { asked: "who's further ahead?" },
    { asked: 'which one is stronger' },
    { asked: 'which is better' },
  ])('“$asked”', ({ asked }) => {
    const answer = ask(asked, { thread: ['UASC in the South East', 'what about London'] });
    expect(answer.headline).toBe('The South East and Greater London on UASC, side by side.');
  });

  test.each([{ asked: 'which is newest' }, { asked: 'which is the largest' }])(
    'but not “$asked”',
    ({ asked }) => {
      const answer = ask(asked, { thread: ['UASC in the South East', 'what about London'] });
      expect(answer.headline).not.toContain('side by side');
    },
  );
});

describe('a question across regions or years goes on in the same way:', () => {
  test.each([
    {
      thread: ['YH vs NE on peer challenge'],
      asked: 'and on adoption?',
      says: 'Yorkshire and Humber and the North East on adoption, side by side',
    },
    {
      thread: ['YH vs NE on peer challenge'],
      asked: 'add the East Midlands',
      says: 'Yorkshire and Humber, the North East and the East Midlands on peer challenge',
    },
    {
      thread: ['compare South West September 2016 and November 2017'],
      asked: 'same for the South East',
      says: 'September 2016 and November 2017 in the South East',
    },
    {
      thread: ['timeline of SEND in the East Midlands'],
      asked: 'same for peer challenge',
      says: 'Peer challenge in the East Midlands, oldest first',
    },
    { thread: ['which regions mention UASC'], asked: 'how many?', says: 'from six regions' },
    { thread: ['which regions are working on RAAs'], asked: 'and neglect?', says: '“Neglect” comes up' },
    {
      thread: ['which committees discuss UASC'],
      asked: 'and youth justice?',
      says: '“Youth justice” comes up in updates from two committees',
    },
    {
      thread: ['secure placements in Scotland'],
      asked: 'which committee discussed that?',
      says: 'Resources and Sustainability Policy Committee',
    },
  ])('“$asked” after $thread', ({ thread, asked, says }) => {
    expect(ask(asked, { thread }).headline).toContain(says);
  });
});

describe('a question across regions or years narrows to', () => {
  test.each([
    {
      thread: ['which regions are working on RAAs'],
      asked: 'what about London?',
      first: 'greater-london-region-update-november-2017',
      because: 'one region',
    },
    {
      thread: ['compare UASC in London and the South East'],
      asked: 'only the South East please',
      first: 'south-east-region-update-september-2017',
      because: 'one of two',
    },
    {
      thread: ['which regions are working on RAAs'],
      asked: 'tell me more about the Yorkshire one',
      first: 'yorkshire-and-humber-region-update-november-2017',
      because: 'one of those listed',
    },
    {
      thread: ['timeline of SEND in the East Midlands'],
      asked: 'just the latest',
      first: 'east-midlands-regional-update-november-2017',
      because: 'the newest of a timeline',
    },
    {
      thread: ['timeline of SEND in the East Midlands'],
      asked: 'what happened in april 2017?',
      first: 'east-midlands-update-april-2017',
      because: 'a date of a timeline',
    },
  ])('$because: “$asked”', ({ thread, asked, first }) => {
    expect(documentsOf(ask(asked, { thread }))[0]).toBe(first);
  });
});

describe('an update is put beside another for', () => {
  test.each([
    { asked: "what's changed?", says: 'September 2017 and November 2017 in the North East' },
    { asked: 'how does that differ from september', says: 'September and November 2017 in the North East' },
    { asked: 'compare it with the North West', says: 'The North East and the North West, side by side' },
  ])('“$asked”', ({ asked, says }) => {
    expect(ask(asked, { thread: ['latest from the North East'] }).headline).toContain(says);
  });
});

describe('a topic is put against time for', () => {
  test.each([
    { asked: 'has that changed?', intent: 'timeline', says: 'oldest first' },
    { asked: 'how does that compare to 2016', intent: 'compare', says: '2016 and November 2017' },
    { asked: 'and the oldest?', intent: 'timeline', says: 'oldest first' },
  ])('“$asked”', ({ asked, intent, says }) => {
    const answer = ask(asked, { thread: ['UASC in London'] });
    expect(answer.intent).toBe(intent);
    expect(answer.headline).toContain(says);
  });
});

test('a timeline is opened where a follow-up opens it', () => {
  const documents = documentsOf(ask('since September 2017', { thread: ['timeline of UASC'] }));
  expect(documents.length).toBeGreaterThan(1);
  expect(documents.join(' ')).toMatch(/november-2017|december-2017/);
  expect(documents.join(' ')).not.toMatch(/2016|april-2017/);
});
