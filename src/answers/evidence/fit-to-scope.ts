import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Place } from '../../search/passage-index.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { wordsOf, writtenWordsOf } from '../../search/tokenize.ts';
import { remember } from '../remember.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { committeesIn } from './committees-in.ts';
import { plainWords } from './plain-words.ts';
import { isFromAny } from './scope.ts';
import {
  givesDayOf,
  namesAuthority,
  namesAuthorityOf,
  namesMonth,
  namesRegion,
  speaksOfTime,
} from './speaks-of.ts';

/** How a passage stands to the regions, committees, dates and places that a question names. */
export type ScopeFit = {
  /** What its score is multiplied by: below 1 where it is of something else, above where it is named. */
  readonly factor: number;
  /** Whether it names the very month that the question does. */
  readonly namesDate: boolean;
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
  const { text, context = '', regions, committees, times, authorities, elsewhere } = understanding;
  const asked = new Set(wordsOf(`${context} ${text}`).map(({ term }) => term));
  /** Whether the question holds every telling word of a title ("the 2017 annual conference"). */
  const isNamedByTitle = (title: string) => {
    const telling = tellingTerms(title, knowledge);
    return telling.length >= 2 && telling.every((term) => asked.has(term));
  };
  const isOnlyCarried = context !== '' && !POINTS_THERE.test(text);
  const isNational = regions.length === 0 && NATIONAL.test(text);
  const isSaidElsewhere = ({ passage }: Place, sentence: string) =>
    !elsewhere ||
    (plainWords(sentence).includes(plainWords(elsewhere)) &&
      shareIn([...passage.headings, sentence].join('\n')) >= SAID_OF_ELSEWHERE);

  return (place, sentence) => {
    const { document } = place;
    const isFromRegion = document.region !== null && regions.includes(document.region);
    const isOfDate = isFromAny(document, times) || times.some((span) => givesDayOf(place, span));
    const namesDate = times.some((span) => namesMonth(place, span));
    const speaksOfPlaces =
      isSaidElsewhere(place, sentence) &&
      authorities.every(({ item, said }) => namesAuthority(place, [item.name, said]));
    const mayBeOfRegion = () =>
      regions.length === 0 ||
      isFromRegion ||
      // What is said of the whole country is not said of one region, unless that was only carried over.
      (document.region === null && (committees.length > 0 || isOnlyCarried)) ||
      (document.region === null && namesAuthorityOf(place, regions, knowledge)) ||
      namesRegion(place, regions, knowledge);
    const mayBeOfCommittee = () =>
      committees.length === 0 ||
      regions.length > 0 ||
      isOnlyCarried ||
      document.committees.some((slug) => committees.includes(slug)) ||
      namesCommittee(place, committees, knowledge);

    let factor = 1;
    if (regions.length > 0 && !isFromRegion) factor *= THRESHOLDS.otherRegion;
    if (committees.length > 0 && !document.committees.some((slug) => committees.includes(slug)))
      factor *= THRESHOLDS.otherCommittee;
    if (namesDate) factor *= THRESHOLDS.namesDate;
    else if (!isOfDate) factor *= THRESHOLDS.otherDate;
    if (isNational && document.region !== null) factor *= THRESHOLDS.otherRegion;
    if (isNamedByTitle(document.title)) factor *= THRESHOLDS.namedByTitle;
    if (!speaksOfPlaces) factor *= THRESHOLDS.otherPlace;
    return {
      factor,
      namesDate,
      isOfTime: () => isOfDate || times.some((span) => speaksOfTime(place, span)),
      isOfPlace: () => speaksOfPlaces && mayBeOfRegion() && mayBeOfCommittee(),
    };
  };
}

/** Whether a passage or what stands above it speaks of a committee: what another says is no saying of this one. */
function namesCommittee(
  { document, passage }: Place,
  slugs: readonly string[],
  knowledge: Knowledge,
): boolean {
  const text = [document.title, ...passage.headings, passage.text].join('\n');
  return committeesIn(text, knowledge).some(({ item }) => slugs.includes(item));
}

const tellingTerms = remember((title): readonly string[] =>
  writtenWordsOf(title)
    .filter(({ text }) => !isFrameWord(text) || /update/i.test(text))
    .map(({ term }) => term),
);
