import type { Document } from '../../corpus/document.ts';
import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Query } from '../../search/query.ts';
import { foldWord } from '../../search/tokenize.ts';
import { wordList } from '../../text/word-list.ts';
import type { Answer, Citation, Intent } from '../answer.ts';
import { citeEvidence } from '../evidence/citing/cite-evidence.ts';
import { alike } from '../evidence/finding/alike.ts';
import { type Evidence, findEvidence } from '../evidence/finding/find-evidence.ts';
import { givesFigure } from '../evidence/judging/gives-figure.ts';
import { isAnswerable } from '../evidence/judging/is-answerable.ts';
import { isInTime, isOf } from '../evidence/scope.ts';
import { holdsMeaning } from '../evidence/speaking/speaks-of.ts';
import { kindOfAnswer } from '../kinds/kind-of-answer.ts';
import { tellingGroups } from '../query/telling-groups.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { isGeneral } from '../understanding/unheld/general-words.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { capitalise, sayAge, sayDate, sayList, sayNumber, sayRegion } from '../wording/say.ts';
import { topicName } from '../wording/topic-name.ts';
import { documentsWhere } from './documents-where.ts';
import { openingPassages } from './opening-passages.ts';
import { sidesOf } from './sides-of.ts';
import { topicAcross } from './topic-across.ts';
import { asksForCounts, wordsOfChange } from './words-of-change.ts';

const LOOKED_AT = 120;
const MOST_SHOWN = 12;
/** "The arrangements for peer challenge" are whatever is told of that. */
const ARRANGED_FOR = /\b(?:arrangements?|provision|set-?ups?) for\b/i;
const ARRANGEMENTS = wordList('arrangement arrangements provision setup setups set-up set-ups').map(foldWord);

/** Whether a question that asks to compare names two things to put side by side. */
export function hasTwoSides(understanding: Understanding, knowledge: Knowledge): boolean {
  return sidesOf(understanding, knowledge).length >= 2;
}

/**
 * The same topic side by side: one passage from each region, committee or date, and "nothing held" where so. Where none of them uses
 * a word as general as "priorities", what they open with says what these are.
 */
export function answerCompare(asked: Understanding, knowledge: Knowledge, now: Date): Answer {
  const understanding = topicAcross(asked, knowledge, ARRANGED_FOR.test(asked.text) ? ARRANGEMENTS : []);
  const compared = compareOn(understanding, knowledge, now);
  return compared.kind === 'refused' && isGeneral(understanding.query)
    ? compareOn({ ...understanding, query: { groups: [] } }, knowledge, now)
    : compared;
}

function compareOn(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const sides = sidesOf(understanding, knowledge);
  const isOnTopic = understanding.query.groups.length > 0;
  const found = sides.map(({ name, isWanted, scope }) => {
    if (!isOnTopic) {
      // An update comes before what was said to the press, a document of just that month before one of which only the year is known,
      // and a committee's own before a joint one.
      const isUpdate = ({ kind }: Document) => Number(/update$/.test(kind));
      const precision = ({ published }: Document) =>
        understanding.times.length > 0 ? (published?.length ?? 0) : 0;
      const [latest] = documentsWhere(knowledge, isWanted).sort(
        (a, b) =>
          isUpdate(b) - isUpdate(a) ||
          precision(b) - precision(a) ||
          a.committees.length - b.committees.length,
      );
      const openings = latest ? openingPassages(latest, understanding, knowledge) : [];
      const { times } = { ...understanding, ...scope };
      const ofTime = openings.find(({ heading }) => times.some(({ said }) => heading?.includes(said)));
      return { name, citation: ofTime ?? openings[0] ?? null };
    }
    const onIt = findEvidence({ ...understanding, ...scope }, knowledge, {
      isWanted: ({ document }) => isWanted(document),
    }).filter(
      (evidence) =>
        evidence.coverage >= THRESHOLDS.comparedCoverage && speaksOfSome(evidence, understanding.query),
    );
    const best = onIt.find((evidence) => saysPhrases(evidence, understanding.query)) ?? onIt[0];
    return { name, citation: best ? citeEvidence(best, understanding, knowledge) : null };
  });
  const citations = found.flatMap(({ citation }) => citation ?? []);
  const silent = found.filter(({ citation }) => !citation).map(({ name }) => name);
  const [first, ...others] = citations;
  if (!first) return refuseTopic(understanding, knowledge, [], 'compare');
  const on = isOnTopic ? ` on ${topicName(understanding)}` : '';
  const { regions } = understanding;
  const where =
    regions.length === 1 && sides.length > 1 && sides.every(({ scope }) => scope.times)
      ? ` in ${sayRegion(regions[0] ?? '', knowledge)}`
      : '';
  const nothing = `nothing ${isOnTopic ? 'on it ' : ''}is held from ${sayList(silent, 'or')}`;
  return sayAcross(
    understanding,
    'compare',
    now,
    [first, ...others],
    `${sayList(sides.map(({ name }) => name))}${on}${where}, side by side${silent.length > 0 ? `; ${nothing}` : ''}.`,
  );
}

