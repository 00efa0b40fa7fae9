import { readCorpus } from './corpus/read-corpus.ts';
import { hasMuchMemory, keepHeapSmall } from './give-back-memory.ts';
import { createKnowledge, type Knowledge } from './knowledge/knowledge.ts';
import { readKeptPeople } from './knowledge/read-kept-people.ts';

/**
 * Reads a corpus folder and what it teaches. A file that cannot be read is left out with one warning.
 * Throws where the folder itself cannot be read.
 */
export async function readKnowledge(
  folder: string,
  onWarning: (warning: string) => void,
): Promise<Knowledge> {
  const corpus = await readCorpus(folder, onWarning);
  // Where a large corpus was read, V8 would at times let half a gigabyte come before it tidies up behind the index.
  if (hasMuchMemory()) keepHeapSmall();
  return createKnowledge(corpus, readKeptPeople(corpus));
}
