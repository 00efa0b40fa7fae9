import type { Document } from '../../corpus/document.ts';
import { monthNumber, newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Place } from '../../search/passage-index.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer } from '../answer.ts';
import { citeEvidence } from '../evidence/citing/cite-evidence.ts';
import { openingOfSection } from '../evidence/citing/opening-of-section.ts';
import { withListBehind } from '../evidence/citing/with-list-behind.ts';
import { type Evidence, findEvidence } from '../evidence/finding/find-evidence.ts';
import { NATIONAL } from '../evidence/finding/fit-to-scope.ts';
import { groupRarityIn } from '../evidence/finding/group-rarity.ts';
import { headedByTopicFirst } from '../evidence/finding/headed-by-topic.ts';
import { onePerDocument, onePerRegion } from '../evidence/finding/one-per-document.ts';
import { isAnswerable } from '../evidence/judging/is-answerable.ts';
import { isAsMuchOn } from '../evidence/judging/is-as-much-on.ts';
import { isSaidTogether } from '../evidence/judging/said-together.ts';
import { sayingItsName } from '../evidence/judging/saying-its-name.ts';
import { isHeadedByTime, isInTime, isOf } from '../evidence/scope.ts';
import { namesMonth, namesRegion } from '../evidence/speaking/speaks-of.ts';
import { countTelling } from '../query/telling-groups.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { asksOfAssociation } from '../understanding/asks/asks-of-association.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer, SHOWN } from '../wording/found-answer.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import {
  capitalise,
  sayAge,
  sayCommittee,
  sayDate,
  sayList,
  sayQuotation,
  sayRegion,
} from '../wording/say.ts';
import { sayLacked } from '../wording/say-lacked.ts';
import { sayMatter } from '../wording/say-matter.ts';
import { sayMonthUnknown } from '../wording/say-month-unknown.ts';
import { isAfterAll, sayTimes } from '../wording/say-times.ts';
import { topicName } from '../wording/topic-name.ts';

/** A topic of so few words is a field of work; more words ask for one thing in it. */
const SHORT_TOPIC = 2;
const LOOKED_AT = 60;
const NOT_OF_ASSOCIATION = 'That is what the region says, not the Association.';
/** Where the best passage lacks what was asked for, one that scores nearly as high may have it. */
const NEARLY_AS_GOOD = 0.75;

/**
 * What the updates say on a topic, newest first and one from each region: of the passages that are on it about as much
 * as the best one. A region, committee or date that the question names is kept to.
 */
export function answerTopic(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  // Who asks nationally is told by what is of no region, where anything is.
  const isOfAssociation = asksOfAssociation(understanding);
  const ofNoRegion =
    isOfAssociation || NATIONAL.test(understanding.text)
      ? onTopic(
          understanding,
          knowledge,
          ({ document }) => document.region === null && isOf(document, understanding),
        )
      : [];
  const ofThere =
    firstAnswering(ofNoRegion, understanding) >= 0
      ? ofNoRegion
      : onTopic(understanding, knowledge, ({ document }) => isOf(document, understanding));
  // Of a fair in London only the North East may tell.
  const told =
    firstAnswering(ofThere, understanding) < 0 && understanding.regions.length > 0
      ? // Of the best only: to look for names in all that is found would take seconds in a large corpus.
        onTopic(understanding, knowledge, () => understanding.committees.length === 0).filter((place) =>
          namesRegion(place, understanding.regions, knowledge),
        )
      : [];
  const inScope = firstAnswering(told, understanding) < 0 ? ofThere : told;
  const at = firstAnswering(inScope, understanding);
  if (at < 0) {
    const anyDate =
      understanding.times.length > 0
        ? findEvidence(understanding, knowledge, {
            limit: LOOKED_AT,
            isWanted: ({ document }) => isOf(document, understanding) && !isInTime(document, understanding),
          })
        : inScope;
    const isDated = understanding.times.length > 0 && isAfterAll(understanding, knowledge) === null;
    if (isDated && isAnswerable(anyDate[0], understanding)) {
      const nearest = tellTopic(understanding, knowledge, now, anyDate, null);
      const none = `Nothing on this is held from ${sayTimes(understanding)}.`;
      // What is told of that very month ("to be done by 31 March 2018") is what was asked for, whenever it was written.
      const isOfThen = understanding.times.some((span) => anyDate[0] && namesMonth(anyDate[0], span));
      return nearest.kind === 'found' && !isOfThen
        ? { ...nearest, headline: `${none} ${nearest.headline}` }
        : nearest;
    }
    return refuseTopic(understanding, knowledge, anyDate);
  }
  const isOfRegion = isOfAssociation && inScope[at]?.document.region !== null;
  const note = isOfRegion ? NOT_OF_ASSOCIATION : sayMonthUnknown(inScope[at], understanding);
  return tellTopic(understanding, knowledge, now, inScope.slice(at), note);
}

