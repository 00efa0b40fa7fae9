import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Question } from '../src/answers/question.ts';
import type { Block } from '../src/corpus/document.ts';
import { parseBlocks } from '../src/corpus/parse-blocks.ts';
import { writeDocument } from '../src/corpus/write-document.ts';

/** A question and the document that it was made from. */
export type KnownItem = { readonly question: Question; readonly document: string };

export type Collection = {
  /** Headings that stand once in all of the manuals, each asked by itself. */
  readonly alone: readonly KnownItem[];
  /** Headings that several manuals have, once in each, asked after "what is …?" with the manual's name. */
  readonly inThread: readonly KnownItem[];
};

type Section = {
  readonly id: string;
  readonly manual: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
};

const SHORTEST_SECTION = 200;
const SHORTEST_HEADING = 5;

/**
 * A test collection of another field, made from what is on the disk anyway: the manuals of the installed packages, each
 * section a document of its own in the folder `into`, without its heading, which becomes the question. What a heading
 * asks is found in the section that it stood above (known-item retrieval), if a search is any good.
 */
export async function makeReadMeCollection(packages: string, into: string): Promise<Collection> {
  const sections = await readSections(packages);
  await mkdir(into, { recursive: true });
  for (const { id, manual, blocks } of sections) {
    const about = {
      title: manual,
      published: null,
      publishedBasis: null,
      region: null,
      committees: [],
      kind: 'report',
      url: null,
      source: null,
    } as const;
    await writeFile(join(into, `${id}.md`), writeDocument(about, blocks));
  }
  const underHeading = Map.groupBy(sections, ({ heading }) => heading.toLowerCase());
  const alike = ({ heading }: Section) => underHeading.get(heading.toLowerCase()) ?? [];
  const isUnique = (section: Section) => alike(section).length === 1;
  // Where a manual has a heading twice, nobody could tell which of the two is meant.
  const isUniqueInManual = (section: Section) =>
    alike(section).filter(({ manual }) => manual === section.manual).length === 1;
  return {
    alone: sections
      .filter(isUnique)
      .map(({ id, heading }) => ({ document: id, question: { text: heading, thread: [] } })),
    inThread: sections
      .filter((section) => !isUnique(section) && isUniqueInManual(section))
      .map(({ id, manual, heading }) => ({
        document: id,
        question: { text: heading, thread: [`what is ${manual}?`] },
      })),
  };
}

async function readSections(packages: string): Promise<Section[]> {
  const sections: Section[] = [];
  for (const manual of await namesOf(packages)) {
    const text = await readManual(join(packages, manual));
    if (text === null) continue;
    const blocks = parseBlocks(withoutCode(text).split('\n'), 1);
    for (const [number, { heading, own }] of splitAtHeadings(blocks).entries()) {
      const length = own.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0), 0);
      if (length < SHORTEST_SECTION || heading.length < SHORTEST_HEADING) continue;
      sections.push({
        id: `${manual.replaceAll(/[^a-z0-9]+/gi, '-')}-${number + 1}`,
        manual,
        heading,
        blocks: own,
      });
    }
  }
  return sections;
}

async function namesOf(packages: string): Promise<string[]> {
  const names = (await readdir(packages)).filter((name) => !name.startsWith('.'));
  const scoped = names
    .filter((name) => name.startsWith('@'))
    .map(async (scope) => (await readdir(join(packages, scope))).map((name) => `${scope}/${name}`));
  return [...names.filter((name) => !name.startsWith('@')), ...(await Promise.all(scoped)).flat()].sort();
}

async function readManual(folder: string): Promise<string | null> {
  try {
    return await readFile(join(folder, 'README.md'), 'utf8');
  } catch {
    return null;
  }
}

/** Programs, tables, pictures and addresses are no prose. */
function withoutCode(text: string): string {
  return text
    .replaceAll('\r', '')
    .replaceAll(/^(```|~~~)[\s\S]*?^\1.*$/gm, '')
    .replaceAll(/^\|.*$/gm, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replaceAll(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replaceAll('`', '');
}

function splitAtHeadings(blocks: readonly Block[]): { heading: string; own: Block[] }[] {
  const sections: { heading: string; own: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading')
      sections.push({ heading: block.text.replace(/\s*#+$/, '').trim(), own: [] });
    else sections.at(-1)?.own.push(block);
  }
  return sections;
}
