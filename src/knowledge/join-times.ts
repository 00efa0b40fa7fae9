import { MONTHS_A_YEAR } from '../corpus/partial-date.ts';
import type { TimeSpan } from './find-times.ts';
import { SEASONS } from './parts-of-year.ts';

/** What joins the two ends of a stretch of time, and what does so only behind "between" or "from". */
const TO = /^\s*(?:to|until|till|through(?: to)?|up to|-|–|—)\s*(?:the (?:end|start) of\s*)?$/i;
const AND = /^\s*(?:and|&)\s*(?:the\s*)?$/i;
const FROM = /^from\s+(?:the\s+)?/i;
const OPENS_STRETCH = /\b(?:from|between)\s+(?:the\s+)?(?:(?:start|end|beginning) of\s+)?$/i;
/** What may stand between two dates of which one has the year of both: "September and December 2016". */
const BESIDE = /^\s*(?:,|and|or|&|\/|to|until|till|through|-|–|—)\s*(?:the\s*)?$/i;
const UNTIL = /^(?:until|till|up to)\b/i;
/** "After April but before November 2017" */
const WITHIN_BOTH = /^[\s,]*(?:(?:and|but|yet)\s+)?$/i;

const isWholeYear = ({ from, to }: TimeSpan) => to - from === MONTHS_A_YEAR - 1 && from % MONTHS_A_YEAR === 0;

/** What several dates of one question mean together. */
export function joinTimes(spans: readonly TimeSpan[], question: string): TimeSpan[] {
  return monthOfYear(stretches(withYearOfNext(spans, question), question)).map((span) =>
    inSeason(span, question),
  );
}

/** "Between January and June 2017": the year is said once. */
function withYearOfNext(spans: readonly TimeSpan[], question: string): TimeSpan[] {
  return spans.map((span, i) => {
    const next = spans[i + 1];
    if (!span.anyYear || !next || next.anyYear || isWholeYear(next)) return span;
    const between = question.slice(span.end, next.start);
    // "After April but before November 2017": what opens a date stands between the two.
    const isOpened = !Number.isFinite(next.from) && WITHIN_BOTH.test(between);
    const dated = Number.isFinite(next.from) ? next.from : next.to + 1;
    if (!(BESIDE.test(between) || isOpened) || !Number.isFinite(dated)) return span;
    const month = monthOf(span);
    const sameYear = Math.floor(dated / MONTHS_A_YEAR) * MONTHS_A_YEAR + month;
    const first =
      isOneStretch(span, next, question) && sameYear > dated ? sameYear - MONTHS_A_YEAR : sameYear;
    return {
      ...span,
      from: first + (span.from - month),
      to: Number.isFinite(span.to) ? first + (span.to - month) : span.to,
      anyYear: false,
      said: `${span.said} ${Math.floor(first / MONTHS_A_YEAR)}`,
    };
  });
}

/** The month of a date without a year, from 0, also where "after" or "before" has opened it. */
function monthOf({ from, to }: TimeSpan): number {
  return Number.isFinite(from) ? from : to;
}

function isOneStretch(first: TimeSpan, next: TimeSpan, question: string): boolean {
  const between = question.slice(first.end, next.start);
  const isOpened =
    FROM.test(question.slice(first.start)) || OPENS_STRETCH.test(question.slice(0, first.start));
  // "President 2016 to 2017" names two years; "Sept to Dec 2016" is one stretch.
  const isStretch = isOpened || !isWholeYear(first) || !isWholeYear(next);
  return (TO.test(between) && isStretch) || (AND.test(between) && isOpened);
}

/** "From September 2016 to September 2017", "between …" and "after … but before …" are one stretch of time each. */
function stretches(spans: readonly TimeSpan[], question: string): TimeSpan[] {
  const result: TimeSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const joined = last && (fromTo(last, span, question) ?? withinBoth(last, span, question));
    if (joined) result[result.length - 1] = joined;
    else result.push(span);
  }
  return result;
}

function fromTo(first: TimeSpan, next: TimeSpan, question: string): TimeSpan | null {
  const isStretch =
    (isOneStretch(first, next, question) || goesUntil(first, next, question)) &&
    !first.anyYear &&
    Number.isFinite(next.to) &&
    Number.isFinite(first.from) &&
    first.from <= next.to;
  if (!isStretch) return null;
  return {
    ...first,
    to: next.to,
    end: next.end,
    said: question.slice(first.start, next.end).replace(FROM, ''),
  };
}

/** "From April until November 2017" */
function goesUntil(first: TimeSpan, next: TimeSpan, question: string): boolean {
  return WITHIN_BOTH.test(question.slice(first.end, next.start)) && UNTIL.test(question.slice(next.start));
}

function withinBoth(first: TimeSpan, next: TimeSpan, question: string): TimeSpan | null {
  if (!WITHIN_BOTH.test(question.slice(first.end, next.start)) || first.anyYear || next.anyYear) return null;
  const isOpen = ({ from, to }: TimeSpan) => !Number.isFinite(to - from);
  const from = Math.max(first.from, next.from);
  const to = Math.min(first.to, next.to);
  if (!isOpen(first) || !isOpen(next) || !Number.isFinite(to - from) || from > to) return null;
  return { ...first, from, to, end: next.end, said: question.slice(first.start, next.end) };
}

/** "Ten years ago in September", "2017 (Feb updates)": a month and a year that stand apart are one date. */
function monthOfYear(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const year = spans.find(isWholeYear);
  const month = spans.find(({ anyYear, from, to }) => anyYear && from === to);
  if (!year || !month || spans.length !== 2) return spans;
  const at = year.from + (month.from % MONTHS_A_YEAR);
  const date = { from: at, to: at, anyYear: false };
  const said = `${month.said} ${Math.floor(at / MONTHS_A_YEAR)}`;
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
