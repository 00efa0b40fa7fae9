import type { SentenceWorth } from '../../../search/best-sentences.ts';
import { type Sentence, sentencesOf } from '../../../search/sentences.ts';
import { LOOSE } from '../../kinds/kind.ts';
import { CERTAIN_KIND } from '../finding/confidence.ts';
import { SAYS_OF_IT } from '../judging/points-back.ts';

/** What a sentence begins with that goes on about what was spoken of. */
const POINTS_BACK = /^(?:The|This|These|Those|That|It|Its|They|Their|There|Each|Both) /;

/** "In the new year" gives a date so barely that a day told further on is better. */
const BARELY = 0.5;

/**
 * "The session is due on 5 December", behind a sentence that fits best and gives nothing of the kind asked for, or gives it barely;
 * undefined where it gives it.
 */
export function toldBehind(text: string, best: Sentence, worth: SentenceWorth): Sentence | undefined {
  const worthOf = (sentence: Sentence) => worth(sentence.text, text.slice(0, sentence.start));
  const given = worthOf(best);
  if (given > BARELY) return undefined;
  const least = given === 0 ? LOOSE : CERTAIN_KIND;
  return sentencesOf(text).find(
    (sentence) =>
      sentence.start > best.start &&
      (POINTS_BACK.test(sentence.text) || SAYS_OF_IT.test(sentence.text)) &&
      worthOf(sentence) >= least,
  );
}
