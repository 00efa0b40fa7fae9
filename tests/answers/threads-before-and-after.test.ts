import { describe, expect, test } from 'vitest';
import { ask } from './real-corpus.ts';

describe('who came before and after somebody in a post:', () => {
  test.each([
    {
      thread: ['who was president before Alison Michalska'],
      asked: 'and who came after her?',
      told: 'Stuart Gallimore',
      because: 'the one told was before her, so that “after” is asked of her',
    },
    {
      thread: ['who was president before Alison Michalska'],
      asked: 'who came next?',
      told: 'Stuart Gallimore',
    },
    { thread: ['who was president after Alison Michalska'], asked: 'and before her?', told: 'Dave Hill' },
    {
      thread: ['who was president before Alison Michalska'],
      asked: 'and before him?',
      told: "Alison O'Sullivan",
    },
    { thread: ['Who is the president of ADCS?'], asked: 'who was president before that', told: 'Andy Smith' },
    { thread: ['who is DCS in Durham'], asked: 'who was the DCS before that?', told: 'Rachael Shimmin' },
  ])('“$asked” after $thread is $told', ({ thread, asked, told }) => {
    const answer = ask(asked, { thread });
    expect(answer.headline).toContain(told);
    expect(answer.kind).toBe('found');
  });

  test.each([
    { thread: ['who is the president?'], asked: 'who comes next' },
    { thread: ['who is the president?'], asked: 'her successor?' },
    {
      thread: ['Who is the president of ADCS?', 'who was president before that'],
      asked: 'and who comes next',
    },
    { thread: ['who was president before that'], asked: 'and who comes next' },
  ])(
    'that nobody is held after the last president is said to “$asked” after $thread',
    ({ thread, asked }) => {
      const answer = ask(asked, { thread });
      expect(answer.kind).toBe('refused');
      expect(answer.headline).toBe('No update held says who came after Rachael Wardell.');
    },
  );
});
