import { parseDocument } from '../../src/corpus/parse-document.ts';
import { createKnowledge, type Knowledge } from '../../src/knowledge/knowledge.ts';
import { readTestedCorpus } from '../read-tested-corpus.ts';

/** What is known with a South East update of June 2026 in the corpus; `text` is what that says. */
export async function withUpdate(text: string): Promise<Knowledge> {
  const update = parseDocument(
    'regions/south-east/south-east-region-update-june-2026.md',
    `---
title: South East Region Update - June 2026
published: 2026-06
published_basis: title
region: south-east
kind: regional-update
---

${text}`,
  );
  const ours = await readTestedCorpus();
  return createKnowledge({ ...ours, documents: [...ours.documents, update] });
}
