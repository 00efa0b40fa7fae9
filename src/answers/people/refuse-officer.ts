import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { asksForOfficerOfAssociation } from '../understanding/asks/asks-for-officer-of-association.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { findPeopleIn } from './find-people-in.ts';

/** Behind this a headline quotes what may name anybody. */
const QUOTES = ' says: ';

/**
 * The refusal of who leads on a matter at the Association, where what was found names nobody or is of one region: whoever markets foster care in the
 * North West is no contact of the whole. Null for every other question, and where somebody is named.
 */
export function refuseOfficer(
  answer: Answer,
  understanding: Understanding,
  knowledge: Knowledge,
): Answer | null {
  if (answer.kind !== 'found' || !asksForOfficerOfAssociation(understanding)) return null;
  const {
    headline,
    passages: [{ region }],
  } = answer;
  const [saidOfThem = ''] = headline.split(QUOTES);
  if (region === null && findPeopleIn(saidOfThem, knowledge).length > 0) return null;
  const { suggestions } = refuseTopic(understanding, knowledge, []);
  return refuse(
    understanding.asked,
    'role',
    'No update held names who leads on that for the whole Association.',
    suggestions,
  );
}
