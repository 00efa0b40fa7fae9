import { fragment, pattern } from '../text/pattern.ts';
import { COUNT, countOf, monthsIn } from './count-of.ts';
import type { Months } from './date-forms.ts';
import { datesIn } from './dates-in.ts';
import { joinTimes } from './join-times.ts';

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
  /** Whether the question says that it does not mean this one ("not the 2023 one"). */
  readonly isRuledOut?: boolean;
};

/** What a word before a date makes of it. */
const OPENINGS: readonly (readonly [words: string, open: (span: Months) => Months])[] = [
  ['since', (span) => ({ ...span, to: Number.POSITIVE_INFINITY })],
  [
    'after|(?:more recent|newer|later) than|following|followed|post-',
    (span) => ({ ...span, from: span.to + 1, to: Number.POSITIVE_INFINITY }),
  ],
  [
    'before|(?:older|earlier) than|(?:prior|previous) to|preceding|preceded|predating|ahead of|pre-',
    (span) => ({ ...span, from: Number.NEGATIVE_INFINITY, to: span.from - 1 }),
  ],
  ['until|till|up to', (span) => ({ ...span, from: Number.NEGATIVE_INFINITY })],
  ['from|by', (span) => span],
];
const THE_ONE = '(?:(?:the|that)\\s+)?(?:(?:one|update|report)\\s+(?:of|from|for|in)\\s+)?(?:the\\s+)?';
const OPENING = pattern('i')`\b(?<opening>${OPENINGS.map(([words]) => words)})[\s-]*${THE_ONE}$`;
/** Before Christmas there is a December, and after New Year a January. */
const LATE_IN_MONTH = /^christmas\b/i;
const EARLY_IN_MONTH = /^new year\b/i;
/** "From 2016 onwards" */
const ONWARDS = /\b(?:onwards?|on)\b/i;
/** So near behind its date it has to stand. */
const ONWARDS_WITHIN = 9;

const SOME_TIME = `\\b(?<count>${COUNT})\\s+(?<unit>years?|months?)\\s+`;
/** "Two years before September 2017", "a year after the one from April 2016" */
const APART = pattern('i')`
  ${SOME_TIME}(?:
    before|earlier than|prior to|back from|(?<later>after|later than|on from)
  )\s+${THE_ONE}$
`;
/** "The one a year earlier", by itself */
const APART_FROM_IT = pattern('i')`
  ${SOME_TIME}(?:
    earlier|before(?:hand)?|previously|prior|(?<later>later|after(?:wards)?|on)
  )\b(?!\s+(?:than|to|\w*\s?\d|that|this|the))
`;
const SPEAKS_OF_ANOTHER = /\b(?:but|same|one|update|report|edition)(?: month| time)?(?: of| from)?\s+$/i;
const IT = '(?: (?:it|that(?: one)?|this(?: one)?))?[\\s?.!)]*$';
const ONE = fragment`
  (?:one|update|report|edition|bulletin|what)(?: (?:
    that|which|just|right|immediately|directly|came|went|comes|goes|was
  ))*
`;
const ONE_BEFORE_IT = pattern('i')`
  \b${ONE} (?:before|prior|preceding|preceded|earlier|previously)(?: to)?${IT}
  |\b(?:the|its) (?:previous|prior|preceding|earlier) (?:one|update|report|edition|bulletin)${IT}
`;
const ONE_AFTER_IT = pattern('i')`
  \b${ONE} (?:after|next|later|following|followed|follows)${IT}
  |\b(?:the|its) (?:next|following|subsequent|later) (?:one|update|report|edition|bulletin)${IT}
  |\bwhat(?:'s| is|s)? next${IT}
`;
/** What says that a date is not meant; between it and the date at most the words of an update. */
const RULES_OUT = pattern('iu')`
  \b(?:
    not (?:interested in|after|looking for)|(?:don't|do not) (?:want|need|mean)|not|isn't|isnt
    |rather than|instead of|other than|except(?:ing)?(?: for)?|excluding|apart from|leaving out
    |leave out|ignor(?:e|ing)|skip(?:ping)?|forget(?:ting)?|not counting|bar|minus|never mind
  )\s+(?:(?:
    the|that|its|one|ones|from|of|in|for|update|report
  )\s+)*(?:(?!(?:and|but|or|in|from|of|for|to|at|by|on|since)\b)[\p{L}&'’]+\s+){0,3}$
`;
/** Words that make of "not" the denial of a verb ("did not report in 2017"). */
const DENIES_VERB = pattern('i')`
  \b(?:
    did|does|do|was|were|is|has|have|had|are|could|would|will|why|sure|know
  )\s+(?:\S+\s+){0,3}not\s+(?!(?:the|that)\b)[^,;]*$
`;

