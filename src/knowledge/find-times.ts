/**
 * A stretch of time that a question names, as months since year 0 (year × 12 + month − 1), both included.
 * An open end is infinite. `said` are the words, with their place in the question.
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

const MONTH_NAMES = [
  'jan(?:uary)?',
  'feb(?:ruary|urary|uary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'jun(?:e)?',
  'jul(?:y)?',
  'aug(?:ust)?',
  'sept?(?:ember|emeber|mber)?',
  'oct(?:ober)?',
  'nov(?:ember|emeber|mber)?',
  'dec(?:ember|emeber|mber)?',
];
const MONTH = `(?:${MONTH_NAMES.join('|')})`;
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [2, 4],
  summer: [5, 7],
  autumn: [8, 10],
  fall: [8, 10],
  winter: [11, 13],
};
const SMALL_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const YEAR = "(?:19|20)\\d{2}|['’]\\d{2}";

/** "May" alone is mostly a verb and "mar" a slip; both count only with a year. */
const BARE_MONTHS = MONTH_NAMES.map((name) => (name === 'mar(?:ch)?' ? 'march' : name))
  .filter((name) => name !== 'may')
  .join('|');

const DATED = new RegExp(
  [
    `(?<monthYear>(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?\\b(?<month>${MONTH})\\.?,?\\s*(?:of\\s+)?(?<monthOf>${YEAR}))\\b`,
    `(?<yearMonth>\\b(?<yearFirst>(?:19|20)\\d{2})\\s+(?<monthSecond>${MONTH})\\b)`,
    `(?<shortYear>\\b(?<shortMonth>${MONTH})\\s+(?<shortOf>0[7-9]|[12]\\d)\\b(?!\\s*(?:(?:19|20)\\d{2}|th|st|nd|rd)))`,
    `(?<seasonYear>\\b(?<season>spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?(?<seasonOf>${YEAR}))\\b`,
    `(?<iso>\\b(?<isoYear>(?:19|20)\\d{2})-(?<isoMonth>0[1-9]|1[0-2])(?:-\\d{2})?)\\b`,
    `(?<slashed>\\b(?<slashedMonth>0?[1-9]|1[0-2])/(?<slashedYear>(?:19|20)\\d{2}|0[7-9]|[12]\\d)\\b)(?!/)`,
    `(?<span>\\b(?<spanYear>(?:19|20)\\d{2})\\s*[/–-]\\s*(?<spanEnd>(?:20)?\\d{2}))\\b`,
    `(?<part>\\b(?<which>early|start of|beginning of|mid|middle of|late|end of)[\\s-]+(?<partOf>(?:19|20)\\d{2}))\\b`,
    `(?<year>\\b(?:19|20)\\d{2})\\b`,
    `(?<ago>\\b(?<agoCount>\\d{1,2}|${SMALL_NUMBERS.join('|')}|an?)\\s+(?<agoUnit>years?|months?)\\s+ago)\\b`,
    `(?<recent>\\b(?:last|past)\\s+(?:(?<recentCount>\\d{1,2}|${SMALL_NUMBERS.join('|')}|few)\\s+)(?<recentUnit>years?|months?)\\b|\\b(?:over|in|during) the (?:past|last) (?<recentOne>year|month)\\b)`,
    `(?<relative>\\b(?<relativeWhich>last|previous|this|next)\\s+(?<relativeUnit>year|month))\\b`,
    `(?<bare>\\b(?:(?:in|from|of|for|the|update|last)\\s+)?(?<bareMonth>(?:${BARE_MONTHS})\\b)(?!\\.?,?\\s*(?:of\\s+)?(?:${YEAR}|(?:0[7-9]|[12]\\d)\\b)))`,
  ].join('|'),
  'gi',
);

/** "Two years before September 2017". */
const APART = new RegExp(
  `\\b(\\d{1,2}|${SMALL_NUMBERS.join('|')}|an?)\\s+(years?|months?)\\s+(before|after|earlier than|later than)\\s+$`,
  'i',
);

/** Says which month a name or abbreviation is, from 0. */
function monthIndex(name: string): number {
  return MONTH_NAMES.findIndex((pattern) => new RegExp(`^${pattern}$`, 'i').test(name));
}

/** "two", "2", "a". */
function countOf(said: string): number {
  const word = said.toLowerCase();
  return /^an?$/.test(word) ? 1 : /^\d/.test(word) ? Number(word) : SMALL_NUMBERS.indexOf(word);
}

