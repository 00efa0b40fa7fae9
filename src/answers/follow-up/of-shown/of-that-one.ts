import { findDetail } from '../../details/find-detail.ts';
import { namesAuthority } from '../../evidence/speaking/speaks-of.ts';
import { namesSender } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { detailOfShown, toldOfShown } from './detail-of-shown.ts';

const THE_ONE_OF = /\bthe (?:\S+ ){1,3}one\b/i;

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
