import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayDate, sayList, sayRegion } from '../wording/say.ts';
import { answerTopic } from './answer-topic.ts';

/**
 * What the region of the authorities named says on a topic, where no update names the authorities on it; the headline says
 * so. Null where they are of several regions, or where the region says nothing on it either.
 */
export function answerByRegion(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { authorities } = understanding;
  const [region, ...others] = new Set(authorities.map(({ item }) => item.region));
  if (region === undefined || others.length > 0) return null;
  // Where it is asked of no longer has to be said.
  const places = authorities.map(({ said }) => said.toLowerCase());
  const groups = understanding.query.groups.filter(
    ({ said }) => !places.some((place) => place.includes(said.toLowerCase())),
  );
  const answer = answerTopic(
    { ...understanding, regions: [region], authorities: [], query: { ...understanding.query, groups } },
    knowledge,
    now,
  );
  if (answer.kind !== 'found' || answer.passages[0].region !== region) return null;
  const [{ published, publishedBasis }] = answer.passages;
  const names = [...new Set(authorities.map(({ item }) => item.name))];
  const headline =
    `No update names ${sayList(names, 'or')} on this; what ${names.length > 1 ? 'their' : 'its'} region, ` +
    `${sayRegion(region, knowledge)}, says is from ${sayDate(published, publishedBasis)}.`;
  return { ...answer, headline };
}
