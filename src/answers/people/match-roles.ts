import { monthNumber } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import type { TermGroup } from '../../search/query.ts';
import { rarityIn } from '../evidence/cite.ts';
import { buildQuery } from '../query/build-query.ts';
import { type AskedPost, POST_AND_CHANGE_WORDS } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { ENOUGH_FIT, fitOfRole, IN_DOCUMENT, IN_EVIDENCE } from './fit-of-role.ts';
import { headedBody, isOfBody } from './headed-body.ts';
import { namesOtherBody } from './names-other-body.ts';

/** A role and how much of what a question says of it fits: `fit` from 0 to 1. */
export type RoleMatch = { readonly role: Role; readonly fit: number };

/** Anything may be led, co-ordinated or managed: that somebody does so in the region says too little, and so does what stands near. */
const LOOSE_POST = /^(?:lead|co-ordinator|co-ordinating|manager|officer|champion)$/;
/** Who leads or co-ordinates something is asked for what they do, and may be some group. */
export const DOES = /^(?:lead|co-ordinating)$/;
/** "Adoption matters" are no more than adoption. */
const AROUND_A_MATTER = ['matter', 'matters', 'issue', 'issues', 'things', 'stuff'];
/** "Who runs children's services" says no more than "the DCS". */
const OF_A_DCS = ['children', 'childrens', 'kids', 'department'];
/** "Portsmouth City Council" is Portsmouth. */
const OF_AN_AUTHORITY = ['city', 'county', 'borough', 'metropolitan', 'royal', 'council', 'mbc', 'cc'];
/** What a body that was named by its own name counts, as the rarity of a word would. */
const NAMED_BODY = 5;

/**
 * The roles that fit what a question says besides the post and the date: the region, committee or authority that it
 * names have to be the role's own; its other words are looked for in the body and place, the evidence, and the document
 * around it. Best first; of equals the latest. Where no post is asked for, those that do not fit enough may be left out.
 */
export function matchRoles(
  understanding: Understanding,
  knowledge: Knowledge,
  { post, withoutWords = new Set() }: { post: AskedPost | null; withoutWords?: ReadonlySet<string> },
): RoleMatch[] {
  const isLoose = post !== null && LOOSE_POST.test(post.name);
  const groups = buildQuery(understanding.text, knowledge, {
    without: [...understanding.named, ...understanding.authorities],
    mended: understanding.mended,
    ignored: new Set([
      ...POST_AND_CHANGE_WORDS,
      ...(post?.name.toLowerCase().split(' ') ?? []),
      ...(post && /DCS|president/.test(post.name) ? OF_A_DCS : []),
      ...(isLoose ? AROUND_A_MATTER : []),
      ...(understanding.authorities.length > 0 ? OF_AN_AUTHORITY : []),
      ...withoutWords,
    ]),
  }).groups.filter(({ said }) => !/^(?:adcs|adass)$/i.test(said));
  const rarity = rarityIn(knowledge);
  const { regions, committees, authorities, text } = understanding;
  const isNamed =
    regions.length + committees.length + authorities.length > 0 || /\b(?:adcs|adass)\b/i.test(text);
  // Without a post, that it is of the region says too little of what somebody did.
  // … nor does it of what somebody leads there.
  const base = isNamed && post && !(isLoose && groups.length > 0) ? NAMED_BODY : 0;
  const asked = groups.map((group) => ({
    isKnown: group.isKnown,
    worth: worthOf(group, rarity),
    ...fitOfRole(group, knowledge, { question: text.toLowerCase(), isLoose }),
  }));
  // Whoever is of the region and has nothing of the matter is not who is asked for.
  const matters = asked.filter(({ isKnown }) => isKnown);
  const least = post && DOES.test(post.name) ? IN_EVIDENCE : 0;
  // There is one president at a time: the date tells which, whatever went on then.
  const isDated = base > 0 && post?.name === 'president' && understanding.times.length > 0;
  const isOnMatter = (role: Role) =>
    isDated || matters.length === 0 || matters.some(({ fitOf }) => fitOf(role) > least);
  const whole = base + asked.reduce((sum, { worth }) => sum + worth, 0);
  // Without a post it may be any of thousands of roles: those that cannot fit are not read.
  const mayFit = (role: Role) =>
    post !== null ||
    asked.reduce((sum, { most, worth }) => sum + most(role) * worth, base) >= ENOUGH_FIT * whole;

  // Of a minister no body is said: what the document is about tells which.
  const isOfGovernment = post !== null && /minister|chancellor/.test(post.name);
  const headed = post && headedBody(understanding, knowledge);
  return knowledge.roles
    .filter(
      (role) =>
        (post === null ? role.person !== null : post.held.test(role.post)) &&
        (headed === null || isOfBody(role, headed, knowledge)) &&
        isWhereAsked(role, understanding, knowledge, groups.length === 0, post) &&
        mayFit(role) &&
        isOnMatter(role),
    )
    .map((role) => ({
      role,
      fit:
        whole === 0
          ? Number(post !== null && /president|minister|chancellor|chief social worker/.test(post.name))
          : base === 0 && !isOfGovernment && asked.every(({ fitOf }) => fitOf(role) <= IN_DOCUMENT)
            ? 0
            : asked.reduce((sum, { fitOf, worth }) => sum + fitOf(role) * worth, base) / whole,
    }))
    .sort((a, b) => b.fit - a.fit || monthNumber(b.role.asOf) - monthNumber(a.role.asOf));
}

