import type { TermGroup } from '../../../search/query.ts';
import { asksForFigure } from '../../kinds/asks-for-figure.ts';
import { asksWhen } from '../../kinds/asks-when.ts';
import { isTelling } from '../../query/telling-groups.ts';
import { THRESHOLDS } from '../../thresholds.ts';
import { asksWhether } from '../../understanding/asks/asks-whether.ts';
import { namesPlace } from '../../understanding/names-place.ts';
import { placeIsCarried } from '../../understanding/place-is-carried.ts';
import type { Understanding, Wording } from '../../understanding/understanding.ts';
import { isAnswerable } from '../judging/is-answerable.ts';
import { isOf } from '../scope.ts';
import { termsAround } from '../speaking/speaks-of.ts';
import type { Evidence } from './find-evidence.ts';

/** What stands in for the best passage speaks of this share at least of what that one speaks of. */
const LEAST_CLOSENESS = 0.4;

/** … and under the same heading has this share of its score at least. */
const LEAST_OF_SECTION = 0.25;

/** … and of this share of what any other that gives the kind of thing asked for does: a name or a number stands in many a passage. */
const LEAST_COVERAGE = 0.8;

/**
 * The first that gives the kind of thing asked for, among the evidence about as good as the best and what stands under the same
 * heading; where none of it does, what answers without. `found` is the best first.
 */
export function bestOfKind(found: readonly Evidence[], understanding: Understanding): Evidence | undefined {
  const [first] = found;
  if (!first) return undefined;
  const near = found.filter(
    (evidence) =>
      isAnswerable(evidence, understanding) &&
      (evidence.score >= THRESHOLDS.equalScore * first.score ||
        (evidence.score >= LEAST_OF_SECTION * first.score && isOfSameSection(evidence, first))) &&
      mayStandIn(evidence, first, understanding),
  );
  const ofSomeKind = near.filter(({ kind }) => kind > 0);
  // Of the year asked for is better than of any.
  const ofTime = ofSomeKind.filter(({ isOfTime }) => isOfTime);
  const ofKind = ofTime.length > 0 ? ofTime : ofSomeKind;
  if (ofKind.length === 0) return withoutKind(near, understanding);
  const most = Math.max(...ofKind.map(({ coverage }) => coverage));
  const telling = ofKind.filter(({ coverage }) => coverage >= LEAST_COVERAGE * most);
  const chosen = telling.find(({ kind }) => kind === 1) ?? telling[0];
  return (
    chosen && (ofTheCountry(chosen, near, understanding) ?? goingOn(chosen, found, understanding) ?? chosen)
  );
}

/** What answers without giving the kind of thing: whether something is so, or what is said of the matter meant; no figure and no date. */
function withoutKind(near: readonly Evidence[], { text }: Wording): Evidence | undefined {
  if (asksWhen(text) || asksForFigure(text)) return undefined;
  return asksWhether(text) ? near[0] : near.find(({ isOnMatter }) => isOnMatter);
}

/**
 * A passage further on under the same heading that says, of what the chosen one names, what that one does not: which university
 * evaluates the alliance stands two paragraphs behind its name. Undefined where the chosen one lacks nothing that such a one has.
 */
function goingOn(chosen: Evidence, found: readonly Evidence[], { query }: Wording): Evidence | undefined {
  const isSaidIn = (terms: ReadonlySet<string>) => (group: TermGroup) =>
    group.alternatives[0]?.terms.every((term) => terms.has(term)) ?? true;
  const own = isSaidIn(termsAround(chosen));
  const lacking = query.groups.filter((group) => isTelling(group) && !own(group));
  // What gives a figure or a date outright is not to be had better.
  if (chosen.kind === 1 || lacking.length === 0) return undefined;
  const further = found.find(
    (evidence) =>
      evidence.kind > 0 &&
      evidence.at > chosen.at &&
      (isOfSameSection(evidence, chosen) || isBelow(evidence, chosen)) &&
      lacking.every(isSaidIn(termsAround(evidence))),
  );
  // What it is of has been said above it.
  return further && { ...further, confidence: Math.max(further.confidence, chosen.confidence) };
}

/**
 * Who counts something and names no place ("how many interim directors are there") counts it in the whole country: what one region
 * has is not that, where a national document tells it and speaks of as much. Undefined where none does, or a place is named.
 */
function ofTheCountry(
  found: Evidence,
  near: readonly Evidence[],
  understanding: Understanding,
): Evidence | undefined {
  const { text, carried } = understanding;
  if (namesPlace(understanding) || carried !== null || found.document.region === null || !asksForFigure(text))
    return undefined;
  return near.find(
    ({ document, kind, coverage }) =>
      document.region === null && kind === found.kind && coverage >= found.coverage,
  );
}

function isOfSameSection(one: Evidence, other: Evidence): boolean {
  return (
    one.document.id === other.document.id &&
    one.passage.headings.join('\n') === other.passage.headings.join('\n')
  );
}

/** Whether one stands in a part of the section of another: "Those who should attend" below the conference. */
function isBelow(one: Evidence, other: Evidence): boolean {
  return (
    one.document.id === other.document.id &&
    other.passage.headings.length > 0 &&
    one.passage.headings.length > other.passage.headings.length &&
    other.passage.headings.every((heading, at) => one.passage.headings[at] === heading)
  );
}

/**
 * A figure alone makes no answer: what has it is of the date, region and committee named where the best is, and speaks of
 * nearly as much of what was asked.
 */
function mayStandIn(evidence: Evidence, best: Evidence, understanding: Understanding): boolean {
  if (best.isOfTime && !evidence.isOfTime) return false;
  const isNamed = ({ document }: Evidence) => placeIsCarried(understanding) || isOf(document, understanding);
  if (isNamed(evidence) !== isNamed(best)) return isNamed(evidence);
  return evidence.closeness >= LEAST_CLOSENESS * best.closeness;
}
