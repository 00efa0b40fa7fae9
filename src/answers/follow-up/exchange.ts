import type { TimeSpan } from '../../knowledge/find-times.ts';
import { sayCommittee, sayRegion } from '../say.ts';
import type { Understanding } from '../understanding.ts';
import { type FollowUp, withoutEnd } from './follow-up.ts';

/** A part of a question, and what is said in its place. */
type Change = { readonly start: number; readonly end: number; readonly by: string };

/** "And Gateshead?", "yorkshire?", "same for 2016", "and nov?": the question before with one thing exchanged. */
export function exchanged(followUp: FollowUp): Understanding | null {
  const { alone, content, goesOn, isShort, hasOwnForm, isPlaced, again } = followUp;
  const namesAnother = isPlaced || alone.times.length > 0;
  if (content.length > 0 || hasOwnForm || !namesAnother || !(goesOn || isShort)) return null;
  return again(exchange(followUp));
}

/** The question before with its region, place, committee or date exchanged for the one named now, or with that added. */
export function exchange({ alone, before, knowledge }: FollowUp): string {
  const [newTime] = alone.times;
  const [region] = alone.regions;
  const [committee] = alone.committees;
  const newPlace =
    alone.authorities[0]?.said ??
    (region === undefined ? null : sayRegion(region, knowledge)) ??
    (committee === undefined ? null : sayCommittee(committee, knowledge));
  const changes = [
    ...(newTime ? changesOfTime(before, newTime) : alone.recency === 'latest' ? withoutTimes(before) : []),
    ...(newPlace === null ? [] : changesOfPlace(before, newPlace)),
  ].sort((a, b) => b.start - a.start);
  let { text } = before;
  for (const { start, end, by } of changes) text = text.slice(0, start) + by + text.slice(end);
  return text
    .replaceAll(/\b(?:the|in|from|of)\s+(?=the\b)/gi, (words) => (/^the/i.test(words) ? '' : words))
    .replaceAll(/\s+/g, ' ')
    .replace(/\s+(?=[?])/g, '')
    .trim();
}

/** "And the latest from London?" is not of the date of the question before. */
function withoutTimes({ times }: Understanding): Change[] {
  return times.map(({ start, end }) => ({ start, end, by: '' }));
}

function changesOfTime(before: Understanding, newTime: TimeSpan): Change[] {
  const { text, times } = before;
  return [
    ...withoutTimes(before),
    { start: text.length, end: text.length, by: ` in ${sameMonthOf(times[0], newTime)}` },
  ];
}

function changesOfPlace({ text, times, named, authorities }: Understanding, newPlace: string): Change[] {
  const isTime = (part: { readonly start: number }) => times.some(({ start }) => start === part.start);
  const [first, ...others] = [...authorities, ...named.filter((part) => !isTime(part))].sort(
    (a, b) => a.start - b.start,
  );
  if (!first) return [{ start: withoutEnd(text).length, end: text.length, by: ` in ${newPlace}` }];
  return [
    { start: first.start, end: first.end, by: newPlace },
    ...others.map(({ start, end }) => ({ start, end, by: '' })),
  ];
}

/** The new date; where it is only a year and the one before was a month of a year, that month of the new year. */
function sameMonthOf(old: TimeSpan | undefined, { said, from, to }: TimeSpan): string {
  const year = /(?:19|20)\d{2}/;
  const isYear = to - from === 11 && year.test(said);
  if (old && isYear && old.to - old.from < 11 && year.test(old.said))
    return old.said.replace(year, String(from / 12));
  return said.replace(/^(?:in|from|of|for|the|update|last)\s+/i, '');
}
