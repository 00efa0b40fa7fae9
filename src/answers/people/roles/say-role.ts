import { monthAt, monthNumber } from '../../../corpus/partial-date.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { pattern } from '../../../text/pattern.ts';
import { sayDate, sayList, sayQuotation, sayRegion } from '../../wording/say.ts';
import { shortPlace } from './short-place.ts';

/** What is this recent is said as of now: "chairs", not "chaired". */
const PRESENT_FOR_MONTHS = 24;
/** Everybody knows of what somebody is one. */
const OF_THE_STATE = /^(?:minister|chancellor|prime minister|secretary of state|chief social worker)\b/i;
/** There is more than one of them. */
const ONE_OF_MANY = /^(?:member|MP|detective inspector|senior district|assistant director)\b/i;

/** Who held the post, in one sentence: person, post, body, and as of when. The roles are of one post at one time. */
export function sayRole(roles: readonly Role[], knowledge: Knowledge, now: Date): string {
  const [role] = roles;
  if (!role) return '';
  const people = [...new Set(roles.map((one) => sayPerson(one)))];
  const isPlural = people.length > 1;
  const isPresent = isSaidOfNow(role, now);
  const body = sayBody(role, knowledge);
  const asOf = role.asOf === null ? '' : ` (as of ${sayAsOf(role)}${saidWhere(role, body, knowledge)})`;
  if (role.person === null) {
    return `The update names nobody: it says ${sayQuotation(role.evidence)}${asOf}`;
  }
  const who = sayList(people);
  if (role.until !== null && role.asOf !== null && /president/i.test(role.post)) {
    return `${who} ${isPlural ? 'were joint presidents' : 'was President'} of ${body} from ${sayDate(role.asOf)} to ${sayDate(role.until)}.`;
  }
  if (role.tense === 'coming') {
    const already = monthNumber(role.asOf) <= monthAt(now);
    return `${who} ${already ? 'was' : 'is'} to become ${sayPost(role)}${ofBody(role, body)}${role.asOf === null ? '' : `, from ${sayAsOf(role)}`}.`;
  }
  if (role.tense === 'over')
    return `${who} ${isPlural ? 'were' : 'was'} ${sayPost(role)}${ofBody(role, body)} until ${role.until === null ? 'then' : sayDate(role.until)}${asOf}.`;
  if (/^(?:co-)?chair$/i.test(role.post)) {
    const verb = isPresent ? (isPlural ? role.post : `${role.post}s`) : `${role.post}ed`;
    return `${who} ${verb} ${body}${asOf}.`;
  }
  const verb = isPresent ? (isPlural ? 'are' : 'is') : isPlural ? 'were' : 'was';
  return `${who} ${verb} ${isPlural ? plural(sayPost(role)) : sayPost(role)}${ofBody(role, body)}${asOf}.`;
}

/** "The representatives on the council"; posts that are abbreviations stay as they are. */
function plural(post: string): string {
  return post.replace(/^(the [\p{L}-]*\p{Ll})(?=$| (?:on|of|for)\b)/u, '$1s');
}

/** A year is rough enough to need no "about". */
function sayAsOf({ asOf, isAbout }: Role): string {
  return sayDate(asOf, isAbout && (asOf?.length ?? 0) > 4 ? 'neighbours' : null);
}

/** Whose update says so, where neither the body nor a place tells: "the alliance" may be that of any region. */
function saidWhere({ region, place, source, evidence }: Role, body: string, knowledge: Knowledge): string {
  if (region === null || place !== null || source.kind === 'page') return '';
  const name = sayRegion(region, knowledge);
  const isNamed = `${body} ${evidence}`.toLowerCase().includes(name.replace(/^the /, '').toLowerCase());
  const isPlace = knowledge.authorities.some((authority) =>
    body.toLowerCase().includes(shortPlace(authority.name).toLowerCase()),
  );
  return isNamed || isPlace ? '' : `, in an update from ${name}`;
}

function sayPerson({ person, place, body }: Role): string {
  if (person === null) return '';
  const isSaid =
    place === null || /^(?:an?|independently)\b/i.test(place) || place.toLowerCase() === body.toLowerCase();
  return isSaid ? person : `${person} (${place})`;
}

const ENDS_AS_BODY = pattern('i')`
  \b(?:
    committee|board|network|group|workstream|forum|partnership|alliance|council|programme|review
    |meeting|book|service
  )\b
`;

/** "the Eastern region", "Middlesbrough Council", "ADCS". */
function sayBody({ post, body, region }: Role, knowledge: Knowledge): string {
  // Whom to write to is said of what stands under a heading.
  if (post === 'contact' && body !== '') return `“${body}”`;
  if (region !== null && /\bregion$/i.test(body)) {
    const name = sayRegion(region, knowledge);
    return /region$/.test(name) || name === 'Greater London' ? name : `${name} region`;
  }
  if (/^(?:ADCS|ADASS|SLI|CBS)\b/.test(body)) return body;
  const isPlace = knowledge.authorities.some(({ name }) =>
    body.toLowerCase().replaceAll('&', 'and').startsWith(shortPlace(name).toLowerCase()),
  );
  if (isPlace) return body;
  return ENDS_AS_BODY.test(body) && !/^the\b/i.test(body) ? `the ${body}` : body;
}

function sayPost({ post }: Role): string {
  if (/^(?:vice )?president$/i.test(post) || OF_THE_STATE.test(post))
    return post.replaceAll(/\b(?!(?:of|for|and|the)\b)\w/g, (letter) => letter.toUpperCase());
  if (ONE_OF_MANY.test(post)) return `${/^(?:[aeiou]|MP)/i.test(post) ? 'an' : 'a'} ${post}`;
  return /^(?:DCS|interim DCS|lead DCS|DCS\/DASS|DASS|chief executive|interim chief executive)$/i.test(
    post,
  ) || /^contact$/.test(post)
    ? post === 'contact'
      ? 'the contact'
      : post
    : `the ${post}`;
}

function ofBody({ post, body }: Role, said: string): string {
  if (body === '' || post === 'MP' || OF_THE_STATE.test(post)) return '';
  if (/contact|lead|sponsor|champion/i.test(post)) return ` for ${said}`;
  return /DCS|DASS|chief executive/i.test(post)
    ? ` ${/council|city|borough/i.test(said) ? 'of' : 'in'} ${said}`
    : ` of ${said}`;
}

/** Whether a role is said in the present: it is recent, and nothing says that it ended. */
export function isSaidOfNow({ asOf, tense, until }: Role, now: Date): boolean {
  return tense !== 'over' && until === null && monthAt(now) - monthNumber(asOf) <= PRESENT_FOR_MONTHS;
}
