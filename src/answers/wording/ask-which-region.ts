import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { asksOfOwnRegion } from '../understanding/put-plainly/without-own-region.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from './refuse.ts';

const WHICH = 'I do not know which region is yours: name it, and I look there.';

/**
 * An answer to a question about “our region”: what is said on a topic anywhere, behind the words that ask which region is meant; in place of
 * any other answer, these words alone, for what another region says is no fact of the asker's. Every other answer stays as it is.
 */
export function askWhichRegion(
  answer: Answer,
  { asked, regions }: Understanding,
  knowledge: Knowledge,
): Answer {
  if (!asksOfOwnRegion(asked)) return answer;
  const namesIt = knowledge.findRegions.find(asked).length + knowledge.findAuthorities.find(asked).length > 0;
  // What no region tells is not told of this one either, whichever it is.
  const isOfAnyRegion = answer.kind === 'refused' && answer.intent !== 'role' && regions.length === 0;
  if (namesIt || isOfAnyRegion) return answer;
  return answer.kind === 'found' && answer.intent === 'topic'
    ? { ...answer, headline: `${WHICH} ${answer.headline}` }
    : refuse(asked, answer.intent, WHICH, ['Which regions are there?']);
}
