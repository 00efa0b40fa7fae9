import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCommittees, parseKnownPages, parseRegions, parseRoles } from '../../src/corpus/data-files.ts';
import type { Background, CorpusFile, RawFile } from '../../src/corpus/ingest/ingest-corpus.ts';

/** The corpus that the repository holds. */
export const CORPUS = join(import.meta.dirname, '../../corpus');
const read = (name: string) => readFileSync(join(CORPUS, name), 'utf8');

export const background: Background = {
  regions: parseRegions('regions.yml', read('regions.yml')),
  committees: parseCommittees('committees.yml', read('committees.yml')),
  roles: parseRoles('roles.yml', read('roles.yml')),
  pages: parseKnownPages('sources.json', read('raw/sources.json')),
};

export const rawFiles: RawFile[] = readdirSync(join(CORPUS, 'raw'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: read(`raw/${name}`) }));

/** The Markdown files as they are committed. */
export const committedFiles: CorpusFile[] = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !path.startsWith('raw'))
  .sort()
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: read(path) }));
