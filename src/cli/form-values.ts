import type { Json } from './show-blocks.ts';

/** What the inputs of a form hold before anybody changes them, as Slack sends it with a submission. */
export function formValues(blocks: unknown): Record<string, Record<string, Json>> {
  const inputs = list(blocks).filter(({ type }) => type === 'input');
  return Object.fromEntries(
    inputs.map(({ block_id, element }) => [
      String(block_id),
      { [actionIdOf(element)]: submittedOf(element) },
    ]),
  );
}

/** The same for a reader: "Monday", "09:00", "London, South West"; empty where nothing is chosen. */
export function showFormValue(element: unknown): string {
  const { initial_option, initial_options, initial_value, initial_time } = object(element);
  const chosen = [...list(initial_options), ...(initial_option ? [object(initial_option)] : [])];
  if (chosen.length > 0) return chosen.map(({ text }) => String(object(text).text)).join(', ');
  return String(initial_value ?? initial_time ?? '');
}

function submittedOf(element: unknown): Json {
  const { initial_option, initial_options, initial_value, initial_time } = object(element);
  return {
    selected_option: initial_option ?? null,
    selected_options: initial_options ?? [],
    value: initial_value ?? null,
    selected_time: initial_time ?? null,
  };
}

function actionIdOf(element: unknown): string {
  return String(object(element).action_id);
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(object) : [];
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
