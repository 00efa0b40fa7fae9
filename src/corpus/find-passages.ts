import { isClosingLine } from './closing-line.ts';
import type { Block, Passage } from './document.ts';
import { type KeepText, ownCopy } from './kept-texts.ts';
import { labelsInRow, openingHeading } from './opening-heading.ts';

type Bullet = Extract<Block, { kind: 'bullet' }>;
type Found = Pick<Passage, 'headings' | 'introduction' | 'text'>;

/** "Dear colleagues," */
const SALUTATION = /^(?:Dear|Hello|Hi|Greetings|Friends|Colleagues)\b[^.:;]{0,60}[,!]?$/;

/**
 * The passages of a document: every paragraph and bullet, each with the headings it stands under and, for a
 * bullet, what introduces its list. A document of headings alone, or of nothing but a title, gets those as
 * passages, so that it can be found.
 */
export function findPassages(
  documentId: string,
  title: string,
  blocks: readonly Block[],
  keep: KeepText = ownCopy,
): Passage[] {
  let found = passagesUnderHeadings(blocks, keep);
  if (found.length === 0) {
    const texts = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    found = (texts.length > 0 ? texts : [title]).map((text) => ({ headings: [], introduction: null, text }));
  }
  return found.map((passage, i) => new FoundPassage(documentId, keep(`p${i + 1}`), passage));
}

/** Its id is put together when it is asked for, which is seldom: 120,000 that are kept would take 9 MB, and as many headings 1 MB. */
class FoundPassage implements Passage {
  readonly documentId: string;
  readonly anchor: string;
  readonly headings: readonly string[];
  readonly introduction: string | null;
  readonly text: string;

  constructor(documentId: string, anchor: string, { headings, introduction, text }: Found) {
    this.documentId = documentId;
    this.anchor = anchor;
    this.headings = headings;
    this.introduction = introduction;
    this.text = text;
  }

  get id(): string {
    return `${this.documentId}#${this.anchor}`;
  }

  get heading(): string | null {
    return this.headings.at(-1) ?? null;
  }
}

function passagesUnderHeadings(blocks: readonly Block[], keep: KeepText): Found[] {
  const found: Found[] = [];
  let path: { level: number; text: string }[] = [];
  /** The path's texts, with the bold opening that still holds; one array for all passages under it. */
  let headings: readonly string[] = [];
  const texts = () => path.map(({ text }) => text);

  const labels = labelsInRow(
    blocks.map((block) => (block.kind === 'paragraph' || block.kind === 'bullet' ? block.text : null)),
  );
  const list = new OpenList();
  const [first] = blocks;
  const isLetter = first?.kind === 'paragraph' && SALUTATION.test(first.text);
  for (const [at, block] of blocks.entries()) {
    switch (block.kind) {
      case 'heading':
        path = [...path.filter(({ level }) => level < block.level), block];
        headings = texts();
        break;
      case 'break':
        path = [];
        headings = [];
        break;
      case 'paragraph': {
        // "With thanks to all of you," and the name below it, which end a letter, stand under no heading of it.
        if (
          isLetter &&
          isClosingLine(block.text) &&
          !blocks.slice(at).some(({ kind }) => kind === 'heading')
        ) {
          path = [];
          headings = [];
        }
        const opening = openingHeading(block.text) ?? labels[at];
        // `concat` makes an array of just this length; one that is spread into has room for seventeen.
        if (opening) headings = texts().concat(keep(opening));
        found.push({ headings, introduction: null, text: block.text });
        break;
      }
      case 'bullet': {
        // One word before a colon is a bullet's label ("Session: Ministerial address"), not a heading.
        const named = openingHeading(block.text);
        const opening = named?.includes(' ') ? named : labels[at];
        const own = opening ? headings.concat(keep(opening)) : headings;
        const introduction = list.introductionOf(block);
        found.push({
          headings: own,
          introduction: introduction === null ? null : keep(introduction),
          text: block.text,
        });
        break;
      }
    }
    list.pass(block);
  }
  return found;
}

/** Remembers what introduces the list being read: the paragraph above it, and the bullets that hold others. */
class OpenList {
  #above: Block | null = null;
  #introduction: string | null = null;
  #holders: string[] = [];

  introductionOf({ depth, marker }: Bullet): string | null {
    if (this.#above?.kind !== 'bullet') {
      this.#holders = [];
      // "4." after a paragraph goes on counting: the paragraph belongs to what was counted before.
      const isNew = marker === '-' || marker === '1.';
      this.#introduction = this.#above?.kind === 'paragraph' && isNew ? this.#above.text : null;
    }
    const introductions = [this.#introduction, ...this.#holders.slice(0, depth)].filter(
      (text) => text !== null,
    );
    return introductions.length > 0 ? introductions.join(' ') : null;
  }

  pass(block: Block): void {
    if (block.kind === 'bullet') this.#holders = [...this.#holders.slice(0, block.depth), block.text];
    this.#above = block;
  }
}
