import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Committee, ExampleQuestions, Region, RoleFact } from './data-files.ts';
import type { Document } from './document.ts';
import type { Glossary } from './glossary.ts';
import { createTextKeeper, type KeepText } from './kept-texts.ts';
import { idOf, parseDocument } from './parse-document.ts';
import { listDocumentFiles, reasonIn } from './read-corpus-files.ts';
import { readDataFiles } from './read-data-files.ts';

export type { Committee, Region, RoleFact } from './data-files.ts';

/** Everything that the app answers from. */
export type Corpus = {
  readonly folder: string;
  /** In the order of their files' paths. */
  readonly documents: readonly Document[];
  readonly regions: readonly Region[];
  readonly committees: readonly Committee[];
  readonly roles: readonly RoleFact[];
  readonly exampleQuestions?: readonly ExampleQuestions[];
  readonly glossary?: Glossary;
  /** A hash of the files that the documents were read from: what is read from them may be kept by it. */
  readonly written?: string;
};

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
  const keep = createTextKeeper();
  const written = createHash('sha256');
  for (const [i, file] of files.entries()) {
    if (i % FILES_AT_A_TIME === FILES_AT_A_TIME - 1) await setImmediate();
    const result = readDocument(folder, file, keep, (bytes) => written.update(file).update(bytes));
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

  return {
    folder,
    documents: [...documents.values()],
    ...(await readDataFiles(folder, onWarning)),
    written: written.digest('hex'),
  };
}

/** The document, or why there is none. */
function readDocument(
  folder: string,
  file: string,
  keep: KeepText,
  onRead: (bytes: Buffer) => void,
): Document | string {
  try {
    const bytes = readFileSync(join(folder, file));
    onRead(bytes);
    return parseDocument(file, UTF8.decode(bytes), keep);
  } catch (error) {
    return `${reasonIn(file, error)} ${idOf(file)} is left out.`;
  }
}

/** Throws where it meets something else: that could only be quoted with characters that nobody wrote. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });
