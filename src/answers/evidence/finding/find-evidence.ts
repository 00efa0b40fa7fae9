import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { SentenceWorth } from '../../../search/best-sentences.ts';
import { wholeFit } from '../../../search/fit.ts';
import type { Place } from '../../../search/passage-index.ts';
import { type Ranked, rankPassages } from '../../../search/rank-passages.ts';
import { countTelling } from '../../query/telling-groups.ts';
import { namesSender } from '../../understanding/names-place.ts';
import type { Understanding, Wording } from '../../understanding/understanding.ts';
import { hasOtherSense } from '../judging/has-other-sense.ts';
import { isOf } from '../scope.ts';
import { confidenceFrom } from './confidence.ts';
import { rarityAskedIn } from './group-rarity.ts';
import { passageWeigher, type WeighedPassage } from './weigh-passage.ts';

/** A passage found for a question, the sentence of it that fits best, and how sure the find is. */
export type Evidence = WeighedPassage & {
  /** How sure it is that this answers, in log odds; see `confidenceFrom`. */
  readonly confidence: number;
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

/** So many are looked at closely, and more where more are wanted. */
const LOOKED_AT = 40;
/** So many are held against each other to tell how far ahead the best one is. */
const COMPARED = 8;
/**
 * The passages that fit what a question is about, best first. What it names besides (a region, a committee, a date)
 * counts for the passages that are of it rather than against all the others: a national document may hold what a
 * region did.
 */
export function findEvidence(
  understanding: Understanding,
  knowledge: Knowledge,
  { limit = 12, worth, isWanted, prefersNew = true }: EvidenceOptions = {},
): Evidence[] {
  const weigh = passageWeigher(understanding, knowledge, { worth, prefersNew });
  const found = rankInAndOutOfScope(understanding, knowledge, isWanted, limit)
    .map(weigh)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, Math.max(limit, COMPARED))
    .map(({ inFull }) => inFull())
    .filter(({ passage }) => !hasOtherSense(passage, understanding.text));
  const confidenceOf = confidenceAmong(found, understanding, knowledge, worth !== undefined);
  return found.slice(0, limit).map((one) => ({ ...one, confidence: confidenceOf(one) }));
}

/** How sure each of the passages found is to answer, beside the others; `isOfKind` where a kind of thing was asked for. */
function confidenceAmong(
  found: readonly WeighedPassage[],
  { query }: Wording,
  knowledge: Knowledge,
  isOfKind: boolean,
): (one: WeighedPassage) => number {
  const rarity = rarityAskedIn(knowledge);
  const asked = wholeFit(query, rarity);
  const unknown = wholeFit({ groups: query.groups.filter(({ isKnown }) => !isKnown) }, rarity);
  const tellingWords = countTelling(query);
  const shareOf = (part: number) => (asked === 0 ? 0 : part / asked);
  return (one) =>
    confidenceFrom({
      tellingWords,
      unknown: shareOf(unknown),
      coverage: one.coverage,
      closeness: one.closeness,
      margin: marginOf(one, found),
      together: shareOf(one.together),
      asked,
      kind: isOfKind ? one.kind : null,
      isOnMatter: one.isOnMatter,
    });
}

/** How far a passage is ahead of the best of any other document; what examples lift it by makes it no surer. */
function marginOf(one: WeighedPassage, found: readonly WeighedPassage[]): number {
  // The same sentence again, in the next update, speaks for an answer and not against it.
  const rival = found.find(
    ({ document, sentence }) => document.id !== one.document.id && sentence?.text !== one.sentence?.text,
  );
  if (!rival || rival.score <= 0) return Number.POSITIVE_INFINITY;
  const withoutLift = one.score / one.lift / (rival.score / rival.lift);
  return Math.min(one.score / rival.score, Math.max(1, withoutLift));
}

/** What ranks best anywhere and, where a region or committee is named, what ranks best of theirs. */
function rankInAndOutOfScope(
  understanding: Understanding,
  { index }: Knowledge,
  isWanted: EvidenceOptions['isWanted'],
  limit: number,
): Ranked[] {
  const rank = (isThere?: (place: Place) => boolean) =>
    rankPassages(understanding.query, index, {
      limit: Math.max(LOOKED_AT, limit),
      ...(isThere ? { isWanted: isThere } : {}),
    });
  const everywhere = rank(isWanted);
  const inScope = namesSender(understanding)
    ? rank((place) => isOf(place.document, understanding) && (isWanted?.(place) ?? true))
    : [];
  return [...new Map([...everywhere, ...inScope].map((found) => [found.at, found])).values()];
}
