import { type KnownName, type KnownNames, listAloud, nameOf } from './known-names.ts';
import { showTimeOfDay } from './parsing/parse-time-of-day.ts';
import { showTimeZone } from './parsing/parse-time-zone.ts';
import { WEEKDAYS } from './parsing/parse-weekday.ts';
import type { Interests, Schedule, WhenNothingNew } from './subscription.ts';

/** What a person chooses; the rest of a subscription is bookkeeping. */
export type SubscriptionChoice = {
  readonly interests: Interests;
  readonly schedule: Schedule;
  readonly whenNothingNew: WhenNothingNew;
};

/** The choice as the words after `/adcs digest subscribe` that make it again. */
export function writeChoice(
  { interests, schedule, whenNothingNew }: SubscriptionChoice,
  names: KnownNames,
): string {
  const chosen = chosenNames(interests, names, ({ name, slug }) =>
    name.includes(',') ? slug.toUpperCase() : name,
  );
  const topics = interests.topics.map((topic) => `“${topic}”`);
  return [
    `weekly on ${WEEKDAYS[schedule.weekday]} at ${showTimeOfDay(schedule)} in ${schedule.timeZone}`,
    `for ${chosen.length === 0 ? 'everything' : chosen.join(', ')}`,
    topics.length === 0 ? '' : `about ${topics.join(', ')}`,
    whenNothingNew === 'skip' ? '; skip when nothing is new' : '',
    whenNothingNew === 'one-line' ? '; one line when nothing is new' : '',
    whenNothingNew === 'look-back' ? '; look back when nothing is new' : '',
    schedule.skipsBankHolidays ? '; not on bank holidays' : '; also on bank holidays',
  ]
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(' ;', ';');
}

/** "every Monday at 9:00 (London time)". */
export function describeSchedule(schedule: Schedule): string {
  const time = `every ${WEEKDAYS[schedule.weekday]} at ${showTimeOfDay(schedule)} (${showTimeZone(schedule.timeZone)})`;
  return schedule.skipsBankHolidays ? `${time}, or the next working day after a bank holiday` : time;
}

/** "West Midlands and Greater London on “UASC”"; "all updates" where nothing was narrowed down. */
export function describeInterests(interests: Interests, names: KnownNames): string {
  return `${placesAloud(interests, names) || 'all updates'}${onTopics(interests)}`;
}

/** The same to be read behind what was found: " for London on “UASC”", " on “UASC”", or nothing. */
export function describeScope(interests: Interests, names: KnownNames): string {
  const places = placesAloud(interests, names);
  return `${places === '' ? '' : ` for ${places}`}${onTopics(interests)}`;
}

function placesAloud(interests: Interests, names: KnownNames): string {
  return listAloud(chosenNames(interests, names, ({ name }) => aloud(name)));
}

function onTopics({ topics }: Interests): string {
  const quoted = topics.map((topic) => `“${topic}”`);
  return quoted.length === 0 ? '' : ` on ${listAloud(quoted, 'or')}`;
}

/** A committee's name takes an article, a region's seldom does. */
function aloud(name: string): string {
  return /\bcommittee$/i.test(name) ? `the ${name}` : name;
}

export function describeWhenNothingNew(whenNothingNew: WhenNothingNew): string {
  switch (whenNothingNew) {
    case 'skip':
      return 'Nothing is posted in a week without news.';
    case 'one-line':
      return 'In a week without news one line says so.';
    case 'look-back':
      return 'In a week without news it looks back at an older update.';
  }
}

function chosenNames(interests: Interests, names: KnownNames, show: (known: KnownName) => string): string[] {
  const shown = (slugs: readonly string[], known: readonly KnownName[], all: string) =>
    known.length > 1 && known.every(({ slug }) => slugs.includes(slug))
      ? [all]
      : slugs.map((slug) =>
          show(known.find((one) => one.slug === slug) ?? { slug, name: nameOf(slug, known), aliases: [] }),
        );
  return [
    ...shown(interests.regions, names.regions, 'all regions'),
    ...shown(interests.committees, names.committees, 'all committees'),
  ];
}
