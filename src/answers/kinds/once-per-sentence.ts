import type { SentenceWorth } from '../../search/best-sentences.ts';

/** The same worth, of each sentence found once: for one answer the same sentences are weighed several times. */
export function oncePerSentence(worth: SentenceWorth): SentenceWorth {
  const known = new Map<string, number>();
  return (sentence) => {
    const found = known.get(sentence) ?? worth(sentence);
    known.set(sentence, found);
    return found;
  };
}
