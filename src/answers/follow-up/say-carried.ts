import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import { asksForDocuments } from '../holdings/answer-documents.ts';
import { onlyAsksForUpdate } from '../understanding/asks/asks-for-update.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayCommittee, sayList, sayRegion } from '../wording/say.ts';
import { SMALL_WORDS, topicWords } from '../wording/topic-name.ts';
import { ACROSS } from './across.ts';

/** Words that count less than this only frame a question or set its place: no headline repeats them. */
const SAID_WEIGHT = 0.4;
/** "How many LAs came back" is about LAs, "when did they meet" and "what's new" about nothing yet. */
const ONLY_ASKS = pattern('i')`
  ^(?:
    new|back|out|up|off|people|meet|met|sit|sat|came|come|contacts?|email|how|who|what|when|where
    |which|why
  )(?: (?:many|much|long|often|is|are|was|were))?$
`;

/** "Regional contacts" are for nothing in particular. */
const REGIONAL = /^regional$/i;

/** "UASC in the East Midlands": what was taken over, for answers whose headline would not say so itself. */
export function sayCarried(understanding: Understanding, knowledge: Knowledge): string | null {
  const { wish, query, regions, committees, shownIn } = understanding;
  if (
    ['region', 'committee', ...ACROSS].includes(wish) ||
    (!shownIn && ['role', 'define'].includes(wish)) ||
    asksForDocuments(understanding) ||
    query.groups.length === 0
  )
    return null;
  const topic = topicCarried(understanding);
  // Of a region or a committee alone the headline speaks anyway.
  if (topic === '') return null;
  const places = sayList(regions.map((slug) => sayRegion(slug, knowledge)));
  const bodies = sayList(committees.map((slug) => sayCommittee(slug, knowledge)));
  return [topic, places && `in ${places}`, bodies && `at ${bodies}`].filter(Boolean).join(' ');
}

/** What was said just now nobody has to be told, where something else was taken over; a topic is named with it. */
function topicCarried(understanding: Understanding): string {
  const { wish, spokenOf, query } = understanding;
  if (spokenOf === undefined || wish === 'topic') {
    // A post is named by whoever holds it.
    const own = wish === 'topic' || (wish !== 'role' && !query.groups.some(({ isCarried }) => isCarried));
    return [own ? caption(understanding) : '', spokenOf].filter(Boolean).join(', ');
  }
  return spokenOf;
}

/**
 * What a question speaks of, with what was spoken of before it: what a follow-up takes over from it. A detail that it asked for
 * is no part of that.
 */
export function spokenOfIn(before: Understanding): string | undefined {
  const { spokenOf, wish } = before;
  if (spokenOf !== undefined && wish !== 'topic') return spokenOf;
  return [caption(before), spokenOf].filter(Boolean).join(', ') || undefined;
}

/** The words of a question that say what it is about, as it put them; empty where it only asks, or asks for an update. */
function caption(understanding: Understanding): string {
  const isOfAuthority = (word: string) =>
    understanding.authorities.some(({ said }) => said.toLowerCase().includes(word.toLowerCase()));
  const own = understanding.query.groups.filter(
    ({ weight, said, isCarried }) =>
      !isCarried && (weight >= SAID_WEIGHT || isOfAuthority(said)) && !ONLY_ASKS.test(said),
  );
  const groups = own.every(({ said }) => onlyAsksForUpdate(said) || REGIONAL.test(said)) ? [] : own;
  return topicWords({ ...understanding, query: { groups } }, SMALL_WORDS);
}
