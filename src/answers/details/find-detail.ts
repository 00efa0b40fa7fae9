import type { Passage } from '../../corpus/document.ts';
import { MONTHS_A_YEAR } from '../../corpus/partial-date.ts';
import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Place } from '../../search/passage-index.ts';
import { findEvidence } from '../evidence/finding/find-evidence.ts';
import { placeAt } from '../evidence/place-at.ts';
import { isInTime } from '../evidence/scope.ts';
import { namesAuthority, namesMonth } from '../evidence/speaking/speaks-of.ts';
import { textAround } from '../evidence/speaking/text-around.ts';
import { oncePerReading } from '../once-per-reading.ts';
import { asksWhoSaidIt, asksWhoWroteIt, findSpeaker } from '../people/words/find-speaker.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { type AskedDetail, readAskedDetail } from './asked-detail.ts';
import { type Detail, detailsIn, type Nearness, SURELY_OF_KIND, type WeighedDetail } from './details-in.ts';
import { tellsWhatIsDemanded } from './tells-what-is-demanded.ts';

/** Another document tells it rather where it holds so much of all that was asked, … */
const TELLS_ELSEWHERE = 0.8;
/** … and this much more of what the follow-up says itself. */
const MORE_ELSEWHERE = 0.15;
/** What of what was spoken of a passage has to hold that is of the same matter. */
const OF_THE_MATTER = 0.3;
/** What stands beside what was shown and has all that the follow-up says itself goes on about it. */
const ALL_OF_IT = 0.99;
/** … or where what was shown has a number of something else, and that document one of the very thing. */
const OF_ANOTHER = 0.5;

/** “Preventing and tackling neglect - A thematic peer challenge …”: an item that says itself what it is on. */
const LABELLED = /^\p{Lu}[^.:;?!]{3,70}(?:\s[-–—]\s|:\s)(?=\S)/u;

/**
 * A detail of what was shown for the question before ("how many came?", "who evaluates it?"): looked for in the passage shown,
 * its section and its document. Null where none of them tells it, or another document tells more of it.
 */
export const findDetail = oncePerReading((understanding, knowledge): Detail | null => {
  const { shownIn } = understanding;
  const place = shownIn && placeAt(shownIn.document, shownIn.anchor, knowledge);
  if (!place) return null;
  const { document, passage: shown } = place;
  if (asksWhoSaidIt(understanding)) return findSpeaker(place, knowledge);
  const author = asksWhoWroteIt(understanding) ? findSpeaker(place, knowledge) : null;
  if (author) return author;

  const asked = readAskedDetail(understanding, knowledge);
  if (!asked) return null;
  const isOfTime = isOfTimeAsked(understanding);
  const isBeside = (at: number) =>
    document.passages.slice(Math.max(0, at - 1), at + 2).includes(shown) &&
    asked.isTelling &&
    asked.shareOfOwn(document.passages[at]!.text) >= ALL_OF_IT;
  // "What was the outcome?" below one council's inspection is told of that council, and not of the next item of the list.
  const mustNameIt = (passage: Passage) => shownIn?.isWhole || (!asked.isTelling && passage !== shown);
  const here = bestOf(
    document.passages.flatMap((passage, at) =>
      !isOfTime({ document, passage }) ||
      (mustNameIt(passage) && !isOfAuthority({ document, passage }, understanding)) ||
      !(passage === shown || shownIn?.isWhole || mayBeOfMatter({ document, passage }, asked) || isBeside(at))
        ? []
        : detailsIn({ document, passage }, nearness(passage, shown, shownIn), at, asked).filter((detail) =>
            tellsWhatIsDemanded(detail, understanding),
          ),
    ),
  );
  if (!here || !asked.isTelling)
    return here && { ...here, isSure: asked.kind === null || here.worth >= SURELY_OF_KIND };
  const [rival] = findEvidence(understanding, knowledge, {
    ...(asked.kind ? { worth: asked.kind } : {}),
    isWanted: (place) => place.document.id !== document.id,
  });
  if (rival === undefined || rival.coverage <= TELLS_ELSEWHERE) return here;
  const tellsMore = asked.shareOfOwn(textAround(rival)) > here.held + MORE_ELSEWHERE;
  const countsIt = here.worth <= OF_ANOTHER && rival.kind >= SURELY_OF_KIND;
  return tellsMore || countsIt ? null : here;
});

/** The dates that the follow-up names itself: where the one before led by its own is known. */
function timesAsked({ times, text }: Understanding): readonly TimeSpan[] {
  return times.filter(({ said }) => text.toLowerCase().includes(said.toLowerCase()));
}

/** Whether a passage names every authority that was spoken of. */
function isOfAuthority(place: Place, { authorities }: Understanding): boolean {
  return authorities.every(({ item, said }) => namesAuthority(place, [item.name, said]));
}

/** Whether a passage may go on about what was spoken of: the update of a committee is of many matters under one heading. */
function mayBeOfMatter(place: Pick<Place, 'document' | 'passage'>, asked: AskedDetail): boolean {
  return place.document.kind !== 'committee-update' || asked.shareOfTopic(textAround(place)) >= OF_THE_MATTER;
}

/** Whether a passage is of the date that a follow-up names itself, or names it. */
export function isOfTimeAsked(understanding: Understanding): (place: Place) => boolean {
  const times = timesAsked(understanding);
  return (place) => isInTime(place.document, { ...understanding, times }) || namesTime(place, times);
}

/** Whether a passage of another date names the month or year that is asked for. */
function namesTime(place: Place, times: readonly TimeSpan[]): boolean {
  return times.some((span) =>
    span.from === span.to
      ? namesMonth(place, span)
      : Number.isFinite(span.from) &&
        place.passage.text.includes(String(Math.floor(span.from / MONTHS_A_YEAR))),
  );
}

/** Of an update that was shown as a whole nothing is far. */
function nearness(passage: Passage, shown: Passage, { isWhole }: { readonly isWhole?: boolean }): Nearness {
  if (passage.anchor === shown.anchor) return 'passage';
  const isBelow =
    shown.headings.length > 0 && shown.headings.every((heading, at) => passage.headings[at] === heading);
  if (isWhole) return 'section';
  // “Improving outcomes … - A conference took place” is of another matter than “Preventing neglect - …”, though both stand under “Priorities”.
  if (LABELLED.test(shown.text) && LABELLED.test(passage.text)) return 'document';
  return isBelow || passage.headings.length + shown.headings.length === 0 ? 'section' : 'document';
}

function bestOf(details: readonly WeighedDetail[]): WeighedDetail | null {
  return details.reduce<WeighedDetail | null>(
    (best, one) => (best === null || one.score > best.score ? one : best),
    null,
  );
}
