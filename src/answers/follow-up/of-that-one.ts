import { findDetail } from '../details/find-detail.ts';
import { shownFirst } from '../evidence/place-at.ts';
import { holdsMeaning, namesAuthority } from '../evidence/speaks-of.ts';
import { namesSender } from '../understanding/names-place.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { about } from './about.ts';
import { detailOfShown, toldOfShown } from './detail-of-shown.ts';
import type { FollowUp } from './follow-up.ts';

const THE_ONE_OF = /\bthe (?:\S+ ){1,3}one\b/i;

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

const CAME_FROM = /\bwho (?:came|attended|joined|took part|was there|were there|spoke|was|were)\b.*\bfrom\b/i;

/** "Who came from Hampshire?" below an update that tells of guests: those from there, where it names them. */
export function cameFrom(followUp: FollowUp): Understanding | null {
  const { alone, rest, content, knowledge } = followUp;
  if (!CAME_FROM.test(rest) || content.length > 0 || !namesOnlyAuthorities(alone)) return null;
  const detail = detailOfShown(alone, followUp);
  const told = findDetail(detail, knowledge);
  const isOfAll =
    told && alone.authorities.every(({ item, said }) => namesAuthority(told, [item.name, said]));
  return isOfAll ? detail : null;
}

/** "Who did the Central Bedfordshire one?": of those shown the one of the authority that is named, where that is told. */
export function ofThatOne(followUp: FollowUp): Understanding | null {
  const { alone, rest, content } = followUp;
  if (content.length > 0 || !THE_ONE_OF.test(rest) || !namesOnlyAuthorities(alone)) return null;
  return toldOfShown(alone, followUp);
}

function namesOnlyAuthorities(alone: Understanding): boolean {
  return alone.authorities.length > 0 && !namesSender(alone);
}
