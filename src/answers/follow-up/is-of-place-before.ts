import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { isOf } from '../evidence/scope.ts';
import { namesAuthority, namesRegion } from '../evidence/speaks-of.ts';
import type { Understanding } from '../understanding/understanding.ts';

/**
 * Whether an answer shows first what is from a region or committee that the question before names, or speaks of it. True where
 * that names none.
 */
export function isOfPlaceBefore(
  answer: Answer,
  { regions, committees, authorities }: Understanding,
  knowledge: Knowledge,
): boolean {
  if (answer.kind !== 'found' || regions.length + committees.length + authorities.length === 0) return true;
  const [{ document: id, anchor }] = answer.passages;
  const document = id === null ? undefined : knowledge.documents.get(id);
  const passage = document?.passages.find((one) => one.anchor === anchor);
  if (!document || !passage) return true;
  const place = { document, passage };
  return (
    (regions.length + committees.length > 0 && isOf(document, { regions, committees })) ||
    namesRegion(place, regions, knowledge) ||
    authorities.some(({ item, said }) => namesAuthority(place, [item.name, said]))
  );
}

/** Whether an answer shows first what is from a region, and from none that the question before names. */
export function isOfOtherRegion(answer: Answer, { regions, authorities }: Understanding): boolean {
  const own = [...regions, ...authorities.map(({ item }) => item.region)];
  const region = answer.kind === 'found' ? answer.passages[0].region : null;
  return own.length > 0 && region !== null && !own.includes(region);
}
