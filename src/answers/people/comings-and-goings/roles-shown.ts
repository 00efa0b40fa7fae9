import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { rolesIn } from '../roles/roles-in.ts';

/** The roles of the regions that a question names; below a whole update, those that it tells. */
export function rolesShown(
  { regions, shownIn }: Pick<Understanding, 'regions' | 'shownIn'>,
  knowledge: Knowledge,
): readonly Role[] {
  const roles = rolesIn(regions, knowledge);
  return shownIn?.isWhole
    ? roles.filter(({ source }) => source.kind === 'passage' && source.documentId === shownIn.document)
    : roles;
}
