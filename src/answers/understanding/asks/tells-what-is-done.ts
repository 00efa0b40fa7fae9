import { pattern } from '../../../text/pattern.ts';

/** Who asks for somebody says so, or names a post and what it is of. */
const ASKS_BY_WORD = /\b(?:who|whom|whose|who's|whos|name|names|what|which)\b/i;
const NAMES_WHAT_OF = /\b(?:of|for) (?:the |an? )?[\p{L}'’ -]+$/iu;
/** Nobody is asked for by what they do not do: "heads of service don't stay long". */
const NOT_DONE = /\b(?:do|does|did|will|wo|ca|could|would|are|is)n['’]t\b/i;
const DONE = /\b\p{Ll}{3,}(?:ing|ed)\b|\b(?:left|leaves|leave)\b/giu;
/** What holders of posts do as such: "acting head" names a post, and tells nothing. */
const OF_A_POST = pattern('i')`
  ^(?:
    acting|chairing|co-?ordinating|managing|leading|running|heading|presiding|serving|standing
    |retiring|appointed|elected|named|need|speed|bring|king|ofsted
  )$
`;

/** Whether a text that names a post tells what is done rather than asks who holds it: "a vote called by the prime minister". */
export function tellsWhatIsDone(text: string): boolean {
  if (ASKS_BY_WORD.test(text)) return false;
  if (NOT_DONE.test(text)) return true;
  if (NAMES_WHAT_OF.test(text)) return false;
  return (text.match(DONE) ?? []).some((word) => !OF_A_POST.test(word));
}
