import { describe, expect, test } from 'vitest';
import { ask } from './real-corpus.ts';

describe('a detail of what no update says is refused by that name:', () => {
  test.each([
    { thread: ['what is said on kinship care'], asked: 'how much do they get', unheld: 'kinship care' },
    { thread: ['is there anything on staying put?'], asked: 'up to what age', unheld: 'staying put' },
    {
      thread: ['is there anything on staying put?', 'up to what age'],
      asked: 'who pays for it?',
      unheld: 'staying put',
    },
    { thread: ['prevent duty'], asked: 'what training is there?', unheld: 'prevent duty' },
    { thread: ['how are section 47 enquiries done'], asked: 'how long?', unheld: 'section 47 enquiries' },
    {
      thread: ['Keeping Children Safe in Education changes'],
      asked: 'when do they come in?',
      unheld: 'Keeping Children Safe in Education',
    },
  ])('“$asked” below $thread', ({ thread, asked, unheld }) => {
    const answer = ask(asked, { thread });
    expect(answer.kind).toBe('refused');
    expect(answer.headline).toContain(`“${unheld}”`);
  });

  test.each([
    { asked: 'how many children are in care in England?', because: 'it says itself what it is about' },
    { asked: 'who is the president?', because: 'a post is no detail' },
    { asked: 'what is said on adoption?', because: 'it is another topic' },
  ])('but “$asked” is answered: $because', ({ asked }) => {
    expect(ask(asked, { thread: ['what is said on kinship care'] }).kind).toBe('found');
  });
});

test('what somebody said of a thing is not told by a passage without a word of it', () => {
  const thread = ['Who gave the ministerial speech at NCASC 2017?'];
  expect(ask('what did he say about adoption?', { thread }).kind).toBe('refused');
});
