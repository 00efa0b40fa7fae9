import type { Knowledge } from '../../knowledge/knowledge.ts';
import { TOPIC_WEIGHT } from '../query/telling-groups.ts';
import type { NamedPlaces, Understanding } from '../understanding/understanding.ts';
import { sayCommittee, sayRegion } from '../wording/say.ts';
import { SMALL_WORDS, topicWords } from '../wording/topic-name.ts';

/** Words that ask to compare, and are no topic. */
export const COMPARES = /^(?:compar\w*|versus|vs?|differ\w*|contrast\w*)$/i;
/** "What's new" is about nothing yet. */
const NEWS = /^new$/i;

/**
 * What a question is about, in its own words, without its places and dates; empty where it only asks for an update. A detail is about what
 * it was asked of: "has it been reviewed?" below a memorandum is about that, and "other regions with one?" behind it still is.
 */
export function matterOf(understanding: Understanding): string {
  const { wish, spokenOf } = understanding;
  if (wish !== 'topic' && spokenOf !== undefined) return spokenOf;
  const groups = understanding.query.groups.filter(
    ({ weight, said }) => weight >= TOPIC_WEIGHT && !COMPARES.test(said) && !NEWS.test(said),
  );
  return topicWords({ ...understanding, query: { groups } }, SMALL_WORDS);
}

/** The place or committee that a question names first. */
export function placeOf(
  { authorities, regions, committees }: NamedPlaces,
  knowledge: Knowledge,
): string | null {
  if (regions[0]) return sayRegion(regions[0], knowledge);
  if (authorities[0]) return authorities[0].item.name;
  return committees[0] ? sayCommittee(committees[0], knowledge) : null;
}
