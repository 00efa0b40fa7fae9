import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, Passage } from '../src/corpus/document.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { type BlockContent, writeDocument } from '../src/corpus/write-document.ts';
import { sentencesOf } from '../src/search/sentences.ts';
import { createDice, type Dice } from './dice.ts';

const DATA_FILES = ['regions.yml', 'committees.yml', 'glossary.yml', 'example-questions.json', 'roles.yml'];
const PASSAGES_A_DOCUMENT = { least: 4, most: 60 };
const PASSAGES_UNDER_A_HEADING = 5;
/** So many passages of ten are put together anew from the sentences of others; the rest stand as they were published. */
const RECOMBINED_OF_TEN = 7;
const FIRST_YEAR = 2004;
const YEARS = 20;

/**
 * Writes a corpus of `size` passages into the folder `into`, put together from the documents of the corpus `from`: its
 * titles and regions, its headings, its sentences, in new company and with new dates. The same two give the same bytes.
 * The data files are copied.
 */
export async function makeLargeCorpus(from: string, into: string, size: number): Promise<void> {
  const { documents } = await readCorpus(from, (warning) => console.error(warning));
  const passages = documents.flatMap(({ passages }) => passages);
  const sentences = passages.flatMap(({ text }) => sentencesOf(text).map((sentence) => sentence.text));
  const dice = createDice(size);

  await mkdir(into, { recursive: true });
  for (const name of DATA_FILES) await copyFile(join(from, name), join(into, name));
  let made = 0;
  for (let number = 1; made < size; number++) {
    const like = dice.oneOf(documents);
    const { least, most } = PASSAGES_A_DOCUMENT;
    const count = Math.min(size - made, dice.between(least, most));
    const blocks = blocksOf(count, { passages, sentences, dice });
    const folder = join(into, `part-${String(number % 40).padStart(2, '0')}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `update-${number}.md`), writeDocument(frontMatterLike(like, dice), blocks));
    made += count;
  }
}

type Stock = {
  readonly passages: readonly Passage[];
  readonly sentences: readonly string[];
  readonly dice: Dice;
};

function blocksOf(count: number, { passages, sentences, dice }: Stock): BlockContent[] {
  const blocks: BlockContent[] = [];
  for (let i = 0; i < count; i++) {
    const passage = dice.oneOf(passages);
    if (i % PASSAGES_UNDER_A_HEADING === 0 && passage.heading) {
      blocks.push({ kind: 'heading', level: 2, text: passage.heading });
    }
    const text =
      dice.between(1, 10) <= RECOMBINED_OF_TEN ? recombined(passage, sentences, dice) : passage.text;
    if (passage.introduction === null) blocks.push({ kind: 'paragraph', text });
    else blocks.push({ kind: 'bullet', depth: 0, marker: '-', text });
  }
  return blocks;
}

/** As many sentences as the passage has, from anywhere. */
function recombined({ text }: Passage, sentences: readonly string[], dice: Dice): string {
  return sentencesOf(text)
    .map(() => dice.oneOf(sentences).replaceAll(/\s*\n\s*/g, ' '))
    .join(' ');
}

function frontMatterLike({ title, kind, region, committees, source }: Document, dice: Dice) {
  const month = String(dice.between(1, 12)).padStart(2, '0');
  const published = `${FIRST_YEAR + dice.between(0, YEARS - 1)}-${month}`;
  return { title, published, publishedBasis: 'title', kind, region, committees, url: null, source } as const;
}