/** What is found on the topic among what `isThere`, of the dates named. */
function onTopic(
  understanding: Understanding,
  knowledge: Knowledge,
  isThere: (place: Place) => boolean,
): readonly Evidence[] {
  const found = findEvidence(understanding, knowledge, {
    limit: LOOKED_AT,
    isWanted: (place) =>
      isThere(place) && (isInTime(place.document, understanding) || isHeadedByTime(place, understanding)),
    prefersNew: false,
  });
  return sayingItsName(found, understanding);
}

/** Where the first stands that answers and scores nearly as high as the best; -1 where none does. */
function firstAnswering(found: readonly Evidence[], understanding: Understanding): number {
  return found.findIndex(
    (one) => one.score >= NEARLY_AS_GOOD * (found[0]?.score ?? 0) && isAnswerable(one, understanding),
  );
}

/** What is held on a topic, told by its passages, the best first. */
export function tellTopic(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
  evidence: readonly Evidence[],
  note: string | null,
): Answer {
  const [best] = evidence;
  if (!best) return refuseTopic(understanding, knowledge, evidence);
  // Who tells in words of their own what they mean asks for just that, however few the words.
  const isWide = understanding.query.matter === undefined && countTelling(understanding.query) <= SHORT_TOPIC;
  const { query } = understanding;
  const shown = orderByNews(headedByTopicFirst(evidence, query), isWide).map((one) =>
    openingOfSection(one, query, groupRarityIn(knowledge)),
  );
  const citations = shown.map((one) => citeEvidence(one, understanding, knowledge));
  const [first, ...others] = citations;
  if (!first) return refuseTopic(understanding, knowledge, evidence);
  return foundAnswer(understanding.asked, [first, ...others], {
    intent: 'topic',
    headline: withListOf(first.excerpt, shown[0], headlineOf(understanding, knowledge, shown, evidence)),
    notice:
      [
        note,
        sayAge(
          citations.slice(0, SHOWN).map(({ published }) => published),
          now,
        ),
      ]
        .filter(Boolean)
        .join(' ') || null,
  });
}

/** A headline with the list that the excerpt only leads to: "… the regional priorities:" says none of them. */
function withListOf(excerpt: string, shown: Evidence | undefined, headline: string): string {
  const sentence = sentencesOf(excerpt).at(-1)?.text;
  if (!shown || !sentence?.endsWith(':')) return headline;
  const list = withListBehind(sentence, shown);
  return list === sentence ? headline : `${headline} ${sayQuotation(list)}`;
}

