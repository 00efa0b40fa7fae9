import type { SentenceWorth } from '../../search/excerpt.ts';
import { type Sentence, sentencesOf } from '../../search/sentences.ts';
import { LOOSE } from '../kinds/kinds.ts';

/** What a sentence begins with that goes on about what was spoken of. */
const POINTS_BACK = /^(?:The|This|These|It|They) /;

/** "The session is due on 5 December", behind a sentence that fits best and gives nothing of the kind asked for; undefined where it does. */
export function toldBehind(
  text: string,
  { text: fitting, start }: Sentence,
  worth: SentenceWorth,
): Sentence | undefined {
  if (worth(fitting) > 0) return undefined;
  return sentencesOf(text).find(
    (sentence) => sentence.start > start && POINTS_BACK.test(sentence.text) && worth(sentence.text) >= LOOSE,
  );
}
