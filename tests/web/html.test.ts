import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/answers/answer.ts';
import { renderExcerpt } from '../../src/web/excerpt.ts';
import { type Html, html, joinHtml, safeAddress } from '../../src/web/html.ts';
import { renderText } from '../../src/web/text.ts';

/** Text as an attacker or a careless editor would write it. */
const nastyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('<', '>', '&', '"', "'", '`', '=', '/', '<script>', '</p>', '&lt;', ' onload=', 'a'),
    )
    .map((parts) => parts.join('')),
);

describe('html', () => {
  test('what is put in cannot open a tag, close an attribute or begin an entity', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const inserted = html`${text}`.toString();
        expect(inserted).not.toMatch(/[<>"']/);
        expect(inserted.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
  });

  test('what is put in can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textOf(html`<p title="${text}">${text}</p>`)).toBe(text);
      }),
    );
  });

  test('a piece of a page goes in as it is, and only that', () => {
    expect(html`<ul>${[html`<li>a</li>`, '<li>']}</ul>`.toString()).toBe('<ul><li>a</li>&lt;li&gt;</ul>');
  });

  test('null, undefined and false leave nothing behind, and 0 is a number', () => {
    expect(html`${null}${undefined}${false}${0}`.toString()).toBe('0');
  });

  test('half a character and control characters do no harm', () => {
    expect(html`a${'\uD800\u0000\u001b'}b`.toString()).toBe('a\uFFFDb');
  });

  test('pieces are joined', () => {
    expect(joinHtml(['a', '<', 'c'], ' · ').toString()).toBe('a · &lt; · c');
    expect(joinHtml([], ' · ').toString()).toBe('');
  });
});

describe('an address that may stand in a link', () => {
  test.each([
    { address: 'https://www.adcs.org.uk/a', safe: true },
    { address: 'HTTP://example.org', safe: true },
    { address: '/documents/a#p3', safe: true },
    { address: 'mailto:a@example.org', safe: true },
    { address: 'javascript:alert(1)', safe: false },
    { address: ' javascript:alert(1)', safe: false },
    { address: 'data:text/html,hi', safe: false },
    { address: '//elsewhere.example', safe: false },
    { address: '', safe: false },
  ])('$address: $safe', ({ address, safe }) => {
    expect(safeAddress(address)).toBe(safe ? address : null);
  });
});

describe('an excerpt', () => {
  const marks: fc.Arbitrary<Mark[]> = fc.array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.nat(60)));

  test('shows the words of the source, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), marks, (excerpt, someMarks) => {
        expect(textOf(renderExcerpt(excerpt, someMarks))).toBe(excerpt);
      }),
    );
  });

  test('an e-mail address in it can be written to, whatever is marked', () => {
    const shown = renderExcerpt('Contact jo.bloggs@example.gov.uk for more', [
      [0, 7],
      [18, 25],
    ]).toString();
    expect(shown).toBe(
      '<mark>Contact</mark> <a href="mailto:jo.bloggs@example.gov.uk">jo.bloggs@example.gov.uk</a> for more',
    );
  });

  test('words next to each other are marked as one', () => {
    expect(
      renderExcerpt('the tartan rug', [
        [4, 10],
        [11, 14],
      ]).toString(),
    ).toBe('the <mark>tartan rug</mark>');
  });

  test('opens no tag but its marks, and closes each', () => {
    fc.assert(
      fc.property(nastyText, marks, (excerpt, someMarks) => {
        const tags =
          renderExcerpt(excerpt, someMarks)
            .toString()
            .match(/<[^>]*>/g) ?? [];
        expect(tags.every((tag, i) => tag === (i % 2 === 0 ? '<mark>' : '</mark>'))).toBe(true);
        expect(tags.length % 2).toBe(0);
      }),
    );
  });

  test('marks the words that were asked for', () => {
    expect(
      renderExcerpt('Two peer challenges', [
        [0, 3],
        [9, 19],
      ]).toString(),
    ).toBe('<mark>Two</mark> peer <mark>challenges</mark>');
  });
});

describe('a source’s text', () => {
  test('stays the same, character for character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textOf(renderText(text))).toBe(text);
      }),
    );
  });

  test('links only to web and e-mail addresses', () => {
    fc.assert(
      fc.property(
        nastyText,
        fc.constantFrom('', 'www.', 'https://', 'a@b.', 'javascript:'),
        (text, before) => {
          const links = renderText(before + text)
            .toString()
            .matchAll(/href="([^"]*)"/g);
          for (const [, href = ''] of links) expect(href).toMatch(/^(https?:\/\/|mailto:)/i);
        },
      ),
    );
  });

  test.each([
    { text: 'Write to jo@example.gov.uk.', href: 'mailto:jo@example.gov.uk', shown: 'jo@example.gov.uk' },
    { text: 'via www.wmadcs.org.uk.', href: 'https://www.wmadcs.org.uk', shown: 'www.wmadcs.org.uk' },
    {
      text: '(https://example.org/a?b=1)',
      href: 'https://example.org/a?b=1',
      shown: 'https://example.org/a?b=1',
    },
  ])('$text', ({ text, href, shown }) => {
    expect(renderText(text).toString()).toContain(`<a href="${href}">${shown}</a>`);
  });
});

/** What a reader sees of it, line ends and control characters as a page shows them. */
function textOf(page: Html): string {
  return page
    .toString()
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
