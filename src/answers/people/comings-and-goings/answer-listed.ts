import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import type { Answer } from '../../answer.ts';
import { onePer } from '../../one-per.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { carriedPrefix } from '../../wording/carried-prefix.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { capitalise, sayAge, sayDate, sayList, sayNumber } from '../../wording/say.ts';
import { citeRole, distinctCitations } from '../roles/cite-role.ts';

const MOST_NAMED = 8;
/** Names everybody listed, each with their post, and what they `did` ("having left a post") or were about to do; null where there is nobody. */
export function answerListed(
  listed: readonly Role[],
  did: string,
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const roles = onePer(listed, ({ person }) => person);
  const [first, ...others] = distinctCitations(roles.map((role) => citeRole(role, understanding, knowledge)));
  if (!first) return null;
  return foundAnswer(understanding.asked, [first, ...others], {
    intent: 'role',
    headline: `${carriedPrefix(understanding)}${sayHowMany(roles.length)} named as ${did}, or as about to: ${sayAll(roles)}.`,
    notice: sayAge(
      roles.map(({ asOf }) => asOf),
      now,
    ),
  });
}

function sayHowMany(count: number): string {
  return count === 1 ? 'One person is' : `${capitalise(sayNumber(count))} people are`;
}

function sayAll(roles: readonly Role[]): string {
  const named = roles.slice(0, MOST_NAMED).map(sayWithPost);
  const further = roles.length - named.length;
  return sayList(further > 0 ? [...named, `${sayNumber(further)} more`] : named);
}

/** "Rachael Shimmin (DCS/DASS, Durham, September 2016)" */
function sayWithPost({ person, post, body, asOf, isAbout }: Role): string {
  const when = asOf === null ? '' : sayDate(asOf, isAbout ? 'neighbours' : null);
  return `${person} (${[post, body, when].filter(Boolean).join(', ')})`;
}
