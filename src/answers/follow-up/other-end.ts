import type { Understanding } from '../understanding/understanding.ts';
import type { FollowUp } from './follow-up.ts';

const OPENS = /^(?<preposition>at|to|for|by|with) \S/i;

/** "And at the LADO conference?" after "who spoke at the summit?": the question before with its end exchanged, where that is answered. */
export function otherEnd({
  before,
  rest,
  goesOn,
  isPlaced,
  content,
  again,
  answer,
}: FollowUp): Understanding | null {
  const { preposition } = OPENS.exec(rest)?.groups ?? {};
  if (preposition === undefined || !goesOn || isPlaced || content.length === 0) return null;
  if (before.wish !== 'role' && before.wish !== 'fact') return null;
  const at = before.text.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()} `);
  if (at < 0) return null;
  const asked = again(`${before.text.slice(0, at)} ${rest}`);
  return answer(asked).kind === 'found' ? asked : null;
}
