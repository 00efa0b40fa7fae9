import { monthNumber } from '../../../corpus/partial-date.ts';
import type { Role } from '../../../knowledge/role.ts';
import { bodyOf } from '../roles/related-roles.ts';

/** The roles that somebody left, as an update says, the latest first; whoever left one and holds it again is not among them. */
export function leaversAmong(roles: readonly Role[]): Role[] {
  return roles
    .filter((role) => hasLeft(role) && !roles.some((one) => isStillThere(role, one)))
    .sort((a, b) => monthNumber(b.asOf) - monthNumber(a.asOf));
}

function hasLeft({ person, tense, until, source }: Role): boolean {
  return person !== null && source.kind === 'passage' && (tense === 'over' || until !== null);
}

/** Who is no longer interim may hold the post for good. */
export function isStillThere(left: Role, { person, body, tense, until, asOf }: Role): boolean {
  return (
    person === left.person &&
    bodyOf({ body }) === bodyOf(left) &&
    tense === 'held' &&
    until === null &&
    (left.until === null
      ? monthNumber(asOf) >= monthNumber(left.asOf)
      : monthNumber(asOf) > monthNumber(left.until))
  );
}
