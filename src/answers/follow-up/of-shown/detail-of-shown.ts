import { findDetail } from '../../details/find-detail.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { about } from './about.ts';
import { ofWhatWasShown } from './of-what-was-shown.ts';

/** What is `asked` now, about what was asked before, to be answered first from what was shown for that. */
export function detailOfShown(asked: Understanding, followUp: FollowUp, weight = 1): Understanding {
  return ofWhatWasShown(about(asked, followUp.before, weight), followUp);
}

/** The same, or null where it is not told there. */
export function toldOfShown(asked: Understanding, followUp: FollowUp, weight = 1): Understanding | null {
  return whereTold(detailOfShown(asked, followUp, weight), followUp);
}

/** A question for a detail of what was shown; null where it is not told there. */
export function whereTold(detail: Understanding, { knowledge }: FollowUp): Understanding | null {
  return findDetail(detail, knowledge) ? detail : null;
}
