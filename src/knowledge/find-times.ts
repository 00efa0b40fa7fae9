import { COUNT, countOf, datesIn, type Months, monthsIn, SEASONS } from './dates-in.ts';

/**
 * A stretch of time that a question names, as months since year 0 (year × 12 + month − 1), both included.
 * An open end is infinite. `start` and `end` are the place of its words in the question; `said` is what to call it: those
 * words, with a year or season that stands apart from them.
 */
export type TimeSpan = {
  readonly from: number;
  readonly to: number;
  readonly said: string;
  readonly start: number;
  readonly end: number;
  /** Whether the question puts no year to its month ("in September"): the latest such month is meant. */
  readonly anyYear: boolean;
};

/** What a word before a date makes of it. */
const OPENINGS: readonly (readonly [words: string, open: (span: Months) => Months])[] = [
  ['since', (span) => ({ ...span, to: Number.POSITIVE_INFINITY })],
  [
    'after|(?:more recent|newer|later) than',
    (span) => ({ ...span, from: span.to + 1, to: Number.POSITIVE_INFINITY }),
  ],
  [
    'before|(?:older|earlier) than|prior to',
    (span) => ({ ...span, from: Number.NEGATIVE_INFINITY, to: span.from - 1 }),
  ],
  ['until|till|up to', (span) => ({ ...span, from: Number.NEGATIVE_INFINITY })],
  ['from|by', (span) => span],
];
const OPENING = new RegExp(
  `\\b(?<opening>${OPENINGS.map(([words]) => words).join('|')})\\s*(?:the\\s+)?$`,
  'i',
);
/** "From 2016 onwards" */
const ONWARDS = /\b(?:onwards?|on)\b/i;
/** So near behind its date it has to stand. */
const ONWARDS_WITHIN = 9;

/** "Two years before September 2017". */
const APART = new RegExp(
  `\\b(?<count>${COUNT})\\s+(?<unit>years?|months?)\\s+(?:before|earlier than|(?<later>after|later than))\\s+$`,
  'i',
);

/**
 * The dates that a question names, in order. "Since" and "after" open the end, "before" and "until" the
 * beginning; "two years ago" and "last year" are counted from `now`. A year that is part of a longer number
 * is none.
 */
export function findTimes(question: string, now: Date): TimeSpan[] {
  const spans = datesIn(question, now).map((date) => {
    const before = question.slice(0, date.start);
    return countedFrom(date, before) ?? opened(date, before, question.slice(date.end));
  });
  return monthOfYear(joined(spans, question)).map((span) => inSeason(span, question));
}

/** The date that is said by its distance from another; null where this one is not. */
function countedFrom(date: TimeSpan, before: string): TimeSpan | null {
  const apart = APART.exec(before);
  if (!apart) return null;
  const { count = '', unit = '', later } = apart.groups ?? {};
  const months = countOf(count) * monthsIn(unit) * (later === undefined ? -1 : 1);
  return {
    from: date.from + months,
    to: date.to + months,
    anyYear: false,
    said: apart[0] + date.said,
    start: apart.index,
    end: date.end,
  };
}

function opened(date: TimeSpan, before: string, behind: string): TimeSpan {
  const found = OPENING.exec(before);
  if (!found) return date;
  const word = found.groups?.opening?.toLowerCase() ?? '';
  const goesOn = word === 'from' && ONWARDS.test(behind.slice(0, ONWARDS_WITHIN));
  const wanted = goesOn ? 'since' : word;
  const [, open] = OPENINGS.find(([words]) => new RegExp(`^(?:${words})$`).test(wanted)) ?? [];
  return { ...date, ...open?.(date), start: found.index };
}

const isWholeYear = ({ from, to }: TimeSpan) => to - from === 11 && from % 12 === 0;

/** "Ten years ago in September", "2017 (Feb updates)": a month and a year that stand apart are one date. */
function monthOfYear(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const year = spans.find(isWholeYear);
  const month = spans.find(({ anyYear, from, to }) => anyYear && from === to);
  if (!year || !month || spans.length !== 2) return spans;
  const at = year.from + (month.from % 12);
  const date = { from: at, to: at, anyYear: false };
  const said = `${month.said} ${Math.floor(at / 12)}`;
  // The words of both stay where they are: neither is a topic.
  return spans.map((span) => ({ ...span, ...date, said: span === month ? said : span.said }));
}

/** "The autumn one …, 2016": a season apart from its year. */
function inSeason(span: TimeSpan, question: string): TimeSpan {
  const isYear = isWholeYear(span) && /^\D*(?:19|20)\d{2}$/.test(span.said);
  const season = /\b(spring|summer|autumn|winter)\b/i.exec(question)?.[1]?.toLowerCase();
  const months = isYear && season ? SEASONS[season] : undefined;
  return months
    ? { ...span, from: span.from + months[0], to: span.from + months[1], said: `${season} ${span.said}` }
    : span;
}

/** "From September 2016 to September 2017" and "between …" are one stretch of time. */
function joined(spans: readonly TimeSpan[], question: string): TimeSpan[] {
  const result: TimeSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const isRange =
      last &&
      /\b(?:from|between)\s+(?:the\s+)?$/i.test(question.slice(0, question.indexOf(last.said))) &&
      /^\s*(?:to|and|until|till|-|–)\s*$/i.test(question.slice(last.end, span.start)) &&
      !last.anyYear &&
      Number.isFinite(span.to) &&
      last.from <= span.to;
    if (last && isRange) {
      result[result.length - 1] = {
        ...last,
        to: span.to,
        end: span.end,
        said: question.slice(question.indexOf(last.said), span.end),
      };
    } else {
      result.push(span);
    }
  }
  return result;
}
