import { readFileSync } from 'node:fs';
import { type Corpus, readCorpus } from '../src/corpus/read-corpus.ts';
import { createKnowledge, type Knowledge } from '../src/knowledge/knowledge.ts';

const LIST = 'tests/fixtures/tested-documents.txt';

/**
 * The app's own corpus as far as questions are asked of it in tests: the documents of a list. Else each update that is added
 * would change what is the newest, and with it the rows of many tests. What holds of whatever is held, is tested in
 * `whole-corpus.test.ts`.
 */
export async function readTestedCorpus(): Promise<Corpus> {
  const corpus = await readCorpus('corpus', (warning) => {
    throw new Error(warning);
  });
  const tested = new Set(readFileSync(LIST, 'utf8').split('\n').filter(Boolean));
  const documents = corpus.documents.filter(({ id }) => tested.delete(id));
  if (tested.size > 0) throw new Error(`${LIST}: the corpus holds no ${[...tested].join(', ')}.`);
  return { ...corpus, documents };
}

export async function readTestedKnowledge(): Promise<Knowledge> {
  return createKnowledge(await readTestedCorpus());
}
