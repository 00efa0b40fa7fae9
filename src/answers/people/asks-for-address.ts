import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import { wordSet } from '../../text/word-list.ts';
import { asksOnlyAbout } from './asks-only-about.ts';

const ADDRESS = pattern('i')`
  \b(?:
    e-?mails?|address(?:es)?|contact (?:details?|info(?:rmation)?)|numbers?|phone|tel(?:ephone)?|mobile
    |ext(?:ension)?|direct line|handle|linkedin|twitter
  )\b
`;
/** Words by which an address is asked for, and no matter on which somebody may be written to. */
const OF_ADDRESS: ReadonlySet<string> = wordSet(`
  email emails e mail mails address addresses contact contacts details detail number numbers no phone
  telephone tel mobile extension ext direct line handle linkedin twitter work office postal i i'd like
  need want after both reach at
`);

/** Whether a question asks for an address or a number of the people it names, and for nothing else: "Jane Carter's email address". */
export function asksForAddress(text: string, people: readonly string[], knowledge: Knowledge): boolean {
  return ADDRESS.test(text) && asksOnlyAbout(text, people, knowledge, OF_ADDRESS);
}
