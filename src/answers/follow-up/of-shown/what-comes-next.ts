import { asksWhatNext } from '../../details/asks-what-next.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';
import { toldOfShown } from './detail-of-shown.ts';

/** "What comes next?" below a topic: what is told of it there; below a whole update, or where nothing is, the document behind it is meant. */
export function whatComesNext(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, isPlaced } = followUp;
  const isOfTopic = before.wish !== 'role' && !isPlaced && matterOf(before) !== '';
  return isOfTopic && asksWhatNext(rest) ? toldOfShown({ ...alone, wish: 'fact' }, followUp) : null;
}
