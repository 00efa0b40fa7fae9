import type { AnswerAsJson, CitationAsJson } from '../../src/answers/answer-as-json.ts';

export const KINDS = [
  'region',
  'who',
  'topic',
  'fact',
  'define',
  'across',
  'thread',
  'plain',
  'refuse',
] as const;
export type Kind = (typeof KINDS)[number];

/** A question and what a right answer to it holds. */
export type Expectation = {
  readonly id: string;
  readonly kind: Kind;
  readonly q: string;
  readonly thread?: readonly string[];
  /** The first passage's title contains one of these. */
  readonly docs?: readonly string[];
  /** One of these stands in the headline or in the first passage. */
  readonly has?: readonly string[];
  /** Every one of these stands there. */
  readonly all?: readonly string[];
  /** The passages come from at least so many regions. */
  readonly regions?: number;
  /** Each of these is among the passages' regions (or their titles); `has` then counts in any passage. */
  readonly regionsAll?: readonly string[];
  /** Each of these is among the passages' titles; `has` then counts in any passage. */
  readonly docsAll?: readonly string[];
  readonly none?: boolean;
};

/** What is wrong with an answer, in one line; null where it is right. Right or wrong, nothing between. */
export function faultOf(expected: Expectation, answer: AnswerAsJson): string | null {
  if (expected.none) return answer.answered ? `answered: ${answer.headline}` : null;
  if (!answer.answered) return `refused: ${answer.headline}`;
  const [first] = answer.passages;
  const title = plain(first?.title ?? '');
  if (expected.docs && !expected.docs.some((doc) => title.includes(plain(doc)))) {
    return `first passage is from “${first?.title}”, not from ${expected.docs.join(' or ')}`;
  }
  const inAny = expected.regionsAll !== undefined || expected.docsAll !== undefined;
  const shown = plain(
    [answer.headline, ...(inAny ? answer.passages : answer.passages.slice(0, 1)).map(textOf)].join('\n'),
  );
  if (expected.has && !expected.has.some((value) => shown.includes(plain(value)))) {
    return `none of ${quoted(expected.has)} in ${shown.slice(0, 300)}`;
  }
  const missing = expected.all?.filter((value) => !shown.includes(plain(value))) ?? [];
  if (missing.length > 0) return `${quoted(missing)} not in ${shown.slice(0, 300)}`;
  const regions = new Set(answer.passages.flatMap(({ region }) => region ?? []));
  if (expected.regions && regions.size < expected.regions)
    return `from ${regions.size} regions, not ${expected.regions}: ${[...regions].join(', ')}`;
  const silent =
    expected.regionsAll?.filter((region) => !answer.passages.some((passage) => isFrom(passage, region))) ??
    [];
  if (silent.length > 0) return `nothing from ${silent.join(', ')}`;
  const absent =
    expected.docsAll?.filter(
      (doc) => !answer.passages.some((passage) => plain(passage.title).includes(plain(doc))),
    ) ?? [];
  return absent.length > 0
    ? `not among the passages: ${absent.join(', ')}; these are: ${answer.passages.map((p) => p.title).join(' | ')}`
    : null;
}

/** In lower case, with plain quotes and dashes. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‐‑‒–—]/g, '-')
    .replaceAll(/\s+/g, ' ');
}

function textOf({ title, heading, excerpt }: CitationAsJson): string {
  return [title, heading ?? '', excerpt].join('\n');
}

function isFrom({ region, title }: CitationAsJson, wanted: string): boolean {
  return (region ?? '').includes(plain(wanted)) || plain(title).includes(plain(wanted));
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `“${value}”`).join(', ');
}
