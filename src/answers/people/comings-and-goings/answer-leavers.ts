import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import type { TermGroup } from '../../../search/query.ts';
import { termsOfText } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { TOPIC_WEIGHT } from '../../query/telling-groups.ts';
import { POST_AND_CHANGE_WORDS } from '../../understanding/post-words.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { saidBesideNamed } from '../../understanding/without-named.ts';
import { refuse } from '../../wording/refuse.ts';
import { sayInRegions } from '../../wording/say.ts';
import { monthsInOffice } from '../roles/months-in-office.ts';
import { answerListed } from './answer-listed.ts';
import { isOfPeople } from './is-of-people.ts';
import { leaversAmong } from './leavers-among.ts';
import { rolesShown } from './roles-shown.ts';

const LEFT =
  /\b(?:left|leaving|leaves?|gone|mov(?:ed|es|ing) on|stepp(?:ed|ing) down|stood down|departed)\b/i;
const RETIRED = /\bretir/i;
/** "Who has left", "which directors have retired". */
const ASKED = pattern('i')`
  ^(?:and |so )?(?:
    who(?:'s|’s| is| are| has| have| was| were| will)?
    |(?:(?:which|what|the|any) )?(?:dcss?|directors?|people|person|colleagues?)(?: (?:who|that))?(?:
      've|’ve| have| are| is| has| were| was| will
    )?
  ) (?:(?:just|now|recently|be|been|all) )*(?:
    left|leav|retir|gone|mov(?:ed|es|ing) on|stepp|stood down|departed
  )
`;
/** Whoever died did not leave. */
const SAYS_SO = /\b(?:left|leav|retir|mov(?:ed|ing|es) on|former|stepp)/i;
/**
 * Everybody who is said to have left a post, of the post, regions and dates asked for, the latest first; refused where nobody is said to
 * have left there or then. Null where a matter is asked about.
 */
export function answerLeavers(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, authorities, committees, regions, times } = understanding;
  if (!isAsked(understanding) || authorities.length + committees.length > 0) return null;
  const isOfAnyPost = isOfPeople(understanding);
  const hasRetired = RETIRED.test(text) && !LEFT.test(text);
  const post = recognisePost(text);
  const left = leaversAmong(rolesShown(understanding, knowledge)).filter(
    (role) =>
      (hasRetired ? RETIRED : SAYS_SO).test(role.evidence) &&
      (isOfAnyPost ? post === null || post.held.test(role.post) : isOfMatter(role, understanding)) &&
      (times.length === 0 || times.some((span) => monthsInOffice(role, span) > 0)),
  );
  if (left.length === 0 && !isOfAnyPost) return null;
  const where = sayInRegions(regions, knowledge);
  const did = `having ${hasRetired ? 'retired' : 'left a post'}${where}`;
  return answerListed(left, did, understanding, knowledge, now) ?? refuseLeavers(understanding, where);
}

/** Whether a question asks who left any post, in words for these alone. */
export function asksWhoLeft(understanding: Understanding): boolean {
  return isAsked(understanding) && isOfPeople(understanding);
}

/** "Which North East directors are leaving?" */
function isAsked(understanding: Understanding): boolean {
  return ASKED.test(saidBesideNamed(understanding));
}

/** Whether a post is of all that a question names besides posts: "the improvement job" was to co-ordinate improvement work. */
function isOfMatter({ post, body, evidence }: Role, { query }: Pick<Understanding, 'query'>): boolean {
  const told = new Set(termsOfText(`${post} ${body} ${evidence}`));
  const isMatter = ({ said, weight }: TermGroup) =>
    weight >= TOPIC_WEIGHT && !said.split(' ').every((word) => POST_AND_CHANGE_WORDS.has(word.toLowerCase()));
  return query.groups
    .filter(isMatter)
    .every(({ alternatives }) => alternatives.some(({ terms }) => terms.every((term) => told.has(term))));
}

/** That others left something else then ("left care") is no answer; null where the question asks of no time or region. */
function refuseLeavers({ asked, times, carried, shownIn }: Understanding, where: string): Answer | null {
  if (shownIn?.isWhole)
    return refuse(asked, 'role', 'The update shown does not say that anybody left a post.', ['Who left?']);
  if ((times.length === 0 && where === '') || carried !== null) return null;
  const when = times.length > 0 ? ' at that time' : '';
  return refuse(asked, 'role', `No update held says that anybody left a post${where}${when}.`, ['Who left?']);
}
