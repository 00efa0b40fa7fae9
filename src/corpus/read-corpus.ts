import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  type Committee,
  parseCommittees,
  parseRegions,
  parseRoles,
  parseYaml,
  type Region,
  type RoleFact,
} from './data-files.ts';
import type { Document } from './document.ts';
import { idOf, parseDocument } from './parse-document.ts';

/** Everything that the app answers from. */
export type Corpus = {
  readonly folder: string;
  /** In the order of their files' paths. */
  readonly documents: readonly Document[];
  readonly regions: readonly Region[];
  readonly committees: readonly Committee[];
  readonly roles: readonly RoleFact[];
  /** What `glossary.yml` holds, not checked here; undefined where there is none. */
  readonly glossary?: unknown;
};

/** A corpus folder that is not there, or is no folder. */
export class CorpusFolderError extends Error {
  override readonly name = 'CorpusFolderError';
  readonly code = 'corpus_folder_error';
}

/**
 * Files are small and read one after the other: 103 of them take 1 ms so, and 20 ms side by side through the
 * thread pool. After this many the rest of the program gets its turn.
 */
const FILES_AT_A_TIME = 100;

/**
 * The corpus in a folder. A file that cannot be read or parsed is left out, and `onWarning` is told once
 * where, why and what to do; all others are served. Missing data files are empty: any folder of documents is
 * a corpus.
 *
 * Throws `CorpusFolderError` where there is no such folder.
 */
export async function readCorpus(folder: string, onWarning: (warning: string) => void): Promise<Corpus> {
  const documents = new Map<string, Document>();
  const files = await listDocumentFiles(folder);
  for (const [i, file] of files.entries()) {
    if (i % FILES_AT_A_TIME === FILES_AT_A_TIME - 1) await setImmediate();
    const result = readDocument(folder, file);
    if (typeof result === 'string') {
      onWarning(result);
      continue;
    }
    const twin = documents.get(result.id);
    if (twin)
      onWarning(
        `${result.file}:1: ${twin.file} has the same name. Give one of them another. It is left out.`,
      );
    else documents.set(result.id, result);
  }

  const data = async <T>(name: string, parse: (file: string, text: string) => T, missing: T): Promise<T> => {
    try {
      const text = await readIfThere(join(folder, name));
      return text === null ? missing : parse(name, text);
    } catch (error) {
      onWarning(`${reasonIn(name, error)} The file is left out.`);
      return missing;
    }
  };
  const glossary = await data<unknown>('glossary.yml', parseYaml, undefined);
  return {
    folder,
    documents: [...documents.values()],
    regions: await data('regions.yml', parseRegions, []),
    committees: await data('committees.yml', parseCommittees, []),
    roles: await data('roles.yml', parseRoles, []),
    ...(glossary === undefined ? {} : { glossary }),
  };
}

/** The Markdown files of a corpus, sorted, relative to the folder; not those under `raw/` or a hidden folder. */
export async function listDocumentFiles(folder: string): Promise<string[]> {
  try {
    const all = await readdir(folder, { recursive: true, withFileTypes: true });
    return all
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && entry.name.endsWith('.md'))
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
      .filter((file) => !file.startsWith('raw/') && !/(?:^|\/)[.]/.test(file))
      .sort();
  } catch (error) {
    const remedy = 'Name a folder of corpus files with CORPUS_DIR or --corpus.';
    throw new CorpusFolderError(`${folder}: ${causeOf(error)} ${remedy}`);
  }
}

/** The text of a file, or null where there is none. Throws what else goes wrong. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The document, or why there is none. */
function readDocument(folder: string, file: string): Document | string {
  try {
    return parseDocument(file, readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    return `${reasonIn(file, error)} ${idOf(file)} is left out.`;
  }
}

/** Errors of our own say where they are; those of the file system do not. */
function reasonIn(file: string, error: unknown): string {
  const says = error instanceof Error ? error.message : String(error);
  return says.startsWith(`${file}:`) ? says : `${file}:1: ${causeOf(error)} Check the file.`;
}

function causeOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'There is no such file or folder.';
    case 'ENOTDIR':
      return 'This is not a folder.';
    case 'EACCES':
    case 'EPERM':
      return 'The app may not read it.';
    default:
      return `It cannot be read (${error instanceof Error ? error.message : String(error)}).`;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
