type Json = Record<string, unknown>;

/** Every object in some blocks, depth first. */
export function* everyObject(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* everyObject(item);
  else if (typeof value === 'object' && value !== null) {
    yield { ...value };
    yield* everyObject(Object.values(value));
  }
}

/** The quotations in some blocks, each as the reader sees it. */
export function quotations(blocks: unknown): string[] {
  return [...everyObject(blocks)].filter(({ type }) => type === 'rich_text_quote').map(shownText);
}

/** The buttons in some blocks, as they stand. */
export function buttons(blocks: unknown): Json[] {
  return [...everyObject(blocks)].filter(({ type }) => type === 'button');
}

/** The button whose label begins so; fails where there is none. */
export function button(blocks: unknown, label: string): Json {
  const found = buttons(blocks).find((one) => shownText(one.text).startsWith(label));
  if (!found)
    throw new Error(`No button “${label}” among: ${buttons(blocks).map((one) => shownText(one.text))}`);
  return found;
}

/** What stands in some blocks, without its forms. */
export function shownText(value: unknown): string {
  return [...everyObject(value)]
    .map(({ text }) => text)
    .filter((text) => typeof text === 'string')
    .join('');
}