function yearOf(text: string): number {
  const digits = text.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/**
 * The dates that a question names, in order. "Since" and "after" open the end, "before" and "until" the
 * beginning; "two years ago" and "last year" are counted from `now`. A year that is part of a longer number
 * is none.
 */
export function findTimes(question: string, now: Date): TimeSpan[] {
  const thisMonth = now.getUTCFullYear() * 12 + now.getUTCMonth();
  const spans: TimeSpan[] = [];
  for (const match of question.matchAll(DATED)) {
    const span = spanOf(match.groups ?? {}, thisMonth);
    if (!span) continue;
    const before = question.slice(0, match.index);
    const opening =
      /\b(since|from|after|(?:more recent|newer|later) than|(?:older|earlier) than|before|until|till|up to|prior to|by)\s*(?:the\s+)?$/i.exec(
        before,
      );
    const apart = APART.exec(before);
    if (apart) {
      const [words, count = '', unit = '', which = ''] = apart;
      const months = countOf(count) * (/^year/i.test(unit) ? 12 : 1) * (/after|later/i.test(which) ? 1 : -1);
      spans.push({
        from: span.from + months,
        to: span.to + months,
        anyYear: false,
        said: (words + match[0]).trim(),
        start: apart.index,
        end: match.index + match[0].length,
      });
      continue;
    }
    const word = opening?.[1]?.toLowerCase();
    const start = opening?.index ?? match.index;
    spans.push({
      ...opened(
        span,
        word,
        /\b(onwards?|on)\b/i.test(
          question.slice(match.index + match[0].length, match.index + match[0].length + 9),
        ),
      ),
      said: match[0].trim(),
      start,
      end: match.index + match[0].length,
    });
  }
  return monthOfYear(joined(spans, question)).map((span) => inSeason(span, question));
}

/** "Ten years ago in September", "2017 (Feb updates)": a month and a year that stand apart are one date. */
function monthOfYear(spans: readonly TimeSpan[]): TimeSpan[] {
  const [year, ...otherYears] = spans.filter(({ from, to }) => to - from === 11 && from % 12 === 0);
  const [month, ...otherMonths] = spans.filter(({ anyYear }) => anyYear);
  if (!year || !month || spans.length > 2 || otherYears.length + otherMonths.length > 0) return [...spans];
  const at = year.from + (month.from % 12);
  return [
    { ...month, from: at, to: at, anyYear: false, said: `${month.said} ${Math.floor(at / 12)}` },
    // Its words are part of the date, and no second one.
    { ...year, from: at, to: at, said: year.said },
  ];
}

/** "The autumn one …, 2016": a season apart from its year. */
function inSeason(span: TimeSpan, question: string): TimeSpan {
  const isYear = span.to - span.from === 11 && span.from % 12 === 0 && /^\D*(?:19|20)\d{2}$/.test(span.said);
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

type Bounds = { from: number; to: number; anyYear: boolean };

function opened(span: Bounds, word: string | undefined, goesOn: boolean): Bounds {
  switch (word) {
    case 'since':
      return { ...span, to: Number.POSITIVE_INFINITY };
    case 'from':
      return goesOn ? { ...span, to: Number.POSITIVE_INFINITY } : span;
    case 'after':
    case 'more recent than':
    case 'newer than':
    case 'later than':
      return { ...span, from: span.to + 1, to: Number.POSITIVE_INFINITY };
    case 'before':
    case 'older than':
    case 'earlier than':
    case 'prior to':
      return { ...span, from: Number.NEGATIVE_INFINITY, to: span.from - 1 };
    case 'until':
    case 'till':
    case 'up to':
      return { ...span, from: Number.NEGATIVE_INFINITY };
    default:
      return span;
  }
}

function spanOf(groups: Record<string, string | undefined>, thisMonth: number): Bounds | null {
  const months = (from: number, to: number, anyYear = false): Bounds => ({ from, to, anyYear });
  if (groups.monthYear) {
    const month = yearOf(groups.monthOf ?? '') * 12 + monthIndex(groups.month ?? '');
    return months(month, month);
  }
  if (groups.yearMonth) {
    const month = yearOf(groups.yearFirst ?? '') * 12 + monthIndex(groups.monthSecond ?? '');
    return months(month, month);
  }
  if (groups.shortYear) {
    const month = yearOf(groups.shortOf ?? '') * 12 + monthIndex(groups.shortMonth ?? '');
    return months(month, month);
  }
  if (groups.seasonYear) {
    const [first, last] = SEASONS[(groups.season ?? '').toLowerCase()] ?? [0, 11];
    const year = yearOf(groups.seasonOf ?? '') * 12;
    return months(year + first, year + last);
  }
  if (groups.iso) {
    const month = Number(groups.isoYear) * 12 + Number(groups.isoMonth) - 1;
    return months(month, month);
  }
  if (groups.slashed) {
    const month = yearOf(groups.slashedYear ?? '') * 12 + Number(groups.slashedMonth) - 1;
    return months(month, month);
  }
  if (groups.span) {
    // A year of local government: April to March.
    const year = Number(groups.spanYear) * 12;
    return months(year + 3, year + 14);
  }
  if (groups.part) {
    const year = Number(groups.partOf) * 12;
    const which = (groups.which ?? '').toLowerCase();
    if (/early|start|beginning/.test(which)) return months(year, year + 4);
    if (/mid/.test(which)) return months(year + 4, year + 7);
    return months(year + 8, year + 11);
  }
  if (groups.year) {
    const year = Number(groups.year) * 12;
    return months(year, year + 11);
  }
  if (groups.ago) {
    const said = (groups.agoCount ?? '').toLowerCase();
    const count = countOf(said);
    if (/^month/i.test(groups.agoUnit ?? '')) return months(thisMonth - count, thisMonth - count);
    const year = (Math.floor(thisMonth / 12) - count) * 12;
    return months(year, year + 11);
  }
  if (groups.recent) {
    const count =
      groups.recentCount === undefined
        ? 1
        : groups.recentCount.toLowerCase() === 'few'
          ? 3
          : countOf(groups.recentCount);
    const isYears = /^year/i.test(groups.recentUnit ?? groups.recentOne ?? '');
    return months(thisMonth - count * (isYears ? 12 : 1), Number.POSITIVE_INFINITY);
  }
  if (groups.relative) {
    const which = (groups.relativeWhich ?? '').toLowerCase();
    const step = which === 'this' ? 0 : which === 'next' ? 1 : -1;
    if (/month/i.test(groups.relativeUnit ?? '')) return months(thisMonth + step, thisMonth + step);
    const year = (Math.floor(thisMonth / 12) + step) * 12;
    return months(year, year + 11);
  }
  if (groups.bare) {
    const month = monthIndex(groups.bareMonth ?? '');
    return month < 0 ? null : months(month, month, true);
  }
  return null;
}
