import { pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { COMPARES, matterOf, placeOf } from '../matter-of.ts';
import { toldOfShown } from '../of-shown/detail-of-shown.ts';
import { spanOfShown } from '../times/span-of-shown.ts';
import { withScope } from '../with-scope.ts';

const TIMELINE = /^timeline$/i;
/** "Has that changed?", "what's changed since?", "was it always like that?" */
const HAS_CHANGED = pattern('i')`
  \bha(?:s|ve) (?:it|that|this|they|things) (?:\w+ )?(?:
    changed|moved on|developed|progressed|evolved
  )\b
  |\b(?:
    ha(?:s|ve) (?:it|that|this|they|things) always been
    |(?:was|were) (?:it|that|this|they|things) always
  )\b
  |^(?:and |so )?(?:what(?:'?s| has)?|has anything) changed\b
`;
/** … which may be told where it was shown: "what's changed in it?" */
const CHANGED_IN_IT = /\bchanged (?:in|about|with|to) (?:it|that|this|them|these|those)\b/i;
const CHANGES = /^(?:chang|mov|develop|progress|evolv|always)/i;
export const BOTH_SIDES = 2;

/** "Compare that with London", "timeline please", "has that changed?": the matter of the question before, put another way. */
export function otherForm(followUp: FollowUp): Understanding | null {
  const { alone, before, content, isPlaced, again, knowledge, shown } = followUp;
  const matter = matterOf(before);
  const [time] = alone.times;
  if (alone.wish === 'compare' && !isPlaced && time && content.every(({ said }) => COMPARES.test(said))) {
    const old = before.times[0] ?? spanOfShown(shown());
    if (old) return withScope({ ...again(`compare ${matter}`), times: [time, old] }, before);
  }
  if (alone.wish === 'compare' && isPlaced && content.every(({ said }) => COMPARES.test(said))) {
    const places = [placeOf(before, knowledge), placeOf(alone, knowledge)].filter((place) => place !== null);
    if (places.length === BOTH_SIDES) return again(`compare ${matter} in ${places.join(' and ')}`);
  }
  const hasChanged = HAS_CHANGED.test(alone.text) && content.every(({ said }) => CHANGES.test(said));
  const place = placeOf(isPlaced ? alone : before, knowledge);
  if (matter === '')
    return hasChanged && place !== null ? again(`compare the last two ${place} updates`) : null;
  if (alone.times.length > 0) return null;
  const isTimeline =
    (alone.wish === 'timeline' && content.every(({ said }) => TIMELINE.test(said))) || hasChanged;
  if (isTimeline) {
    const asked: Understanding = { ...alone, wish: 'fact' };
    const detail = CHANGED_IN_IT.test(alone.text) ? toldOfShown(asked, followUp) : null;
    if (detail) return detail;
    return again(`timeline of ${matter}${place === null ? '' : ` in ${place}`}`);
  }
  return null;
}
