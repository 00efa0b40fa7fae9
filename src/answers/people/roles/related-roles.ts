import { monthNumber } from '../../../corpus/partial-date.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { termsOfText } from '../../../search/tokenize.ts';
import type { AskedPost } from '../../understanding/recognise-post.ts';

/** Of what is said of one date, what somebody is comes before what they left for it and what was to come. */
const TENSES: readonly Role['tense'][] = ['held', 'over', 'coming'];

/** A person's roles, the latest first; a "contact" behind what they are. */
export function rolesOf(name: string, { roles }: Knowledge): Role[] {
  return roles
    .filter(({ person }) => person === name)
    .sort(
      (a, b) =>
        Number(a.post === 'contact') - Number(b.post === 'contact') ||
        monthNumber(b.asOf) - monthNumber(a.asOf) ||
        TENSES.indexOf(a.tense) - TENSES.indexOf(b.tense),
    );
}

/**
 * Who held the same post before somebody, the nearest before first: the post that is asked for, of those the one that the question
 * names, else the latest.
 */
export function beforeThem(
  name: string,
  own: readonly Role[],
  { question, post }: { question: string; post: AskedPost | null },
  { roles }: Knowledge,
): Role[] {
  const asked = own.filter((role) => post?.held.test(role.post));
  const mine = postIn(question, asked.length > 0 ? asked : own);
  if (!mine) return [];
  const since = Math.min(
    ...own.filter((role) => isSamePost(role, mine)).map(({ asOf }) => monthNumber(asOf)),
  );
  return (
    roles
      .filter(
        (role) =>
          role.person !== null &&
          role.person !== name &&
          isSamePost(role, mine) &&
          monthNumber(role.asOf) < since,
      )
      // Of the same month, who left in it was there before whoever came.
      .sort(
        (a, b) =>
          monthNumber(b.asOf) - monthNumber(a.asOf) || Number(a.until !== null) - Number(b.until !== null),
      )
  );
}

/** Whether two roles are of one post: an interim DCS of "Durham Council" and the DCS of "Durham" are. */
export function isSamePost(a: Role, b: Role): boolean {
  return postOf(a) === postOf(b);
}

export function isDcs({ post }: Role): boolean {
  return /\bDCS\b/.test(post);
}

/** What two roles have in common that are of one post. */
export function postOf(role: Role): string {
  return `${isDcs(role) ? 'DCS' : role.post} ${bodyOf(role)}`;
}

/** "Durham Council" is Durham. */
export function bodyOf({ body }: Pick<Role, 'body'>): string {
  return body.replace(/ (?:(?:city|county|borough) )?council$/i, '');
}

/**
 * What somebody was before a post of theirs, the nearest before first. `later` are the words that name that post ("… before she was
 * president"); where they name none, it is the latest.
 */
export function earlierPosts(own: readonly Role[], later: string): Role[] {
  const taken = postIn(later, own);
  if (!taken) return [];
  const isTaken = (role: Role) => role.post === taken.post && role.body === taken.body;
  const since = Math.min(...own.filter(isTaken).map(({ asOf }) => monthNumber(asOf)));
  return own.filter(
    (role) =>
      !isTaken(role) &&
      role.post !== 'contact' &&
      role.tense !== 'coming' &&
      (monthNumber(role.asOf) < since || (role.tense === 'over' && monthNumber(role.asOf) <= since)),
  );
}

/** The post of somebody's that a text names most of, of equals the latest; a "contact" is none. */
function postIn(text: string, own: readonly Role[]): Role | undefined {
  const said = new Set(termsOfText(text));
  const named = ({ post, body, place }: Role) =>
    new Set(termsOfText(`${post} ${body} ${place ?? ''}`).filter((term) => said.has(term))).size;
  const posts = own.filter(({ post }) => post !== 'contact');
  const most = Math.max(...posts.map(named));
  return posts.find((role) => named(role) === most);
}
