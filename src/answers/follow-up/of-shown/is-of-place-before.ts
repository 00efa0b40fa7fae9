import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Answer } from '../../answer.ts';
import { shownFirst } from '../../evidence/place-at.ts';
import { isOf } from '../../evidence/scope.ts';
import { namesAuthority, namesRegion } from '../../evidence/speaking/speaks-of.ts';
import { namesPlace, namesSender } from '../../understanding/names-place.ts';
import type { NamedPlaces, Understanding } from '../../understanding/understanding.ts';

/**
 * Whether an answer shows first what is from a region or committee that the question before names, or speaks of it. True where
 * that names none.
 */
export function isOfPlaceBefore(answer: Answer, before: NamedPlaces, knowledge: Knowledge): boolean {
  if (answer.kind !== 'found' || !namesPlace(before)) return true;
  const place = shownFirst(answer, knowledge);
  if (!place) return true;
  return (
    (namesSender(before) && isOf(place.document, before)) ||
    namesRegion(place, before.regions, knowledge) ||
    before.authorities.some(({ item, said }) => namesAuthority(place, [item.name, said]))
  );
}

/** Whether an answer shows first what is from a region, and from none that the question before names. */
export function isOfOtherRegion(answer: Answer, { regions, authorities }: NamedPlaces): boolean {
  const own = [...regions, ...authorities.map(({ item }) => item.region)];
  const region = answer.kind === 'found' ? answer.passages[0].region : null;
  return own.length > 0 && region !== null && !own.includes(region);
}

/** Whether an answer shows first what is from the document that the question before was answered from, or from its region or committee. */
export function isOfWhatWasShown(
  answer: Answer,
  { shownIn }: Pick<Understanding, 'shownIn'>,
  { documents }: Knowledge,
): boolean {
  const shown = shownIn && documents.get(shownIn.document);
  if (answer.kind !== 'found' || !shown) return true;
  const [{ document, region, committees }] = answer.passages;
  return (
    document === shown.id ||
    (region !== null && region === shown.region) ||
    committees.some((slug) => shown.committees.includes(slug))
  );
}
