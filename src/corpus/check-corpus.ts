import { join } from 'node:path';
import { checkDocument, type Known } from './check-document.ts';
import {
  DataFileError,
  parseCommittees,
  parseExampleQuestions,
  parseGlossary,
  parseKnownPages,
  parseRegions,
  parseRoles,
} from './data-files.ts';
import type { Fault } from './fault.ts';
import { idOf } from './parse-document.ts';
import { causeOf, listDocumentFiles, listRawFiles, readIfThere } from './read-corpus-files.ts';

/** regions.yml, committees.yml, roles.yml, glossary.yml. */
const DATA_FILES = 4;
const EXAMPLES = 'example-questions.json';

/**
 * Every fault of a corpus, in the order of the files and their lines; empty where there is none. It asks for
 * more than `readCorpus`, which serves whatever it can.
 *
 * Throws `CorpusFolderError` where there is no such folder.
 */
export async function checkCorpus(folder: string): Promise<Fault[]> {
  const files = await listDocumentFiles(folder);
  const faults: Fault[] = [];
  const missing: Fault[] = [];
  const data = <T>(name: string, parse: (file: string, text: string) => T): Promise<T | null> =>
    attempt(name, faults, async () => {
      const text = await readIfThere(join(folder, name));
      if (text !== null) return parse(name, text);
      const remedy = 'Copy it from the corpus that comes with the app, and change it to what is known here.';
      missing.push({ file: name, line: 1, what: 'This file is missing.', remedy });
      return null;
    });
  const regions = await data('regions.yml', parseRegions);
  const committees = await data('committees.yml', parseCommittees);
  await data('roles.yml', parseRoles);
  await data('glossary.yml', parseGlossary);
  // Not every corpus has examples.
  await attempt(EXAMPLES, faults, async () => {
    const text = await readIfThere(join(folder, EXAMPLES));
    if (text !== null) parseExampleQuestions(EXAMPLES, text);
  });
  // A folder of nothing but documents is a corpus too; one that has some of the files has lost the others.
  if (missing.length < DATA_FILES) faults.push(...missing);

  const rawFiles = await listRawFiles(folder);
  if (rawFiles?.includes('sources.json')) await data('raw/sources.json', parseKnownPages);
  const known: Known = {
    regions: regions && new Set(regions.map(({ slug }) => slug)),
    committees: committees && new Set(committees.map(({ slug }) => slug)),
    rawFiles: rawFiles && new Set(rawFiles),
  };

  const seen = new Map<string, string>();
  for (const file of files) {
    const text = await attempt(file, faults, () => readIfThere(join(folder, file)));
    if (text === null) continue;
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

/** What `read` makes of a file, or null and the fault for which it could not. */
async function attempt<T>(file: string, faults: Fault[], read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DataFileError) faults.push(...error.faults);
    else faults.push({ file, line: 1, what: causeOf(error), remedy: 'Mend the file, or take it out.' });
    return null;
  }
}
