import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Understanding } from '../understanding.ts';
import { unheldActs } from './unheld-acts.ts';
import { unheldAwards } from './unheld-awards.ts';
import { unheldBodies } from './unheld-bodies.ts';
import { unheldInitials } from './unheld-initials.ts';
import { unheldNames } from './unheld-names.ts';
import { unheldNumbers } from './unheld-numbers.ts';
import { unheldOfPeople } from './unheld-of-people.ts';
import { unheldPeople } from './unheld-people.ts';
import { unheldSpeakers } from './unheld-speakers.ts';
import { unheldTerms } from './unheld-terms.ts';

/** What a question names (a term of the field, a name, a member of a series) that no document held does, each once. */
export function unheldIn(understanding: Understanding, knowledge: Knowledge): string[] {
  const found = new Set([
    ...unheldTerms(understanding.text, knowledge),
    ...unheldActs(understanding.text, knowledge),
    ...unheldAwards(understanding.text, knowledge),
    ...unheldNames(understanding, knowledge),
    ...unheldPeople(understanding, knowledge),
    ...unheldBodies(understanding, knowledge),
    ...unheldSpeakers(understanding, knowledge),
    ...unheldOfPeople(understanding, knowledge),
    ...unheldNumbers(understanding.text, knowledge),
    ...unheldInitials(understanding.asked, knowledge),
  ]);
  return [...found].filter((one) => ![...found].some((other) => other !== one && other.includes(one)));
}
