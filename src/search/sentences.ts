import { rememberText } from '../text/remember-text.ts';

/** A sentence and where it stands in the text that it was cut from. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

/** Ends after which a capital does not begin a new sentence. */
const ABBREVIATIONS =
  /(?:\b(?:e\.g|i\.e|etc|vs|cf|Dr|Mr|Mrs|Ms|Prof|St|No|w\/c|approx|incl|dept)|\b[A-Z])\.$/;
const END = /[.!?…]+["”’)\]]*(?=\s+["“‘(]?[\p{Lu}\p{N}]|\s*$)|[.!?]["”’)\]]*(?=\p{Lu}\p{Ll})/gu;

const KEPT = 1_000;

/**
 * The sentences of a passage in order, without the white space between them. At least one, unless the text is blank. Those of the
 * passages last asked for are kept: each step on the way to an answer looks at them again.
 */
export const sentencesOf: (text: string) => readonly Sentence[] = rememberText(splitIntoSentences, KEPT);

function splitIntoSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = start + raw.indexOf(trimmed);
      sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (
      match[0].startsWith('.') &&
      ABBREVIATIONS.test(text.slice(Math.max(0, match.index - 8), match.index + 1))
    ) {
      continue;
    }
    add(end);
  }
  add(text.length);
  return sentences;
}
