import { type Holding, holdingOf } from './holding.ts';
import type { Query, TermGroup } from './query.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { wordsOf } from './tokenize.ts';

/** Start and end of a matched word in an excerpt, as string offsets; ordered and never overlapping. */
export type Mark = readonly [start: number, end: number];

export const EXCERPT_LIMIT = 320;

/** A verbatim part of a passage; `marks` are the words in it that the question named. */
export type Excerpt = { readonly text: string; readonly marks: readonly Mark[] };

/** How much a group of the query says: large for what few passages hold. */
export type GroupRarity = (group: TermGroup) => number;

/** Something else than words that makes a sentence worth showing: a figure, a date, a name. Higher is better. */
export type SentenceWorth = (sentence: string) => number;

/** What a sentence loses for each place that it stands later in the passage: of equals the first is shown. */
const LATER_COSTS = 0.02;

/** How much of what a sentence says the next one still speaks of: "The session is due in May." */
const SPOKEN_OF = 0.5;

/**
 * The sentences of a passage, the best for the query first. `worth` adds what the kind of question wants; a sentence that
 * has it is taken to speak of what the one before it names.
 * At least one, unless the text is blank.
 */
export function bestSentences(
  text: string,
  query: Query,
  rarityOfGroup: GroupRarity,
  worth: SentenceWorth = () => 0,
): RankedSentence[] {
  return rankSentences(text, holdingOf(query), weightsOf(query, rarityOfGroup), worth);
}

export type RankedSentence = Sentence & { readonly score: number };

/** The same where each group counts for so much. */
export function rankSentences(
  text: string,
  holding: Holding,
  weights: readonly number[],
  worth: SentenceWorth,
): RankedSentence[] {
  let spokenOf: readonly number[] = [];
  return sentencesOf(text)
    .map((sentence, i) => {
      const own = holding.of(sentence.text).map((held, group) => held * weights[group]!);
      spokenOf = own.map((fit, group) => Math.max(fit, SPOKEN_OF * (spokenOf[group] ?? 0)));
      const more = worth(sentence.text);
      return { ...sentence, score: sum(more > 0 ? spokenOf : own) + more - i * LATER_COSTS };
    })
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** How much of the query, by rarity, stands in a text; from 0 to the sum of its groups' weights times their rarities. */
export function fitOf(text: string, query: Query, rarityOfGroup: GroupRarity): number {
  return weighed(holdingOf(query).of(text), query, rarityOfGroup);
}

/** How much of it several texts hold between them. */
export function fitOfAll(texts: readonly string[], query: Query, rarityOfGroup: GroupRarity): number {
  return weighed(holdingOf(query).ofAll(texts), query, rarityOfGroup);
}

function weighed(held: readonly number[], query: Query, rarityOfGroup: GroupRarity): number {
  const weights = weightsOf(query, rarityOfGroup);
  return sum(held.map((share, group) => share * weights[group]!));
}

function weightsOf({ groups }: Query, rarityOfGroup: GroupRarity): number[] {
  return groups.map((group) => group.weight * rarityOfGroup(group));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

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

/** Where the words of the query stand in a text. */
export function marksIn(text: string, query: Query): Mark[] {
  const wanted = new Set(
    query.groups.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)),
  );
  const marks: [number, number][] = [];
  for (const { term, start, end } of wordsOf(text)) {
    if (!wanted.has(term)) continue;
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
