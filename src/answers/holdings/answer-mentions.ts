import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Place } from '../../search/passage-index.ts';
import type { Answer } from '../answer.ts';
import { citeEvidence } from '../evidence/citing/cite-evidence.ts';
import { type Evidence, findEvidence } from '../evidence/finding/find-evidence.ts';
import { onePerDocument } from '../evidence/finding/one-per-document.ts';
import { isInTime, isOf } from '../evidence/scope.ts';
import { heldOf, holdsMeaning } from '../evidence/speaking/speaks-of.ts';
import { tellingGroups } from '../query/telling-groups.ts';
import { understand } from '../understanding/understand.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { capitalise, sayAge, sayDate, sayDocument, sayList, sayNumber, sayRegion } from '../wording/say.ts';
import { topicName } from '../wording/topic-name.ts';
import { endmost } from './endmost.ts';
import { type KindOfDocuments, sayCount } from './kind-of-documents.ts';
import { readMention } from './read-mention.ts';

const LOOKED_AT = 1000;
/** More than this nobody reads through; the headline has the number of all. */
const MOST_LISTED = 120;

/**
 * In which documents something is mentioned, in how many, or in which first or last; null where no question is put so. A document counts
 * that has a passage with all the telling words of it, or others for them.
 */
export function answerMentions(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, asked } = understanding;
  const mention = readMention(text);
  if (!mention) return null;
  const { matter, who, end, kind } = mention;
  const said = who === null ? matter : `${matter} in ${who}`;
  const topic: Understanding = { ...understand(said, knowledge, now), wish: 'topic', asked };
  const mentions = mentionsOf(topic, kind, knowledge);
  if (tellingGroups(topic.query.groups).length === 0) return null;
  const ofEnd = end && endmost(mentions, end);
  const [newest, ...older] = mentions;
  const first = ofEnd?.one ?? newest;
  if (!first) return refuseTopic(topic, knowledge, []);
  const inOrder = end === 'oldest' ? mentions.toReversed() : mentions;
  const others = ofEnd ? inOrder.filter((one) => one !== first) : older;
  const { document } = first;
  const otherWords = mentions.filter((one) => !isInSoManyWords(one, topic)).length;
  const name = `“${topicName(topic)}”`;
  const where =
    topic.regions.length > 0
      ? ` from ${sayList(topic.regions.map((slug) => sayRegion(slug, knowledge)))}`
      : '';
  return foundAnswer(
    asked,
    [first, ...others].slice(0, MOST_LISTED).map((evidence) => citeEvidence(evidence, topic, knowledge)),
    {
      intent: 'topic',
      headline: end
        ? `The ${end === 'oldest' ? 'first' : 'last'} mention of ${name} held${where} is in ${sayDocument(document)}, from ${sayDate(document.published, document.publishedBasis)}.`
        : sayMentioned(mentions.length, otherWords, { kind, name, where }),
      notice: [
        ofEnd?.doubt ?? null,
        sayAge(
          (end ? [first] : mentions).map(({ document: { published } }) => published),
          now,
        ),
      ],
    },
  );
}

/** “Nine documents held mention “neglect”, two of them in other words; newest first.” */
function sayMentioned(
  all: number,
  otherWords: number,
  { kind, name, where }: { kind: KindOfDocuments; name: string; where: string },
): string {
  const order = all > 1 ? '; newest first' : '';
  const count = sayCount(all, kind);
  const speaks = all === 1 ? 'speaks' : 'speak';
  if (otherWords === all)
    return `No ${kind.one} held${where} mentions ${name} in these words; ${count} ${speaks} of what it may mean${order.replace(';', ',')}.`;
  const inOthers = otherWords === 0 ? '' : `, ${sayNumber(otherWords)} of them in other words`;
  return `${capitalise(count)} held${where} ${all === 1 ? 'mentions' : 'mention'} ${name}${inOthers}${order}.`;
}

/** One passage of each document that mentions all that a topic is about, the newest document first. */
function mentionsOf(topic: Understanding, { kinds }: KindOfDocuments, knowledge: Knowledge): Evidence[] {
  const telling = tellingGroups(topic.query.groups);
  const found = findEvidence(topic, knowledge, {
    limit: LOOKED_AT,
    isWanted: ({ document }) =>
      (kinds?.includes(document.kind) ?? true) && isOf(document, topic) && isInTime(document, topic),
  }).filter((evidence) => telling.every((group) => holdsMeaning(evidence, group)));
  return onePerDocument(found).toSorted(
    (a, b) => newestFirst(a.document.published, b.document.published) || a.at - b.at,
  );
}

/** Whether a passage says what is asked about in the asker's own words: of each telling group the first alternative is that. */
function isInSoManyWords(place: Place, { query }: Understanding): boolean {
  return tellingGroups(query.groups).every(
    ({ alternatives }) => heldOf(place, alternatives.slice(0, 1)).length > 0,
  );
}
