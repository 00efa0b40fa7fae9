import type { Question } from '../answers/question.ts';
import { visibleText } from '../blocks/visible-text.ts';
import { MAX_QUESTION_LENGTH } from './layout.ts';

/** A conversation is carried in its address: only the latest questions of a long one are. */
const MAX_THREAD_LENGTH = 8;

/**
 * The question that an address of `/ask` asks: `q`, and every `thread`, oldest first. Spaces and line
 * breaks become single spaces, and what cannot be shown goes. Null where nothing is asked; `too-long` where a question has more than
 * `MAX_QUESTION_LENGTH` characters.
 */
export function questionFromUrl(parameters: URLSearchParams): Question | 'too-long' | null {
  const text = tidy(parameters.get('q') ?? '');
  const thread = parameters.getAll('thread').map(tidy).filter(Boolean).slice(-MAX_THREAD_LENGTH);
  if (text === '') return null;
  return [text, ...thread].some((each) => each.length > MAX_QUESTION_LENGTH) ? 'too-long' : { text, thread };
}

const tidy = (text: string): string => visibleText(text).replaceAll(/\s+/g, ' ').trim();
