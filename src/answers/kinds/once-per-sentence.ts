import type { SentenceWorth } from '../../search/best-sentences.ts';

/** The same worth, of each sentence found once: for one answer the same sentences are weighed several times. */
export function oncePerSentence(worth: SentenceWorth): SentenceWorth {
  const known = new Map<string, { readonly before: string; readonly found: number }[]>();
  return (sentence, before = '') => {
    const behind = known.get(sentence) ?? [];
    if (behind.length === 0) known.set(sentence, behind);
    const same = behind.find((one) => one.before === before);
    if (same) return same.found;
    const found = worth(sentence, before);
    behind.push({ before, found });
    return found;
  };
}
