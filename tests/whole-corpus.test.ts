import { describe, expect, test } from 'vitest';
import type { Answer } from '../src/answers/answer.ts';
import { answerQuestion } from '../src/answers/answer-question.ts';
import { checkCorpus } from '../src/corpus/check-corpus.ts';
import type { Document } from '../src/corpus/document.ts';
import { monthNumber } from '../src/corpus/partial-date.ts';
import { readKnowledge } from '../src/read-knowledge.ts';

/** What holds of every update, also of one that was added today. Nothing here has to be changed for it. */
const knowledge = await readKnowledge('corpus', (warning) => {
  throw new Error(warning);
});
const documents = [...knowledge.documents.values()];
const LATER = new Date('2100-01-01T00:00:00Z');
const ask = (text: string): Answer => answerQuestion({ text, thread: [] }, knowledge, LATER);
const shownBy = (answer: Answer): Document[] =>
  answer.kind === 'found'
    ? answer.passages.flatMap(({ document }) => (document && knowledge.documents.get(document)) || [])
    : [];

test('the corpus has no fault', async () => {
  expect(await checkCorpus('corpus')).toEqual([]);
});

describe('the latest is what stands latest', () => {
  const newestOf = (own: readonly Document[]) =>
    Math.max(...own.map(({ published }) => monthNumber(published)));

  test.each(knowledge.regions.map(({ slug, name }) => ({ slug, name })))('of $name', ({ slug, name }) => {
    const own = documents.filter(({ region, kind }) => region === slug && kind === 'regional-update');
    const [first] = shownBy(ask(`latest update from ${name}`));
    expect(first?.region).toBe(slug);
    expect(monthNumber(first?.published ?? null)).toBe(newestOf(own));
  });
});

test('each document is shown to whoever asks for it by its title', () => {
  const lost = documents.filter(({ title }) => !shownBy(ask(title)).some((shown) => shown.title === title));
  expect(lost.map(({ id }) => id)).toEqual([]);
});
