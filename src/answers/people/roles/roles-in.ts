import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';

/** The roles held in these regions; all of them where none is named. */
export function rolesIn(regions: readonly string[], { roles }: Knowledge): readonly Role[] {
  return regions.length === 0
    ? roles
    : roles.filter(({ region }) => region !== null && regions.includes(region));
}
