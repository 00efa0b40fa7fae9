import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { refuse } from '../wording/refuse.ts';

/** That no update gives an address of somebody, and which one only names them; what is held of them is offered. */
export function refuseAddress(name: string, asked: string, { people, documents }: Knowledge): Answer {
  const mention = people.find((person) => person.name === name)?.mentions.at(-1);
  const naming = mention && documents.get(mention.documentId);
  return refuse(
    asked,
    'contact',
    `No update gives an address for ${name}${naming ? `: “${naming.title}” only gives the name` : ''}.`,
    [`Who is ${name}?`],
  );
}
