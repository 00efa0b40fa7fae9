import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import type { SubscriptionChoice } from '../digest/describe-subscription.ts';
import type { KnownName, KnownNames } from '../digest/known-names.ts';
import { MAX_TOPIC_LENGTH, MAX_TOPICS } from '../digest/parsing/parse-topics.ts';
import { WEEKDAYS } from '../digest/parsing/parse-weekday.ts';
import type { WhenNothingNew } from '../digest/subscription.ts';
import { SUBSCRIBE_VIEW } from './digest-action-ids.ts';
import { LIMITS } from './limits.ts';
import { plain } from './mrkdwn.ts';

/** The blocks of the modal; a fault of a submission is shown under the block that it is in. */
export const FIELDS = {
  regions: 'regions',
  committees: 'committees',
  topics: 'topics',
  weekday: 'weekday',
  time: 'time',
  timeZone: 'time-zone',
  whenNothingNew: 'when-nothing-new',
  bankHolidays: 'bank-holidays',
} as const;

/** Each block has one element, so that one name does for all. */
export const FIELD_ACTION = 'value';

const WHEN_NOTHING_NEW: readonly { readonly value: WhenNothingNew; readonly label: string }[] = [
  { value: 'skip', label: 'Post nothing' },
  { value: 'one-line', label: 'Say so in one line, with the date of the latest held' },
  { value: 'look-back', label: 'Look back at an older update of this time of the year' },
];

/**
 * The modal in which a subscription is made or changed. `metadata` comes back with the submission;
 * `isNew` only changes the words.
 */
export function renderSubscribeView(
  { interests, schedule, whenNothingNew }: SubscriptionChoice,
  names: KnownNames,
  { metadata, isNew }: { readonly metadata: string; readonly isNew: boolean },
): ModalView {
  return {
    type: 'modal',
    callback_id: SUBSCRIBE_VIEW,
    private_metadata: metadata,
    title: plain('Weekly digest', LIMITS.view.title),
    submit: plain(isNew ? 'Subscribe' : 'Save', LIMITS.view.submit),
    close: plain('Cancel', LIMITS.view.close),
    blocks: [
      choose(FIELDS.regions, 'Regions', names.regions, interests.regions),
      choose(FIELDS.committees, 'Policy committees', names.committees, interests.committees),
      topicsField(interests.topics),
      weekdayField(schedule.weekday),
      timeField(schedule),
      timeZoneField(schedule.timeZone),
      whenNothingNewField(whenNothingNew),
      bankHolidaysField(schedule.skipsBankHolidays),
    ],
  };
}

function choose(
  block_id: string,
  label: string,
  known: readonly KnownName[],
  chosen: readonly string[],
): InputBlock {
  const options = known.slice(0, LIMITS.select.options).map(({ slug, name }) => option(slug, name));
  const initial = options.filter(({ value }) => chosen.includes(value ?? ''));
  return {
    type: 'input',
    block_id,
    optional: true,
    label: plain(label, LIMITS.input.label),
    element: {
      type: 'multi_static_select',
      action_id: FIELD_ACTION,
      placeholder: plain('All that there is', LIMITS.option.text),
      options,
      ...(initial.length > 0 && { initial_options: initial }),
    },
  };
}

function topicsField(topics: readonly string[]): InputBlock {
  const hint = 'With commas between them, for example: UASC, adoption. Empty for every topic.';
  return {
    type: 'input',
    block_id: FIELDS.topics,
    optional: true,
    label: plain('Topics, in plain words', LIMITS.input.label),
    hint: plain(hint, LIMITS.input.hint),
    element: {
      type: 'plain_text_input',
      action_id: FIELD_ACTION,
      max_length: MAX_TOPICS * (MAX_TOPIC_LENGTH + 4),
      ...(topics.length > 0 && { initial_value: writeTopics(topics) }),
    },
  };
}

/** Topics as they are typed into one field; one that holds a comma or an "and" stands in quotation marks. */
function writeTopics(topics: readonly string[]): string {
  return topics.map((topic) => (/[,;]|\b(?:and|or)\b/i.test(topic) ? `“${topic}”` : topic)).join(', ');
}

function weekdayField(weekday: number): InputBlock {
  return {
    type: 'input',
    block_id: FIELDS.weekday,
    label: plain('Day of the week', LIMITS.input.label),
    element: {
      type: 'static_select',
      action_id: FIELD_ACTION,
      options: [1, 2, 3, 4, 5, 6, 0].map(dayOption),
      initial_option: dayOption(weekday),
    },
  };
}

function timeField({ hour, minute }: { readonly hour: number; readonly minute: number }): InputBlock {
  return {
    type: 'input',
    block_id: FIELDS.time,
    label: plain('Time', LIMITS.input.label),
    element: {
      type: 'timepicker',
      action_id: FIELD_ACTION,
      initial_time: [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'),
    },
  };
}

function timeZoneField(timeZone: string): InputBlock {
  return {
    type: 'input',
    block_id: FIELDS.timeZone,
    label: plain('Time zone', LIMITS.input.label),
    hint: plain('For example: Europe/London, or London.', LIMITS.input.hint),
    element: {
      type: 'plain_text_input',
      action_id: FIELD_ACTION,
      initial_value: timeZone,
      max_length: 60,
    },
  };
}

function whenNothingNewField(chosen: WhenNothingNew): InputBlock {
  const options = WHEN_NOTHING_NEW.map(({ value, label }) => option(value, label));
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'input',
    block_id: FIELDS.whenNothingNew,
    label: plain('In a week without news', LIMITS.input.label),
    element: {
      type: 'radio_buttons',
      action_id: FIELD_ACTION,
      options,
      ...(initial && { initial_option: initial }),
    },
  };
}

function bankHolidaysField(areSkipped: boolean): InputBlock {
  const skip = option('skip', 'Not on an English bank holiday, but on the next working day');
  return {
    type: 'input',
    block_id: FIELDS.bankHolidays,
    optional: true,
    label: plain('Bank holidays', LIMITS.input.label),
    element: {
      type: 'checkboxes',
      action_id: FIELD_ACTION,
      options: [skip],
      ...(areSkipped && { initial_options: [skip] }),
    },
  };
}

function dayOption(weekday: number): PlainTextOption {
  return option(String(weekday), WEEKDAYS[weekday] ?? String(weekday));
}

function option(value: string, label: string): PlainTextOption {
  return { text: plain(label, LIMITS.option.text), value };
}
