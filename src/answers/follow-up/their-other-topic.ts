import type { Understanding } from '../understanding/understanding.ts';
import { withScope } from './carry-over.ts';
import type { FollowUp } from './follow-up.ts';
import { matterOf } from './matter-of.ts';

const THEY_DO =
  /\b(?:do|does|did|are|have|had|were) they (?:(?:also|even|now) )?(?:do|doing|done|say|said|got|have|had|working|mention|mentioned|plan|planning|planned|report|reported)\b/i;
const WORDS_FOR_DOING = /^(?:do|doing|done|say|said|plan|planning|planned|report|reported|working)$/i;

/** "And do they do SEND?", "what are they doing on SEND": the region of before, on another matter. */
export function theirOtherTopic({
  alone,
  before,
  content,
  isPlaced,
  answer,
}: FollowUp): Understanding | null {
  if (isPlaced || before.regions.length !== 1 || matterOf(before) === '' || !THEY_DO.test(alone.text))
    return null;
  if (!content.some(({ said }) => !WORDS_FOR_DOING.test(said))) return null;
  const there = withScope(
    { ...alone, wish: 'topic' },
    { ...before, authorities: [], committees: [], times: [] },
  );
  return answer(there).kind === 'found' ? there : null;
}
