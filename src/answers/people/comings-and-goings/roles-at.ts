import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { shortPlace } from '../roles/short-place.ts';

/** The roles whose body is an authority or bears its name. */
export function rolesAt(authority: string, { roles }: Knowledge): Role[] {
  const place = shortPlace(authority).toLowerCase();
  return roles.filter(({ body }) => body.toLowerCase().replaceAll('&', 'and').includes(place));
}
