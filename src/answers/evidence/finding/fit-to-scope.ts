import type { Document } from '../../../corpus/document.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Place } from '../../../search/passage-index.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { wordsOf, writtenWordsOf } from '../../../search/tokenize.ts';
import { remember } from '../../remember.ts';
import { THRESHOLDS } from '../../thresholds.ts';
import { namesSender } from '../../understanding/names-place.ts';
import type { NamedPlaces, Understanding } from '../../understanding/understanding.ts';
import { isFromAny } from '../scope.ts';
import { committeesIn } from '../speaking/committees-in.ts';
import { isTitledFrom } from '../speaking/is-titled-from.ts';
import { plainWords } from '../speaking/plain-words.ts';
import {
  givesDayOf,
  namesAuthority,
  namesAuthorityOf,
  namesMonth,
  namesRegion,
  namesRegionIn,
  speaksOfTime,
} from '../speaking/speaks-of.ts';

/** How a passage stands to the regions, committees, dates and places that a question names. */
export type ScopeFit = {
  /** What its score is multiplied by: below 1 where it is of something else, above where it is named. */
  readonly factor: number;
  /** Whether it is of the date that the question names, or speaks of it; true where it names none. Like the next, asked of few. */
  readonly isOfTime: () => boolean;
  /** Whether it speaks of the authorities and is not from another region than those that the question names. */
  readonly isOfPlace: () => boolean;
};

export const NATIONAL =
  /\b(?:nationally|national figure|across (?:england|the country)|in england|country-?wide)\b/i;
/** "How many people live there": the place that was spoken of is meant, as if it were named; "are there" points nowhere. */
const POINTS_THERE =
  /(?<!\b(?:is|are|was|were|be|been|being) )\bthere\b(?! (?:is|are|was|were|be|been|any)\b)/i;
/** A title of fewer telling words is a matter. */
const FEWEST_OF_A_TITLE = 2;
/** A sentence that names a place no update comes from speaks of it where it holds, with its headings, this share of what was asked. */
const SAID_OF_ELSEWHERE = 0.85;

/**
 * Measures passages by what a question names. `shareIn` says how much of what was asked a text holds, from 0 to 1; it is asked
 * for the sentence given, the best of its passage.
 */
export function fitToScope(
  understanding: Understanding,
  knowledge: Knowledge,
  shareIn: (text: string) => number,
): (place: Place, sentence: string) => ScopeFit {
  const { text, regions, times } = understanding;
  const isNational = regions.length === 0 && NATIONAL.test(text);
  const mayBeOfBody = ofBodyNamed(understanding, knowledge);
  const speaksOfPlaces = ofPlacesNamed(understanding, shareIn);
  const isNamedByTitle = namedByTitle(understanding, knowledge);
  return (place, sentence) => {
    const { document } = place;
    const isOfDate = isFromAny(document, times) || times.some((span) => givesDayOf(place, span));
    const namesDate = times.some((span) => namesMonth(place, span));
    const isOfPlaces = speaksOfPlaces(place, sentence);
    let factor = factorOfBody(document, understanding);
    if (namesDate) factor *= THRESHOLDS.namesDate;
    else if (!isOfDate) factor *= THRESHOLDS.otherDate;
    if (isNational && document.region !== null) factor *= THRESHOLDS.otherRegion;
    if (isNamedByTitle(document)) factor *= THRESHOLDS.namedByTitle;
    if (!isOfPlaces) factor *= THRESHOLDS.otherPlace;
    return {
      factor,
      isOfTime: () => isOfDate || times.some((span) => speaksOfTime(place, span)),
      isOfPlace: () => isOfPlaces && mayBeOfBody(place, sentence),
    };
  };
}

/** "What did the committee think of …", where none is named. */
const SOME_COMMITTEE = /\b(?:the|which) (?:policy )?committees?\b/i;

