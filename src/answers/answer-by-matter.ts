import type { Knowledge } from '../knowledge/knowledge.ts';
import { pattern } from '../text/pattern.ts';
import type { Answer } from './answer.ts';
import { answerByExamples } from './intents/answer-by-examples.ts';
import { answerByNewWord } from './intents/answer-by-new-word.ts';
import { answerFact } from './intents/answer-fact.ts';
import { answerOfPlace } from './intents/answer-of-place.ts';
import { answerTopic } from './intents/answer-topic.ts';
import { answerByRegion } from './intents/authorities/answer-by-region.ts';
import { namesSender } from './understanding/names-place.ts';
import type { Understanding } from './understanding/understanding.ts';
import { isGeneral } from './understanding/unheld/general-words.ts';

/** What is held on a matter, by the question's own words or, where these do not lead to it, by what others like it mean. */
export function answerByMatter(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const told = answerByItsWords(understanding, knowledge, now);
  const meant = answerByExamples(understanding, told, knowledge, now) ?? told;
  return answerByNewWord(understanding, meant, knowledge, now) ?? meant;
}

/** "What is Bradford doing on mental health", "how is Kent doing on adoption": as of any topic, its region may tell. */
const ASKS_WHAT_IS_DONE = pattern('i')`
  ^(?:and |so |but )*(?:
    what(?:'s| is| are| has| have)\b.*\b(?:doing|trying|testing|piloting|planning|offering|working on|up to|(?:been|being) done)
    |how(?:'s| is| are)\b.*\b(?:doing|getting on|coping|managing|faring)
  )\b
`;

/** "What are Yorkshire's priorities": where no sentence calls them so, its update tells them. */
const ASKS_WHAT_THEY_ARE = /^(?:and |so |but )*what (?:are|were)\b/i;

/** The sentence that tells what is asked, or the newest passages on it. */
function answerByItsWords(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  if (!['topic', 'committee', 'region'].includes(understanding.wish)) {
    const fact = answerFact(understanding, knowledge, now);
    if (fact.kind !== 'refused') return fact;
    const { text, shownIn } = understanding;
    if (ASKS_WHAT_IS_DONE.test(text))
      return answerByRegion({ ...understanding, wish: 'topic' }, knowledge, now) ?? fact;
    const isOfWhatTheyAre = ASKS_WHAT_THEY_ARE.test(text) && !shownIn;
    return (isOfWhatTheyAre && answerGeneral(understanding, knowledge, now)) || fact;
  }
  const answer = answerTopic(understanding, knowledge, now);
  if (answer.kind !== 'refused') return answer;
  return (
    answerByRegion(understanding, knowledge, now) ?? answerGeneral(understanding, knowledge, now) ?? answer
  );
}

/** "FCYP's priorities", where no update of theirs calls them so: what the newest one tells of. */
export function answerGeneral(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  return namesSender(understanding) && isGeneral(understanding.query)
    ? answerOfPlace({ ...understanding, query: { groups: [] } }, knowledge, now)
    : null;
}
