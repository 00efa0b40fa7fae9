import { fragment, pattern } from '../../text/pattern.ts';
import { NUMBER_WORDS } from './numbers-in.ts';

/** What people form together, and may have a size. */
const GROUP = fragment`
  (?<group>
    pool|group|team|cohort|network|base|panel|audience|membership|workforce|intake|class|partnership
    |board|consortium
  )s?
`;
/** "How big is the pool?", "the size of the team", "how many are in the group?" */
const ASKS_SIZE = pattern()`
  \b(?:
    how (?:big|large) (?:is|was|are|were|will) |(?:what size (?:is|was|are|were)|size of) |
    how many (?:people |staff |colleagues )?(?:(?:are|were|is|was|belong)(?: there)? )?(?:in|on|to) )(?:
      the |an? |its |their |this |that |your |our )?(?:[\w&-]+ ){0,4}?${GROUP}\b
`;
const NUMBER = `(?:\\d[\\d,]*|${NUMBER_WORDS})\\b`;

/** The group whose size a question asks for ("pool"), or null; `question` in lower case. */
export function groupSized(question: string): string | null {
  return ASKS_SIZE.exec(question)?.groups?.group ?? null;
}

/** Of whom a group consists whose size a question asks for: the "challengers" of "the pool of challengers"; null where it does not say. */
export function membersNamed(question: string): string | null {
  const asked = ASKS_SIZE.exec(question);
  return asked && (/^ of (.{1,60})/.exec(question.slice(asked.index + asked[0].length))?.[1] ?? null);
}

/** Whether a sentence says how many are in a group: "a pool of almost 60 colleagues", "our challenger base (70 challengers)". */
export function holdsSize(sentence: string, group: string): boolean {
  const about = '(?:(?:almost|nearly|around|about|over|some|approximately|up to|more than) )?';
  return pattern('i')`
    \b${group}s?(?: (?:
      of|has|have|had|with|numbers|includes|comprises|is|to|now|up
    ))* ${about}${NUMBER}
    |\b${group}s? \(${about}${NUMBER}
    |\b${NUMBER}[- ](?:strong |person |member )${group}
  `.test(sentence);
}
