import { monthNumber } from '../../../corpus/partial-date.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { asItCame, besideIn, comingFirst, isSameWords, passageOf } from './named-beside.ts';
import { isDcs, isSamePost, postOf } from './related-roles.ts';

/** Whoever assists somebody, or is to be written to as well, does not succeed them. */
const NO_SUCCESSOR = /^(?:(?:assistant|deputy)\b|contact$)/i;
/** What speaks for somebody as a successor: to be known in the same post later, to be told of in the same sentence, and in the same passage. */
const SAME_POST_LATER = 4;
const SAME_WORDS = 2;
const SAME_PASSAGE = 1;

/** Who came behind somebody in a post, the likeliest first; who leaves several posts is followed in the latest of them. */
export function successorsOf(name: string, own: readonly Role[], { roles }: Knowledge): Role[] {
  const byPerson = Map.groupBy(roles, ({ person }) => person);
  const ownAt = Map.groupBy(own, passageOf);
  const ownFirst = firstOfEachPost(own);
  // Who has the same post elsewhere succeeds somebody else: the DCS of another place, or the president of another association.
  const isOfMine = (role: Role) =>
    own.some((mine) => isSamePost(mine, role)) ||
    !(isDcs(role) || own.some(({ post }) => post === role.post));
  const isLater = (role: Role, mine: Role) =>
    monthNumber(role.asOf) >= monthNumber(mine.asOf) &&
    isSamePost(role, mine) &&
    !isStillThere(role, mine) &&
    !wasThereBefore(mine, byPerson.get(role.person) ?? []);
  const worthBeside = (role: Role, mine: Role) => {
    if (!staysAfter(role, mine)) return 0;
    // Whoever is named beside somebody who comes to a post does not come behind them.
    const goes = mine.tense === 'over' || mine.until !== null;
    const isBeside =
      goes && passageOf(role) !== null && passageOf(role) === passageOf(mine) && isOfMine(role);
    return (
      (isLater(role, mine) ? SAME_POST_LATER : 0) +
      (isBeside && isSameWords(role, mine) ? SAME_WORDS : 0) +
      (isBeside && role.region === mine.region ? SAME_PASSAGE : 0)
    );
  };
  const worthOf = (role: Role) => {
    const first = ownFirst.get(postOf(role));
    const near = [...besideIn(ownAt, role), ...(first ? [first] : [])];
    return Math.max(0, ...near.map((mine) => worthBeside(role, mine)));
  };
  return roles
    .filter(({ person, post }) => person !== null && person !== name && !NO_SUCCESSOR.test(post))
    .map((role) => ({ role, worth: worthOf(role) }))
    .filter(({ worth }) => worth > 0)
    .map((found) => ({ ...found, rank: own.findIndex((mine) => isSamePost(mine, found.role)) }))
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        a.rank - b.rank ||
        monthNumber(a.role.asOf) - monthNumber(b.role.asOf) ||
        comingFirst(a.role, b.role),
    )
    .map(({ role }) => asItCame(role, roles));
}

/** Of the same post elsewhere, the one longest ago is the one that most come after. */
function firstOfEachPost(own: readonly Role[]): ReadonlyMap<string, Role> {
  const first = new Map<string, Role>();
  for (const mine of own) {
    const known = first.get(postOf(mine));
    if (!known || monthNumber(mine.asOf) < monthNumber(known.asOf)) first.set(postOf(mine), mine);
  }
  return first;
}

/** Whether somebody is in a post beyond the date of another's role. */
function staysAfter({ tense, until }: Role, mine: Role): boolean {
  return tense !== 'over' && (until === null || monthNumber(until) > monthNumber(mine.asOf));
}

/** Whether somebody is in a post still when another is only to come to it. */
function isStillThere({ tense, asOf }: Role, mine: Role): boolean {
  return mine.tense === 'coming' && tense !== 'coming' && monthNumber(asOf) === monthNumber(mine.asOf);
}

/** Whether somebody is known in a post from before another's time in it, whatever else of theirs is dated later or roughly. */
function wasThereBefore(mine: Role, theirs: readonly Role[]): boolean {
  return theirs.some((one) => monthNumber(one.asOf) < monthNumber(mine.asOf) && isSamePost(one, mine));
}