/** What is left of a score for whose document it is. */
function factorOfBody(document: Document, understanding: Understanding): number {
  const { text, regions, committees } = understanding;
  if (!namesSender(understanding) && SOME_COMMITTEE.test(text))
    return document.committees.length > 0 ? 1 : THRESHOLDS.otherCommittee;
  const ofRegion = regions.length === 0 || isFromRegion(document, regions) ? 1 : THRESHOLDS.otherRegion;
  // Of two committees that are named, what both met for tells more than what one of them says.
  const others = committees.filter((slug) => !document.committees.includes(slug)).length;
  const ofCommittee = committees.length === 0 ? 1 : THRESHOLDS.otherCommittee ** (others / committees.length);
  return ofRegion * ofCommittee;
}

function isFromRegion({ region }: Document, regions: readonly string[]): boolean {
  return region !== null && regions.includes(region);
}

function isFromCommittee(document: Document, committees: readonly string[]): boolean {
  return document.committees.some((slug) => committees.includes(slug));
}

/** A test of whether a passage may be of the regions and committees that a question names: it is from there, or speaks of them. */
function ofBodyNamed(
  { text, context = '', regions, committees }: Understanding,
  knowledge: Knowledge,
): (place: Place, sentence: string) => boolean {
  const isOnlyCarried = context !== '' && !POINTS_THERE.test(text);
  const mayBeOfRegion = (place: Place, sentence: string) =>
    regions.length === 0 ||
    isFromRegion(place.document, regions) ||
    // What is said of the whole country is not said of one region, unless that was only carried over.
    (place.document.region === null &&
      (committees.length > 0 ||
        isOnlyCarried ||
        isTitledFrom(place.document, regions, knowledge) ||
        namesAuthorityOf(place, regions, knowledge))) ||
    // What another region says of this one is in a sentence that names it: a campaign that is shown “in London” tells nothing else of London.
    (place.document.region === null
      ? namesRegion(place, regions, knowledge)
      : namesRegionIn(sentence, regions, knowledge));
  const mayBeOfCommittee = (place: Place, sentence: string) =>
    committees.length === 0 ||
    regions.length > 0 ||
    isOnlyCarried ||
    isFromCommittee(place.document, committees) ||
    namesCommittee(place, sentence, committees, knowledge);
  return (place, sentence) => mayBeOfRegion(place, sentence) && mayBeOfCommittee(place, sentence);
}

/** A test of whether a passage speaks of the authorities that a question names, and of the place that no update comes from. */
function ofPlacesNamed(
  { authorities, elsewhere }: NamedPlaces,
  shareIn: (text: string) => number,
): (place: Place, sentence: string) => boolean {
  const isSaidElsewhere = ({ passage }: Place, sentence: string) =>
    !elsewhere ||
    (plainWords(sentence).includes(plainWords(elsewhere)) &&
      shareIn([...passage.headings, sentence].join('\n')) >= SAID_OF_ELSEWHERE);
  return (place, sentence) =>
    isSaidElsewhere(place, sentence) &&
    authorities.every(({ item, said }) => namesAuthority(place, [item.name, said]));
}

/** A test of whether a question holds every telling word of a title ("the 2017 annual conference"). */
function namedByTitle(
  { text, context = '' }: Understanding,
  knowledge: Knowledge,
): (document: Document) => boolean {
  const asked = new Set(wordsOf(`${context} ${text}`).map(({ term }) => term));
  return ({ title }) => {
    const telling = tellingTerms(title, knowledge);
    return telling.length >= FEWEST_OF_A_TITLE && telling.every((term) => asked.has(term));
  };
}

/**
 * Whether a passage or what stands above it speaks of a committee: what another says is no saying of this one. In what another sends in,
 * only a sentence that names this one does ("Members of FCYP sit on 26 groups" stands beside its joint meetings with HCAN).
 */
function namesCommittee(
  { document, passage }: Place,
  sentence: string,
  slugs: readonly string[],
  knowledge: Knowledge,
): boolean {
  const said = document.committees.length > 0 ? sentence : passage.text;
  const text = [document.title, ...passage.headings, said].join('\n');
  return committeesIn(text, knowledge).some(({ item }) => slugs.includes(item));
}

const tellingTerms = remember((title): readonly string[] =>
  writtenWordsOf(title)
    .filter(({ text }) => !isFrameWord(text) || /update/i.test(text))
    .map(({ term }) => term),
);
