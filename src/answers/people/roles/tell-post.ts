import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import type { Answer } from '../../answer.ts';
import type { AskedPost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { carriedPrefix } from '../../wording/carried-prefix.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { sayAge } from '../../wording/say.ts';
import { citeRole, distinctCitations } from './cite-role.ts';
import { sayRole } from './say-role.ts';

/** So many more posts are kept behind "More". */
const MOST_FURTHER = 12;
const WANTS_ADDRESS = /\b(?:reach|contact|email|e-mail|get hold|in touch|address)\b/i;

/** What is asked of somebody, and what is known of them. */
export type AskedOfPerson = {
  readonly understanding: Understanding;
  /** In lower case. */
  readonly question: string;
  /** Whom the question names; the first of them is meant. */
  readonly people: readonly string[];
  readonly name: string;
  readonly post: AskedPost | null;
  /** Their roles, the latest first. */
  readonly own: readonly Role[];
  readonly knowledge: Knowledge;
  readonly now: Date;
};

/** Says who holds a post, with what they were before and their address where that is wanted; `others` stand behind it. */
export function tellPost(
  role: Role,
  others: readonly Role[],
  { understanding, knowledge, now }: AskedOfPerson,
  { email = null, before = null }: { readonly email?: string | null; readonly before?: Role | null } = {},
): Answer {
  const wantsAddress = WANTS_ADDRESS.test(understanding.text);
  const cited = distinctCitations(
    // What an update says comes before what it does not say.
    [...(before ? [before] : []), role, ...others.slice(0, MOST_FURTHER)].map((one) =>
      citeRole(one, understanding, knowledge),
    ),
  );
  const citations =
    wantsAddress && email
      ? cited.toSorted((a, b) => Number(b.excerpt.includes(email)) - Number(a.excerpt.includes(email)))
      : cited;
  const said = sayRole([role], knowledge, now);
  const earlier = before ? ` Before that, ${sayRole([before], knowledge, now)}` : '';
  const address = email ? ` The address given is ${email}.` : '';
  return foundAnswer(understanding.asked, citations, {
    intent: wantsAddress ? 'contact' : 'role',
    headline: `${carriedPrefix(understanding, said)}${said}${earlier}${address}`,
    notice: sayAge([role.asOf], now),
  });
}
