import { findDetail } from '../details/find-detail.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { about } from './about.ts';
import type { FollowUp } from './follow-up.ts';
import { ofWhatWasShown } from './of-what-was-shown.ts';

const THE_ONE_OF = /\bthe (?:\S+ ){1,3}one\b/i;

/** "Who did the Central Bedfordshire one?": of those shown the one of the authority that is named, where that is told. */
export function ofThatOne(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, knowledge } = followUp;
  if (content.length > 0 || !THE_ONE_OF.test(rest)) return null;
  if (alone.authorities.length === 0 || alone.regions.length + alone.committees.length > 0) return null;
  const detail = ofWhatWasShown(about(alone, before, 1), followUp);
  return findDetail(detail, knowledge) ? detail : null;
}
