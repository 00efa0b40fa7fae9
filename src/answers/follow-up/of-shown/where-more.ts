import { pattern } from '../../../text/pattern.ts';
import { WEB_PAGE } from '../../intents/contacts-near.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { about } from './about.ts';
import { ofWhatWasShown } from './of-what-was-shown.ts';

const WHERE_MORE = pattern('i')`
  ^where (?:can|could|do|should|would|might) (?:i|we|you|people) (?:read|see|find|get|learn|look|go)(?: out)?(?: for)? (?:(?:
    some|any|a bit) )?(?:more|further)(?: (?:details?|info(?:rmation)?))?(?: (?:about|on) (?:
    it|this|that|them|these|those))?(?: (?:please|pls))?$
`;

/** "Where can I read more?": on the page whose address stands where that was shown; else the same again, with its own link. */
export function whereMore(followUp: FollowUp): Understanding | null {
  const { before, rest, again, answer } = followUp;
  if (!WHERE_MORE.test(rest)) return null;
  const page = ofWhatWasShown(about(again('is there a website'), before, 1), followUp);
  const told = answer(page);
  return told.kind === 'found' && WEB_PAGE.test(told.headline) ? page : before;
}
