import type { Button, KnownBlock, ModalView, RichTextBlock } from '@slack/types';
import type { Block, Document } from '../corpus/document.ts';
import { showPartialDate } from '../corpus/partial-date.ts';
import { ACTIONS } from './action-ids.ts';
import { button } from './button.ts';
import { splitText } from './cut-text.ts';
import type { Place } from './document-place.ts';
import { LIMITS } from './limits.ts';
import { documentAddress } from './link-to-document.ts';
import { link, mrkdwn, plain } from './mrkdwn.ts';
import type { Names } from './names.ts';
import { readFields } from './read-fields.ts';
import { quotation, richText, section, textElements } from './rich-text.ts';
import { whoseItIs } from './source-of.ts';

/** About two screens of a modal, and far below what Slack takes in one view. */
const PAGE_CHARACTERS = 3_000;
const PAGE_PIECES = 40;
const PIECE_CHARACTERS = 1_900;

/** Where in a document a reader is: the piece that a page begins with, and the piece that was cited. */
export type Reading = { readonly document: string; readonly from: number; readonly cited: number | null };

type TextBlock = Exclude<Block, { kind: 'break' }>;
type Piece = { readonly block: TextBlock; readonly text: string };

/** The reading that begins at the cited passage, under its heading; at the top where none is cited. */
export function beginReading(document: Document, { anchor }: Pick<Place, 'anchor'>): Reading {
  const pieces = piecesOf(document);
  const cited = anchor === null ? -1 : pieceAt(document, pieces, anchor);
  if (cited < 0) return { document: document.id, from: 0, cited: null };
  const isUnderHeading = pieces[cited - 1]?.block.kind === 'heading';
  return { document: document.id, from: isUnderHeading ? cited - 1 : cited, cited };
}

/**
 * One page of a document as a modal: the whole document is reached by turning pages both ways, nothing is
 * left out between two pages, and no page breaks a limit of Slack's.
 */
export function renderDocument(
  document: Document,
  reading: Reading,
  { names, publicUrl }: { names: Names; publicUrl: string },
): ModalView {
  const pieces = piecesOf(document);
  const from = Math.min(Math.max(0, Math.trunc(reading.from)), Math.max(0, pieces.length - 1));
  const end = endOfPage(pieces, from);
  const address = documentAddress({ url: document.url, document: document.id, anchor: null }, publicUrl);
  const about = [...whoseItIs(document, names), showPartialDate(document.published, document.publishedBasis)];
  const turning = [
    ...(from > 0
      ? [turn('previous', 'Earlier part', { ...reading, from: startOfPageBefore(pieces, from) })]
      : []),
    ...(end < pieces.length ? [turn('next', 'Next part', { ...reading, from: end })] : []),
  ];
  const blocks: KnownBlock[] = [
    { type: 'header', text: plain(document.title, LIMITS.header.text) },
    {
      type: 'context',
      elements: [
        mrkdwn([...about.map((word) => link(null, word)), link(address, 'Open the page')].join(' · ')),
      ],
    },
    ...body(pieces.slice(from, end), reading.cited === null ? null : reading.cited - from),
    ...(turning.length > 0 ? [{ type: 'actions' as const, elements: turning }] : []),
    { type: 'context', elements: [plain(partInWords(from, end, pieces.length), LIMITS.context.text)] },
  ];
  return {
    type: 'modal',
    callback_id: 'document',
    title: plain(whoseItIs(document, names)[0] ?? 'The update', LIMITS.view.title),
    close: plain('Close', LIMITS.view.close),
    blocks,
  };
}

export function encodeReading({ document, from, cited }: Reading): string {
  return JSON.stringify({ d: document, from, cited });
}

/** Null where the value is not one of ours. */
export function decodeReading(value: string | undefined): Reading | null {
  const { d, from, cited } = readFields(value);
  if (typeof d !== 'string' || typeof from !== 'number') return null;
  return { document: d, from, cited: typeof cited === 'number' ? cited : null };
}

function turn(way: 'previous' | 'next', label: string, to: Reading): Button {
  return button(`${ACTIONS.page}${way}`, label, encodeReading(to));
}

function partInWords(from: number, end: number, total: number): string {
  if (total === 0) return 'This update holds no text.';
  return from === 0 && end === total ? 'The whole update.' : `Paragraphs ${from + 1} to ${end} of ${total}.`;
}

/** The document in reading order, in pieces that each fit on a page. */
function piecesOf({ blocks }: Document): Piece[] {
  return blocks
    .filter((block) => block.kind !== 'break')
    .flatMap((block) => splitText(block.text, PIECE_CHARACTERS).map((text) => ({ block, text })));
}

/** Passages stand in the order of the blocks that they were read from; −1 where the anchor is unknown. */
function pieceAt({ passages }: Document, pieces: readonly Piece[], anchor: string): number {
  let at = -1;
  for (const passage of passages) {
    const next = pieces.findIndex(
      ({ block }, index) => index > at && block.kind !== 'heading' && block.text === passage.text,
    );
    if (passage.anchor === anchor) return next;
    if (next > at) at = next;
  }
  return -1;
}

/** The piece after the last that fits on a page beginning at `from`: at least one does. */
function endOfPage(pieces: readonly Piece[], from: number): number {
  let room = PAGE_CHARACTERS;
  let end = from;
  while (end < pieces.length && end - from < PAGE_PIECES) {
    room -= pieces[end]?.text.length ?? 0;
    if (room < 0 && end > from) break;
    end += 1;
  }
  return end;
}

/** Where a full page would begin that reaches to `from`. */
function startOfPageBefore(pieces: readonly Piece[], from: number): number {
  let start = from - 1;
  while (start > 0 && endOfPage(pieces, start - 1) >= from) start -= 1;
  return start;
}

function body(pieces: readonly Piece[], cited: number | null): RichTextBlock[] {
  return pieces.flatMap(({ block, text }, index) => {
    const elements = textElements(text, block.kind === 'heading' ? { bold: true } : undefined);
    if (elements.length === 0) return [];
    if (index === cited) return [richText(quotation(elements))];
    if (block.kind !== 'bullet') return [richText(section(elements))];
    const style = /\d/.test(block.marker) ? 'ordered' : 'bullet';
    const offset = style === 'ordered' ? Math.max(0, Number.parseInt(block.marker, 10) - 1) : 0;
    return [
      richText({
        type: 'rich_text_list',
        style,
        indent: Math.min(block.depth, 8),
        ...(offset > 0 && { offset }),
        elements: [section(elements)],
      }),
    ];
  });
}
