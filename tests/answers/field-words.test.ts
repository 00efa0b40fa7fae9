import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { ask, documentsOf, passagesOf, TODAY } from './real-corpus.ts';
import { withUpdate } from './with-update.ts';

const knowledge = await withUpdate(`## Health

- Nine councils have joined a scheme for the oral health of under fives.
- Kinship carers in Kent are offered a named worker for two years.

`);

describe('what only a new update speaks of is found in everyday words:', () => {
  test.each([
    { asked: 'dentists', holds: /oral health/ },
    { asked: 'grandparents bringing up grandchildren in Kent', holds: /Kinship carers/ },
  ])('“$asked”', ({ asked, holds }) => {
    const [first] = passagesOf(answerQuestion({ text: asked, thread: [] }, knowledge, TODAY));
    expect(first?.excerpt).toMatch(holds);
  });
});

test('the same words mean nothing where no update speaks of it', () => {
  expect(ask('dentists').kind).toBe('refused');
});

describe('letters that stand for the first words of others are those, followed by the rest:', () => {
  test.each([
    'age assessment training for UASC workers',
    'train the trainer UASC',
    'regional bid for unaccompanied asylum-seeking children',
    'UASC in the West Midlands 2023',
  ])('“%s” is told of “UAS Children”', (asked) => {
    const answer = ask(asked);
    expect(answer.headline).not.toContain('Nothing on this is held');
    expect(documentsOf(answer)[0]).toBe('regional-update-november-2023');
  });

  test.each(['age assessment of UASC in London', 'UASC training for foster carers'])(
    'and of nothing else: “%s”',
    (asked) => expect(ask(asked)).toMatchObject({ kind: 'refused' }),
  );
});
