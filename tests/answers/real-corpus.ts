import type { Answer, Citation } from '../../src/answers/answer.ts';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { readTestedKnowledge } from '../read-tested-corpus.ts';

/** What the app knows from its own corpus, as far as tests ask of it. */
export const knowledge = await readTestedKnowledge();

/** The day on which the tests ask, unless they say another. */
export const TODAY = new Date('2026-11-21T09:00:00Z');

export function ask(
  text: string,
  { thread = [], now = TODAY }: { thread?: readonly string[]; now?: Date } = {},
): Answer {
  return answerQuestion({ text, thread }, knowledge, now);
}

/** What an answer shows at once; nothing where it is no found one. */
export function passagesOf(answer: Answer): readonly Citation[] {
  return answer.kind === 'found' ? answer.passages : [];
}

/** The documents shown, in order, without repeats; a fact of no document by its page. */
export function documentsOf(answer: Answer): string[] {
  return [...new Set(passagesOf(answer).map(({ document, url }) => document ?? url ?? 'general knowledge'))];
}
