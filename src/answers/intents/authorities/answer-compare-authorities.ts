import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Answer } from '../../answer.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { topicAcross } from '../topic-across.ts';
import { answerAuthorityNamed } from './answer-authority-named.ts';
import { answerByRegion } from './answer-by-region.ts';
import { withoutAuthorities } from './without-authorities.ts';

/** "Compare Kent with Essex on SEND": what is told of each, on the topic if there is one; null where the two sides are no authorities. */
export function answerCompareAuthorities(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const { authorities, regions, committees } = understanding;
  const names = new Set(authorities.map(({ item }) => item.name));
  if (names.size < 2 || regions.length + committees.length > 0) return null;
  const query = withoutAuthorities(topicAcross(understanding, knowledge).query, authorities);
  const compared: Understanding = { ...understanding, wish: 'topic', query };
  return query.groups.length === 0
    ? answerAuthorityNamed(compared, knowledge, now)
    : answerByRegion(compared, knowledge, now);
}
