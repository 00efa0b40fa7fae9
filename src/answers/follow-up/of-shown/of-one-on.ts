import { shownFirst } from '../../evidence/place-at.ts';
import { holdsMeaning } from '../../evidence/speaking/speaks-of.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { about } from './about.ts';
import { toldOfShown } from './detail-of-shown.ts';

/** "When's the one on care orders?", "who runs the one for new directors?" */
const THE_ONE_ON = /\bthe ones? (?:on|about|for|with|regarding|covering) \p{L}.*$/iu;

/** "When's the one on care orders at home?" below seminars: what is told of that where they were shown, or of both together. */
export function ofOneOn(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, hasOwnForm, again, answer, shown, knowledge } = followUp;
  if (!(hasOwnForm || alone.wish === 'fact') || content.length === 0 || !THE_ONE_ON.test(rest)) return null;
  const detail = toldOfShown(alone, followUp);
  if (detail) return detail;
  const joint = about(alone, before, 1);
  if (answer(joint).kind === 'found') return joint;
  // What was shown stands in a document on that, and needs not say so again.
  const document = shownFirst(shown(), knowledge)?.document;
  const isOnThat = content.every((group) =>
    document?.passages.some((passage) => holdsMeaning({ document, passage }, group)),
  );
  return isOnThat ? toldOfShown(again(rest.replace(THE_ONE_ON, 'it')), followUp) : null;
}
