import { monthNumber } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import { termsOfText } from '../../search/tokenize.ts';
import type { AskedPost } from '../understanding/recognise-post.ts';

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

/** Whoever assists somebody, or is to be written to as well, does not succeed them. */
const NO_SUCCESSOR = /^(?:(?:assistant|deputy)\b|contact$)/i;

/** Who is named beside somebody: of the same post or body, in the same words or, for a successor, later. */
export function relatedTo(
  name: string,
  own: readonly Role[],
  isSuccessor: boolean,
  { roles }: Knowledge,
): Role[] {
  const byPerson = Map.groupBy(roles, ({ person }) => person);
  const rolesOfSame = ({ person }: Role) => byPerson.get(person) ?? [];
  const near = (role: Role, mine: Role) => {
    const isSamePlace =
      role.source.kind === 'passage' &&
      mine.source.kind === 'passage' &&
      role.source.documentId === mine.source.documentId &&
      role.source.anchor === mine.source.anchor;
    const isSameWords = isSamePlace && role.evidence === mine.evidence;
    const isLater = monthNumber(role.asOf) >= monthNumber(mine.asOf);
    const stays =
      role.tense !== 'over' && (role.until === null || monthNumber(role.until) > monthNumber(mine.asOf));
    if (isSuccessor)
      return stays
        ? (isLater && isSamePost(role, mine) && !wasThereBefore(mine, rolesOfSame(role)) ? 4 : 0) +
            (isSameWords && isOfMine(role) ? 2 : 0) +
            (isSamePlace && role.region === mine.region && isOfMine(role) ? 1 : 0)
        : 0;
    return (isSameWords ? 2 : 0) + (isSamePlace ? 1 : 0);
  };
  // Who has the same post elsewhere succeeds somebody else: the DCS of another place, or the president of another association.
  const isOfMine = (role: Role) =>
    own.some((mine) => isSamePost(mine, role)) ||
    !(isDcs(role) || own.some(({ post }) => post === role.post));
  // Who leaves several posts is followed in the latest of them.
  const ownRank = (role: Role) => own.findIndex((mine) => isSamePost(mine, role));
  const ownAt = Map.groupBy(own, placeOf);
  // Of the same post elsewhere, the one longest ago is the one that most come after.
  const ownFirst = new Map<string, Role>();
  for (const mine of own) {
    const first = ownFirst.get(postOf(mine));
    if (!first || monthNumber(mine.asOf) < monthNumber(first.asOf)) ownFirst.set(postOf(mine), mine);
  }
  const nearest = (role: Role) => {
    const first = isSuccessor ? ownFirst.get(postOf(role)) : undefined;
    return [...(ownAt.get(placeOf(role)) ?? []), ...(first ? [first] : [])];
  };
  return roles
    .filter(
      ({ person, post }) => person !== null && person !== name && !(isSuccessor && NO_SUCCESSOR.test(post)),
    )
    .map((role) => ({ role, worth: Math.max(0, ...nearest(role).map((mine) => near(role, mine))) }))
    .filter(({ worth }) => worth > 0)
    .map((found) => ({ ...found, rank: isSuccessor ? ownRank(found.role) : 0 }))
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        a.rank - b.rank ||
        (isSuccessor ? monthNumber(a.role.asOf) - monthNumber(b.role.asOf) : 0) ||
        Number(b.role.tense === 'coming') - Number(a.role.tense === 'coming'),
    )
    .map(({ role }) => (role.tense === 'coming' ? (asItCame(role, rolesOfSame(role)) ?? role) : role));
}

/** Whether somebody is known in a post from before another's time in it, whatever else of theirs is dated later or roughly. */
function wasThereBefore(mine: Role, theirs: readonly Role[]): boolean {
  return theirs.some((one) => monthNumber(one.asOf) < monthNumber(mine.asOf) && isSamePost(one, mine));
}

/** The post that somebody was to take, where an update tells that they hold it. */
function asItCame(coming: Role, theirs: readonly Role[]): Role | undefined {
  return theirs.find(
    (role) => role.tense === 'held' && role.source.kind === 'passage' && isSamePost(role, coming),
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
function isSamePost(a: Role, b: Role): boolean {
  return postOf(a) === postOf(b);
}

function isDcs({ post }: Role): boolean {
  return /\bDCS\b/.test(post);
}

function placeOf({ source }: Role): string | null {
  return source.kind === 'passage' ? `${source.documentId}#${source.anchor}` : null;
}

function postOf(role: Role): string {
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
