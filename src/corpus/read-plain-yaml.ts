type Line = { readonly indent: number; readonly text: string };
/** The lines that say something, and how many of them are read. */
type Reading = { readonly lines: Line[]; at: number };

/** `key: value`, or a key alone above what belongs to it. */
const ENTRY = /^(?<key>"[^"\\]*"|'[^']*'|[^"':#{[][^:#]*):(?: +(?<value>.+))?$/;
const ITEM = /^- +(?=[^ ])/;
/** `{ a: b, c: d }` */
const ON_ONE_LINE = /^\{ *(.+?) *\}$/;
const QUOTED = /^(?:"[^"\\]*"|'[^']*')$/;
const PLAIN = /^[\p{L}\d£(‘“](?:.*[^ :])?$/u;
/** What a plain value may be in YAML besides text: a remark behind it, a map, nothing, yes or no, a number. */
const NO_TEXT = /: | #|^(?:null|true|false)$|^[\d.]+(?:e[-+]?\d+)?$|^0[ox]/i;
const WHOLE_NUMBER = /^[1-9]\d{0,14}$/;
/** YAML wants a key to end on the thousandth character or so. */
const LONGEST_KEY = 1_000;

/**
 * What a YAML file holds that is written plainly: maps and lists, an entry a line and each level further in, of words that are
 * plain or quoted. Undefined where a line needs a YAML reader, which takes a hundred times as long; that is also who says what is wrong.
 */
export function readPlainYaml(yaml: string): unknown {
  if (/[\t\r]/.test(yaml)) return undefined;
  const lines = yaml.split('\n').flatMap((line): Line[] => {
    const text = line.replace(/^ +| +$/g, '');
    return text === '' || text.startsWith('#') ? [] : [{ indent: line.indexOf(text), text }];
  });
  const reading = { lines, at: 0 };
  const value = readBlock(reading, 0);
  return reading.at === lines.length ? value : undefined;
}

function readBlock(reading: Reading, indent: number): unknown {
  const first = reading.lines[reading.at];
  if (first?.indent !== indent) return undefined;
  return ITEM.test(first.text) ? readList(reading, indent) : readMap(reading, indent);
}

function readList(reading: Reading, indent: number): unknown[] | undefined {
  const list: unknown[] = [];
  for (const line of linesAt(reading, indent)) {
    const [dash] = ITEM.exec(line.text) ?? [];
    if (dash === undefined) return undefined;
    const item = { indent: indent + dash.length, text: line.text.slice(dash.length) };
    reading.lines[reading.at] = item;
    const value = ENTRY.test(item.text) ? readMap(reading, item.indent) : readOneLine(reading, item.text);
    if (value === undefined) return undefined;
    list.push(value);
  }
  return list;
}

function readOneLine(reading: Reading, text: string): unknown {
  reading.at += 1;
  const [, inside] = ON_ONE_LINE.exec(text) ?? [];
  return inside === undefined ? readScalar(text) : mapOf(inside.split(/, +(?=\w+: )/));
}

function mapOf(entries: readonly string[]): unknown {
  const isPlain = entries.every((entry) => /^\w+: (?:"[^"]*"|[^"[\]{},]+)$/.test(entry));
  return isPlain ? readMap({ lines: entries.map((text) => ({ indent: 0, text })), at: 0 }, 0) : undefined;
}

function readMap(reading: Reading, indent: number): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  for (const line of linesAt(reading, indent)) {
    const { key = '', value } = ENTRY.exec(line.text)?.groups ?? {};
    const name = readScalar(key);
    if (typeof name !== 'string' || key.length > LONGEST_KEY || Object.hasOwn(map, name)) return undefined;
    reading.at += 1;
    const held = value === undefined ? readInside(reading, indent) : readScalar(value);
    if (held === undefined) return undefined;
    map[name] = held;
  }
  return map;
}

/** What stands further in than its key. */
function readInside(reading: Reading, indent: number): unknown {
  const inside = reading.lines[reading.at]?.indent ?? 0;
  return inside > indent ? readBlock(reading, inside) : undefined;
}

/** The lines that are next and begin so far in, as long as whoever asks for them reads each. */
function* linesAt(reading: Reading, indent: number): Generator<Line> {
  for (;;) {
    const line = reading.lines[reading.at];
    if (line?.indent !== indent) return;
    yield line;
  }
}

/** Undefined for what is neither text nor a whole number nor nothing. */
function readScalar(text: string): string | number | null | undefined {
  if (text === 'null') return null;
  if (QUOTED.test(text)) return text.slice(1, -1);
  if (WHOLE_NUMBER.test(text)) return Number(text);
  return PLAIN.test(text) && !NO_TEXT.test(text) ? text : undefined;
}
