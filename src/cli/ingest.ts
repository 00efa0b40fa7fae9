import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type KnownPage,
  parseCommittees,
  parseKnownPages,
  parseRegions,
  parseRoles,
} from '../corpus/data-files.ts';
import { type Background, ingestCorpus, type RawFile } from '../corpus/ingest/ingest-corpus.ts';

const USAGE = 'Usage: adcs ingest [--out DIR] FILE|DIR…   (raw text files, or folders of them)';
/** The corpus that comes with the app. */
const OWN_CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/**
 * `adcs ingest [--out DIR] FILE|DIR…`: turns raw text into corpus files under `--out` (the app's own corpus
 * where it is left out). Public pages come from a `sources.json` beside the raw files, names of regions,
 * committees and presidents from the corpus that is written to, or else from the app's own. Returns the exit
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
    const out = values.out ?? OWN_CORPUS;
    const paths = (await Promise.all(positionals.map(rawFilesAt))).flat();
    const files = await Promise.all(paths.map(readRaw));
    const background = await readBackground(out, paths);

    const written = ingestCorpus(files, background);
    if (written.length === 0)
      throw new Error(`${paths.join(', ')}: there is no text. Name files with updates.`);
    for (const { path, text } of written) {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), text);
    }
    console.log(`${written.length} ${written.length === 1 ? 'document' : 'documents'} written to ${out}`);
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
    for (const folder of [out, OWN_CORPUS]) {
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

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function remedyFor(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `${path}: there is no such file or folder. Check the name. ${USAGE}`;
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${error.message} ${USAGE}`;
  return error.message;
}
