import { monthsCovered } from '../../../corpus/partial-date.ts';
import type { TimeSpan } from '../../../knowledge/find-times.ts';
import type { Role } from '../../../knowledge/role.ts';

/** From and to as months since year 0, as far as a role's dates say; a year of office for presidents. */
function termOfOffice(role: Role): { from: number; to: number } | null {
  const start = role.asOf === null ? null : monthsCovered(role.asOf);
  if (!start) return null;
  const end = role.until === null ? null : monthsCovered(role.until);
  if (end) return { from: start.from, to: end.to };
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

/** How many months of the span a role covers; 0 where it does not touch it, and a trace where it began up to a year before. */
export function monthsInOffice(role: Role, span: TimeSpan): number {
  const term = termOfOffice(role);
  if (!term) return 0;
  // A bare year says little of any one month in it, and less than what tells the month.
  const isOfSomeYear = role.until === null && /^\d{4}$/.test(role.asOf ?? '');
  const certainty = isOfSomeYear ? OF_SOME_YEAR : 1;
  const overlap = (Math.min(term.to, span.to) - Math.max(term.from, span.from) + 1) * certainty;
  if (overlap > 0) return Math.min(overlap, 1200);
  const mayLast = role.until === null && !/president/i.test(role.post) && role.tense !== 'over';
  return mayLast && term.to < span.from && span.from - term.to <= 12 ? 0.01 : 0;
}
