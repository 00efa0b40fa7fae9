import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import type { Answer } from '../answer.ts';
import { carriedPrefix } from '../intents/answer-fact.ts';
import { POST_AND_CHANGE_WORDS } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayAge, sayDate, sayList, sayNumber, sayRegion } from '../wording/say.ts';
import { citeRole, distinctCitations } from './cite-role.ts';
import { leaversAmong } from './leavers-among.ts';
import { monthsInOffice } from './months-in-office.ts';

const LEFT =
  /\b(?:left|leaving|leaves?|gone|quit|mov(?:ed|es|ing) on|stepp(?:ed|ing) down|stood down|departed)\b/i;
const RETIRED = /\bretir/i;
/** "Who has left", "which directors have retired". */
const ASKED =
  /^(?:and |so )?(?:who(?:'s|’s| is| are| has| have| was| were| will)?|(?:which |what |the )?(?:dcss|directors|people|colleagues)(?: (?:who|that))?(?:'ve|’ve| have| are| has| were| will)?) (?:(?:just|now|recently|be|been|all) )*(?:left|leav|retir|quit|gone|mov(?:ed|es|ing) on|stepp|stood down|departed)/i;
/** Whoever died did not leave. */
const SAYS_SO = /\b(?:left|leav|retir|mov(?:ed|ing|es) on|former|stepp)/i;
const HAVE_OR_YEAR = /^(?:ha(?:s|ve|d)|\d+)$/;
const MOST_NAMED = 8;
const SHOWN = 3;

/** Everybody who is said to have left a post, of the regions and dates asked for, the latest first. Null where a matter is asked about, or nobody is. */
export function answerLeavers(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, authorities, committees, regions, times, query, asked } = understanding;
  const isOfPeople = query.groups
    .flatMap(({ said }) => said.toLowerCase().split(' '))
    .every((word) => POST_AND_CHANGE_WORDS.has(word) || HAVE_OR_YEAR.test(word));
  if (!ASKED.test(text) || !isOfPeople || authorities.length + committees.length > 0) return null;
  const hasRetired = RETIRED.test(text) && !LEFT.test(text);
  const roles = knowledge.roles.filter(
    ({ region }) => regions.length === 0 || (region !== null && regions.includes(region)),
  );
  const left = onePerPerson(
    leaversAmong(roles).filter(
      (role) =>
        (hasRetired ? RETIRED : SAYS_SO).test(role.evidence) &&
        (times.length === 0 || times.some((span) => monthsInOffice(role, span) > 0)),
    ),
  );
  if (left.length === 0) return null;
  const [first, ...others] = distinctCitations(left.map((role) => citeRole(role, understanding, knowledge)));
  const where = regions.length > 0 ? ` in ${sayList(regions.map((slug) => sayRegion(slug, knowledge)))}` : '';
  return {
    kind: 'found',
    question: asked,
    intent: 'role',
    headline: `${carriedPrefix(understanding)}${sayLeavers(left, `${hasRetired ? 'retired or were to retire' : 'left or were to leave a post'}${where}`)}.`,
    passages: [first!, ...others.slice(0, SHOWN - 1)],
    further: others.slice(SHOWN - 1),
    notice: sayAge(
      left.map(({ asOf }) => asOf),
      now,
    ),
    suggestions: [],
  };
}

function onePerPerson(roles: readonly Role[]): Role[] {
  return [...Map.groupBy(roles, ({ person }) => person).values()].map(([latest]) => latest!);
}

function sayLeavers(left: readonly Role[], did: string): string {
  const named = left.slice(0, MOST_NAMED).map(sayLeaver);
  const further = left.length - named.length;
  const all = sayList(further > 0 ? [...named, `${sayNumber(further)} more`] : named);
  return `Named as those who ${did} ${left.length > 1 ? 'are' : 'is'} ${all}`;
}

/** "Rachael Shimmin (DCS/DASS, Durham, September 2016)" */
function sayLeaver({ person, post, body, asOf, isAbout }: Role): string {
  const when = asOf === null ? '' : sayDate(asOf, isAbout ? 'neighbours' : null);
  return `${person} (${[post, body, when].filter(Boolean).join(', ')})`;
}
