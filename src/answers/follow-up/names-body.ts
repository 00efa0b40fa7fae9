import type { Understanding } from '../understanding/understanding.ts';

const BODY = /\b(?:committee|board|group|sub-?group|network|partnership|alliance|forum|panel)\b/i;

/** Whether a question is about a body that has a chair and a purpose of its own, be it within a region. */
export function namesBody({ text }: Pick<Understanding, 'text'>): boolean {
  return BODY.test(text);
}