/** Equals newest first and one from each region; behind them the others, and what the regions said before. */
function orderByNews(evidence: readonly Evidence[], isWide: boolean): Evidence[] {
  const [best] = evidence;
  if (!best) return [];
  const equalScore = isWide ? THRESHOLDS.equalScore : THRESHOLDS.equalScoreOfMany;
  const documents = onePerDocument(evidence);
  const asGood = documents.filter(
    ({ score, textCoverage }) => score >= equalScore * best.score && textCoverage >= 0.9 * best.textCoverage,
  );
  const mostTogether = Math.max(...asGood.map(({ together }) => together));
  const equals = asGood.filter(({ together }) => together >= THRESHOLDS.equalTogether * mostTogether);
  const byDate = (a: Evidence, b: Evidence) =>
    newestFirst(a.document.published, b.document.published) || b.score - a.score;
  const newest = onePerRegion([...equals].sort(byDate));
  const others = documents
    .filter((one) => !newest.includes(one) && one.score >= THRESHOLDS.companionScore * best.score)
    .sort((a, b) => b.score - a.score);
  const more = others.filter((one) => holdsMore(one, newest[0] ?? best) && isNearlyAsGood(one, best));
  const freshRegions = onePerRegion([...more.slice(0, 1), ...newest, ...others]);
  return [...freshRegions, ...others.filter((one) => !freshRegions.includes(one))];
}

/** Whether a newer passage holds clearly more of what was asked: then it is no worse for a lower score. */
function holdsMore({ coverage, closeness, document }: Evidence, than: Evidence): boolean {
  return (
    newestFirst(document.published, than.document.published) < 0 &&
    Math.min(coverage, closeness) >= Math.max(than.coverage, than.closeness) + THRESHOLDS.holdsMore
  );
}

function isNearlyAsGood({ score }: Evidence, best: Evidence): boolean {
  return score >= THRESHOLDS.holdsMoreScore * best.score;
}

function headlineOf(
  understanding: Understanding,
  knowledge: Knowledge,
  shown: readonly Evidence[],
  evidence: readonly Evidence[],
): string {
  const [first] = shown;
  if (!first) return '';
  const { region, published, publishedBasis } = first.document;
  const others = new Set(
    shown
      .slice(1, SHOWN)
      .filter(
        (one) =>
          isAsMuchOn(one, first, understanding.query, groupRarityIn(knowledge)) &&
          isSaidTogether(one, first, understanding),
      )
      .flatMap(({ document }) => (document.region === region ? [] : [saySource(document, knowledge)])),
  );
  const then = others.size > 0 ? `; then ${others.size > 1 ? 'come' : 'comes'} ${sayList([...others])}` : '';
  // What was taken over is named by this very sentence, but for what was spoken of besides and a place that another tells of.
  const isAllSaid = understanding.spokenOf === undefined && isOf(first.document, understanding);
  const prefix = isAllSaid ? '' : carriedPrefix(understanding);
  const readAs = sayMatter(understanding, first);
  const topic = topicName(understanding);
  const about = prefix === '' && readAs === null ? `on ${topic} ` : '';
  // A long question is answered by what fits it best, which need not be the newest: shown, or found and as much on the topic.
  const asMuch = evidence.filter(({ coverage }) => coverage >= first.coverage);
  const isLatest = [...shown.slice(0, SHOWN), ...asMuch].every(
    ({ document }) => monthNumber(document.published) <= monthNumber(published),
  );
  const lacked = readAs === null ? sayLacked(understanding, first) : null;
  if (lacked !== null) {
    const where = `is from ${saySource(first.document, knowledge)}, ${sayDate(published, publishedBasis)}${then}.`;
    const nearest = `the nearest, which does not mention ${lacked}, ${where}`;
    if (prefix !== '') return `${prefix}${nearest}`;
    return lacked === `“${topic}”`
      ? `No update held is on just “${topic}”; the nearest ${where}`
      : `No update held is on all of “${topic}”; ${nearest}`;
  }
  const text = `the ${isLatest ? 'latest' : 'best match'} held ${about}is from ${saySource(first.document, knowledge)}, ${sayDate(published, publishedBasis)}${then}.`;
  if (readAs !== null)
    return `${prefix}I read ${prefix === '' ? `“${topic}”` : 'that'} as ${readAs}; ${text}`;
  return prefix === '' ? capitalise(text) : `${prefix}${text}`;
}

function saySource({ region, committees }: Document, knowledge: Knowledge): string {
  if (region) return sayRegion(region, knowledge);
  return committees[0] ? sayCommittee(committees[0], knowledge) : 'ADCS';
}
