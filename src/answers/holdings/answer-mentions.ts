import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { citeEvidence } from '../evidence/cite-evidence.ts';
import { type Evidence, findEvidence } from '../evidence/find-evidence.ts';
import { onePerDocument } from '../evidence/one-per-document.ts';
import { isInTime, isOf } from '../evidence/scope.ts';
import { holdsMeaning } from '../evidence/speaks-of.ts';
import { tellingGroups } from '../query/telling-groups.ts';
import { understand } from '../understanding/understand.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { capitalise, sayAge, sayDate, sayDocument, sayList, sayRegion } from '../wording/say.ts';
import { topicName } from '../wording/topic-name.ts';
import { endmost } from './endmost.ts';
import { kindOfDocuments, sayCount } from './kind-of-documents.ts';

const LOOKED_AT = 1000;

const DOCUMENTS = '(?:updates?|documents?|bulletins?|newsletters?|papers?|reports?)';
const MENTION =
  '(?:mention(?:s|ed)?|talk(?:s|ed)? about|discuss(?:es|ed)?|cover(?:s|ed)?|refer(?:s|red)? to|speak(?:s)? (?:of|about)|spoke (?:of|about)|deal(?:s|t)? with|name(?:s|d)?)';
const FIRST = '(?<first>first|earliest|originally)';
const LAST = '(?<last>last|latest|most recent(?:ly)?|newest)';

/** How mentions are asked for; what is mentioned is the `matter`, and by whom the `who`. */
const ASKED = [
  pattern(
    'i',
  )`^how (?:often|many times|frequently) (?:did|does|do|has|have) (?<who>.+?) ${MENTION} (?<matter>.+)$`,
  pattern(
    'i',
  )`^(?:when was )?(?:the )?(?:${FIRST}|${LAST}) time (?:that )?(?<who>.+?) ${MENTION} (?<matter>.+)$`,
  pattern(
    'i',
  )`^(?:in )?(?:which|what|how many)(?: of (?:the|your))? ${DOCUMENTS}(?: that)?(?: do| does| have| has)? ${MENTION} (?<matter>.+)$`,
  pattern(
    'i',
  )`^how (?:often|many times|frequently)(?: (?:is|are|was|were|has|have|does|do|did))? (?<matter>.+?)(?: been)? (?:mentioned|named|talked about|discussed|come up|comes up|came up|appear|appears)(?: in (?:the |your |these )?${DOCUMENTS})?$`,
  pattern(
    'i',
  )`^(?:what (?:is|was) |show me |find )?(?:the )?(?:${FIRST}|${LAST}) (?:mention|reference|time)s? (?:of|to|anyone mentioned|(?<who>.+?) mentioned) (?<matter>.+)$`,
  pattern(
    'i',
  )`^when (?:is|are|was|were)(?<matter>.+?) (?:${FIRST}|${LAST}) (?:mentioned|named|talked about|discussed|referred to)$`,
  pattern(
    'i',
  )`^when did (?<who>.+?) (?:${FIRST}|${LAST}) (?:mention|talk about|discuss|refer to|speak of|speak about|cover) (?<matter>.+)$`,
];

/**
 * In which documents something is mentioned, in how many, or in which first or last; null where no question is put so. A document counts
 * that has a passage with all the telling words of it, or others for them.
 */
export function answerMentions(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { text, asked, carried } = understanding;
  const plain = text.replace(/[\s?.!]+$/, '');
  const said = ASKED.map((way) => way.exec(plain)?.groups).find((groups) => groups !== undefined);
  const matter = said?.matter?.trim();
  if (!said || !matter || carried !== null) return null;
  const who =
    said.who === undefined || /^(?:anyone|anybody|it|you|they)$/i.test(said.who) ? '' : ` in ${said.who}`;
  const topic: Understanding = { ...understand(`${matter}${who}`, knowledge, now), wish: 'topic', asked };
  const mentions = mentionsOf(topic, knowledge);
  if (tellingGroups(topic.query.groups).length === 0) return null;
  const isOfEnd = said.first !== undefined || said.last !== undefined;
  const end = isOfEnd ? endmost(mentions, said.first ? 'oldest' : 'newest') : null;
  const [newest, ...older] = mentions;
  const first = end?.one ?? newest;
  if (!first) return refuseTopic(topic, knowledge, []);
  const others = isOfEnd
    ? (said.first ? mentions.toReversed() : mentions).filter((one) => one !== first)
    : older;
  const { document } = first;
  const name = `“${topicName(topic)}”`;
  const where =
    topic.regions.length > 0
      ? ` from ${sayList(topic.regions.map((slug) => sayRegion(slug, knowledge)))}`
      : '';
  return foundAnswer(
    asked,
    [first, ...others].map((evidence) => citeEvidence(evidence, topic, knowledge)),
    {
      intent: 'topic',
      headline: isOfEnd
        ? `The ${said.first ? 'first' : 'last'} mention of ${name} held${where} is in ${sayDocument(document)}, from ${sayDate(document.published, document.publishedBasis)}.`
        : `${capitalise(sayCount(mentions.length, kindOfDocuments('documents')))} held${where} ${mentions.length === 1 ? 'mentions' : 'mention'} ${name}${mentions.length > 1 ? ', newest first' : ''}.`,
      notice: [end?.doubt ?? null, sayAge([document.published], now)],
    },
  );
}

/** One passage of each document that mentions all that a topic is about, the newest document first. */
function mentionsOf(topic: Understanding, knowledge: Knowledge): Evidence[] {
  const telling = tellingGroups(topic.query.groups);
  const found = findEvidence(topic, knowledge, {
    limit: LOOKED_AT,
    isWanted: ({ document }) => isOf(document, topic) && isInTime(document, topic),
  }).filter((evidence) => telling.every((group) => holdsMeaning(evidence, group)));
  return onePerDocument(found).toSorted(
    (a, b) => newestFirst(a.document.published, b.document.published) || a.at - b.at,
  );
}
