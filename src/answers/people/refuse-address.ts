import type { Answer } from '../answer.ts';
import { refuse } from '../wording/refuse.ts';

/** That no update gives an address of somebody whom one names; what is held of them is offered. */
export function refuseAddress(name: string, asked: string): Answer {
  return refuse(asked, 'contact', `No update gives an address for ${name}.`, [`Who is ${name}?`]);
}
