import { monthNumber } from '../../../corpus/partial-date.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { once } from '../../../knowledge/once.ts';
import type { Role } from '../../../knowledge/role.ts';
import type { TermGroup } from '../../../search/query.ts';
import { rarityIn } from '../../evidence/finding/group-rarity.ts';
import { buildQuery } from '../../query/build-query.ts';
import { namesPlace } from '../../understanding/names-place.ts';
import { POST_AND_CHANGE_WORDS } from '../../understanding/post-words.ts';
import type { AskedPost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { ENOUGH_FIT, fitOfRole, IN_DOCUMENT, IN_EVIDENCE } from './fit-of-role.ts';
import { headedBody, isOfBody } from './headed-body.ts';
import { whereAsked } from './where-asked.ts';

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
/** There is one of them at a time, of whatever body. */
const ONLY_ONE = /president|minister|chancellor|chief social worker/;
/** What a body that was named by its own name counts, as the rarity of a word would. */
const NAMED_BODY = 5;

/** What is asked of a role: in which post, and which words of the question say nothing of it. */
type AskedRole = { readonly post: AskedPost | null; readonly withoutWords?: ReadonlySet<string> };

/**
 * The roles that fit what a question says besides the post and the date: the region, committee or authority that it
 * names have to be the role's own; its other words are looked for in the body and place, the evidence, and the document
 * around it. Best first; of equals the latest. Where no post is asked for, those that do not fit enough may be left out.
 */
export function matchRoles(
  understanding: Understanding,
  knowledge: Knowledge,
  { post, withoutWords = new Set() }: AskedRole,
): RoleMatch[] {
  const groups = groupsOfRole(understanding, knowledge, { post, withoutWords });
  const { mayFit, isOnMatter, fitOf } = fitAmong(groups, understanding, post, knowledge);
  const headed = post && headedBody(understanding, knowledge);
  const isOfHeaded = headed === null ? () => true : isOfBody(headed, knowledge);
  const isWhereAsked = whereAsked(understanding, knowledge, { post, namesNoBody: groups.length === 0 });
  return knowledge.roles
    .filter(
      (role) =>
        (post === null ? role.person !== null : post.held.test(role.post)) &&
        isOfHeaded(role) &&
        mayFit(role) &&
        isWhereAsked(role) &&
        isOnMatter(role),
    )
    .map((role) => ({ role, fit: fitOf(role) }))
    .sort((a, b) => b.fit - a.fit || monthNumber(b.role.asOf) - monthNumber(a.role.asOf));
}

/** What a question says of a role besides its post and what it names. */
function groupsOfRole(
  { text, named, authorities, mended }: Understanding,
  knowledge: Knowledge,
  { post, withoutWords }: Required<AskedRole>,
): TermGroup[] {
  const ignored = new Set([
    ...POST_AND_CHANGE_WORDS,
    ...(post?.name.toLowerCase().split(' ') ?? []),
    ...(post && /DCS|president/.test(post.name) ? OF_A_DCS : []),
    ...(isLoose(post) ? AROUND_A_MATTER : []),
    ...(authorities.length > 0 ? OF_AN_AUTHORITY : []),
    ...withoutWords,
  ]);
  const noneIsCalledSo = once(() => !knowledge.roles.some(({ body }) => /\bnational\b/i.test(body)));
  return buildQuery(text, knowledge, { without: [...named, ...authorities], mended, ignored }).groups.filter(
    ({ said }) => !/^(?:adcs|adass)$/i.test(said) && !(NATIONAL.test(said) && noneIsCalledSo()),
  );
}

/** Which body is meant it tells only where one is called so: elsewhere it stands in any passage around. */
const NATIONAL = /^national(?:ly)?$/i;

function isLoose(post: AskedPost | null): boolean {
  return post !== null && LOOSE_POST.test(post.name);
}

/** How roles of the post asked for fit the other words of a question. */
type FitAmong = {
  /** Told without reading what is told of a role. */
  readonly mayFit: (role: Role) => boolean;
  readonly isOnMatter: (role: Role) => boolean;
  readonly fitOf: (role: Role) => number;
};

function fitAmong(
  groups: readonly TermGroup[],
  understanding: Understanding,
  post: AskedPost | null,
  knowledge: Knowledge,
): FitAmong {
  const rarity = rarityIn(knowledge);
  const { text, times } = understanding;
  const isNamed = namesPlace(understanding) || /\b(?:adcs|adass)\b/i.test(text);
  // Without a post, that it is of the region says too little of what somebody did, and so it does of what somebody leads there.
  const base = isNamed && post && !(isLoose(post) && groups.length > 0) ? NAMED_BODY : 0;
  const asked = groups.map((group) => ({
    isKnown: group.isKnown,
    worth: worthOf(group, rarity),
    // What somebody did, where no post is named, is told of them and not beside them.
    ...fitOfRole(group, knowledge, { question: text.toLowerCase(), isLoose: isLoose(post) || post === null }),
  }));
  const whole = base + asked.reduce((sum, { worth }) => sum + worth, 0);
  // Whoever is of the region and has nothing of the matter is not who is asked for.
  const matters = asked.filter(({ isKnown }) => isKnown);
  const least = post && DOES.test(post.name) ? IN_EVIDENCE : 0;
  // There is one president at a time: the date tells which, whatever went on then.
  const isDated = base > 0 && post?.name === 'president' && times.length > 0;
  // Of a minister no body is said: what the document is about tells which.
  const needsNoBody = base > 0 || (post !== null && /minister|chancellor/.test(post.name));
  return {
    // Without a post it may be any of thousands of roles: those that cannot fit are not read.
    mayFit: (role) =>
      post !== null ||
      asked.reduce((sum, { most, worth }) => sum + most(role) * worth, base) >= ENOUGH_FIT * whole,
    isOnMatter: (role) => isDated || matters.length === 0 || matters.some(({ fitOf }) => fitOf(role) > least),
    fitOf: (role) => {
      if (whole === 0) return Number(post !== null && ONLY_ONE.test(post.name));
      if (!needsNoBody && asked.every(({ fitOf }) => fitOf(role) <= IN_DOCUMENT)) return 0;
      return asked.reduce((sum, { fitOf, worth }) => sum + fitOf(role) * worth, base) / whole;
    },
  };
}

function worthOf({ alternatives, weight }: TermGroup, rarity: (term: string) => number): number {
  return weight * Math.max(...(alternatives[0]?.terms ?? ['']).map(rarity));
}
