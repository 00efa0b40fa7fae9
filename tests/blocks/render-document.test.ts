import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginReading,
  decodeReading,
  encodeReading,
  renderDocument,
} from '../../src/blocks/render-document.ts';
import { visibleText } from '../../src/blocks/visible-text.ts';
import type { Document } from '../../src/corpus/document.ts';
import { checkView } from './check-limits.ts';
import { document, names } from './generated.ts';
import { buttons, everyObject, quotations, shownText } from './read-blocks.ts';

const rendering = { names, publicUrl: 'https://updates.example' };

/** The paragraphs, bullets and headings of a page, one a rich text block. */
function piecesOf(view: { blocks: unknown }): string[] {
  return [...everyObject(view.blocks)].filter(({ type }) => type === 'rich_text').map(shownText);
}

function turn(of: Document, view: { blocks: unknown }, way: 'previous' | 'next') {
  const found = buttons(view.blocks).find(({ action_id }) => action_id === `document.page.${way}`);
  const reading = found && decodeReading(String(found.value));
  return reading ? renderDocument(of, reading, rendering) : null;
}

test('every page of any document keeps every limit, and turning pages shows the whole text in order', () => {
  fc.assert(
    fc.property(document, (any) => {
      const whole = any.blocks
        .flatMap((one) => (one.kind === 'break' ? [] : [visibleText(one.text)]))
        .join('');
      let shown = '';
      let view: ReturnType<typeof renderDocument> | null = renderDocument(
        any,
        { document: any.id, from: 0, cited: null },
        rendering,
      );
      while (view) {
        expect(checkView(view)).toEqual([]);
        shown += piecesOf(view).join('');
        view = turn(any, view, 'next');
      }
      expect(shown).toBe(whole);
    }),
    { numRuns: 60 },
  );
});

test('from any passage the pages before it lead back to the beginning without a gap', () => {
  fc.assert(
    fc.property(document, fc.nat(), (any, pick) => {
      const anchor = any.passages[pick % Math.max(1, any.passages.length)]?.anchor ?? null;
      const start = beginReading(any, { anchor });
      let view = renderDocument(any, start, rendering);
      let from = start.from;
      for (;;) {
        const back = buttons(view.blocks).find(({ action_id }) => action_id === 'document.page.previous');
        const reading = back && decodeReading(String(back.value));
        if (!reading) break;
        expect(reading.from).toBeLessThan(from);
        view = renderDocument(any, reading, rendering);
        const next = buttons(view.blocks).find(({ action_id }) => action_id === 'document.page.next');
        if (next) expect(decodeReading(String(next.value))?.from).toBeGreaterThanOrEqual(from);
        from = reading.from;
      }
      expect(from).toBe(0);
    }),
    { numRuns: 60 },
  );
});

const update: Document = {
  id: 'an-update',
  title: 'West Midlands Region Update April 2016',
  published: '2016-04',
  publishedBasis: 'title',
  region: 'west-midlands',
  committees: [],
  kind: 'regional-update',
  url: null,
  source: null,
  file: 'an-update.md',
  blocks: [
    { kind: 'paragraph', text: 'The region met in April.', line: 1 },
    { kind: 'heading', level: 2, text: 'Peer Challenge', line: 3 },
    { kind: 'bullet', depth: 0, marker: '-', text: 'Dudley was visited.', line: 5 },
    { kind: 'bullet', depth: 0, marker: '-', text: 'Dudley was visited.', line: 6 },
  ],
  passages: ['The region met in April.', 'Dudley was visited.', 'Dudley was visited.'].map((text, index) => ({
    id: `an-update#p${index + 1}`,
    documentId: 'an-update',
    anchor: `p${index + 1}`,
    headings: [],
    heading: null,
    introduction: null,
    text,
  })),
};

test('reading begins at the cited passage, under its heading, and marks it', () => {
  const reading = beginReading(update, { anchor: 'p2' });
  const view = renderDocument(update, reading, rendering);
  expect(piecesOf(view)[0]).toBe('Peer Challenge');
  expect(quotations(view.blocks)).toEqual(['Dudley was visited.']);
});

test('of two passages with the same words the cited one is meant', () => {
  expect(beginReading(update, { anchor: 'p3' })).toEqual({ document: 'an-update', from: 3, cited: 3 });
});

test('an anchor that is no longer there begins at the top', () => {
  expect(beginReading(update, { anchor: 'p99' })).toEqual({ document: 'an-update', from: 0, cited: null });
});

test('a reading survives its button', () => {
  const reading = { document: 'an-update', from: 2, cited: 3 };
  expect(decodeReading(encodeReading(reading))).toEqual(reading);
  expect(decodeReading('null')).toBeNull();
});
