import type { TimeSpan } from '../../knowledge/find-times.ts';
import { pattern } from '../../text/pattern.ts';
import { type Change, type Span, spanOf, withChanges } from '../span.ts';
import type { Understanding, Wording } from '../understanding/understanding.ts';
import { sayCommittee, sayList, sayRegion } from '../wording/say.ts';
import { type FollowUp, withoutEnd } from './follow-up.ts';
import { BEFORE_ANOTHER } from './people/person-shown.ts';
import { datedBy } from './times/dated-by.ts';

const OPENS_DATE = /\b(?:in|of|for|from)\s+$/i;

/** The question before with its region, place, committee or date exchanged for the one named now, or with that added. */
export function exchange(followUp: FollowUp): string {
  const { alone, before, asksForNewest, knowledge } = followUp;
  const [newTime] = alone.times;
  const places = [
    ...alone.authorities.map(({ said }) => said),
    ...alone.regions.map((slug) => sayRegion(slug, knowledge)),
    ...alone.committees.map((slug) => sayCommittee(slug, knowledge)),
  ];
  const newPlace = places.length === 0 ? null : sayList(places);
  const changes = [
    ...(newTime
      ? changesOfTime(before, sayNewTime(followUp, newTime))
      : asksForNewest
        ? withoutTimes(before)
        : []),
    ...(newPlace === null ? [] : [...changesOfPlace(before, newPlace), ...withoutPredecessor(before)]),
  ];
  return withChanges(before.text, changes)
    .replaceAll(/\b(?:the|in|from|of)\s+(?=the\b)/gi, (words) => (/^the/i.test(words) ? '' : words))
    .replaceAll(/\s+/g, ' ')
    .replace(/\s+(?=[?])/g, '')
    .trim();
}

/** "And the latest from London?" is not of the date of the question before. */
function withoutTimes({ text, times }: Understanding): Change[] {
  return times.map(({ start, end }) => ({
    start: start - (OPENS_DATE.exec(text.slice(0, start))?.[0].length ?? 0),
    end,
    by: '',
  }));
}

/** Where a question names its places itself, in order: what was carried over stands in another one. */
export function placesSaid({ text, times, named, authorities }: Understanding) {
  const isTime = (part: { readonly start: number }) => times.some(({ start }) => start === part.start);
  return [
    ...authorities.filter(({ said, start, end }) => text.slice(start, end) === said),
    ...named.filter((part) => !isTime(part)),
  ].sort((one, other) => one.start - other.start);
}

/** Who was in post before somebody was asked of that place alone. */
function withoutPredecessor({ wish, text }: Understanding): Change[] {
  const found = wish === 'role' ? BEFORE_ANOTHER.exec(text) : null;
  return found ? [{ ...spanOf(found), by: '' }] : [];
}

/** "In April 2017"; a date that opens a stretch of time does so there too ("since April 2017"). */
function sayNewTime({ alone, before, knowledge }: FollowUp, time: TimeSpan): string {
  const isOpen = !Number.isFinite(time.to - time.from);
  if (isOpen && !time.anyYear && time.end > time.start) return alone.text.slice(time.start, time.end);
  return `in ${datedBy(before, time, alone.text, knowledge)}`;
}

function changesOfTime(before: Understanding, newTime: string): Change[] {
  const { length } = withoutEnd(before.text);
  return [...withoutTimes(before), { start: length, end: before.text.length, by: ` ${newTime}` }];
}

function changesOfPlace(before: Understanding, newPlace: string): Change[] {
  const { text, elsewhere } = before;
  const abroad = elsewhere === null ? -1 : text.toLowerCase().indexOf(elsewhere.toLowerCase());
  if (elsewhere !== null && abroad >= 0)
    return [{ start: abroad, end: abroad + elsewhere.length, by: newPlace }];
  const [first, ...others] = placesSaid(before);
  const unknown = first ? null : placeNotKnown(before);
  if (unknown) return [{ ...unknown, by: newPlace }];
  if (!first) return [{ start: withoutEnd(text).length, end: text.length, by: ` in ${newPlace}` }];
  return [
    { start: first.start, end: first.end, by: newPlace },
    ...others.map(({ start, end }) => ({ start, end, by: '' })),
  ];
}

/** "Narnia" in "who is the DCS in Narnia?", "the pudding committee": what nobody knows, but the question speaks of as a place or body. */
function placeNotKnown({ text, query }: Wording): Span | null {
  for (const { said, isKnown } of query.groups) {
    const name = RegExp.escape(said);
    const put = pattern('i')`
      (?<=\b(?:in|from|at|for|of) )(?:the )?${name}\b
      |\bthe ${name} (?:policy )?(?:committee|region|council)\b
    `;
    const found = isKnown ? null : put.exec(text);
    if (found) return spanOf(found);
  }
  return null;
}
