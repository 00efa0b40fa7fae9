import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { asksWhoSaid } from '../../understanding/asks/asks-who-said.ts';
import { withoutSpeaker } from './without-speaker.ts';

/** Whether all that is told of somebody is that they comment on what somebody else did; who asks for that is another matter. `question` in lower case. */
export function onlyComments({ person, evidence }: Role, question: string, knowledge: Knowledge): boolean {
  return person !== null && !asksWhoSaid(question) && !withoutSpeaker(evidence, knowledge).includes(person);
}
