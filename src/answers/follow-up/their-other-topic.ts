import { pattern } from '../../text/pattern.ts';
import { askOfTopic } from '../understanding/put-plainly/ask-of-topic.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayRegion } from '../wording/say.ts';
import type { FollowUp } from './follow-up.ts';
import { matterOf } from './matter-of.ts';
import { withScope } from './with-scope.ts';

const THEY_DO = pattern('i')`
  \b(?:do|does|did|are|have|had|were) they (?:(?:also|even|now) )?(?:
    do|doing|done|say|said|got|have|had|working|mention|mentioned|plan|planning|planned|report
    |reported
  )\b
`;
const WORDS_FOR_DOING = pattern('i')`
  ^(?:
    topics?|themes?|subjects?|areas?|issues?|things?|sorts?|kinds?
    |do|doing|done|say|said|plan|planning|planned|report|reported|working
  )$
`;
const THEY = /\b(?:they|their)\b/i;

/** "Are they doing another one?", "why are they doing it together?": no other topic. */
const OF_THE_SAME = /\b(?:it|this|that|them|those|(?:an?other|any more|more|the same) ones?)\b/i;

/** "And do they do SEND?", "what are they doing on SEND", "what's their approach to SEND": the region of before, on another matter. */
export function theirOtherTopic(followUp: FollowUp): Understanding | null {
  const { alone, before, content, isPlaced, answer } = followUp;
  if (isPlaced || before.regions.length !== 1 || matterOf(before) === '') return null;
  if (!THEY_DO.test(alone.text)) return askedByName(followUp);
  if (OF_THE_SAME.test(alone.text)) return null;
  if (!content.some(({ said }) => !WORDS_FOR_DOING.test(said))) return null;
  const there = withScope(
    { ...alone, wish: 'topic' },
    { ...before, authorities: [], committees: [], times: [] },
  );
  return answer(there).kind === 'found' ? there : null;
}

/** The same with the region's name for "they", where that asks for a topic. */
function askedByName({ before, rest, again, answer, knowledge }: FollowUp): Understanding | null {
  const [region] = before.regions;
  if (region === undefined || !THEY.test(rest)) return null;
  const name = sayRegion(region, knowledge);
  const named = rest.replace(THEY, (word) => (/^their$/i.test(word) ? `${name}'s` : name));
  if (askOfTopic(named, knowledge) === named) return null;
  const there = again(named);
  return answer(there).kind === 'found' ? there : null;
}
