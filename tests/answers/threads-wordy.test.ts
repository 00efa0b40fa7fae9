import { describe, expect, test } from 'vitest';
import { ask, documentsOf } from './real-corpus.ts';

describe('a slip is owned up to in many words:', () => {
  test.each([
    {
      thread: ['What is the latest from the North East?'],
      asked: 'Oh dear, I am so sorry - I meant to write the North West.',
    },
    { thread: ['latest from London'], asked: 'My fault, I should have asked for the North West' },
    { thread: ['latest from London'], asked: "I'm afraid I typed the wrong region. I meant the North West." },
    { thread: ['latest from London'], asked: 'Actually I wanted to ask about the North West' },
    { thread: ['latest from London'], asked: 'Forgive me, I was thinking of the North West.' },
  ])('“$asked”', ({ thread, asked }) => {
    expect(documentsOf(ask(asked, { thread }))[0]).toMatch(/^nw-region-update-nov-2017/);
  });

  test.each([
    'I am sorry to hear that. What about the South East?',
    'I should have asked about the South East',
  ])('“%s” below a topic', (asked) => {
    const answer = ask(asked, { thread: ['what does London say about asylum seeking children?'] });
    expect(documentsOf(answer)[0]).toMatch(/^south-east-region/);
  });
});

describe('what somebody says beside a question is no part of it:', () => {
  const thread = [
    'What is the latest from the North West?',
    'what is the Better for Children seminar about?',
  ];
  test.each([
    'When is it? I want to put it into the calendar.',
    'That sounds useful. When does it take place?',
    'When is it? One of my managers would like to come along.',
  ])('“%s”', (asked) => {
    expect(ask(asked, { thread })).toMatchObject({ headline: expect.stringContaining('5 December 2017') });
  });
});
