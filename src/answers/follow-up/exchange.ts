import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayCommittee, sayList, sayRegion } from '../wording/say.ts';
import { datedBy } from './dated-by.ts';
import { type FollowUp, withoutEnd } from './follow-up.ts';

/** "Do they have one?", "is Kent doing the same?" */
const SAME_THERE =
  /\b(?:ha(?:ve|s|d|ving)|got|do(?:es|ing|ne)?|did|run(?:ning)?|us(?:e|es|ing)) (?:one|any|some|likewise|(?:the|any ?thing|some ?thing) (?:same|similar|like (?:it|that|this)))(?: thing)?(?: too| as well| there)?$/i;
const SIMILAR = /^(?:similar|thing)$/i;

/** "What was it in September?", "how many is that in London": the same figure again, of another date or place. */
const SAME_FIGURE =
  /^(?:what|how (?:much|many|big|high|low|large))(?:'?s| (?:is|was|were|are|about))? (?:it|that|this|they|those|the (?:figures?|numbers?|total|amount|share|rate|position|picture))(?: (?:back|like|then|now))? (?:in|at|by|for|as of|of|from)\b/i;
const FIGURE = /^(?:figures?|numbers?|total|amount|share|rate|position|picture|big|high|low|large)$/i;

/** "The joint one with SPI", "what they did together with SPI" */
const WITH_ANOTHER = /\b(?:ones?|meetings?|sessions?|updates?|joint(?:ly)?|together|met) with\b/i;
const MEETING = /^(?:joint(?:ly)?|together|met|meet(?:ings?)?|sessions?|updates?|ones?)$/i;

const OPENS_DATE = /\b(?:in|of|for|from)\s+$/i;

/** A part of a question, and what is said in its place. */
type Change = { readonly start: number; readonly end: number; readonly by: string };

/** "And Gateshead?", "yorkshire?", "same for 2016", "and nov?": the question before with one thing exchanged. */
export function exchanged(followUp: FollowUp): Understanding | null {
  const { alone, rest, content, goesOn, isShort, hasOwnForm, isPlaced, again } = followUp;
  const namesAnother = isPlaced || alone.times.length > 0;
  if (isPlaced && SAME_THERE.test(rest) && content.every(({ said }) => SIMILAR.test(said)))
    return again(exchange(followUp));
  if (namesAnother && SAME_FIGURE.test(rest) && content.every(({ said }) => FIGURE.test(said)))
    return again(exchange(followUp));
  if (content.length > 0 || hasOwnForm || !namesAnother || !(goesOn || isShort)) return null;
  return again(exchange(followUp));
}

/** "And the one with SPI?": what the committee of before and that one gave together. */
export function jointUpdate({
  alone,
  before,
  rest,
  content,
  again,
  knowledge,
}: FollowUp): Understanding | null {
  const [other, ...more] = alone.committees;
  if (other === undefined || more.length > 0 || alone.times.length > 0 || !WITH_ANOTHER.test(rest))
    return null;
  if (!content.every(({ said }) => MEETING.test(said))) return null;
  const partner = before.committees.find((slug) =>
    [...knowledge.documents.values()].some(
      ({ committees }) => slug !== other && committees.includes(slug) && committees.includes(other),
    ),
  );
  if (partner === undefined) return null;
  return again(`joint update of ${sayCommittee(partner, knowledge)} and ${sayCommittee(other, knowledge)}`);
}

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
  const { text, times, named, authorities, elsewhere } = before;
  const abroad = elsewhere === null ? -1 : text.toLowerCase().indexOf(elsewhere.toLowerCase());
  if (elsewhere !== null && abroad >= 0)
    return [{ start: abroad, end: abroad + elsewhere.length, by: newPlace }];
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
