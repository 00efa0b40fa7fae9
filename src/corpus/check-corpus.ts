import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDocument, type Known } from './check-document.ts';
import {
  DataFileError,
  parseCommittees,
  parseKnownPages,
  parseRegions,
  parseRoles,
  parseYaml,
} from './data-files.ts';
import type { Fault } from './fault.ts';
import { idOf } from './parse-document.ts';
import { listDocumentFiles, readIfThere } from './read-corpus.ts';

/**
 * Every fault of a corpus, in the order of the files and their lines; empty where there is none. It asks for
 * more than `readCorpus`, which serves whatever it can.
 *
 * Throws `CorpusFolderError` where there is no such folder.
 */
export async function checkCorpus(folder: string): Promise<Fault[]> {
  const files = await listDocumentFiles(folder);
  const faults: Fault[] = [];
  const data = async <T>(name: string, parse: (file: string, text: string) => T): Promise<T | null> => {
    const result = await readData(folder, name, parse);
    if (Array.isArray(result.faults)) faults.push(...result.faults);
    return result.value;
  };
  const regions = await data('regions.yml', parseRegions);
  const committees = await data('committees.yml', parseCommittees);
  await data('roles.yml', parseRoles);
  await data('glossary.yml', parseYaml);

  const rawFiles = await rawFilesIn(folder);
  if (rawFiles?.includes('sources.json')) await data('raw/sources.json', parseKnownPages);
  const known: Known = {
    regions: regions && new Set(regions.map(({ slug }) => slug)),
    committees: committees && new Set(committees.map(({ slug }) => slug)),
    rawFiles: rawFiles && new Set(rawFiles),
  };

  const seen = new Map<string, string>();
  for (const file of files) {
    const text = await readText(folder, file);
    if (typeof text !== 'string') {
      faults.push(text);
      continue;
    }
    faults.push(...checkDocument(file, text, known));
    const twin = seen.get(idOf(file));
    if (twin) {
      const what = `${twin} has the same name, and names must differ in the whole corpus.`;
      faults.push({ file, line: 1, what, remedy: 'Add the year or another word to one of them.' });
    }
    seen.set(idOf(file), twin ?? file);
  }
  if (files.length === 0) {
    const remedy = 'Put documents into it, or name another folder with --corpus.';
    faults.push({ file: '.', line: 1, what: 'The corpus holds no documents.', remedy });
  }
  return faults;
}

type Data<T> = { readonly value: T | null; readonly faults: readonly Fault[] };

async function readData<T>(
  folder: string,
  name: string,
  parse: (file: string, text: string) => T,
): Promise<Data<T>> {
  try {
    const text = await readIfThere(join(folder, name));
    if (text !== null) return { value: parse(name, text), faults: [] };
    const remedy = 'Copy it from the corpus that comes with the app, and change it to what is known here.';
    return { value: null, faults: [{ file: name, line: 1, what: 'This file is missing.', remedy }] };
  } catch (error) {
    if (error instanceof DataFileError) return { value: null, faults: error.faults };
    return { value: null, faults: [unreadable(name, error)] };
  }
}

async function readText(folder: string, file: string): Promise<string | Fault> {
  try {
    const bytes = await readFile(join(folder, file));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) return unreadable(file, error);
    return { file, line: 1, what: 'This is not UTF-8 text.', remedy: 'Save it as UTF-8.' };
  }
}

function unreadable(file: string, error: unknown): Fault {
  const what = `It cannot be read (${error instanceof Error ? error.message : String(error)}).`;
  return { file, line: 1, what, remedy: 'Check that it is a file and that you may read it.' };
}

/** Null where the corpus keeps no raw files: then nothing can be said of where a document came from. */
async function rawFilesIn(folder: string): Promise<string[] | null> {
  try {
    return await readdir(join(folder, 'raw'));
  } catch {
    return null;
  }
}
