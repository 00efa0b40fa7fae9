import { pattern } from '../../../text/pattern.ts';
import { namesSender } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';

const ITS_TOPICS = pattern('i')`
  ^(?:what|which)(?: (?:topics?|subjects?|themes?|areas|issues|matters|things))? (?:do|does|did) (?:
    it|they|this|that|the update
  ) (?:cover|deal with|talk about|mention|include)$
  |^(?:what|which) (?:topics?|subjects?|themes?|areas|issues|matters) (?:are|were|is|was) (?:
    covered|discussed|in it|mentioned|included|there
  )(?: (?:in (?:it|this|that)|there))?$
  |^what(?:'?s| is| are| were) (?:the |its |their )?(?:(?:main|key) )?(?:topics?|subjects?|themes?|contents)(?: covered)?$
`;

/** "What topics does it cover?", "what are the subjects?" below a whole update: what of it was shown says that, and no sentence of it. */
export function topicsOfUpdate({ before, rest }: FollowUp): Understanding | null {
  const isOfUpdate = before.wish === 'topic' && namesSender(before) && matterOf(before) === '';
  return isOfUpdate && before.context === undefined && ITS_TOPICS.test(rest) ? before : null;
}
