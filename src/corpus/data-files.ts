import { load } from 'js-yaml';
import { z } from 'zod';
import { type Fault, showFault } from './fault.ts';
import type { Glossary } from './glossary.ts';
import { glossaryFile } from './glossary-file.ts';
import { yamlReader } from './yaml-reader.ts';

/** A region of the association; `formerAuthorities` say until when: "Cumbria (to 2023)"; `towns` which are in an authority: Norwich in Norfolk. */
export type Region = {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly authorities: readonly string[];
  readonly formerAuthorities: readonly string[];
  readonly towns?: Readonly<Record<string, readonly string[]>>;
};

/** A policy committee; `remit` are the matters by which people speak of it: "the inspection committee". */
export type Committee = {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly remit: readonly string[];
};

/** A fact about a post from a page outside the documents, as `roles.yml` has it. */
export type RoleFact = {
  readonly body: string;
  readonly role: string;
  readonly person: string;
  readonly organisation: string | null;
  readonly as_of: string;
  readonly until: string | null;
  readonly source_url: string;
  readonly note: string | null;
};

/** A matter as the documents name it, and questions after it in everyday words: an entry of `example-questions.json`. */
export type ExampleQuestions = { readonly means: readonly string[]; readonly asked: readonly string[] };

/** A public page that was seen to carry a document's text; `index` counts the raw file's items from 0. */
export type KnownPage = {
  readonly seed: string;
  readonly index: number | null;
  readonly title: string;
  readonly url: string;
};

/** A data file that cannot be used: every fault in it, the first one in the message. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
  readonly code = 'data_file_error';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults[0] ? showFault(faults[0]) : 'The data file cannot be used.');
    this.faults = faults;
  }
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slug = z.string('must be text').regex(SLUG, 'must be small letters, digits and hyphens');
const text = z.string('must be text').min(1, 'must not be empty');
const names = z.array(text, 'must be a list').default([]);
/** YAML reads a bare year as a number. */
const partialDate = z
  .union([z.string(), z.number()], 'must be YYYY, YYYY-MM or YYYY-MM-DD')
  .transform(String)
  .pipe(z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'));
const address = z.url({ protocol: /^https?$/, error: 'must be a web address' });
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item, 'must be a list');

const regionsFile = z.object({
  regions: listOf(
    z
      .object({
        slug,
        name: text,
        aliases: names,
        authorities: names,
        former_authorities: names,
        towns: z.record(text, z.array(text, 'must be a list')).default({}),
      })
      .check(townsAreOfAuthorities)
      .transform(
        ({ former_authorities, ...region }): Region => ({ ...region, formerAuthorities: former_authorities }),
      ),
  ).check(slugsDiffer),
});
const committeesFile = z.object({
  committees: listOf(z.object({ slug, name: text, aliases: names, remit: names })).check(slugsDiffer),
});
const rolesFile = z.object({
  roles: listOf(
    z.object({
      body: text,
      role: text,
      person: text,
      organisation: text.nullable().default(null),
      as_of: partialDate,
      until: partialDate.nullable().default(null),
      source_url: address,
      note: text.nullable().default(null),
    }),
  ),
});
/** Stands in place of the terms where example questions are of what no update holds. */
const OF_NO_UPDATE = 'no update';
const examplesFile = z.record(text, z.array(text, 'must be a list of questions')).transform((matters) =>
  Object.entries(matters).map(
    ([means, asked]): ExampleQuestions => ({
      means: means
        .split(',')
        .map((term) => term.trim())
        .filter((term) => term !== '' && term !== OF_NO_UPDATE),
      asked,
    }),
  ),
);
const pagesFile = z.object({
  documents: listOf(z.object({ seed: text, index: z.number().int().nullable(), title: text, url: address })),
});

/** Each throws `DataFileError`. `file` is only named in messages. */
export const parseRegions = (file: string, yaml: string): Region[] => read(regionsFile, file, yaml).regions;
export const parseCommittees = (file: string, yaml: string): Committee[] =>
  read(committeesFile, file, yaml).committees;
