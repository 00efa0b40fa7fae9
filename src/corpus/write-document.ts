import type { Block, Document } from './document.ts';
import { escapeStart } from './markdown-text.ts';

type WithoutLine<B> = B extends unknown ? Omit<B, 'line'> : never;
/** A block that does not stand in a file yet. */
export type BlockContent = WithoutLine<Block>;

/** What the front matter says of a document. */
export type FrontMatter = Pick<
  Document,
  'title' | 'published' | 'publishedBasis' | 'region' | 'committees' | 'kind' | 'url' | 'source'
>;

/** The document as a corpus file: front matter, then Markdown. The same document gives the same bytes. */
export function writeDocument(about: FrontMatter, blocks: readonly BlockContent[]): string {
  return `---\n${writeFrontMatter(about)}---\n\n${writeBlocks(blocks)}`;
}

function writeFrontMatter(about: FrontMatter): string {
  const fields: [string, string | null][] = [
    ['title', scalar(about.title)],
    ['published', about.published],
    ['published_basis', about.published && about.publishedBasis],
    ['region', about.region],
    ['committees', about.committees.length > 0 ? `[${about.committees.join(', ')}]` : null],
    ['kind', about.kind],
    ['url', about.url],
    ['source', about.source],
  ];
  return fields.map(([key, value]) => (value === null ? '' : `${key}: ${value}\n`)).join('');
}

/** Quoted where YAML would read something else than the text: an indicator, a number, a `: ` or ` #` inside. */
function scalar(text: string): string {
  const isPlain =
    /^[\p{L}‘“][^\n]*$/u.test(text) &&
    !/: |:$| #|\s$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

function writeBlocks(blocks: readonly BlockContent[]): string {
  let written = '';
  blocks.forEach((block, i) => {
    const isSameList = block.kind === 'bullet' && blocks[i - 1]?.kind === 'bullet';
    written += `${i === 0 || isSameList ? '' : '\n'}${writeBlock(block)}\n`;
  });
  return written;
}

function writeBlock(block: BlockContent): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return escapeStart(block.text);
    case 'break':
      return '---';
    case 'bullet':
      return `${'  '.repeat(block.depth)}${block.marker} ${escapeStart(block.text)}`;
  }
}
