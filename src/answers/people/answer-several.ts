import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import type { Answer } from '../answer.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { sayAge } from '../wording/say.ts';
import { citeRole, distinctCitations } from './roles/cite-role.ts';
import { rolesOf } from './roles/related-roles.ts';
import { sayRole } from './roles/say-role.ts';

/** The latest post of each of several people, said once where they held it together. Null where somebody is known in none. */
export function answerSeveral(
  people: readonly string[],
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const latest = people.flatMap((name) => rolesOf(name, knowledge).slice(0, 1));
  const [first, ...others] = distinctCitations(
    latest.map((role) => citeRole(role, understanding, knowledge)),
  );
  if (!first || latest.length < people.length) return null;
  const together = [...Map.groupBy(latest, holdsWhat).values()];
  return foundAnswer(understanding.asked, [first, ...others], {
    intent: 'role',
    headline: `${carriedPrefix(understanding)}${together.map((roles) => sayRole(roles, knowledge, now)).join(' ')}`,
    notice: sayAge(
      latest.map(({ asOf }) => asOf),
      now,
    ),
  });
}

function holdsWhat({ post, body, asOf, until, tense }: Role): string {
  return [post, body, asOf, until, tense].join('|');
}
