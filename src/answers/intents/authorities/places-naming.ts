import { newestFirst } from '../../../corpus/partial-date.ts';
import type { Authority, Knowledge } from '../../../knowledge/knowledge.ts';
import type { Place } from '../../../search/passage-index.ts';
import { type Sentence, sentencesOf } from '../../../search/sentences.ts';
import { termOf, termsOfText } from '../../../search/tokenize.ts';
import { isInTime } from '../../evidence/scope.ts';
import { authoritiesIn } from '../../evidence/speaking/authorities-in.ts';
import { shortPlace } from '../../people/roles/short-place.ts';
import { placesHolding } from '../../query/places-holding.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { namesOnlyTheTown } from './names-only-the-town.ts';

/** A passage with its first sentence that names the authorities. */
export type Naming = Place & { readonly sentence: Sentence };

/** "Redcar & Cleveland" */
const AND = termOf('and');
/** "(Ian Thomas, Helen Lincoln, Essex": who came from there is told, and nothing of the place. */
const IN_BRACKETS = /\([^)]*$/;

/**
 * The passages of the time asked for with a sentence that names all of some authorities as councils: of the update that was shown, of those of
 * their regions, of other regions, and of other documents, in this order, each the newest first.
 */
export function placesNaming(
  named: readonly Authority[],
  { shownIn, times, notTimes }: Understanding,
  knowledge: Knowledge,
): Naming[] {
  const [first] = named;
  if (!first) return [];
  const terms = termsOfText(shortPlace(first.name)).filter((term) => term !== AND);
  const rank = ({ document: { id, region } }: Place) => {
    if (id === shownIn?.document) return 0;
    if (region === null) return 3;
    return named.some((authority) => authority.region === region) ? 1 : 2;
  };
  return placesHolding(terms, knowledge.index)
    .filter(({ document }) => isInTime(document, { times, notTimes }))
    .flatMap((place) => {
      const mayBeOfSomebody = rank(place) <= 1;
      const sentence = sentencesOf(place.passage.text).find(({ text }) => {
        const told = authoritiesIn(text, knowledge)
          .filter((found) => !namesOnlyTheTown(text, found))
          .filter(({ start }) => mayBeOfSomebody || !IN_BRACKETS.test(text.slice(0, start)));
        return named.every((authority) => told.some(({ item }) => item === authority));
      });
      return sentence ? [{ ...place, sentence }] : [];
    })
    .toArray()
    .sort((a, b) => rank(a) - rank(b) || newestFirst(a.document.published, b.document.published));
}
