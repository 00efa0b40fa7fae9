import type { Place } from '../../../search/passage-index.ts';
import type { Query, TermGroup } from '../../../search/query.ts';
import { phraseTerms } from '../../query/phrase-terms.ts';
import { tellingGroups } from '../../query/telling-groups.ts';
import { SYNONYM_WEIGHT } from '../../query/ways-of-saying.ts';
import { heldOf, holdsMeaning } from '../speaking/speaks-of.ts';

/** "30 hours" is no other number, whatever else the question may mean. */
const NUMBER = /^\d/;
/** "GCSE" is said by its letters or written out, and not by another word for what it is about. */
const LETTERS = /^\p{Lu}{2,}s?$/u;

/** Which of the words and phrases that say what is asked a passage does not say, nor what stands above it, in any other way either. */
export function lackedBy(place: Place, { groups }: Query): TermGroup[] {
  return tellingGroups(groups).filter(
    (group) => !(NUMBER.test(group.said) ? holdsItsWords(place, group) : holdsMeaning(place, group)),
  );
}

/** The same, and such letters for which it has only another word. */
export function unnamedBy(place: Place, query: Query): TermGroup[] {
  const lacked = new Set(lackedBy(place, query));
  return tellingGroups(query.groups).filter(
    (group) =>
      lacked.has(group) || (LETTERS.test(group.said) && !holdsMeaning(place, withoutSynonyms(group))),
  );
}

function withoutSynonyms(group: TermGroup): TermGroup {
  return { ...group, alternatives: group.alternatives.filter(({ weight }) => weight > SYNONYM_WEIGHT) };
}

/** Whether a passage or what stands above it has the very words of a group. */
export function holdsItsWords(place: Place, { said, alternatives }: TermGroup): boolean {
  const own = new Set(phraseTerms(said));
  return (
    heldOf(
      place,
      alternatives.filter(({ terms }) => terms.length === own.size && terms.every((term) => own.has(term))),
    ).length > 0
  );
}
