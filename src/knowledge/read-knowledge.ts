import { readCorpus } from '../corpus/read-corpus.ts';
import { createKnowledge, type Knowledge } from './knowledge.ts';
import { readKeptPeople } from './read-kept-people.ts';

/**
 * Reads a corpus folder and what it teaches. A file that cannot be read is left out with one warning.
 * Throws where the folder itself cannot be read.
 */
export async function readKnowledge(
  folder: string,
  onWarning: (warning: string) => void,
): Promise<Knowledge> {
  const corpus = await readCorpus(folder, onWarning);
  return createKnowledge(corpus, readKeptPeople(corpus));
}
