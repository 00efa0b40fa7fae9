import { monthNumber } from '../../../corpus/partial-date.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { bodyOf } from './related-roles.ts';

/** Who is known in the post for good, later than whoever held it for a while; undefined where nobody is. */
export function permanentSince({ post, body, asOf, tense }: Role, { roles }: Knowledge): Role | undefined {
  const permanent = /^interim (.+)$/i.exec(post)?.[1];
  if (permanent === undefined || tense === 'over') return undefined;
  return roles.find(
    (role) =>
      role.person !== null &&
      role.tense === 'held' &&
      role.until === null &&
      role.post.startsWith(permanent) &&
      bodyOf(role) === bodyOf({ body }) &&
      monthNumber(role.asOf) > monthNumber(asOf),
  );
}
