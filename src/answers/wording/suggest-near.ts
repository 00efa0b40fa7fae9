import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TermGroup } from '../../search/query.ts';
import { isFrameWord, isKindWord } from '../../search/stop-words.ts';
import { type Word, wordsOf, writtenWordsOf } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { type Evidence, findEvidence } from '../evidence/finding/find-evidence.ts';
import { isAnswerable } from '../evidence/judging/is-answerable.ts';
import { isOf } from '../evidence/scope.ts';
import { documentsWhere } from '../intents/documents-where.ts';
import { onceForEach } from '../once-for-each.ts';
import { isTelling } from '../query/telling-groups.ts';
import { namesSender } from '../understanding/names-place.ts';
import { recognisePost } from '../understanding/recognise-post.ts';
import type { NamedPlaces, Understanding, Wording } from '../understanding/understanding.ts';
import { nearInitials } from './near-initials.ts';
import { sayCommittee, sayRegion } from './say.ts';
import { topicHeading } from './topic-heading.ts';
import { SMALL_WORDS, topicWords } from './topic-name.ts';

/** A passage found for a question, and the share of what was asked that it holds. */
export type NearPassage = Pick<Evidence, 'document' | 'passage' | 'coverage'>;

/** What is suggested has to have this much to do with what was asked. */
const NEAR_COVERAGE = 0.4;
/** … among so many of the best passages. */
const LOOKED_AT = 8;
/** "Programme" is of no matter by itself. */
const OF_ANYTHING = pattern('i')`
  ^(?:
    schemes?|projects?|programmes?|events?|meetings?|summits?|conferences?|reports?|groups?|surveys?
    |studies|study|seminars?|courses?|sessions?|reviews?|pilots?|campaigns?|boards?|plans?|papers?
    |leads?|national|regional|matters?|train|trains|work|network|networks
  )$
`;
/** A topic of more words is seldom one that others put alike. */
const MOST_WORDS = 4;
/** What others say on the very topic holds this share of it. */
const ALL_SAID = 0.9;

/**
 * Questions with an answer, the nearest to what was asked first: what of it is said somewhere, what the best passages stand under,
 * and what the place named tells of; else what is held at all. `unheld` are terms of the question that no update says.
 */
export function suggestNear(
  understanding: Understanding,
  knowledge: Knowledge,
  near: readonly NearPassage[],
  unheld: readonly string[] = [],
): string[] {
  const headings = near.slice(0, LOOKED_AT).flatMap(({ passage, document, coverage }) => {
    const topic = topicHeading(passage.heading);
    if (topic === null || !document.region || coverage < NEAR_COVERAGE) return [];
    return [askAbout(topic, sayRegion(document.region, knowledge))];
  });
  const letters = unheld.flatMap((term) => nearInitials(term, knowledge));
  return [
    ...letters.map((short) => `What does ${short} stand for?`),
    ...suggestTopic(understanding, knowledge, unheld),
    ...suggestLatest(understanding, knowledge),
    ...headings,
    ...suggestOfPlace(understanding, knowledge),
    ...(knowledge.regions.length > 0 ? ['Which regions are there?'] : []),
    'help',
  ];
}

/** "What's happening on School Places in Greater London?", the place said once. */
function askAbout(topic: string, place: string): string {
  const isSaid = place.split(' ').some((word) => /^\p{Lu}/u.test(word) && topic.includes(word));
  return `What's happening on ${topic}${isSaid ? '' : ` in ${place}`}?`;
}

/** The regions that a question names, or those of its authorities. */
function regionsOf({ regions, authorities }: NamedPlaces): readonly string[] {
  return regions.length > 0 ? regions : [...new Set(authorities.map(({ item }) => item.region))];
}

function suggestLatest(understanding: Understanding, knowledge: Knowledge): string[] {
  const [region] = regionsOf(understanding);
  const [committee] = understanding.committees;
  if (region) return [`Latest update from ${sayRegion(region, knowledge)}`];
  return committee ? [`Latest update from ${sayCommittee(committee, knowledge)}`] : [];
}

