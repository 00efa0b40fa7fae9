import type { Knowledge } from '../knowledge/knowledge.ts';
import { readKnowledge } from '../read-knowledge.ts';

/** What a folder holds. What is left out of it, and that it holds nothing, is said beside the answers. */
export async function readOwnKnowledge(folder: string): Promise<Knowledge> {
  const knowledge = await readKnowledge(folder, (warning) => console.error(warning));
  if (knowledge.documents.size === 0) {
    console.error(
      `${folder}: no update stands here. Name a folder of corpus files with CORPUS_DIR or --corpus.`,
    );
  }
  return knowledge;
}
