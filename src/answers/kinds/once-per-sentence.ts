import type { SentenceWorth } from '../../search/best-sentences.ts';

/** The same worth, of each sentence found once: for one answer the same sentences are weighed several times. */
export function oncePerSentence(worth: SentenceWorth): SentenceWorth {
  const known = new Map<string, number>();
  return (sentence, before = '') => {
    const key = `${before}\n${sentence}`;
    const found = known.get(key) ?? worth(sentence, before);
    known.set(key, found);
    return found;
  };
}