/**
 * The dates that a question names, in order. "Since" and "after" open the end, "before" and "until" the
 * beginning; "two years ago" and "last year" are counted from `now`. A year that is part of a longer number
 * is none.
 */
export function findTimes(question: string, now: Date): TimeSpan[] {
  const spans = datesIn(question, now).map((date) => {
    const before = question.slice(0, date.start);
    const span = countedFrom(date, before) ?? opened(date, before, question.slice(date.end));
    return marked(span, before);
  });
  const meant = joinTimes(
    spans.filter(({ isRuledOut }) => !isRuledOut),
    question,
  );
  const [only] = spans;
  const moved = spans.length === 1 && only ? (movedFrom(only, question) ?? besideIt(only, question)) : null;
  if (moved) return [moved];
  return [...meant, ...spans.filter(({ isRuledOut }) => isRuledOut)].sort((a, b) => a.start - b.start);
}

/** The date, from the words on that rule it out where some do. */
function marked(span: TimeSpan, before: string): TimeSpan {
  const found = RULES_OUT.exec(before);
  return found && !DENIES_VERB.test(before) ? { ...span, start: found.index, isRuledOut: true } : span;
}

/** "I've read November 2017; what about the one before?": all the time before or after the only date named. */
function besideIt(date: TimeSpan, question: string): TimeSpan | null {
  const behind = question.slice(date.end);
  const isBefore = ONE_BEFORE_IT.test(behind);
  if (!(isBefore || ONE_AFTER_IT.test(behind)) || date.anyYear || !Number.isFinite(date.to - date.from))
    return null;
  const { isRuledOut: _, ...meant } = date;
  return isBefore
    ? { ...meant, from: Number.NEGATIVE_INFINITY, to: date.from - 1, said: `before ${date.said}` }
    : { ...meant, from: date.to + 1, to: Number.POSITIVE_INFINITY, said: `after ${date.said}` };
}

/** "Not the September 2017 one, the one a year earlier": the only date named, moved by what is said apart from it. */
function movedFrom(date: TimeSpan, question: string): TimeSpan | null {
  const behind = question.slice(date.end);
  const apart = APART_FROM_IT.exec(behind);
  if (!apart || date.anyYear || !Number.isFinite(date.to - date.from)) return null;
  if (!date.isRuledOut && !SPEAKS_OF_ANOTHER.test(behind.slice(0, apart.index))) return null;
  const { isRuledOut: _, ...meant } = date;
  const moved = movedBy(meant, apart.groups ?? {});
  const { count, unit, later } = apart.groups ?? {};
  return { ...moved, said: `${count} ${unit} ${later === undefined ? 'before' : 'after'} ${date.said}` };
}

function movedBy(
  date: TimeSpan,
  { count = '', unit = '', later }: Readonly<Record<string, string | undefined>>,
): TimeSpan {
  const months = countOf(count) * monthsIn(unit) * (later === undefined ? -1 : 1);
  return { ...date, from: date.from + months, to: date.to + months, anyYear: false };
}

/** The date that is said by its distance from another; null where this one is not. */
function countedFrom(date: TimeSpan, before: string): TimeSpan | null {
  const apart = APART.exec(before);
  if (!apart) return null;
  return { ...movedBy(date, apart.groups ?? {}), said: apart[0] + date.said, start: apart.index };
}

function opened(date: TimeSpan, before: string, behind: string): TimeSpan {
  const found = OPENING.exec(before);
  if (!found) return date;
  const word = found.groups?.opening?.toLowerCase() ?? '';
  const goesOn = word === 'from' && ONWARDS.test(behind.slice(0, ONWARDS_WITHIN));
  const wanted = goesOn ? 'since' : word;
  const [, open] = OPENINGS.find(([words]) => new RegExp(`^(?:${words})$`).test(wanted)) ?? [];
  const span = { ...date, ...open?.(date), start: found.index };
  return {
    ...span,
    ...(span.to < date.from && LATE_IN_MONTH.test(date.said) ? { to: date.to } : {}),
    ...(span.from > date.to && EARLY_IN_MONTH.test(date.said) ? { from: date.from } : {}),
  };
}
