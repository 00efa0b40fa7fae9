import type { Place } from '../../../search/passage-index.ts';
import type { Query, TermGroup } from '../../../search/query.ts';
import { phraseTerms } from '../../query/phrase-terms.ts';
import { tellingGroups } from '../../query/telling-groups.ts';
import { heldOf, holdsMeaning } from '../speaking/speaks-of.ts';

/** "30 hours" is no other number, whatever else the question may mean. */
const NUMBER = /^\d/;

/** Which of the words and phrases that say what is asked a passage does not say, nor what stands above it, in any other way either. */
export function lackedBy(place: Place, { groups }: Query): TermGroup[] {
  return tellingGroups(groups).filter(
    (group) => !(NUMBER.test(group.said) ? holdsItsWords(place, group) : holdsMeaning(place, group)),
  );
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
