import type { Answer } from '../answer.ts';
import type { FromThread } from '../understanding/understanding.ts';

/** A found answer behind what has to be said first of it; every other as it is. */
export function sayFirst(answer: Answer, { saidFirst }: Pick<FromThread, 'saidFirst'>): Answer {
  return saidFirst === undefined || answer.kind !== 'found'
    ? answer
    : { ...answer, headline: `${saidFirst} ${answer.headline}` };
}
