import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { onceForEach } from '../../once-for-each.ts';
import { isSamePost } from './related-roles.ts';

/** What it is worth to be named in the same sentence as somebody, and in the same passage. */
const SAME_WORDS = 3;
const SAME_PASSAGE = 1;

/** Who is named beside somebody, those of the same sentence first. */
export function namedBeside(name: string, own: readonly Role[], { roles }: Knowledge): Role[] {
  const ownAt = Map.groupBy(own, passageOf);
  const nearness = (role: Role) =>
    Math.max(
      0,
      ...besideIn(ownAt, role).map((mine) => (isSameWords(mine, role) ? SAME_WORDS : SAME_PASSAGE)),
    );
  return roles
    .filter(({ person }) => person !== null && person !== name)
    .map((role) => ({ role, worth: nearness(role) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || comingFirst(a.role, b.role))
    .map(({ role }) => asItCame(role, roles));
}

/** The passage that tells a role; null where none does. */
export function passageOf({ source }: Role): string | null {
  return source.kind === 'passage' ? `${source.documentId}#${source.anchor}` : null;
}

/** Those of somebody's roles that the passage tells which tells this one. */
export function besideIn(ownAt: ReadonlyMap<string | null, readonly Role[]>, role: Role): readonly Role[] {
  const passage = passageOf(role);
  return passage === null ? [] : (ownAt.get(passage) ?? []);
}

export function isSameWords(one: Role, other: Role): boolean {
  return one.evidence === other.evidence;
}

export function comingFirst(a: Role, b: Role): number {
  return Number(b.tense === 'coming') - Number(a.tense === 'coming');
}

/** Of a large corpus anybody's are a few of very many. */
const heldBy = onceForEach((roles: readonly Role[]) =>
  Map.groupBy(
    roles.filter(({ tense, source }) => tense === 'held' && source.kind === 'passage'),
    ({ person }) => person,
  ),
);

/** A role or, of a post that somebody was to take, the one that tells that they hold it, where an update does. */
export function asItCame(role: Role, roles: readonly Role[]): Role {
  if (role.tense !== 'coming') return role;
  return (
    heldBy(roles)
      .get(role.person)
      ?.find((one) => isSamePost(one, role)) ?? role
  );
}
