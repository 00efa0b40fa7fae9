import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer, Intent } from '../answer.ts';
import { type Evidence, findEvidence } from '../evidence/find-evidence.ts';
import { isAnswerable } from '../evidence/is-answerable.ts';
import { TELLING_WEIGHT } from '../query/telling-groups.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from './refuse.ts';
import { sayCommittee, sayDate, sayList, sayRegion } from './say.ts';
import { isAfterAll, sayTimes } from './say-times.ts';
import { topicHeading } from './topic-heading.ts';

/** What is suggested has to have this much to do with what was asked. */
const NEAR_COVERAGE = 0.3;
/** … among so many of the best passages. */
const LOOKED_AT = 8;
/** A topic of more words is seldom one that others put alike. */
const MOST_WORDS = 4;
/** What others say on the very topic holds this share of it. */
const ALL_SAID = 0.9;

/**
 * Says that nothing held answers the question, and what of it is unknown: the place that no update comes from, the
 * words that stand in no document, or the region that says nothing on the matter.
 */
export function refuseTopic(
  understanding: Understanding,
  knowledge: Knowledge,
  near: readonly Evidence[],
  intent: Intent = understanding.wish === 'topic' ? 'topic' : 'fact',
): Answer {
  const { asked, query, elsewhere } = understanding;
  const suggestions = [
    ...suggestElsewhere(understanding, knowledge),
    ...suggestNear(understanding, knowledge, near),
  ];
  if (elsewhere) {
    return refuse(
      asked,
      intent,
      `No update comes from ${elsewhere}: they cover the nine English regions.`,
      suggestions,
    );
  }
  const tooEarly = isAfterAll(understanding, knowledge);
  if (tooEarly) {
    const newest = sayDate(tooEarly.newest);
    return refuse(
      asked,
      intent,
      `No update from ${sayTimes(understanding)} is held: the newest is from ${newest}.`,
      suggestions,
    );
  }
  const unknown = query.groups.filter(({ isKnown }) => !isKnown).map(({ said }) => said);
  const missing =
    unknown.length > 0
      ? sayUnmentioned(unknown, understanding, knowledge)
      : query.groups.length === 0
        ? 'I could not tell what this is about.'
        : `No update ${sayHeld(understanding, knowledge)} answers that.`;
  return refuse(asked, intent, missing, suggestions);
}

/** Says that no document held has these terms of the field. */
export function refuseTerms(
  understanding: Understanding,
  terms: readonly string[],
  knowledge: Knowledge,
): Answer {
  return refuse(
    understanding.asked,
    understanding.wish === 'topic' ? 'topic' : 'fact',
    sayUnmentioned(terms, understanding, knowledge),
    suggestNear(understanding, knowledge, findEvidence(understanding, knowledge)),
  );
}

function sayUnmentioned(
  words: readonly string[],
  understanding: Understanding,
  knowledge: Knowledge,
): string {
  const quoted = words.map((word) => `“${word}”`);
  return `No update ${sayHeld(understanding, knowledge)} mentions ${sayList(quoted, 'or')}.`;
}

/** "held", or "held from the North East" where one is named. */
function sayHeld({ regions, committees }: Understanding, knowledge: Knowledge): string {
  const where = [
    ...regions.map((slug) => sayRegion(slug, knowledge)),
    ...committees.map((slug) => sayCommittee(slug, knowledge)),
  ];
  return where.length === 0 ? 'held' : `held from ${sayList(where, 'or')}`;
}

/** Questions with an answer: on the known words of the question where there are any, else on what is held. */
export function suggestNear(
  understanding: Understanding,
  knowledge: Knowledge,
  near: readonly Evidence[],
): string[] {
  const [region] = understanding.regions;
  const headings = near.slice(0, LOOKED_AT).flatMap(({ passage, document, coverage }) => {
    const topic = topicHeading(passage.heading);
    if (topic === null || !document.region || coverage < NEAR_COVERAGE) return [];
    return [askAbout(topic, sayRegion(document.region, knowledge))];
  });
  return [
    ...(region ? [`Latest update from ${sayRegion(region, knowledge)}`] : []),
    ...headings,
    ...(knowledge.regions.length > 0 ? ['Which regions are there?'] : []),
    'help',
  ];
}

/** "What's happening on School Places in Greater London?", the place said once. */
function askAbout(topic: string, place: string): string {
  const isSaid = place.split(' ').some((word) => /^\p{Lu}/u.test(word) && topic.includes(word));
  return `What's happening on ${topic}${isSaid ? '' : ` in ${place}`}?`;
}

/** The topic without the place and date it was asked of, where it is put in few words and somebody else says something on it. */
function suggestElsewhere(understanding: Understanding, knowledge: Knowledge): string[] {
  const { regions, committees, times, query, text, wish } = understanding;
  if (wish !== 'topic' || regions.length + committees.length + times.length === 0) return [];
  const said = query.groups.filter(({ weight }) => weight >= TELLING_WEIGHT).map((group) => group.said);
  const topic = said.join(' ');
  if (said.length === 0 || topic.split(' ').length > MOST_WORDS || !text.includes(topic)) return [];
  const anywhere = { ...understanding, regions: [], committees: [], times: [], carried: null };
  const [best] = findEvidence(anywhere, knowledge, { limit: 1 });
  return best && isAnswerable(best, anywhere) && best.coverage >= ALL_SAID
    ? [`What's happening on ${topic}?`]
    : [];
}
