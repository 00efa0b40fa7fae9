import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { eachHoldingAll } from '../../../search/each-holding-all.ts';
import type { Alternative, TermGroup } from '../../../search/query.ts';
import { type RoleTerms, roleTerms, termsOfDocument, termsOfPassage, termsOfSentence } from './role-terms.ts';

/** How much of what a question says of a post has to fit a role for it to be the one that is meant. */
export const ENOUGH_FIT = 0.55;
/** What a word of the question is worth by where the role has it. */
const IN_BODY = 1;
export const IN_EVIDENCE = 0.85;
export const IN_DOCUMENT = 0.6;

/** How well roles have what a group asks for, from 0 to 1. */
export type FitOfRole = {
  readonly fitOf: (role: Role) => number;
  /** What the fit is at most, by the role itself and the passages that hold the words: told without reading what is told of it. */
  readonly most: (role: Role) => number;
};

/**
 * Holds roles against a group. The words of who holds one count only where the question, in small letters, gives the whole name, and
 * what somebody leads or did (`isLoose`) has to be said in the very sentence.
 */
export function fitOfRole(
  { alternatives }: TermGroup,
  knowledge: Knowledge,
  { question, isLoose }: { question: string; isLoose: boolean },
): FitOfRole {
  const mayTell = passagesHolding(alternatives, knowledge);
  const isTold = ({ at, isOfShort }: RoleTerms) => at === null || isOfShort || mayTell[at] === 1;
  // Of thousands of roles many have the same body.
  const ofBodies = new Map<string, number>();
  const ofBody = (body: string): number => {
    const known = ofBodies.get(body);
    if (known !== undefined) return known;
    const fit = Math.max(0, ...alternatives.map(({ terms, weight }) => (holdsAll(body, terms) ? weight : 0)));
    ofBodies.set(body, fit);
    return fit;
  };
  const find = (role: Role): number => {
    const own = roleTerms(role, knowledge);
    const isNamed = role.person !== null && question.includes(role.person.toLowerCase());
    if (!isNamed && !isTold(own)) return IN_BODY * ofBody(own.body);
    // Most that is asked for stands in the very sentence: the passage around it is read for the rest only.
    const isToldBy = (terms: readonly string[]) =>
      holdsAll(termsOfSentence(role, knowledge), terms) ||
      (!isLoose && holdsAll(termsOfPassage(role, knowledge), terms));
    let best = 0;
    for (const { terms, weight } of alternatives) {
      if (weight <= best) continue;
      const where =
        holdsAll(own.body, terms) || (isNamed && holdsAll(own.person, terms))
          ? IN_BODY
          : isToldBy(terms)
            ? IN_EVIDENCE
            : holdsAll(termsOfDocument(role, knowledge), terms)
              ? IN_DOCUMENT
              : 0;
      best = Math.max(best, where * weight);
    }
    return best;
  };
  const fits = new Map<Role, number>();
  return {
    fitOf: (role) => {
      const fit = fits.get(role) ?? find(role);
      fits.set(role, fit);
      return fit;
    },
    most: (role) => {
      const own = roleTerms(role, knowledge);
      if (role.person !== null && question.includes(role.person.toLowerCase())) return IN_BODY;
      return Math.max(IN_BODY * ofBody(own.body), isTold(own) ? IN_EVIDENCE : 0);
    },
  };
}

function holdsAll(held: string, terms: readonly string[]): boolean {
  return terms.every((term) => held.includes(` ${term} `));
}

/** For each passage 1 where it, or what stands above it, holds all terms of one of these. */
function passagesHolding(alternatives: readonly Alternative[], { index }: Knowledge): Uint8Array {
  const holding = new Uint8Array(index.places.length);
  for (const { terms } of alternatives) {
    eachHoldingAll(terms, index, (at) => {
      holding[at] = 1;
    });
  }
  return holding;
}
