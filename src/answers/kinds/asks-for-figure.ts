import { pattern } from '../../text/pattern.ts';

/** "Care orders audit - how many …" says first what it is of. */
const FIGURE = pattern('i')`
  ^(?:[^?]{2,60}?(?:\s[-–—]|[:;])\s+)?(?:and |so |about |roughly |exactly )*(?:
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
