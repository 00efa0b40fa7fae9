/** The words of a list that is written as a text, over as many lines as it takes. */
export function wordList(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** The same, to look a word up in. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}
