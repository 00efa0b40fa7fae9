import { pattern } from '../../text/pattern.ts';
import { SAID_FIRST } from './said-first.ts';

const FIGURE = pattern('i')`
  ^${SAID_FIRST}(?:and |so |about |roughly |exactly )*(?:
    how (?:many|much|old|long(?! ago| since| until| till))\b
    |(?:the )?(?:number|percentage|proportion|share) of\b
    |what(?:'s| is| are| was| were) the (?:\w+ )?(?:
      waiting|response|journey|turnaround|processing
    ) times?\b
    |what (?:%|(?:(?:\w+ )?rate|share|proportion|percentage|percent|fraction|number|amount|age)\b)
  )
`;

/** Whether a question asks for a figure: it is not helped by a sentence without one, nor, of one region, by one of the whole country. */
export function asksForFigure(question: string): boolean {
  return FIGURE.test(question);
}
