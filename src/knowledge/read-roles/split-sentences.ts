/** One sentence of a passage, verbatim, and where in the passage it starts. */
export type Sentence = { readonly text: string; readonly start: number };

const BOUNDARY = /(?<=[.!?][”’"')\]]*)\s+(?=[\p{Lu}“‘"'(\d•])|\n+/gu;
const NO_END = /(?:^|[\s(“])(?:Dr|Mr|Mrs|Ms|Prof|St|Cllr|Rt|Hon|Rev|vs|e\.g|i\.e|etc|approx|No|\p{Lu})\.$/u;

/** The sentences of a passage in order; a stop after a title or an initial ("Dr. J. Lane") ends none. */
export function splitSentences(passage: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const text = passage.slice(start, end);
    const trimmed = text.trim();
    if (trimmed) sentences.push({ text: trimmed, start: start + text.indexOf(trimmed) });
  };
  for (const boundary of passage.matchAll(BOUNDARY)) {
    if (
      !boundary[0].includes('\n') &&
      NO_END.test(passage.slice(Math.max(start, boundary.index - 12), boundary.index))
    )
      continue;
    push(boundary.index);
    start = boundary.index + boundary[0].length;
  }
  push(passage.length);
  return sentences;
}
