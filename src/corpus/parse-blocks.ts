import type { Block } from './document.ts';
import { type KeepText, ownCopy } from './kept-texts.ts';
import { unescapeStart } from './markdown-text.ts';
import { readTable } from './read-table.ts';

const HEADING = /^(#{1,6})\s+(\S.*)$/s;
const BREAK = /^([-*_])\1{2,}$/;
const BULLET = /^([ \t]*)([-*+])\s+(\S.*)$/s;
const NUMBERED = /^([ \t]*)(\d{1,9})[.)]\s+(\S.*)$/s;
const TAB_WIDTH = 4;

type Bullet = { readonly indent: number; readonly marker: string; readonly text: string };
type Open = { kind: 'paragraph' | 'bullet'; text: string; line: number; depth: number; marker: string };

/**
 * The blocks of a Markdown text, in reading order. `firstLine` is the number of its first line in the file.
 * Lines that follow each other without a blank one are one block, joined by a space; of a table each row is a bullet. Any text can be read. The blocks hold
 * what `keep` gives back.
 */
export function parseBlocks(lines: readonly string[], firstLine: number, keep: KeepText = ownCopy): Block[] {
  const blocks: Block[] = [];
  /** Indentations of the open list, outermost first. */
  let indents: number[] = [];
  let open: Open | null = null;

  const settle = (text: string) => keep(withoutBold(text));
  const close = () => {
    if (open?.kind === 'paragraph')
      blocks.push({ kind: 'paragraph', text: settle(open.text), line: open.line });
    if (open?.kind === 'bullet') {
      const { depth, marker, text, line } = open;
      blocks.push({ kind: 'bullet', depth, marker: keep(marker), text: settle(text), line });
    }
    open = null;
  };

  for (let i = 0; i < lines.length; i++) {
    const written = (lines[i] ?? '').trimEnd();
    const trimmed = written.trim();
    const line = firstLine + i;
    const isContinued: boolean = open !== null;
    if (trimmed === '') {
      close();
      continue;
    }
    const heading = HEADING.exec(trimmed);
    if (heading || BREAK.test(trimmed)) {
      close();
      indents = [];
      const [, marks = '', text = ''] = heading ?? [];
      blocks.push(
        heading
          ? { kind: 'heading', level: marks.length, text: settle(text), line }
          : { kind: 'break', line },
      );
      continue;
    }
    const table = isContinued ? null : readTable(lines, i);
    if (table) {
      for (const [at, text] of table.rows.entries())
        blocks.push({ kind: 'bullet', depth: 0, marker: '-', text: settle(text), line: line + at + 2 });
      indents = [];
      i += table.height - 1;
      continue;
    }
    const bullet = readBullet(written, isContinued && open?.kind === 'paragraph');
    if (bullet) {
      close();
      indents = [...indents.filter((indent) => indent < bullet.indent), bullet.indent];
      const { marker, text } = bullet;
      open = { kind: 'bullet', text: unescapeStart(text), line, depth: indents.length - 1, marker };
    } else if (open) {
      open.text += ` ${trimmed}`;
    } else {
      indents = [];
      open = { kind: 'paragraph', text: unescapeStart(trimmed), line, depth: 0, marker: '' };
    }
  }
  close();
  return blocks;
}

/** "**When:** 9 July" is shown without the stars that make a part of it bold. */
function withoutBold(text: string): string {
  return text.replaceAll(/\*\*(?=[\p{L}\d£“"‘(])([^*]*[^*\s])\*\*/gu, '$1');
}

/** A number in the middle of a wrapped paragraph ("in\n2017. Then") is not a list. */
function readBullet(written: string, isInParagraph: boolean): Bullet | null {
  const [, indent, , text] = BULLET.exec(written) ?? [];
  if (indent !== undefined && text !== undefined) return { indent: widthOf(indent), marker: '-', text };
  const [, space, number, numbered] = NUMBERED.exec(written) ?? [];
  if (space === undefined || numbered === undefined || (isInParagraph && number !== '1')) return null;
  return { indent: widthOf(space), marker: `${number}.`, text: numbered };
}

const widthOf = (indent: string) => indent.replaceAll('\t', ' '.repeat(TAB_WIDTH)).length;
