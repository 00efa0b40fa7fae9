import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { answerLatest } from '../intents/answer-region.ts';
import { namesPlace } from '../understanding/names-place.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** "What's new?", "anything happening this week?", "what have I missed", "bring me up to date" */
const ASKS = pattern('i')`
  ^(?:and |so |ok |right |well )*(?:
    what(?:['’]?s| is| has been| was)(?: been)? (?:all )?(?:new|happening|going on|the news|cooking)
    |(?:is there |has there been )?any(?:thing|thing much)? (?:new|happening|going on)
    |what (?:have|did) (?:i|we) miss(?:ed)?
    |(?:catch|bring|get|keep) (?:me|us) (?:up|up to (?:date|speed))
  )(?:
    \s(?:here|there|lately|recently|today|now|at the moment|in the (?:last|past) (?:week|month|few (?:days|weeks|months))
    |this (?:week|month|year|morning|autumn|winter|spring|summer)|since (?:i|we) (?:was|were) (?:away|off|on leave)|while i was (?:away|off|on leave)
    |across (?:the )?(?:regions|country|patch)|in (?:the )?(?:regions|updates)|around the country|please|then|about)
  )*[\s?.!]*$
`;

/** The newest update of all, where somebody asks what is new and names nothing; null for every other question. */
export function answerWhatsNew(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, carried, shownIn } = understanding;
  if (carried !== null || shownIn || namesPlace(understanding) || !ASKS.test(text)) return null;
  return answerLatest(
    { ...understanding, times: [], recency: 'latest', query: { groups: [] } },
    knowledge,
    now,
  );
}
