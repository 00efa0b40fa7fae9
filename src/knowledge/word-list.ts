const BETWEEN = '\n';

/** A set of words in one string: a Set of a hundred thousand words takes six times as much memory. */
export type WordList = {
  readonly has: (word: string) => boolean;
  /** In the order of their letters. */
  readonly words: () => readonly string[];
};

/** A list of these words, each once. */
export function createWordList(words: readonly string[]): WordList {
  const text = `${BETWEEN}${words.toSorted().join(BETWEEN)}${BETWEEN}`;
  return {
    has: (word) => !word.includes(BETWEEN) && holds(text, word),
    words: () => text.split(BETWEEN).filter((word, at, all) => word !== '' && word !== all[at - 1]),
  };
}

/** Halves the text until it is down to one word. */
function holds(text: string, wanted: string): boolean {
  let from = 1;
  let to = text.length;
  while (from < to) {
    const start = text.lastIndexOf(BETWEEN, Math.floor((from + to) / 2) - 1) + 1;
    const end = text.indexOf(BETWEEN, start);
    const word = text.slice(start, end);
    if (word === wanted) return true;
    if (word < wanted) from = end + 1;
    else to = start;
  }
  return false;
}
