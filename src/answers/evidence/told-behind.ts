import type { SentenceWorth } from '../../search/best-sentences.ts';
import { type Sentence, sentencesOf } from '../../search/sentences.ts';
import { LOOSE } from '../kinds/kinds.ts';
import { CERTAIN_KIND } from './confidence.ts';

/** What a sentence begins with that goes on about what was spoken of. */
const POINTS_BACK = /^(?:The|This|These|It|They) /;

/** "In the new year" gives a date so barely that a day told further on is better. */
const BARELY = 0.5;

/**
 * "The session is due on 5 December", behind a sentence that fits best and gives nothing of the kind asked for, or gives it barely;
 * undefined where it gives it.
 */
export function toldBehind(
  text: string,
  { text: fitting, start }: Sentence,
  worth: SentenceWorth,
): Sentence | undefined {
  const given = worth(fitting);
  if (given > BARELY) return undefined;
  const least = given === 0 ? LOOSE : CERTAIN_KIND;
  return sentencesOf(text).find(
    (sentence) => sentence.start > start && POINTS_BACK.test(sentence.text) && worth(sentence.text) >= least,
  );
}
