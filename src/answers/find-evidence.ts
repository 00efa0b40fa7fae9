import { monthNumber } from '../corpus/partial-date.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { bestSentences, fitOf, fitOfAll, type SentenceWorth } from '../search/excerpt.ts';
import type { Place } from '../search/passage-index.ts';
import { type Ranked, rankPassages } from '../search/rank-passages.ts';
import { type Sentence, sentencesOf } from '../search/sentences.ts';
import type { Citation } from './answer.ts';
import { cite, rarityIn } from './cite.ts';
import { isFromAny } from './scope.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Understanding } from './understanding.ts';

/** A passage found for a question, the sentence of it that fits best, and how sure the find is. */
export type Evidence = Ranked & {
  readonly sentence: Sentence | undefined;
  /** How much of what was asked stands close together: in the best sentence and its neighbours, headings and title; 0 to 1. */
  readonly closeness: number;
  /** How well the sentence gives the kind of thing that was asked for, from 0 to 1. */
  readonly kind: number;
};

export type EvidenceOptions = {
  readonly limit?: number;
  /** What the kind of question wants of a sentence, from 0 to 1. */
  readonly worth?: SentenceWorth;
  /** Only these may be found, whatever else the question names. */
  readonly isWanted?: (place: Place) => boolean;
  /** Whether the newer of two equals is better. */
  readonly prefersNew?: boolean;
};

const LOOKED_AT = 40;

/**
 * The passages that fit what a question is about, best first. What it names besides (a region, a committee, a date)
 * counts for the passages that are of it rather than against all the others: a national document may hold what a
 * region did.
 */
export function findEvidence(
  understanding: Understanding,
  knowledge: Knowledge,
  { limit = 12, worth = () => 0, isWanted, prefersNew = true }: EvidenceOptions = {},
): Evidence[] {
  const { query, regions, committees, times } = understanding;
  const rarity = rarityIn(knowledge);
  const direction = knowledge.meanings.vectorOf(query.groups.map(({ said }) => said).join(' '));
  const likeness = (place: number) => knowledge.meanings.likeness(place, direction);
  const ranked = rankPassages(query, knowledge.index, { limit: LOOKED_AT, likeness, ...(isWanted ? { isWanted } : {}) });
  const [oldest, newest] = spanOfDates(knowledge);

  const whole = fitOfAll(query, rarity);

  return ranked
    .map((found) => {
      const { document, passage } = found;
      const best = bestSentences(passage.text, query, rarity, (sentence) => THRESHOLDS.kindOfAnswer * whole * worth(sentence))[0];
      let factor = 1;
      if (regions.length > 0 && !(document.region && regions.includes(document.region))) factor *= THRESHOLDS.otherRegion;
      if (committees.length > 0 && !document.committees.some((slug) => committees.includes(slug))) {
        factor *= THRESHOLDS.otherCommittee;
      }
      if (!isFromAny(document, times)) factor *= THRESHOLDS.otherDate;
      if (prefersNew && newest > oldest) {
        const age = Math.max(0, Math.min(1, (monthNumber(document.published) - oldest) / (newest - oldest)));
        factor *= 1 + THRESHOLDS.recency * (Number.isFinite(age) ? age : 0);
      }
      const around = best ? textAround(passage.text, best) : '';
      const close = fitOf([document.title, ...passage.headings, passage.introduction ?? '', around].join('\n'), query, rarity);
      return {
        ...found,
        score: (found.score + 0.5 * (best?.score ?? 0)) * factor,
        sentence: best,
        closeness: whole === 0 ? 0 : Math.min(1, close / whole),
        kind: best ? worth(best.text) : 0,
      };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, limit);
}

/** A sentence with the one before and the one after it. */
function textAround(text: string, { start, end }: Sentence): string {
  const sentences = sentencesOf(text);
  const at = sentences.findIndex((sentence) => sentence.start === start);
  const first = sentences[at - 1]?.start ?? start;
  return text.slice(first, sentences[at + 1]?.end ?? end);
}

/** Cites evidence with its best sentence in the excerpt. */
export function citeEvidence(evidence: Evidence, understanding: Understanding, knowledge: Knowledge): Citation {
  return cite(evidence, understanding.query, knowledge, { score: evidence.score, focus: evidence.sentence });
}

/** The best of each document, in the order given. */
export function onePerDocument(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ document }) => !seen.has(document.id) && seen.add(document.id));
}

/** The best of each region, in the order given; what is of no region stands for itself. */
export function onePerRegion(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ document }) => {
    const key = document.region ?? document.id;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether the evidence holds enough of what was asked to be an answer. */
export function isAnswerable(evidence: Evidence | undefined, knowledge: Knowledge): evidence is Evidence {
  return evidence !== undefined && confidenceOf(evidence) >= answerableCoverage(knowledge);
}

/** How sure it is that a passage answers, from 0 to 1: what it covers of the question, the more so the closer together. */
export function confidenceOf({ coverage, closeness }: Evidence): number {
  return (coverage + closeness) / 2;
}

export function answerableCoverage({ regions }: Knowledge): number {
  return regions.length > 0 ? THRESHOLDS.answerableCoverage : THRESHOLDS.answerableCoverageElsewhere;
}

const spans = new WeakMap<Knowledge, readonly [number, number]>();

function spanOfDates(knowledge: Knowledge): readonly [number, number] {
  const known = spans.get(knowledge);
  if (known) return known;
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { published } of knowledge.documents.values()) {
    const month = monthNumber(published);
    if (!Number.isFinite(month)) continue;
    oldest = Math.min(oldest, month);
    newest = Math.max(newest, month);
  }
  spans.set(knowledge, [oldest, newest]);
  return [oldest, newest];
}
