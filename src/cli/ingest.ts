import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type KnownPage,
  parseCommittees,
  parseKnownPages,
  parseRegions,
  parseRoles,
} from '../corpus/data-files.ts';
import {
  type Background,
  type CorpusFile,
  ingestCorpus,
  type RawFile,
} from '../corpus/ingest/ingest-corpus.ts';
import { readIfThere } from '../corpus/read-corpus-files.ts';
import { ownCorpus } from './own-settings.ts';

export const USAGE = 'Usage: adcs ingest [--out DIR] FILE|DIR…   (raw text files, or folders of them)';

/**
 * `adcs ingest [--out DIR] FILE|DIR…`: turns raw text into corpus files under `--out` (`CORPUS_DIR`, or
 * `corpus`, where it is left out). Public pages come from a `sources.json` beside the raw files, names of regions,
 * committees and presidents from the corpus that is written to, or else from `CORPUS_DIR`. Returns the exit
 * code: 1 where something could not be read or written.
 */
export async function ingest(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new Error(`No raw file was named. ${USAGE}`);
    const out = values.out ?? ownCorpus();
    const paths = (await Promise.all(positionals.map(rawFilesAt))).flat();
    const files = await Promise.all(paths.map(readRaw));
    const background = await readBackground(out, paths);

    const written = ingestCorpus(files, background);
    if (written.length === 0)
      throw new Error(`${paths.join(', ')}: there is no text. Name files with updates.`);
    const taken = await Promise.all(written.map((file) => isOfAnotherSource(out, file)));
    for (const [i, { path, text }] of written.entries()) {
      if (taken[i]) continue;
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), text);
    }
    const count = taken.filter((isTaken) => !isTaken).length;
    const held = written.length - count;
    const alsoHeld = held > 0 ? ` (${held} stood there already, from another raw file)` : '';
    console.log(`${count} ${count === 1 ? 'document' : 'documents'} written to ${out}${alsoHeld}`);
    return 0;
  } catch (error) {
    console.error(remedyFor(error));
    return 1;
  }
}

/** The file itself, or the `.txt` files that stand in a folder. */
async function rawFilesAt(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith('.txt')).sort();
  if (names.length === 0)
    throw new Error(`${path}: no .txt file stands here. Name a folder that holds raw text.`);
  return names.map((name) => join(path, name));
}

/**
 * Whether the corpus holds the same item from another raw file already. Throws where it holds another item
 * under the name: nothing is written then.
 */
async function isOfAnotherSource(out: string, { path, text }: CorpusFile): Promise<boolean> {
  const there = await readIfThere(join(out, path));
  const withoutOrigin = (file: string) =>
    file.replace(/^(?:source|url|published|published_basis): .*\n/gm, '');
  const sourceOf = (file: string) => /^source: (.*)$/m.exec(file)?.[1];
  if (there === null || sourceOf(there) === sourceOf(text)) return false;
  if (withoutOrigin(there) === withoutOrigin(text)) return true;
  const found = `another document stands here, from ${sourceOf(there) ?? 'elsewhere'}.`;
  throw new Error(`${join(out, path)}: ${found} Rename it, or ingest both raw files together.`);
}

async function readRaw(path: string): Promise<RawFile> {
  const bytes = await readFile(path);
  try {
    return { name: basename(path), text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new Error(`${path}: this is not UTF-8 text. Save it as UTF-8 and run ingest again.`);
  }
}

async function readBackground(out: string, raw: readonly string[]): Promise<Background> {
  const data = async <T>(name: string, parse: (file: string, text: string) => T): Promise<T> => {
    for (const folder of [out, ownCorpus()]) {
      const text = await readIfThere(join(folder, name));
      if (text !== null) return parse(join(folder, name), text);
    }
    throw new Error(`${join(out, name)}: this file is missing. Copy it from the app's own corpus folder.`);
  };
  const pages: KnownPage[] = [];
  for (const folder of new Set(raw.map((path) => dirname(path)))) {
    const text = await readIfThere(join(folder, 'sources.json'));
    if (text !== null) pages.push(...parseKnownPages(join(folder, 'sources.json'), text));
  }
  return {
    regions: await data('regions.yml', parseRegions),
    committees: await data('committees.yml', parseCommittees),
    roles: await data('roles.yml', parseRoles),
    pages,
  };
}

function remedyFor(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `${path}: there is no such file or folder. Check the name. ${USAGE}`;
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return `${path}: a file stands where a folder is needed. ${USAGE}`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${path}: the app may not read or write here. Name another folder, or give it permission.`;
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${error.message}\n${USAGE}`;
  return error.message;
}
