import { monthNumber } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { authoritiesIn } from '../evidence/speaking/authorities-in.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { saidBesidePlaces } from '../understanding/without-named.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuse } from '../wording/refuse.ts';
import { sayAge, sayCommittee, sayDate, sayList, sayNumber, sayRegion } from '../wording/say.ts';
import { citeRole, distinctCitations } from './roles/cite-role.ts';
import { monthsInOffice } from './roles/months-in-office.ts';

/** So many are named in the headline; the others stand behind "More". */
const MOST_NAMED = 8;

/** "Who North East", "who's in Gateshead?", "list all the people named in the West Midlands update" */
const ASKS_FOR_PEOPLE = pattern('i')`
  ^(?:and |so )?(?:
    who(?:(?:['’]?s| is| are| works?)(?: who| there| all)*(?= (?:in|at|from|of|for|with|within)\b))?
    |(?:(?:list|show me|name|give me|what are|who are|all|the|any|of|key|main) )*
      (?:people|persons|names|post-?holders|officers|officials|everyone|everybody)
      (?: (?:you have|held|named|mentioned|known|listed|who works?|working))?
  )(?: in| at| from| of| for| on| with| within| by)?(?: the)?\s*(?:region|council|committee|(?:latest )?updates?)?[\s?.!]*$
`;

/** Everybody who is known in some post of the one region, committee or authority that a question names; null where more is asked. */
export function answerPeopleOf(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  return ASKS_FOR_PEOPLE.test(saidBesidePlaces(understanding))
    ? peopleOf(understanding, knowledge, now)
    : null;
}

/** The same, however it is asked, the newest first; null where not just one place or body is named. */
export function peopleOf(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { asked, authorities, regions, committees, times } = understanding;
  const places = [...new Set([...regions, ...committees, ...authorities.map(({ item }) => item.name)])];
  if (places.length !== 1) return null;
  const roles = knowledge.roles
    .filter(
      (role) =>
        role.person !== null &&
        role.tense !== 'over' &&
        role.post !== 'author' &&
        isThere(role, understanding, knowledge),
    )
    .filter((role) => times.length === 0 || times.some((span) => monthsInOffice(role, span) > 0))
    .sort(
      (a, b) =>
        isContact(a) - isContact(b) ||
        isElsewhere(a, understanding, knowledge) - isElsewhere(b, understanding, knowledge) ||
        monthNumber(b.asOf) - monthNumber(a.asOf),
    );
  const people = [...Map.groupBy(roles, ({ person }) => person).values()].map(([newest]) => newest!);
  const where =
    authorities[0]?.item.name ??
    (regions[0] ? sayRegion(regions[0], knowledge) : sayCommittee(committees[0]!, knowledge));
  if (people.length === 0) {
    const [region] = [...authorities.map(({ item }) => item.region), ...regions];
    const from = region === undefined ? where : sayRegion(region, knowledge);
    return refuse(asked, 'role', `Nothing held names anybody in a post in ${where}.`, [
      `Latest update from ${from}`,
    ]);
  }
  const entries = people.slice(0, MOST_NAMED).map((role) => sayPost(role, where));
  const further = people.length - entries.length;
  const count =
    people.length === 1 ? 'one person and their post' : `${sayNumber(people.length)} people and their posts`;
  return foundAnswer(
    asked,
    distinctCitations(people.map((role) => citeRole(role, understanding, knowledge))),
    {
      intent: 'role',
      headline: `${carriedPrefix(understanding)}What is held on ${where} names ${count}${people.length > 1 ? ', each as of the date given' : ''}: ${sayList(further > 0 ? [...entries, `${sayNumber(further)} more`] : entries)}.`,
      notice: sayAge(
        people.map(({ asOf }) => asOf),
        now,
      ),
    },
  );
}

function isThere(role: Role, understanding: Understanding, knowledge: Knowledge): boolean {
  const { regions, committees, authorities } = understanding;
  if (authorities.length > 0) return isNamedIn(`${role.body}, ${role.place ?? ''}`, understanding, knowledge);
  if (regions.length > 0) return role.region !== null && regions.includes(role.region);
  return knowledge.findCommittees.find(role.body).some(({ item }) => committees.includes(item));
}

/** Whether words name the authority that is asked about. */
function isNamedIn(words: string, { authorities: [asked] }: Understanding, knowledge: Knowledge): boolean {
  return authoritiesIn(words, knowledge).some(({ item }) => item === asked?.item);
}

/** Who holds a post elsewhere ("President of ADCS") comes after who holds one of the council itself. */
function isElsewhere({ body }: Role, understanding: Understanding, knowledge: Knowledge): number {
  return Number(understanding.authorities.length > 0 && !isNamedIn(body, understanding, knowledge));
}

/** Whom to ask about something comes after what somebody is. */
function isContact({ post }: Role): number {
  return Number(post === 'contact');
}

/** "Helen Watson (DCS, Middlesbrough, September 2017)" */
function sayPost({ person, post, body, asOf, isAbout }: Role, where: string): string {
  const at =
    where.includes(body.replace(/ region$/i, '')) || body.includes(where)
      ? ''
      : body.replace(/ (?:(?:city|county|borough) )?council$/i, '');
  const what = isContactFor(post, body) ? `contact for “${body}”` : [post, at].filter(Boolean).join(', ');
  return `${person} (${what}, ${sayDate(asOf, isAbout ? 'neighbours' : null)})`;
}

function isContactFor(post: string, body: string): boolean {
  return post === 'contact' && body !== '';
}
