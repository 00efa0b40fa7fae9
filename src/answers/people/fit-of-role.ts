import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Role } from '../../knowledge/role.ts';
import { eachHoldingAll } from '../../search/each-holding-all.ts';
import type { Alternative, TermGroup } from '../../search/query.ts';
import { roleTerms, toldTerms } from './role-terms.ts';

/** What a word of the question is worth by where the role has it. */
const IN_BODY = 1;
export const IN_EVIDENCE = 0.85;
export const IN_DOCUMENT = 0.6;

/**
 * How well roles have what a group asks for, from 0 to 1; the words of who holds one count only where the question, in small letters,
 * gives the whole name, and what somebody leads (`isLoose`) has to be said in the very sentence.
 */
export function fitOfRole(
  { alternatives }: TermGroup,
  knowledge: Knowledge,
  { question, isLoose }: { question: string; isLoose: boolean },
): (role: Role) => number {
  // Of thousands of roles only those need be read whose passage, or short document, may tell of it.
  const mayTell = passagesHolding(alternatives, knowledge);
  const fits = new Map<Role, number>();
  const find = (role: Role): number => {
    const { body, person, at, isOfShort } = roleTerms(role, knowledge);
    const isNamed = role.person !== null && question.includes(role.person.toLowerCase());
    const isTold = at === null || isOfShort || mayTell[at] === 1;
    const told = isTold ? toldTerms(role, knowledge) : null;
    let best = 0;
    for (const { terms, weight } of alternatives) {
      const isIn = (held: string) => terms.every((term) => held.includes(` ${term} `));
      let where = 0;
      if (isIn(body) || (isNamed && isIn(person))) where = IN_BODY;
      else if (told && isIn(isLoose ? told.sentence : told.passage)) where = IN_EVIDENCE;
      else if (told && isIn(told.document)) where = IN_DOCUMENT;
      best = Math.max(best, where * weight);
    }
    return best;
  };
  return (role) => {
    const fit = fits.get(role) ?? find(role);
    fits.set(role, fit);
    return fit;
  };
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