/** Whether a passage says one of the things compared, and not its words here and there: a "multi-agency" group on the workforce is none of agency workers. */
function speaksOfSome(evidence: Evidence, { groups }: Query): boolean {
  const telling = tellingGroups(groups);
  return telling.length === 0 || telling.some((group) => holdsMeaning(evidence, group));
}

/** Whether a passage says each phrase of what is compared: “peer challenge” of “peer challenge models”, where any model is none of it. */
function saysPhrases(evidence: Evidence, { groups }: Query): boolean {
  return tellingGroups(groups)
    .filter(({ said }) => /\s/.test(said))
    .every((phrase) => holdsMeaning(evidence, phrase));
}

/** A topic through the years: oldest to newest, one passage from each document; of a number those that tell it. */
export function answerTimeline(asked: Understanding, knowledge: Knowledge, now: Date): Answer {
  const understanding = topicAcross(asked, knowledge, wordsOfChange(asked.text));
  const counted = asksForCounts(asked.text) ? `how many ${topicName(understanding).toLowerCase()}` : null;
  const worth = counted === null ? null : kindOfAnswer(counted, understanding.query);
  const found = findEvidence(understanding, knowledge, {
    limit: LOOKED_AT,
    isWanted: ({ document }) => isOf(document, understanding) && isInTime(document, understanding),
    prefersNew: false,
    ...(worth ? { worth } : {}),
  }).filter(
    (evidence) =>
      counted === null || givesFigure(evidence, worth, { ...understanding, text: counted }, knowledge),
  );
  if (understanding.query.groups.length === 0) {
    const documents = documentsWhere(knowledge, (document) => isOf(document, understanding)).reverse();
    const openings = documents
      .slice(-MOST_SHOWN)
      .flatMap((document) => openingPassages(document, understanding, knowledge, 1));
    const [first, ...others] = openings;
    if (!first || (understanding.regions.length === 0 && understanding.committees.length === 0))
      return refuseTopic(understanding, knowledge, found, 'timeline');
    return sayAcross(
      understanding,
      'timeline',
      now,
      [first, ...others],
      `${sayNumber(openings.length)} updates are held, oldest first.`,
    );
  }
  if (!isAnswerable(found[0], understanding)) return refuseTopic(understanding, knowledge, found, 'timeline');
  const onTopic = alike(found).slice(0, MOST_SHOWN);
  const inOrder = [...onTopic].sort(
    (a, b) => newestFirst(b.document.published, a.document.published) || a.at - b.at,
  );
  const [first, ...others] = inOrder.map((evidence) => citeEvidence(evidence, understanding, knowledge));
  if (!first) return refuseTopic(understanding, knowledge, found, 'timeline');
  const [oldest, newest] = [inOrder[0]!.document, inOrder.at(-1)!.document];
  const where =
    understanding.regions.length > 0
      ? ` in ${sayList(understanding.regions.map((slug) => sayRegion(slug, knowledge)))}`
      : '';
  return sayAcross(
    understanding,
    'timeline',
    now,
    [first, ...others],
    `${topicName(understanding)}${where}, oldest first: ${inOrder.length === 1 ? 'one update, from ' : `${sayNumber(inOrder.length)} updates from ${sayDate(oldest.published, oldest.publishedBasis)} to `}${sayDate(newest.published, newest.publishedBasis)}.`,
  );
}

/** An answer with a passage from each of several places or dates. */
export function sayAcross(
  understanding: Understanding,
  intent: Intent,
  now: Date,
  passages: readonly [Citation, ...Citation[]],
  headline: string,
): Answer {
  return foundAnswer(understanding.asked, passages, {
    intent,
    headline: carriedPrefix(understanding) + capitalise(headline),
    notice: sayAge(
      passages.map(({ published }) => published),
      now,
    ),
    shown: passages.length,
  });
}