/** What the newest update of the region named tells of. */
function suggestOfPlace(understanding: Understanding, knowledge: Knowledge): string[] {
  const [region] = regionsOf(understanding);
  if (!region) return [];
  const [newest] = documentsWhere(knowledge, (document) =>
    isOf(document, { regions: [region], committees: [] }),
  );
  return (newest?.passages ?? []).flatMap(({ heading }) => {
    const topic = topicHeading(heading);
    return topic === null ? [] : [askAbout(topic, sayRegion(region, knowledge))];
  });
}

/** What of the question is said by somebody: there where the place named says it, else anywhere. */
function suggestTopic(
  understanding: Understanding,
  knowledge: Knowledge,
  unheld: readonly string[],
): string[] {
  const runs = knownRuns(understanding, unheld);
  const isAll = understanding.wish === 'topic' && runs.length === 1 && isEveryWord(understanding, runs[0]!);
  const isScoped = namesSender(understanding) || understanding.times.length > 0;
  for (const groups of runs) {
    const topic = topicWords({ ...understanding, query: { groups } }, SMALL_WORDS);
    const isSaid = topic !== '' && understanding.text.includes(topic);
    if (!isSaid || topic.split(' ').length > MOST_WORDS) continue;
    if (isAll ? !isScoped && !understanding.elsewhere : !isHeading(topic, knowledge)) continue;
    const anywhere: Understanding = {
      ...understanding,
      ...{ wish: 'topic', text: topic, query: { groups }, elsewhere: null, carried: null },
      ...{ regions: [], committees: [], authorities: [], times: [] },
    };
    const regions = regionsOf(understanding);
    if (regions.length === 1 && !isAll && isTold({ ...anywhere, regions }, knowledge))
      return [askAbout(topic, sayRegion(regions[0]!, knowledge))];
    if (isTold(anywhere, knowledge)) return [`What's happening on ${topic}?`];
  }
  return [];
}

function isTold(topic: Understanding, knowledge: Knowledge): boolean {
  const [best] = findEvidence(topic, knowledge, {
    limit: 1,
    isWanted: ({ document }) => isOf(document, topic),
  });
  return isAnswerable(best, topic) && best.coverage >= ALL_SAID;
}

/** The telling words of a question that stand together and that updates say, the longest run first. */
function knownRuns(
  { query, elsewhere, authorities }: Understanding,
  unheld: readonly string[],
): TermGroup[][] {
  const places = [elsewhere ?? '', ...authorities.map(({ said }) => said), ...unheld].join(' ').toLowerCase();
  const runs: TermGroup[][] = [[]];
  for (const group of query.groups) {
    if (!isTelling(group)) continue;
    const isMeant = group.isKnown && !group.isCarried && !places.includes(group.said.toLowerCase());
    if (isMeant) runs.at(-1)!.push(group);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
}

function isEveryWord({ query }: Wording, run: readonly TermGroup[]): boolean {
  return query.groups.every((group) => !isTelling(group) || run.includes(group));
}

/** Whether some heading names it, a single word in that very form: a word that only happens to be held is no topic. */
function isHeading(topic: string, knowledge: Knowledge): boolean {
  const words = writtenWordsOf(topic);
  // A post alone asks who holds it.
  if (words.length === 1 && recognisePost(topic)) return false;
  const tellsNothing = ({ text }: Word) => isFrameWord(text) || isKindWord(text) || OF_ANYTHING.test(text);
  if (words.every(tellsNothing)) return false;
  const form = ({ text, term }: Word) => (words.length > 1 ? term : text.toLowerCase().replace(/s$/, ''));
  return headingsOf(knowledge).some((named) =>
    words.every((word) => named.some((one) => form(one) === form(word))),
  );
}

/** The words of each heading that names a topic; read once for a corpus, where the same stand above much. */
const headingsOf = onceForEach(({ documents }: Knowledge): readonly (readonly Word[])[] => {
  const topics = new Set<string>();
  for (const { passages } of documents.values())
    for (const { heading } of passages) topics.add(topicHeading(heading) ?? '');
  return [...topics].map((topic) => wordsOf(topic));
});