function worthOf({ alternatives, weight }: TermGroup, rarity: (term: string) => number): number {
  return weight * Math.max(...(alternatives[0]?.terms ?? ['']).map(rarity));
}

/** Whether the role is of the region, committee, authority or association that the question names. */
function isWhereAsked(
  role: Role,
  understanding: Understanding,
  knowledge: Knowledge,
  namesNoBody: boolean,
  post: AskedPost | null,
): boolean {
  const { regions, committees, authorities, text } = understanding;
  const body = role.body.toLowerCase();
  if (committees.length > 0) {
    const names = knowledge.committees
      .filter(({ slug }) => committees.includes(slug))
      .map(({ name }) => name.toLowerCase());
    if (!names.some((name) => body.includes(name))) return false;
  }
  if (authorities.length > 0) {
    // One of them has to be the role's own place; the others may be said with it ("left Durham for Buckinghamshire").
    const own = `${role.body} ${role.place ?? ''}`.toLowerCase().replaceAll('&', 'and');
    const said = `${own} ${role.evidence}`.toLowerCase().replaceAll('&', 'and');
    const isIn = (held: string) => (found: (typeof authorities)[number]) =>
      namesOf(found).some((name) => hasWord(held, name));
    const isPlaced = post !== null && !/minister|president|author|chancellor/.test(post.name);
    const isThere = authorities.some(isIn(isPlaced ? own : said)) && authorities.every(isIn(said));
    if (!isThere) return false;
  }
  if (regions.length > 0) {
    if (role.region === null || !regions.includes(role.region)) return false;
    // "Who chairs the North East" is about the region itself, not about one of its groups.
    if (
      namesNoBody &&
      authorities.length === 0 &&
      committees.length === 0 &&
      post &&
      /chair|representative/.test(post.name)
    ) {
      return /\bregion$/i.test(role.body);
    }
  }
  if (/\badass\b/i.test(text)) return body.includes('adass');
  // "President of the BMA" is not whoever is president of another body and spoke at the BMA.
  if (post && /president/.test(post.name) && namesAnother(text, body)) return false;
  if (post && /president/.test(post.name) && namesNoBody) return body === 'adcs';
  if (/\badcs\b/i.test(text) && post && /president/.test(post.name)) return body === 'adcs';
  return post === null || !namesOtherBody(understanding, role, knowledge);
}

/** Behind "president of": what is not the name of another body. */
const OURS =
  /^(?:adcs|adass|association|associations|directors?|children'?s?|it|that|them|this|both|each|which|the|our|your)$/i;
/** Of whom else there are presidents. */
const OTHER_PRESIDENT =
  /\b(?:us|usa|u\.s\.|american|french|russian|chinese|german|irish|european|union|students?'?|company|bank|club|college|university) (?:vice[- ])?president/i;

/** Whether a question asks for the president of another body: "of the bma", "us president". */
function namesAnother(text: string, body: string): boolean {
  const name = /\bpresident of (?:the )?([\p{L}']+)/iu.exec(text)?.[1];
  const isOther =
    name !== undefined && !OURS.test(name) && !body.split(/\P{L}+/u).includes(name.toLowerCase());
  return isOther || OTHER_PRESIDENT.test(text);
}

function namesOf({ item, said }: Understanding['authorities'][number]): string[] {
  const name = item.name.toLowerCase();
  return [
    name,
    said.toLowerCase().replaceAll('&', 'and'),
    name.split(/ (?:and|upon|on) |-(?:on|upon)-/)[0] ?? name,
  ];
}

function hasWord(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + words.length] ?? ' ');
}
