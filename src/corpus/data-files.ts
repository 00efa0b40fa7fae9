import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';

/** A region of the association; `formerAuthorities` say until when: "Cumbria (to 2023)". */
export type Region = {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly authorities: readonly string[];
  readonly formerAuthorities: readonly string[];
};

export type Committee = {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
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

/** A public page that was seen to carry a document's text; `index` counts the raw file's items from 0. */
export type KnownPage = {
  readonly seed: string;
  readonly index: number | null;
  readonly title: string;
  readonly url: string;
};

/** A data file that cannot be used: where, what was found, what to write. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
  readonly code = 'data_file_error';
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly remedy: string;

  constructor(file: string, line: number, what: string, remedy: string) {
    super(`${file}:${line}: ${what} ${remedy}`);
    this.file = file;
    this.line = line;
    this.what = what;
    this.remedy = remedy;
  }
}

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a slug (small letters, digits and hyphens)');
const text = z.string().min(1, 'is empty');
const names = z.array(text).default([]);
/** YAML reads a bare year as a number. */
const partialDate = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is not YYYY, YYYY-MM or YYYY-MM-DD'));

const regionsFile = z.object({
  regions: z.array(
    z.object({ slug, name: text, aliases: names, authorities: names, former_authorities: names }).transform(
      ({ former_authorities, ...region }): Region => ({
        ...region,
        formerAuthorities: former_authorities,
      }),
    ),
  ),
});
const committeesFile = z.object({ committees: z.array(z.object({ slug, name: text, aliases: names })) });
const rolesFile = z.object({
  roles: z.array(
    z.object({
      body: text,
      role: text,
      person: text,
      organisation: text.nullable().default(null),
      as_of: partialDate,
      until: partialDate.nullable().default(null),
      source_url: z.url(),
      note: text.nullable().default(null),
    }),
  ),
});
const pagesFile = z.object({
  documents: z.array(z.object({ seed: text, index: z.number().int().nullable(), title: text, url: z.url() })),
});

/** Each throws `DataFileError`. `file` is only for the message. */
export const parseRegions = (file: string, yaml: string): Region[] => read(regionsFile, file, yaml).regions;
export const parseCommittees = (file: string, yaml: string): Committee[] =>
  read(committeesFile, file, yaml).committees;
export const parseRoles = (file: string, yaml: string): RoleFact[] => read(rolesFile, file, yaml).roles;
export const parseKnownPages = (file: string, json: string): KnownPage[] =>
  read(pagesFile, file, json).documents;

/** Any YAML, for a file whose meaning is known elsewhere. */
export function parseYaml(file: string, yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const what = `${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}.`;
    throw new DataFileError(file, error.linePos?.[0].line ?? 1, what, 'Write valid YAML.');
  }
}

function read<Shape extends z.ZodType>(shape: Shape, file: string, yaml: string): z.output<Shape> {
  const result = shape.safeParse(parseYaml(file, yaml));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue?.path.join('.') || 'the file';
  throw new DataFileError(file, 1, `${place}: ${issue?.message}.`, 'See docs/corpus-format.md for its form.');
}
