import { monthNumber } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import type { Answer } from '../answer.ts';
import type { AskedPost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuse } from '../wording/refuse.ts';
import { sayAge, sayRegion } from '../wording/say.ts';
import { citeRole, distinctCitations } from './roles/cite-role.ts';
import { ENOUGH_FIT } from './roles/fit-of-role.ts';
import type { RoleMatch } from './roles/match-roles.ts';
import { permanentSince } from './roles/permanent-since.ts';
import { sayNoLead } from './roles/say-no-lead.ts';
import { isSaidOfNow, sayRole } from './roles/say-role.ts';

/** So many more roles are kept behind "More". */
const MOST_FURTHER = 12;
/** "Is Jo Lane still interim?" */
export const STILL = /\bstill\b/;

/** Tells who holds a post, those of `roles`, with who did before of the other `matches`, and who has come since. */
export function tellHolders(
  roles: readonly Role[],
  matches: readonly RoleMatch[],
  understanding: Understanding,
  post: AskedPost | null,
  knowledge: Knowledge,
  now: Date,
): Answer {
  const [role] = roles;
  if (!role) return refuse(understanding.asked, 'role', 'No update says that.');
  const since = permanentSince(role, knowledge);
  // Who asks whether an interim is still there is told who came to stay.
  if (since && STILL.test(understanding.text.toLowerCase()))
    return tellHolders([since], [{ role, fit: 1 }], understanding, post, knowledge, now);
  const away = ({ asOf }: Role) => Math.abs(monthNumber(asOf) - monthNumber(role.asOf));
  const others = matches
    .filter(
      ({ role: other, fit }) =>
        !roles.includes(other) && fit >= ENOUGH_FIT && other.post === role.post && other.body === role.body,
    )
    .map(({ role: other }) => other)
    .sort((a, b) => away(a) - away(b));
  const citations = distinctCitations(
    [...roles, ...others.slice(0, MOST_FURTHER)].map((one) => citeRole(one, understanding, knowledge)),
  );
  const before = others.find(
    ({ person, asOf, region }) =>
      person !== null &&
      person !== role.person &&
      monthNumber(asOf) < monthNumber(role.asOf) &&
      // Two regions that each speak of “the board” may mean two of them.
      (region === null || role.region === null || region === role.region),
  );
  const age = sayAge([role.asOf], now);
  return foundAnswer(understanding.asked, citations, {
    intent: 'role',
    headline:
      carriedPrefix(understanding) +
      sayNoLead(post, role, understanding.text) +
      sayRole(roles, knowledge, now),
    notice: [
      before ? `Before: ${sayRole([before], knowledge, now)}` : null,
      since ? `Since then: ${sayRole([since], knowledge, now)}` : null,
      age,
      age && understanding.times.length === 0 && !isSaidOfNow(role, now)
        ? 'What is held does not say who does now.'
        : null,
    ],
    suggestions: role.region ? [`Latest update from ${sayRegion(role.region, knowledge)}`] : [],
  });
}
