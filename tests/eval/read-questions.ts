import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
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

/** The two sets: the one that the app is tuned on, and the one that is only counted. */
export const QUESTION_SETS = { tuned: 'questions.yml', setApart: 'set-apart.yml' } as const;
export type QuestionSet = keyof typeof QUESTION_SETS;

/** The questions of a set, in order. Throws where the file does not follow its form. */
export function readQuestions(set: QuestionSet): readonly Expectation[] {
  const file = new URL(QUESTION_SETS[set], import.meta.url);
  return questions.parse(parse(readFileSync(file, 'utf8'))).questions;
}
