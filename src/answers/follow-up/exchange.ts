import type { Understanding } from '../understanding/understanding.ts';
import { sayCommittee, sayRegion } from '../wording/say.ts';
import { datedBy } from './dated-by.ts';
import { type FollowUp, withoutEnd } from './follow-up.ts';

/** "Do they have one?", "is Kent doing the same?" */
const SAME_THERE =
  /\b(?:ha(?:ve|s|d|ving)|got|do(?:es|ing|ne)?|did|run(?:ning)?|us(?:e|es|ing)) (?:one|any|some|likewise|(?:the|any ?thing|some ?thing) (?:same|similar|like (?:it|that|this)))(?: thing)?(?: too| as well| there)?$/i;
const SIMILAR = /^(?:similar|thing)$/i;

const OPENS_DATE = /\b(?:in|of|for|from)\s+$/i;

/** A part of a question, and what is said in its place. */
type Change = { readonly start: number; readonly end: number; readonly by: string };

/** "And Gateshead?", "yorkshire?", "same for 2016", "and nov?": the question before with one thing exchanged. */
export function exchanged(followUp: FollowUp): Understanding | null {
  const { alone, rest, content, goesOn, isShort, hasOwnForm, isPlaced, again } = followUp;
  const namesAnother = isPlaced || alone.times.length > 0;
  if (isPlaced && SAME_THERE.test(rest) && content.every(({ said }) => SIMILAR.test(said)))
    return again(exchange(followUp));
  if (content.length > 0 || hasOwnForm || !namesAnother || !(goesOn || isShort)) return null;
  return again(exchange(followUp));
}

/** The question before with its region, place, committee or date exchanged for the one named now, or with that added. */
export function exchange({ alone, before, asksForNewest, knowledge }: FollowUp): string {
  const [newTime] = alone.times;
  const [region] = alone.regions;
  const [committee] = alone.committees;
  const newPlace =
    alone.authorities[0]?.said ??
    (region === undefined ? null : sayRegion(region, knowledge)) ??
    (committee === undefined ? null : sayCommittee(committee, knowledge));
  const changes = [
    ...(newTime
      ? changesOfTime(before, datedBy(before, newTime, alone.text, knowledge))
      : asksForNewest
        ? withoutTimes(before)
        : []),
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
function withoutTimes({ text, times }: Understanding): Change[] {
  return times.map(({ start, end }) => ({
    start: start - (OPENS_DATE.exec(text.slice(0, start))?.[0].length ?? 0),
    end,
    by: '',
  }));
}

function changesOfTime(before: Understanding, newTime: string): Change[] {
  const { length } = before.text;
  return [...withoutTimes(before), { start: length, end: length, by: ` in ${newTime}` }];
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
