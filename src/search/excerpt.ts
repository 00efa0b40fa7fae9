import { fitOf, type GroupRarity } from './fit.ts';
import type { Query } from './query.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { isFrameWord } from './stop-words.ts';
import { type Word, wordsOf } from './tokenize.ts';

/** Start and end of a matched word in an excerpt, as string offsets; ordered and never overlapping. */
export type Mark = readonly [start: number, end: number];

export const EXCERPT_LIMIT = 320;

/** A verbatim part of a passage; `marks` are the words in it that the question named. */
export type Excerpt = { readonly text: string; readonly marks: readonly Mark[] };

export type ExcerptOptions = {
  /** In characters. */
  readonly limit?: number;
  /** How much each group of the query says; where it is not given, all say as much. */
  readonly rarity?: GroupRarity;
};

/**
 * The part of the passage to show: all of it where it is short, else as much around the sentence at `focus` as fits,
 * from sentence to sentence where possible and cut at word ends otherwise. Verbatim, at most `EXCERPT_LIMIT` characters.
 */
export function excerptOf(
  text: string,
  query: Query,
  focus: Sentence | undefined,
  { limit = EXCERPT_LIMIT, rarity = () => 1 }: ExcerptOptions = {},
): Excerpt {
  const fitIn = (part: string) => fitOf(part, query, rarity);
  const { start, end } = windowAround(
    text,
    query,
    focus ?? { text, start: 0, end: text.length },
    limit,
    fitIn,
  );
  const shown = text.slice(start, end);
  return { text: shown, marks: marksIn(shown, query) };
}

/** How much of what was asked a part of the text holds. */
type FitIn = (part: string) => number;
type Span = { readonly start: number; readonly end: number };

function windowAround(text: string, query: Query, focus: Sentence, limit: number, fitIn: FitIn): Span {
  if (text.length <= limit) return { start: 0, end: text.length };
  let { start, end } = focus;
  if (end - start > limit) return bestWindowIn(text, query, focus, limit, fitIn);
  const sentences = sentencesOf(text);
  let at = sentences.findIndex((sentence) => sentence.start === start);
  let last = at;
  for (;;) {
    const next = sentences[last + 1];
    const before = sentences[at - 1];
    const fitsBehind = next !== undefined && next.end - start <= limit;
    const fitsInFront = before !== undefined && end - before.start <= limit;
    const tellsMore = fitsBehind && fitsInFront && fitIn(before.text) > fitIn(next.text);
    if (fitsBehind && !tellsMore) {
      last += 1;
      end = next.end;
    } else if (fitsInFront) {
      at -= 1;
      start = before.start;
    } else {
      return { start, end };
    }
  }
}

/** So much stands before the first word that was looked for, where a sentence is too long to show from its beginning. */
const LEAD = 80;

/** … and so much behind the last one. */
const TAIL = 60;

/** The part of a long sentence that holds most groups of the query; its beginning, if that holds as much as any other. */
function bestWindowIn(
  text: string,
  query: Query,
  { start, end }: Sentence,
  limit: number,
  fitIn: FitIn,
): Span {
  const starts = marksIn(text.slice(start, end), query)
    .map(([at]) => wordStartBefore(text, start, start + at))
    .filter((from) => from > start);
  const windows = [start, ...starts].map((from) => {
    const to = end - from <= limit ? end : wordEndBefore(text, from, from + limit);
    // What stands at the very end is cut off from what is said of it.
    const read = to === end ? to : to - TAIL;
    return { start: from, end: to, fit: fitIn(text.slice(from, read)) };
  });
  return windows.reduce((best, window) => (window.fit > best.fit ? window : best));
}

/** Where a word begins, `LEAD` characters before a place or a little later; `first` where that is too near to it. */
function wordStartBefore(text: string, first: number, at: number): number {
  const from = at - LEAD;
  if (from <= first) return first;
  const space = text.slice(from, at).search(/\s/);
  return space < 0 ? first : from + space + 1;
}

function wordEndBefore(text: string, start: number, end: number): number {
  if (end >= text.length) return text.length;
  const cut = text.slice(start, end + 1).search(/\s+\S*$/);
  if (cut > 0) return start + cut;
  // No space to cut at: at least no character is cut in two.
  return /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end;
}

/**
 * Where the words of the query stand in a text. A small word is marked only in a run with one that tells: "up" of "locked up" is not,
 * wherever it stands; where no word tells, all are.
 */
export function marksIn(text: string, query: Query): Mark[] {
  const wanted = new Set(
    query.groups.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)),
  );
  const runs: Word[][] = [[]];
  for (const word of wordsOf(text)) {
    if (wanted.has(word.term)) runs.at(-1)!.push(word);
    else if (!word.isCompound) runs.push([]);
  }
  const telling = runs.filter((run) => run.some((word) => !isFrameWord(word.text)));
  const marks: [number, number][] = [];
  for (const { start, end } of (telling.length > 0 ? telling : runs).flat()) {
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
