import { pattern } from '../../../text/pattern.ts';
import { namesSender } from '../names-place.ts';
import type { Understanding } from '../understanding.ts';

/** "ADCS's view on …", "what does the Association want from …" */
const OF_ASSOCIATION = pattern('i')`
  \b(?:adcs|(?:the|our) association)(?:['’]s)? (?:
    view|views|position|stance|line|opinion|policy|response|reaction|statement|take
  )\b
  |\b(?:do|does|did|has) (?:adcs|the association) (?:
    say|said|think|thought|want|wanted|believe|make|call|called|respond|responded|propose|argue
  )\b
`;

/** Whether it is the Association itself whose words are asked for, and not "the ADCS update from London". */
export function asksOfAssociation(asked: Pick<Understanding, 'text' | 'regions' | 'committees'>): boolean {
  return !namesSender(asked) && OF_ASSOCIATION.test(asked.text);
}
