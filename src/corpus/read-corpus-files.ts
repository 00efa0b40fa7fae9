import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A corpus folder that is not there, or is no folder. */
export class CorpusFolderError extends Error {
  override readonly name = 'CorpusFolderError';
  readonly code = 'corpus_folder_error';
}

/**
 * The Markdown files of a corpus, sorted, relative to the folder; not those under `raw/` or a hidden folder.
 * Throws `CorpusFolderError` where there is no such folder.
 */
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

/** The names of the raw files of a corpus, or null where it keeps none. */
export async function listRawFiles(folder: string): Promise<string[] | null> {
  try {
    return await readdir(join(folder, 'raw'));
  } catch {
    return null;
  }
}

/** The text of a UTF-8 file, or null where there is none. Throws what else goes wrong. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Why a file could not be read, as a sentence. */
export function causeOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'There is no such file or folder.';
    case 'ENOTDIR':
      return 'This is not a folder.';
    case 'EISDIR':
      return 'This is a folder.';
    case 'EACCES':
    case 'EPERM':
      return 'The app may not read it.';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'This is not UTF-8 text.';
    default:
      return `It cannot be read (${error instanceof Error ? error.message : String(error)}).`;
  }
}

/** Why a file could not be used, and where: errors of our own say so themselves, those of the file system do not. */
export function reasonIn(file: string, error: unknown): string {
  const says = error instanceof Error ? error.message : String(error);
  return says.startsWith(`${file}:`) ? says : `${file}:1: ${causeOf(error)} Check the file.`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
