import type { Question } from '../answers/question.ts';
import { cutText } from './cut-text.ts';
import { readFields } from './read-fields.ts';
import { visibleText } from './visible-text.ts';

/**
 * Room for a question and its thread in a button. Below Slack's 2,000 for one value, so that an answer's
 * buttons together leave room for its quotations. Measured as it stands in the message's JSON.
 */
const MAX_VALUE = 1_400;
/** A question longer than this is asked by its beginning. */
const MAX_QUESTION = 600;
/** Follow-ups further back than this no longer say what a question is about. */
const MAX_EARLIER = 6;

/** What a button under an answer remembers: enough to compute the same answer again, at any time. */
export type QuestionValue = { readonly question: Question; readonly from: number };

/**
 * The question that is asked, answered and carried by the buttons of its answer: what a person typed with
 * as many of the questions before it, nearest first, as fit into a button. Asking exactly this makes a
 * shared answer the same as the one that was read.
 */
export function boundedQuestion(text: string, earlier: readonly string[]): Question {
  const fitted = shorten(text);
  let thread = earlier.slice(-MAX_EARLIER).map(shorten);
  while (thread.length > 0 && sizeOf({ text: fitted, thread }) > MAX_VALUE) thread = thread.slice(1);
  return { text: fitted, thread };
}

export function encodeQuestion(question: Question, from = 0): string {
  return JSON.stringify({
    q: question.text,
    ...(question.thread.length > 0 && { t: question.thread }),
    ...(from > 0 && { from }),
  });
}

/** Null where the value is not one of ours, or of a version that is no longer understood. */
export function decodeQuestion(value: string | undefined): QuestionValue | null {
  const { q, t, from } = readFields(value);
  if (typeof q !== 'string') return null;
  const thread = Array.isArray(t) ? t.filter((earlier) => typeof earlier === 'string') : [];
  return { question: boundedQuestion(q, thread), from: typeof from === 'number' ? from : 0 };
}

function shorten(text: string): string {
  const shown = visibleText(text).replaceAll(/\s+/g, ' ').trim();
  let room = MAX_QUESTION;
  while (JSON.stringify(JSON.stringify(cutText(shown, room))).length > MAX_VALUE - 100) room -= 50;
  return cutText(shown, room);
}

function sizeOf(question: Question): number {
  return JSON.stringify(encodeQuestion(question, 99)).length;
}
