import { monthsCovered } from '../../../corpus/partial-date.ts';
import type { TimeSpan } from '../../../knowledge/find-times.ts';
import type { Role } from '../../../knowledge/role.ts';

/** From and to as months since year 0, as far as a role's dates say; a year of office for presidents. */
function termOfOffice(role: Role): { from: number; to: number } | null {
  const start = role.asOf === null ? null : monthsCovered(role.asOf);
  if (!start) return null;
  const end = role.until === null ? null : monthsCovered(role.until);
  // Of who had it before, an update says until when, and its own date is later.
  if (end) return { from: Math.min(start.from, end.from), to: end.to };
  if (/president/i.test(role.post)) {
    // Presidents of the association take office in April, for a year. A bare year is one of two, so both are kept open.
    if (start.from !== start.to) return { from: start.from, to: start.to };
    const april = start.from - ((((start.from - 3) % 12) + 12) % 12);
    return { from: april, to: april + 11 };
  }
  return start;
}

/** What a month counts of a year in some part of which somebody is known to have held a post. */
const OF_SOME_YEAR = 0.05;

const MOST_MONTHS = 1200;

/** How many months of the span a role covers; 0 where it does not touch it, and a trace where it began up to a year before. */
export function monthsInOffice(role: Role, span: TimeSpan): number {
  const term = termOfOffice(role);
  if (!term) return 0;
  // "Who chaired it until May": whoever is said to have gone then, and not who began before.
  if (!Number.isFinite(span.from) && role.until !== null && term.to === span.to) return MOST_MONTHS;
  // A bare year says little of any one month in it, and less than what tells the month.
  const isOfSomeYear = role.until === null && /^\d{4}$/.test(role.asOf ?? '');
  const certainty = isOfSomeYear ? OF_SOME_YEAR : 1;
  const overlap = (Math.min(term.to, span.to) - Math.max(term.from, span.from) + 1) * certainty;
  if (overlap > 0) return Math.min(overlap, MOST_MONTHS);
  const mayLast = role.until === null && !/president/i.test(role.post) && role.tense !== 'over';
  return mayLast && term.to < span.from && span.from - term.to <= 12 ? 0.01 : 0;
}
