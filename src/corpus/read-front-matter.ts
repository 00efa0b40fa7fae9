import type { Fault } from './fault.ts';
import { yamlReader } from './yaml-reader.ts';

/** What stands under a key, and the line of the key, from 1. */
export type Field = { readonly value: unknown; readonly line: number };
export type FrontMatterText = {
  readonly fields: ReadonlyMap<string, Field>;
  /** The lines after the front matter, and the number of the first of them. */
  readonly body: readonly string[];
  readonly bodyLine: number;
  readonly faults: readonly Fault[];
};

const FENCE = /^---\s*$/;
/** What needs no YAML reader: `key: plain words`, `key: "quoted"`, `key: [a, b]`. Nearly every line is one of them. */
const FIELD = /^([a-z_]+): (?:([\p{L}\d‘“][^\n]*?)|("[^\n]*")|\[([a-z\d-]+(?:, ?[a-z\d-]+)*)\])\s*$/u;
const NEEDS_YAML = /: | #|:$|^(?:true|false|null|yes|no|on|off)$|^(?:0x|\d+e\d)/i;

/**
 * The front matter of a corpus file, and what follows it. Never throws: what cannot be read is in `faults`,
 * with no field where there is no telling them apart.
 */
export function readFrontMatter(file: string, text: string): FrontMatterText {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const nothing = { fields: new Map<string, Field>(), body: lines, bodyLine: 1 };
  if (!FENCE.test(lines[0] ?? '')) {
    const what = 'The file does not begin with front matter.';
    return {
      ...nothing,
      faults: [{ file, line: 1, what, remedy: 'Begin it with "---", "title: …", "---".' }],
    };
  }
  const end = lines.findIndex((line, i) => i > 0 && FENCE.test(line));
  if (end === -1) {
    const what = 'The front matter does not end.';
    return {
      ...nothing,
      faults: [{ file, line: 1, what, remedy: 'Write a line "---" after its last field.' }],
    };
  }
  const written = lines.slice(1, end);
  const { fields, faults } = readPlainFields(written) ?? readYamlFields(file, written);
  return { fields, body: lines.slice(end + 1), bodyLine: end + 2, faults };
}

const isOddlyQuoted = (line: string) => (line.match(/"/g)?.length ?? 0) % 2 === 1;

type Fields = { readonly fields: Map<string, Field>; readonly faults: readonly Fault[] };

/** Null where a line needs a YAML reader, which takes fifty times as long. */
function readPlainFields(lines: readonly string[]): Fields | null {
  const fields = new Map<string, Field>();
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [, key, plain, quoted, list] = FIELD.exec(line) ?? [];
    if (key === undefined || fields.has(key) || (plain && NEEDS_YAML.test(plain))) return null;
    const value = plain ?? (quoted ? unquote(quoted) : list?.split(/, ?/));
    if (value === undefined) return null;
    fields.set(key, { value, line: i + 2 });
  }
  return { fields, faults: [] };
}

function unquote(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted);
  } catch {
    return undefined;
  }
}

function readYamlFields(file: string, lines: readonly string[]): Fields {
  const { LineCounter, parseDocument } = yamlReader();
  const lineCounter = new LineCounter();
  const yaml = parseDocument(lines.join('\n'), { lineCounter, logLevel: 'silent' });
  const faults = yaml.errors.map((error): Fault => {
    const what = `The front matter is not YAML: ${error.message.split(/ at line |\n/)[0]}.`;
    const remedy = 'Write "field: value", one a line, and quote a value that holds ": ".';
    // What YAML calls the place of a quote that does not end is where it gave up looking.
    const opened = lines.findIndex((line) => isOddlyQuoted(line));
    const at = error.code === 'MISSING_CHAR' && opened !== -1 ? opened + 1 : (error.linePos?.[0].line ?? 1);
    return { file, line: at + 1, what, remedy };
  });
  const fields = new Map<string, Field>();
  const values: unknown = faults.length === 0 ? valuesOf(yaml) : null;
  if (values instanceof ReferenceError) {
    const line = lines.findIndex((each) => /: *\*/.test(each)) + 2;
    const what = 'What begins with "*" is read as a reference to something, and there is none.';
    return { fields, faults: [{ file, line: Math.max(line, 2), what, remedy: 'Quote the value.' }] };
  }
  if (values === null || typeof values !== 'object' || Array.isArray(values)) {
    const what = 'The front matter has no fields.';
    const none: Fault = { file, line: 2, what, remedy: 'Write at least "title: …".' };
    return { fields, faults: faults.length > 0 ? faults : [none] };
  }
  for (const [key, value] of Object.entries(values)) {
    const line = lines.findIndex((each) => each.replaceAll(/["']/g, '').startsWith(`${key}:`));
    fields.set(key, { value, line: Math.max(line, 0) + 2 });
  }
  return { fields, faults };
}

/** A reference (`*name`) to what is nowhere named is found only when the values are asked for. */
function valuesOf(yaml: { toJS(): unknown }): unknown {
  try {
    return yaml.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
}
