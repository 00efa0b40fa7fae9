import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { readTestedCorpus } from '../read-tested-corpus.ts';
import { ask, passagesOf, TODAY } from './real-corpus.ts';

const update = parseDocument(
  'regions/south-east/south-east-region-update-june-2026.md',
  `---
title: South East Region Update - June 2026
published: 2026-06
published_basis: title
region: south-east
kind: regional-update
---

## Health

- Nine councils have joined a scheme for the oral health of under fives.
- Kinship carers in Kent are offered a named worker for two years.

`,
);
const ours = await readTestedCorpus();
const knowledge = createKnowledge({ ...ours, documents: [...ours.documents, update] });

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
