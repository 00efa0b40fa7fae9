import { describeInterests, type SubscriptionChoice } from '../describe-subscription.ts';
import { type KnownNames, listAloud } from '../known-names.ts';
import type { Schedule } from '../subscription.ts';
import { suggestNames } from './parse-names.ts';
import { showTimeOfDay } from './parse-time-of-day.ts';
import { suggestTimeZone } from './parse-time-zone.ts';
import { MAX_TOPIC_LENGTH, MAX_TOPICS } from './parse-topics.ts';
import { WEEKDAYS } from './parse-weekday.ts';
import { type SpokenSubscription, takeApart } from './take-apart.ts';

/** What a line asks for, or what is wrong with it, what of it was understood, and a right line. */
export type ParsedSubscription =
  | { readonly kind: 'understood'; readonly choice: SubscriptionChoice }
  | { readonly kind: 'problem'; readonly problem: string };

export type SubscriptionParsing = {
  readonly names: KnownNames;
  /** What holds for everything that the line does not say: the subscription so far, or the usual. */
  readonly defaults: SubscriptionChoice;
  /** A sentence about a schedule that cannot be kept ("On 28 March 2027 the clocks skip 1:30."), or null. */
  readonly scheduleProblem?: (schedule: Schedule) => string | null;
  /** Whether these words are said together in the corpus: "mental health and wellbeing" is one topic then. */
  readonly isSaid?: (phrase: string) => boolean;
  /** What to do about a problem, as a sentence, given a line that is right; where not given, as in Slack. */
  readonly remedy?: (example: string) => string;
};

const REMEDY_IN_SLACK = (example: string) =>
  `Nothing was changed. Write it like this: /adcs digest subscribe ${example}`;

/**
 * Reads "weekly on monday at 9:00 for west-midlands, london about UASC" in the many ways people write it.
 *
 * All or nothing: a line with anything in it that is not understood is a problem, because a subscription
 * that is nearly right is noticed weeks later. A problem is to be shown as it stands; nothing is changed.
 */
export function parseSubscription(text: string, parsing: SubscriptionParsing): ParsedSubscription {
  const spoken = takeApart(text, parsing.names, parsing.isSaid);
  const wrong = faultOf(spoken, parsing.names);
  const choice = choiceOf(spoken, parsing.defaults);
  const problem = wrong ?? parsing.scheduleProblem?.(choice.schedule) ?? null;
  if (problem === null) return { kind: 'understood', choice };
  return { kind: 'problem', problem: withRemedy(problem, spoken, choice, parsing) };
}

/** The first thing that is wrong, as a sentence or two; null where all is well. */
function faultOf(spoken: SpokenSubscription, names: KnownNames): string | null {
  if (spoken.otherCadence) return `“${spoken.otherCadence}” is not possible: a digest comes once a week.`;

  const noDay = spoken.weekdays.find(({ weekday }) => weekday === null);
  if (noDay) return `“${noDay.written}” is not a day of the week.`;
  const days = new Set(spoken.weekdays.map(({ weekday }) => WEEKDAYS[weekday ?? 0] ?? ''));
  if (days.size > 1) return `${listAloud([...days])} are ${days.size} days: a digest comes once a week.`;

  const noTime = spoken.times.find(({ time }) => time === null);
  if (noTime) return `“${noTime.written}” is not a time of day.`;
  const times = new Set(spoken.times.map(({ time }) => (time ? showTimeOfDay(time) : '')));
  if (times.size > 1) return `${listAloud([...times])} are ${times.size} times: a digest comes once a week.`;

  return zoneFaultOf(spoken) ?? scopeFaultOf(spoken, names) ?? topicFaultOf(spoken.topics ?? []);
}

function zoneFaultOf({ zones }: SpokenSubscription): string | null {
  const noZone = zones.find(({ zone }) => zone === null);
  if (noZone) {
    const near = suggestTimeZone(noZone.written);
    return `“${noZone.written}” is not a time zone. ${near ? `Did you mean ${near}?` : 'Write one like Europe/London.'}`;
  }
  const different = new Set(zones.map(({ zone }) => zone ?? ''));
  return different.size > 1 ? `${listAloud([...different])} are ${different.size} time zones.` : null;
}

