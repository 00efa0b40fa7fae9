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

describe('another year after somebody was asked for by what was done asks who held the post then:', () => {
  test.each([
    {
      thread: 'Who did Dave Hill welcome as ADCS vice president from April 2017?',
      asked: 'and who got it the year after?',
      told: 'Rachel Dickinson',
    },
    {
      thread: 'who succeeded Dave Hill as ADCS president in 2017?',
      asked: 'and the year after?',
      told: 'Stuart Gallimore',
    },
    {
      thread: 'who did Alison Michalska congratulate as vice president for 2018?',
      asked: 'and the year before?',
      told: 'Stuart Gallimore',
    },
  ])('“$asked” after “$thread” is $told', ({ thread, asked, told }) => {
    expect(ask(asked, { thread: [thread] }).headline).toContain(told);
  });
});

test('when somebody takes over is asked of the post that is named now', () => {
  const thread = ['who will be the next ADCS vice president?'];
  expect(ask('when does she take over as president', { thread }).headline).toContain('April 2019');
  expect(ask('when does she start?', { thread }).headline).toContain('April 2018');
});
