import { findTimes, type TimeSpan } from '../../knowledge/find-times.ts';
import type { Authority, Knowledge } from '../../knowledge/knowledge.ts';
import type { FoundName } from '../../knowledge/name-finder.ts';
import { isFrameWord, wordWeight } from '../../search/stop-words.ts';
import { termOf, wordsOf, writtenWordsOf } from '../../search/tokenize.ts';
import { isFrom } from '../evidence/scope.ts';
import { placesHolding } from '../query/places-holding.ts';
import { isWithin, type Span } from '../span.ts';
import { authoritiesForRegions } from './authorities-for-regions.ts';

/** What a question names, each with where it stands. */
export type Named = {
  readonly regionNames: readonly FoundName<readonly string[]>[];
  /** Authorities that only say which region is meant ("Dudley's region"). */
  readonly regionsNamedBy: readonly FoundName<Authority>[];
  /** Slugs of the regions named either way, in the order said. */
  readonly regions: readonly string[];
  readonly allAuthorities: readonly FoundName<Authority>[];
  /** Those of them that do not only say which region is meant. */
  readonly authorities: readonly FoundName<Authority>[];
  readonly committeeNames: readonly FoundName<string>[];
  /** The dates, also those that are ruled out. */
  readonly allTimes: readonly TimeSpan[];
};

/** What stands between a committee and the region whose own it is. */
const OF_A_REGION = /^\s+(?:in|of|for|across)\s+(?:the\s+)?$/i;
const BESIDE_REGION = /^[\s,–-]+(?:the\s+)?$/i;

/** "Every committee on adoption" is none of them alone. */
const WHICHEVER = /\b(?:every|each|any)\s+$/i;

export function findNamed(text: string, knowledge: Knowledge, now: Date): Named {
  const allAuthorities = knowledge.findAuthorities.find(text);
  const regionsNamedBy = authoritiesForRegions(allAuthorities, text);
  const regionNames = findRegionNames(text, allAuthorities, knowledge);
  const byAuthority = regionsNamedBy.map((found) => ({ ...found, item: [found.item.region] }));
  const inOrder = [...regionNames, ...byAuthority].sort((a, b) => a.start - b.start);
  return {
    regionNames,
    regionsNamedBy,
    regions: [...new Set(inOrder.flatMap(({ item }) => item))],
    allAuthorities,
    authorities: allAuthorities.filter(
      (found) => !regionsNamedBy.some((one) => one.item === found.item && isWithin(found, one)),
    ),
    committeeNames: findCommitteeNames(text, regionNames, knowledge),
    allTimes: findTimes(text, now).filter((time) => !isAimedAt(time, text, knowledge)),
  };
}

const BY = /^by\b/i;
const YEAR = /\b20\d\d\b/;

/** A passage that says a year beside so much of what is asked speaks of what is to be by then. */
const SAID_BESIDE = 0.5;

/**
 * Whether a date is one by which something is expected, and no update's ("the funding gap by 2020"): none held is from then, and a
 * passage speaks of it beside what is asked.
 */
function isAimedAt(time: TimeSpan, text: string, { documents, index }: Knowledge): boolean {
  const year = BY.test(text.slice(time.start)) && YEAR.exec(text.slice(time.start, time.end))?.[0];
  if (!year || documents.values().some((document) => isFrom(document, time))) return false;
  const asked = writtenWordsOf(text)
    .filter((word) => !isWithin(word, time) && !isFrameWord(word.text) && wordWeight(word.text) === 1)
    .map(({ term }) => term);
  return placesHolding([termOf(year)], index).some(({ passage }) => {
    const said = new Set(wordsOf(passage.text).map(({ term }) => term));
    const beside = asked.filter((term) => said.has(term)).length;
    return beside > 0 && beside >= SAID_BESIDE * asked.length;
  });
}

/** The regions by their names; the part of an authority's longer name that is one's too names none. */
function findRegionNames(
  text: string,
  authorities: readonly Span[],
  { findRegions }: Knowledge,
): FoundName<readonly string[]>[] {
  const isOfAuthority = (part: Span) =>
    authorities.some((found) => isWithin(part, found) && found.end - found.start > part.end - part.start);
  return findRegions.find(text).filter((found) => !isOfAuthority(found));
}

/** A "regional … committee", the "… committee in the North East", the "… committee, North East" and the "North East … committee" are a region's own, and not among these. */
function findCommitteeNames(
  text: string,
  regionNames: readonly Span[],
  { findCommittees }: Knowledge,
): FoundName<string>[] {
  return findCommittees.find(text).filter(({ start, end, said }) => {
    const isOf = (region: Span) =>
      !/policy/i.test(said) &&
      (OF_A_REGION.test(text.slice(end, region.start)) ||
        (/ committee$/i.test(said) &&
          (BESIDE_REGION.test(text.slice(end, region.start)) ||
            /^(?:'s|’s)? +$/.test(text.slice(region.end, start)))));
    const before = text.slice(0, start);
    const isWhichever = /^committee\b/i.test(said) && WHICHEVER.test(before);
    return !regionNames.some(isOf) && !isWhichever && !/\bregional\s+$/i.test(before);
  });
}
