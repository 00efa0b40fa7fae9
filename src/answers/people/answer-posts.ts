import { monthNumber } from '../../corpus/partial-date.ts';
import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import type { Answer } from '../answer.ts';
import { type AskedPosts, asksForPosts } from '../understanding/asks/asks-for-posts.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { capitalise, sayAge, sayDate, sayList, sayNumber, sayRegion } from '../wording/say.ts';
import { citeRole, distinctCitations } from './roles/cite-role.ts';
import { monthsInOffice } from './roles/months-in-office.ts';

/** Who asks for those before wants nobody who may be there still. */
const PAST = /\b(?:past|former|previous|earlier)\b/i;
/** So many are named in the headline; the others stand behind "More". */
const MOST_NAMED = 8;

/**
 * Everybody who is known in posts of one kind, of the regions and dates asked for: for each body the latest, and every president. The
 * newest first. Null where the question asks for no such posts, or there are not two who hold one.
 */
export function answerPosts(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
  posts: AskedPosts | null = asksForPosts(understanding),
): Answer | null {
  if (!posts) return null;
  const { name, held } = posts;
  const { regions, times, asked } = understanding;
  const spans = asStretch(times, understanding.text);
  const holders = knowledge.roles
    .filter(
      (role) =>
        role.person !== null &&
        role.tense !== 'over' &&
        held(role) &&
        (regions.length === 0 || (role.region !== null && regions.includes(role.region))) &&
        (spans.length === 0 || spans.some((span) => monthsInOffice(role, span) > 0)),
    )
    .sort((a, b) => monthNumber(b.asOf) - monthNumber(a.asOf));
  const isPast = PAST.test(understanding.text);
  const latest = isPast
    ? [...Map.groupBy(holders, placeOf).values()].flatMap(before)
    : [...Map.groupBy(holders, holdsWhat).values()].map(fullest);
  const [newest] = latest;
  if (!newest || latest.length < 2) return null;

  const where = regions.length > 0 ? ` of ${sayList(regions.map((slug) => sayRegion(slug, knowledge)))}` : '';
  const entries = latest.slice(0, MOST_NAMED).map((role) => sayHolder(role, (word) => name.startsWith(word)));
  const further = latest.length - entries.length;
  const citations = distinctCitations(latest.map((role) => citeRole(role, understanding, knowledge)));
  return foundAnswer(asked, citations, {
    intent: 'role',
    headline: `${carriedPrefix(understanding)}${capitalise(sayNumber(latest.length))} ${isPast ? 'past ' : ''}${name}${where} are named${latest.every(isPresident) ? '' : ', each as of the date given'}: ${sayList(further > 0 ? [...entries, `${sayNumber(further)} more`] : entries)}.`,
    notice: sayAge(
      latest.map(({ asOf }) => asOf),
      now,
    ),
  });
}

/** "Presidents 2019 to 2022" were so in any year of these; "in 2017 and 2019" in either. */
function asStretch(times: readonly TimeSpan[], text: string): readonly TimeSpan[] {
  const [first, last, ...others] = times;
  const isStretch =
    last && others.length === 0 && /^\s*(?:to|until|till|-|–)\s*$/.test(text.slice(first!.end, last.start));
  return isStretch ? [{ ...first!, to: last.to, end: last.end }] : times;
}

/** Presidents, co-chairs and representatives are many of one body; of every other body the latest counts. "Stockton Council" is Stockton. */
function holdsWhat(role: Role): string {
  return isOneOfMany(role) ? role.person! : placeOf(role).replaceAll('&', 'and');
}

function isOneOfMany(role: Role): boolean {
  return isPresident(role) || /^(?:co-|representative)/i.test(role.post);
}

function placeOf({ body }: Role): string {
  return body.replace(/ (?:region|(?:(?:city|county|borough) )?council)$/i, '');
}

/** Of what is known of one body, newest first, the newest; of a president the term of office. */
function fullest(roles: readonly Role[]): Role {
  return roles.find((role) => isPresident(role) && role.until !== null) ?? roles[0]!;
}

/** Everybody else who is known in the posts of one body, newest first, each once. */
function before(roles: readonly Role[]): Role[] {
  const newest = fullest(roles).person;
  const others = roles.filter(({ person }) => person !== newest);
  return [...Map.groupBy(others, ({ person }) => person).values()].map(fullest);
}

function isPresident({ post }: Role): boolean {
  return /president/i.test(post);
}

/** "Andy Johnson (interim, Northumberland, September 2017)"; that all are interim has been said. */
function sayHolder(role: Role, isSaid: (word: string) => boolean): string {
  const { person, post, place, asOf, until, isAbout } = role;
  const when =
    isPresident(role) && until !== null
      ? `${sayDate(asOf)} to ${sayDate(until)}`
      : sayDate(asOf, isAbout ? 'neighbours' : null);
  const interim = /^interim/i.test(post) && !isSaid('interim') ? 'interim' : '';
  return `${person} (${[interim, isPresident(role) ? place : placeOf(role), when].filter(Boolean).join(', ')})`;
}
