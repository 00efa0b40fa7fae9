import { MONTHS_A_YEAR, monthsCovered } from '../../corpus/partial-date.ts';
import { COUNT, countOf, monthsIn } from '../../knowledge/count-of.ts';
import type { TimeSpan } from '../../knowledge/find-times.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import type { NamedTimes, Understanding } from '../understanding/understanding.ts';
import { sayDate } from '../wording/say.ts';
import { sayMonth } from '../wording/say-times.ts';
import type { FollowUp } from './follow-up.ts';
import { withoutDates } from './without-dates.ts';

export const ONE_BEFORE = pattern('i')`
  \bbefore (?:that|this|it|then)\b
  |\b(?:previous|earlier|prior|preceding|older) (?:one|update)\b
  |\b(?:(?:one|update) (?:before|prior)|last but one)\b|^what (?:came|was) before\W*$|\bback (?:one|another|further|farther)\b
  |\bgo (?:further|farther) back\b
  |\b(?:one|another) (?:more |further )?(?:back|earlier|older)\b
  |\b(?:any ?thing|some ?thing) (?:older|earlier)\b
  |^(?:and )?(?:the )?(?:previous|older|earlier)(?: one)?(?: please| pls)?\??$
  |^(?:and |what about )*(?:the )?(?:last time|time before(?: last)?)\??$
`;
const ONE_AFTER = pattern('i')`
  \b(?:next|following|later|newer|subsequent) (?:one|update)s?\b
  |\b(?:one|update) after\b|^after (?:that|this|it)$
  |^what (?:came|comes|was) (?:next|after(?: (?:that|this|it)(?: one)?)?)$
  |^(?:and )?(?:(?:show|give) me )?(?:the )?next(?: please| pls)?\??$
`;
const SOME_TIME = `(?<count>the|${COUNT}) (?<unit>years?|months?)`;
const YEARS_AFTER = pattern('i')`
  \b(?:
    ${SOME_TIME} (?:later|on)|(?:year|one) after|next (?:year|one)|following year
    |after (?:that|him|her|them)|came next|next
  )\b
`;
const YEARS_BEFORE = pattern('i')`
  \b(?:
    ${SOME_TIME} (?:earlier|before)|year before|before (?:him|her|them)|came before|previous year
    |predecessor
  )\b
`;
/** "When is the next one?" asks for something of what was shown; "how many was it the year before?" for the same figure. */
const ASKS_FOR_DETAIL = /^(?:when|where|how(?! (?:many|much|big|large|high|low)\b))\b/i;
/** "What happens next?" asks for what is planned, and not for another year. */
const WHAT_NEXT =
  /^(?:and |so |ok )*what(?:'?s| is| happens| will happen)? (?:happening |coming |planned )?next\b/i;
const PERSON = /\b(?:him|her)\b/i;

/** "The one before that", "and the next one?": the same of the document before or after the one shown. */
export function otherDocument({
  alone,
  before,
  rest,
  content,
  isPlaced,
  shown,
}: FollowUp): Understanding | null {
  const beside = ONE_BEFORE.exec(alone.text)?.[0].toLowerCase() ?? '';
  if (alone.times.length > 0 || content.some(({ said }) => !beside.includes(said.toLowerCase()))) return null;
  // Before whoever held a post comes somebody.
  if (beside !== '' && before.wish === 'role' && shown().kind === 'found') return null;
  if (beside !== '') {
    const earlier = besideShown(shown(), 'before');
    return withTimes(before, earlier ? [earlier] : [], null);
  }
  if (isPlaced || before.wish === 'role' || !ONE_AFTER.test(rest) || ASKS_FOR_DETAIL.test(rest)) return null;
  const later = besideShown(shown(), 'after');
  return later && withTimes(before, [later], 'oldest');
}

/** "A year later?", "two months on", "and the year before?": the same of another time. */
export function otherYear({ alone, before, content, isPlaced, shown }: FollowUp): Understanding | null {
  const after = YEARS_AFTER.exec(alone.text);
  const found = after ?? YEARS_BEFORE.exec(alone.text);
  const { count = 'a', unit = 'year' } = found?.groups ?? {};
  // Without a date, whoever came after somebody is looked for by name.
  if (before.times.length === 0 && PERSON.test(alone.text)) return null;
  if (ASKS_FOR_DETAIL.test(alone.text)) return null;
  if (WHAT_NEXT.test(alone.text) && before.wish !== 'role') return null;
  if (!found || isPlaced || alone.times.length > 0 || content.some(({ said }) => said !== count)) return null;
  const months = (/^the$/i.test(count) ? 1 : countOf(count)) * monthsIn(unit);
  const shifted = shiftedBy(after ? months : -months, before, shown());
  return { ...withTimes(before, shifted ? [shifted] : [], null), query: { groups: withoutDates(before) } };
}

function withTimes(
  before: Understanding,
  times: readonly TimeSpan[],
  recency: Understanding['recency'],
): Understanding {
  // What is told of another date does not stand where this was shown.
  const { shownIn: _, ...same } = before;
  return { ...same, times, recency };
}

/** All the time before or after the document that was shown first. */
function besideShown(shown: Answer, side: 'before' | 'after'): TimeSpan | null {
  const published = publishedOf(shown);
  const covered = published === null ? null : monthsCovered(published);
  if (!covered) return null;
  return {
    from: side === 'before' ? Number.NEGATIVE_INFINITY : covered.to + 1,
    to: side === 'before' ? covered.from - 1 : Number.POSITIVE_INFINITY,
    said: `${side} ${sayDate(published)}`,
    start: 0,
    end: 0,
    anyYear: false,
  };
}

/** The date of the question before, or of its answer where it has no year, so many months on; a year of it at most. */
function shiftedBy(months: number, { times }: NamedTimes, answer: Answer): TimeSpan | null {
  const published = publishedOf(answer);
  const asked = times.find(({ anyYear, from }) => !anyYear && Number.isFinite(from));
  const shown = published === null ? null : monthsCovered(published);
  // "The year before" an update of which no date was asked is a year of the calendar.
  const year = shown && Math.floor(shown.from / MONTHS_A_YEAR) * MONTHS_A_YEAR;
  const whole = year === null ? null : { from: year, to: year + MONTHS_A_YEAR - 1 };
  const old = asked ?? (months % MONTHS_A_YEAR === 0 ? whole : shown);
  if (!old) return null;
  const length = Number.isFinite(old.to - old.from)
    ? Math.min(old.to - old.from, MONTHS_A_YEAR - 1)
    : MONTHS_A_YEAR - 1;
  const from = old.from + months;
  return {
    from,
    to: from + length,
    said: length === 0 ? sayMonth(from) : `${Math.floor(from / MONTHS_A_YEAR)}`,
    start: 0,
    end: 0,
    anyYear: false,
  };
}

/** The month or year of the document that was shown first. */
export function spanOfShown(shown: Answer): TimeSpan | null {
  const published = publishedOf(shown);
  const covered = published === null ? null : monthsCovered(published);
  return covered && { ...covered, said: sayDate(published), start: 0, end: 0, anyYear: false };
}

function publishedOf(shown: Answer) {
  return shown.kind === 'found' ? shown.passages[0].published : null;
}
