import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { leadsIn } from '../../evidence/citing/leads-in.ts';
import { findPeopleIn } from '../find-people-in.ts';

/** What an introduction tells besides who speaks: "Commenting on the LaingBuisson report" of one that goes on "Dave Hill, President of ADCS, said:". Any other text as it is. */
export function withoutSpeaker(text: string, knowledge: Knowledge): string {
  const at = leadsIn(text)
    ? Math.max(0, ...findPeopleIn(text, knowledge).map((name) => text.lastIndexOf(name)))
    : 0;
  return at === 0 ? text : text.slice(0, at);
}
