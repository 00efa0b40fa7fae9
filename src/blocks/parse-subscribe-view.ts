import type { SubscriptionChoice } from '../digest/describe-subscription.ts';
import type { KnownName, KnownNames } from '../digest/known-names.ts';
import { topicFaultOf } from '../digest/parsing/parse-subscription.ts';
import { parseTimeZone, suggestTimeZone } from '../digest/parsing/parse-time-zone.ts';
import { parseTopics } from '../digest/parsing/parse-topics.ts';
import { type Schedule, WHEN_NOTHING_NEW } from '../digest/subscription.ts';
import { FIELD_ACTION, FIELDS } from './render-subscribe-view.ts';

/** What stands in one element of a submitted view, as far as it is looked at. */
export type SubmittedElement = {
  readonly value?: string | null | undefined;
  readonly selected_option?: { readonly value?: string | undefined } | null | undefined;
  readonly selected_options?: readonly { readonly value?: string | undefined }[] | null | undefined;
  readonly selected_time?: string | null | undefined;
};
export type SubmittedValues = Readonly<Record<string, Readonly<Record<string, SubmittedElement>>>>;

export type ParsedView =
  | { readonly kind: 'understood'; readonly choice: SubscriptionChoice }
  /** Sentences by the block that each is shown under. */
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> };

/** Reads a submission of the modal. Every fault is found, each at its own field. */
export function parseSubscribeView(
  values: SubmittedValues,
  {
    names,
    isSaid,
    scheduleProblem,
  }: {
    readonly names: KnownNames;
    readonly isSaid?: (phrase: string) => boolean;
    readonly scheduleProblem?: (schedule: Schedule) => string | null;
  },
): ParsedView {
  const errors: Record<string, string> = {};
  const field = (block: string): SubmittedElement => values[block]?.[FIELD_ACTION] ?? {};

  const topics = parseTopics(field(FIELDS.topics).value ?? '', isSaid);
  const topicFault = topicFaultOf(topics);
  if (topicFault) errors[FIELDS.topics] = topicFault;

  const weekday = Number(field(FIELDS.weekday).selected_option?.value ?? Number.NaN);
  if (!(weekday >= 0 && weekday <= 6))
    errors[FIELDS.weekday] = 'Choose a day of the week, for example Monday.';

  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(field(FIELDS.time).selected_time ?? '') ?? [];
  if (hour === undefined) errors[FIELDS.time] = 'Choose a time of day, for example 09:00.';

  const written = field(FIELDS.timeZone).value ?? '';
  const timeZone = parseTimeZone(written);
  if (!timeZone) errors[FIELDS.timeZone] = zoneFault(written);

  const quiet = field(FIELDS.whenNothingNew).selected_option?.value;
  const whenNothingNew = WHEN_NOTHING_NEW.find((one) => one === quiet);
  if (!whenNothingNew) errors[FIELDS.whenNothingNew] = 'Choose what a week without news brings.';

  if (Object.keys(errors).length > 0 || !timeZone || !whenNothingNew) return { kind: 'errors', errors };
  const schedule: Schedule = {
    weekday,
    hour: Number(hour),
    minute: Number(minute),
    timeZone,
    skipsBankHolidays: (field(FIELDS.bankHolidays).selected_options ?? []).length > 0,
  };
  const problem = scheduleProblem?.(schedule);
  if (problem) return { kind: 'errors', errors: { [FIELDS.time]: problem } };
  return {
    kind: 'understood',
    choice: {
      interests: {
        regions: chosen(field(FIELDS.regions), names.regions),
        committees: chosen(field(FIELDS.committees), names.committees),
        topics,
      },
      schedule,
      whenNothingNew,
    },
  };
}

function zoneFault(written: string): string {
  const near = suggestTimeZone(written);
  return `“${written}” is not a time zone. ${near ? `Did you mean ${near}?` : 'Write one like Europe/London.'}`;
}

function chosen({ selected_options }: SubmittedElement, known: readonly KnownName[]): string[] {
  const slugs = (selected_options ?? []).map(({ value }) => value);
  return known.map(({ slug }) => slug).filter((slug) => slugs.includes(slug));
}
