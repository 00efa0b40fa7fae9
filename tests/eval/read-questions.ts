import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import type { Document } from '../../src/corpus/document.ts';
import { ingestCorpus } from '../../src/corpus/ingest/ingest-corpus.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';
import type { Corpus } from '../../src/corpus/read-corpus.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { readTestedCorpus } from '../read-tested-corpus.ts';
import { type Expectation, KINDS } from './judge.ts';

const texts = z.array(z.string());
const questions = z.object({
  questions: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(KINDS),
      q: z.string(),
      thread: texts.exactOptional(),
      docs: texts.exactOptional(),
      has: texts.exactOptional(),
      all: texts.exactOptional(),
      regions: z.number().exactOptional(),
      regionsAll: texts.exactOptional(),
      docsAll: texts.exactOptional(),
      none: z.boolean().exactOptional(),
    }),
  ),
});

/**
 * The sets, each of one file or more: what the app is tuned on, and what is only counted. Those of new updates are asked of the corpus
 * and of the invented pages that stand beside the file, by a writer of their own each.
 */
const FILES = {
  tuned: ['questions.yml'],
  setApart: ['set-apart.yml'],
  newUpdates: [
    'new-updates/updates/questions.yml',
    'new-updates/letters-and-minutes/questions.yml',
    'new-updates/round-ups/questions.yml',
  ],
  newSetApart: ['new-updates/bulletins/questions.yml'],
} as const;

export const QUESTION_SETS = ['tuned', 'setApart', 'newUpdates', 'newSetApart'] as const;
export type QuestionSet = (typeof QUESTION_SETS)[number];

/** Whether nobody looks at what is wrong of a set. */
export function isSetApart(set: QuestionSet): boolean {
  return set === 'setApart' || set === 'newSetApart';
}

/** Questions, and what they are asked of. */
export type Asked = { readonly questions: readonly Expectation[]; readonly knowledge: Knowledge };

/** The questions of a set, in order. Throws where a file does not follow its form. */
export function readQuestions(set: QuestionSet): readonly Expectation[] {
  return FILES[set].flatMap(questionsIn);
}

/** The questions of a set by what they are asked of. */
export async function readSet(set: QuestionSet): Promise<readonly Asked[]> {
  const corpus = await readTestedCorpus();
  return FILES[set].map((file) => {
    const newer = updatesBeside(file, corpus);
    return {
      questions: questionsIn(file),
      knowledge: createKnowledge({ ...corpus, documents: [...corpus.documents, ...newer] }),
    };
  });
}

function questionsIn(file: string): readonly Expectation[] {
  return questions.parse(load(readFileSync(new URL(file, import.meta.url), 'utf8'))).questions;
}

/** The updates in the pages of the folder in which a file of questions stands, brought in like all others. */
function updatesBeside(file: string, corpus: Corpus): readonly Document[] {
  const folder = new URL('pages/', new URL(file, import.meta.url));
  if (!existsSync(folder)) return [];
  const pages = readdirSync(folder).map((name) => ({
    name,
    text: readFileSync(new URL(name, folder), 'utf8'),
  }));
  return ingestCorpus(pages, { ...corpus, pages: [] }).map(({ path, text }) => parseDocument(path, text));
}