export const parseRoles = (file: string, yaml: string): RoleFact[] => read(rolesFile, file, yaml).roles;
export const parseExampleQuestions = (file: string, json: string): ExampleQuestions[] =>
  read(examplesFile, file, json);
export const parseKnownPages = (file: string, json: string): KnownPage[] =>
  read(pagesFile, file, json).documents;
/** A copy, because what the reader cuts out of a text keeps the whole of it: of a long glossary two megabytes. */
export const parseGlossary = (file: string, yaml: string): Glossary =>
  structuredClone(read(glossaryFile, file, yaml));

function slugsDiffer({ value, issues }: z.core.ParsePayload<{ slug: string }[]>): void {
  value.forEach((each, i) => {
    if (value.findIndex((other) => other.slug === each.slug) === i) return;
    const message = `"${each.slug}" must not stand twice`;
    issues.push({ code: 'custom', message, path: [i, 'slug'], input: value });
  });
}

/** A town is of an authority of that very region. */
function townsAreOfAuthorities({
  value,
  issues,
}: z.core.ParsePayload<{ authorities: string[]; towns: Record<string, string[]> }>): void {
  for (const name of Object.keys(value.towns)) {
    if (value.authorities.includes(name)) continue;
    const message = `"${name}" must be one of the authorities`;
    issues.push({ code: 'custom', message, path: ['towns', name], input: value });
  }
}

function read<Shape extends z.ZodType>(shape: Shape, file: string, text: string): z.output<Shape> {
  const value = readQuickly(file.endsWith('.json') ? JSON.parse : load, text);
  const result = value === undefined ? null : shape.safeParse(value);
  return result?.success ? result.data : readWithLines(shape, file, text);
}

/** Undefined for a text with a fault: where it stands another reader tells. */
function readQuickly(parse: (text: string) => unknown, text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The same three times as slowly, to tell in which line a fault is. JSON is YAML too. */
function readWithLines<Shape extends z.ZodType>(shape: Shape, file: string, yaml: string): z.output<Shape> {
  const { isScalar, LineCounter, parseDocument, visit } = yamlReader();
  const lineCounter = new LineCounter();
  // The reader holds each key against all before it: of a long glossary that is a quarter of its time.
  const written = parseDocument(yaml, { lineCounter, logLevel: 'silent', uniqueKeys: false });
  const errors = written.errors.map((error) => ({
    line: error.linePos?.[0].line ?? 1,
    what: error.message.split(/ at line |\n/)[0],
  }));
  visit(written, {
    Map(_, { items }) {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value)) {
          const { line } = lineCounter.linePos(key.range?.[0] ?? 0);
          errors.push({ line, what: 'Map keys must be unique' });
        }
        known.add(key.value);
      }
    },
  });
  if (errors.length > 0) {
    throw new DataFileError(
      errors.map(({ line, what }) => ({
        file,
        line,
        what: `This is not ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${what}.`,
        remedy: 'Mend the line, or the one before it.',
      })),
    );
  }
  const result = shape.safeParse(written.toJS());
  if (result.success) return result.data;

  /** The line of the innermost thing that is there, for a path whose end may be missing. */
  const lineAt = (path: readonly unknown[]): number => {
    const node = path.length > 0 ? written.getIn(path, true) : written.contents;
    const range = node && typeof node === 'object' && 'range' in node ? node.range : null;
    if (Array.isArray(range)) return lineCounter.linePos(range[0]).line;
    return path.length > 0 ? lineAt(path.slice(0, -1)) : 1;
  };
  throw new DataFileError(
    result.error.issues.map(({ path, message }) => ({
      file,
      line: lineAt(path),
      what: `${path.join('.') || 'The file'} ${message}.`,
      remedy: 'docs/corpus-format.md shows its form.',
    })),
  );
}
