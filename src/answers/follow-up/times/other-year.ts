import { MONTHS_A_YEAR, monthsCovered } from '../../../corpus/partial-date.ts';
import { COUNT, countOf, monthsIn } from '../../../knowledge/count-of.ts';
import type { TimeSpan } from '../../../knowledge/find-times.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { asksWhatNext } from '../../details/asks-what-next.ts';
import { findPeopleIn } from '../../people/find-people-in.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';
import type { NamedTimes, Understanding } from '../../understanding/understanding.ts';
import { sayMonth } from '../../wording/say-times.ts';
import type { FollowUp } from '../follow-up.ts';
import { withScope } from '../with-scope.ts';
import { ASKS_FOR_DETAIL, withTimes } from './other-document.ts';
import { publishedOf } from './span-of-shown.ts';
import { withoutDates } from './without-dates.ts';

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
const PERSON = /\b(?:him|her)\b/i;

/** "A year later?", "two months on", "and the year before?": the same of another time. */
export function otherYear(followUp: FollowUp): Understanding | null {
  const { alone, before, content, isPlaced, shown } = followUp;
  const after = YEARS_AFTER.exec(alone.text);
  const found = after ?? YEARS_BEFORE.exec(alone.text);
  const { count = 'a', unit = 'year' } = found?.groups ?? {};
  // Without a date, whoever came after somebody is looked for by name.
  if (before.times.length === 0 && PERSON.test(alone.text)) return null;
  if (ASKS_FOR_DETAIL.test(alone.text)) return null;
  if (asksWhatNext(alone.text) && before.wish !== 'role') return null;
  if (!found || isPlaced || alone.times.length > 0 || content.some(({ said }) => said !== count)) return null;
  const months = (/^the$/i.test(count) ? 1 : countOf(count)) * monthsIn(unit);
  const shifted = shiftedBy(after ? months : -months, before, shown());
  const asked = whoHeldIt(followUp) ?? before;
  return { ...withTimes(asked, shifted ? [shifted] : [], null), query: { groups: withoutDates(asked) } };
}

/** "Who did Dave Hill welcome as vice president?": the year after, whoever was vice president, and nobody's welcome. */
function whoHeldIt({ before, again, knowledge }: FollowUp): Understanding | null {
  const post = before.wish === 'role' ? recognisePost(before.text) : null;
  if (!post || findPeopleIn(before.text, knowledge).length === 0) return null;
  return withScope(again(`who is ${post.name}`), before);
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
