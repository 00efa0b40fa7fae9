import { join } from 'node:path';
import type { Committee, ExampleQuestions, Region, RoleFact } from './data-files.ts';
import { EMPTY_GLOSSARY, type Glossary } from './glossary.ts';
import { readIfThere, reasonIn } from './read-corpus-files.ts';
import { readKept } from './read-kept.ts';

/** What a corpus tells beside its documents. */
export type DataFiles = {
  readonly regions: readonly Region[];
  readonly committees: readonly Committee[];
  readonly roles: readonly RoleFact[];
  readonly glossary: Glossary;
  readonly exampleQuestions: readonly ExampleQuestions[];
};

const FILES = {
  regions: 'regions.yml',
  committees: 'committees.yml',
  roles: 'roles.yml',
  glossary: 'glossary.yml',
  exampleQuestions: 'example-questions.json',
} as const;

/**
 * The data files of a corpus folder; one that is missing, or that cannot be read, is empty, and of the latter `onWarning` is told. What
 * they say is kept for the next start: to read and check 40,000 lines of YAML, with the packages for it, takes a fifth of a second.
 */
export async function readDataFiles(
  folder: string,
  onWarning: (warning: string) => void,
): Promise<DataFiles> {
  const texts: Record<string, string | null> = {};
  for (const name of Object.values(FILES))
    texts[name] = await readIfThere(join(folder, name)).catch((error) => {
      onWarning(warningOf(name, error));
      return null;
    });

  const kept = readKept<Parsed>('data-files', { madeOf: Object.values(texts), folders: ['corpus'] });
  const parsed = kept.value ?? (await parse(texts));
  if (kept.value === null) kept.keep(parsed);
  parsed.warnings.forEach(onWarning);
  return parsed.data;
}

type Parsed = { readonly data: DataFiles; readonly warnings: readonly string[] };

async function parse(texts: Readonly<Record<string, string | null>>): Promise<Parsed> {
  const parsers = await import('./data-files.ts');
  const warnings: string[] = [];
  const read = <T>(name: string, parse: (file: string, text: string) => T, missing: T): T => {
    try {
      const text = texts[name] ?? null;
      return text === null ? missing : parse(name, text);
    } catch (error) {
      warnings.push(warningOf(name, error));
      return missing;
    }
  };
  const data: DataFiles = {
    regions: read(FILES.regions, parsers.parseRegions, []),
    committees: read(FILES.committees, parsers.parseCommittees, []),
    roles: read(FILES.roles, parsers.parseRoles, []),
    glossary: read(FILES.glossary, parsers.parseGlossary, EMPTY_GLOSSARY),
    exampleQuestions: read(FILES.exampleQuestions, parsers.parseExampleQuestions, []),
  };
  return { warnings, data };
}

function warningOf(name: string, error: unknown): string {
  return `${reasonIn(name, error)} The file is left out.`;
}
