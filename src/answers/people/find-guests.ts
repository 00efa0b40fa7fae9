import type { Document } from '../../corpus/document.ts';
import { monthNumber } from '../../corpus/partial-date.ts';
import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TermGroup } from '../../search/query.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { pattern } from '../../text/pattern.ts';
import { type Evidence, findEvidence } from '../evidence/finding/find-evidence.ts';
import { isFrom, isOf } from '../evidence/scope.ts';
import { givesDayOf, holdsMeaning, speaksOfTime } from '../evidence/speaking/speaks-of.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** What updates say of those who came. */
const TOLD = pattern('i')`
  \bwelcomed\b|\b(?:was|were|been) (?:also )?joined by\b
  |\bjoined the (?:group|committees?|meeting)\b
  |\battended (?:the (?:committees?|meeting|group)|to discuss)\b
  |\b(?:received|heard) an? (?:\w+ )?(?:update|presentation|briefing) from\b
`;
/** "Guests included …" names those of a year, and tells more than who joined one meeting, and less of who came about a matter. */
const ALL_TOLD = /\bguests\b/i;
const TOLD_LESS = 0.6;
/** A meeting that was still to come. */
const TO_COME = /\bnext\b|\bwill\b|\bdue to\b|\bscheduled\b/i;
const ABOUT_A_MATTER = /\b(?:about|on|regarding|re|to (?:talk|discuss|speak|explain|present))\b/i;
const LOOKED_AT = 30;

/**
 * The passages that tell who came to the committees that a question names and speak of all that is `telling` of it, best first: of a meeting
 * in the time asked for, of all of them together where it names several, else of an update from then. Who came about one matter is not to be
 * guessed from what else was talked about.
 */
export function findGuests(
  asked: Understanding,
  telling: readonly TermGroup[],
  { committees, times }: Pick<Understanding, 'committees' | 'times'>,
  knowledge: Knowledge,
): readonly Evidence[] {
  const met = (document: Document) => times.every((span) => tellsOfMeetingIn(document, span));
  const metTogether = (document: Document) =>
    met(document) && committees.every((slug) => document.committees.includes(slug));
  const isThen = (document: Document) => times.every((span) => isFrom(document, span));
  const [ofAll, ofOne] = ABOUT_A_MATTER.test(asked.text) ? [TOLD_LESS, 1] : [1, TOLD_LESS];
  const guestsIn = (isMeant: (document: Document) => boolean) =>
    findEvidence(asked, knowledge, {
      limit: LOOKED_AT,
      worth: (sentence) => (ALL_TOLD.test(sentence) ? ofAll : TOLD.test(sentence) ? ofOne : 0),
      isWanted: (place) =>
        isOf(place.document, asked) &&
        isMeant(place.document) &&
        telling.every((group) => holdsMeaning(place, group)),
    }).filter(({ kind }) => kind > 0);
  return [metTogether, met, isThen].map(guestsIn).find((guests) => guests.length > 0) ?? [];
}

/** Whether a document tells of meetings in the time: of a month it has to give a day, since they are told of later. */
export function tellsOfMeetingIn(document: Document, span: TimeSpan): boolean {
  if (monthNumber(document.published) < span.from) return false;
  const tells = isMonth(span) ? givesDayOf : speaksOfTime;
  return (
    (!isMonth(span) && isFrom(document, span)) ||
    document.passages.some((passage) =>
      sentencesOf(passage.text).some(
        ({ text }) => !TO_COME.test(text) && tells({ document, passage: { ...passage, text } }, span),
      ),
    )
  );
}

export function isMonth({ from, to }: TimeSpan): boolean {
  return from === to;
}
