import { monthNumber } from '../../../corpus/partial-date.ts';
import type { Role } from '../../../knowledge/role.ts';
import { pattern } from '../../../text/pattern.ts';
import { onePer } from '../../one-per.ts';
import { bodyOf } from '../roles/related-roles.ts';
import { leaversAmong } from './leavers-among.ts';

/** How updates say that somebody is new in a post; a new committee may be chaired by somebody who has long been there. */
const IS_NEW = pattern('i')`
  \b(?:
    appointed|appointments|bec[ao]me|taken up|(?:pleased|delighted) to welcome|will now|is now
    |are now|interim|goes to|gone to|passe[sd] to|join(?:s|ed)|chosen|turned to|took over|takes over|replac(?:es|ed)|succeed(?:s|ed)
    |(?:the|our|a) new(?! (?:\w+ )+(?:committee|group|board)\b)
  )\b
`;

/**
 * The roles that somebody came to and is not known to have left, as an update says, the latest first, each person once: “the new lead is
 * Stuart Gallimore (DCS, East Sussex)” is new as lead alone.
 */
export function newcomersAmong(roles: readonly Role[]): Role[] {
  const left = leaversAmong(roles);
  const hasLeft = (role: Role) =>
    left.some(({ person, body }) => person === role.person && bodyOf({ body }) === bodyOf(role));
  const came = roles
    .filter((role) => isNew(role) && !hasLeft(role))
    .sort(
      (a, b) =>
        monthNumber(b.asOf) - monthNumber(a.asOf) ||
        Number(isWhereFrom(a)) - Number(isWhereFrom(b)) ||
        Number(b.tense === 'coming') - Number(a.tense === 'coming'),
    );
  return onePer(came, ({ person }) => person);
}

function isNew({ person, post, tense, until, evidence, source }: Role): boolean {
  return (
    person !== null &&
    source.kind === 'passage' &&
    !/^(?:contact|assistant director)$/.test(post) &&
    (tense === 'coming' || (tense === 'held' && until === null && IS_NEW.test(evidence)))
  );
}

/** Whether a post is told in brackets behind another. */
function isWhereFrom({ body, place }: Role): boolean {
  return body === place;
}