function scopeFaultOf({ scope, leftOver }: SpokenSubscription, names: KnownNames): string | null {
  const [stranger] = scope?.unknown ?? [];
  if (stranger !== undefined) {
    const near = suggestNames(stranger, names);
    const hint = near.length > 0 ? ` Did you mean ${listAloud(near, 'or')}?` : '';
    return `No region or committee is called “${inShort(stranger)}”.${hint}`;
  }
  return leftOver[0] === undefined
    ? null
    : `“${inShort(leftOver[0])}” is not something that I understand here.`;
}

/** What is wrong with a list of topics, as a sentence; null where nothing is. */
export function topicFaultOf(topics: readonly string[]): string | null {
  if (topics.length > MAX_TOPICS) return `${topics.length} topics are too many: ${MAX_TOPICS} at most.`;
  const long = topics.find((topic) => topic.length > MAX_TOPIC_LENGTH);
  if (!long) return null;
  return `“${inShort(long, 40)}” is too long for a topic: a few words, ${MAX_TOPIC_LENGTH} characters at most.`;
}

/** Whoever pasted a page need not be told the whole of it. */
function inShort(said: string, room = 60): string {
  return said.length <= room ? said : `${said.slice(0, room).trimEnd()}…`;
}

function choiceOf(spoken: SpokenSubscription, defaults: SubscriptionChoice): SubscriptionChoice {
  const { schedule, interests } = defaults;
  const time = spoken.times[0]?.time;
  return {
    interests: {
      regions: spoken.scope?.regions ?? interests.regions,
      committees: spoken.scope?.committees ?? interests.committees,
      topics: spoken.topics ?? interests.topics,
    },
    schedule: {
      weekday: spoken.weekdays[0]?.weekday ?? schedule.weekday,
      hour: time?.hour ?? schedule.hour,
      minute: time?.minute ?? schedule.minute,
      timeZone: spoken.zones[0]?.zone ?? schedule.timeZone,
      skipsBankHolidays: spoken.skipsBankHolidays ?? schedule.skipsBankHolidays,
    },
    whenNothingNew: spoken.whenNothingNew ?? defaults.whenNothingNew,
  };
}

function withRemedy(
  problem: string,
  spoken: SpokenSubscription,
  choice: SubscriptionChoice,
  { names, remedy = REMEDY_IN_SLACK }: SubscriptionParsing,
): string {
  const understood = understoodOf(spoken, choice, names);
  const asUnderstood = understood === '' ? '' : ` I understood: ${understood}.`;
  return `${problem}${asUnderstood} ${remedy(exampleLine(names))}`;
}

/** A line that is right, with names that are known here. */
export function exampleLine(names: KnownNames): string {
  const known = (slug: string) => names.regions.some((region) => region.slug === slug);
  const scope =
    known('west-midlands') && known('greater-london') ? 'west-midlands, london' : names.regions[0]?.slug;
  return `weekly on monday at 9:00 for ${scope ?? 'everything'} about UASC`;
}

function understoodOf(spoken: SpokenSubscription, choice: SubscriptionChoice, names: KnownNames): string {
  const { regions, committees } = spoken.scope ?? { regions: [], committees: [] };
  const topics = spoken.topics ?? [];
  const time = spoken.times[0]?.time;
  const day = spoken.weekdays.find(({ weekday }) => weekday !== null)?.weekday ?? null;
  const isNarrowed = regions.length + committees.length + topics.length > 0;
  return [
    day === null ? '' : (WEEKDAYS[day] ?? ''),
    time ? showTimeOfDay(time) : '',
    spoken.zones[0]?.zone ?? '',
    isNarrowed
      ? describeInterests({ regions, committees, topics: topicFaultOf(topics) ? [] : topics }, names)
      : '',
    spoken.skipsBankHolidays === null
      ? ''
      : choice.schedule.skipsBankHolidays
        ? 'not on bank holidays'
        : 'also on bank holidays',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
