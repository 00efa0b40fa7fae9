import { describe, expect, test } from 'vitest';
import { cutText, splitText } from '../../src/blocks/cut-text.ts';
import { documentAddress } from '../../src/blocks/link-to-document.ts';
import { escapeMrkdwn, link } from '../../src/blocks/mrkdwn.ts';
import { showPartialDate } from '../../src/corpus/partial-date.ts';

test.each([
  ['<!channel> hello', '&lt;!channel&gt; hello'],
  ['<https://evil.example|click>', '&lt;https://evil.example|click&gt;'],
  ['Health & Care', 'Health &amp; Care'],
  ['&amp;', '&amp;amp;'],
  ['*loud*', '\u200B*\u200Bloud\u200B*\u200B'],
  ['first_last@example.org', 'first_last@example.org'],
])('%s is shown as it stands', (said, escaped) => {
  expect(escapeMrkdwn(said)).toBe(escaped);
});

test('a link’s label and address cannot end the link early', () => {
  expect(link('https://example.org/a|b>c?d=1&e=2', '<!here> | more')).toBe(
    '<https://example.org/a%7Cb%3Ec?d=1&amp;e=2|&lt;!here&gt; | more>',
  );
});

test.each([
  ['2017', null, '2017'],
  ['2017-11', 'title', 'November 2017'],
  ['2017-07-06', 'text', '6 July 2017'],
  ['2017-03', 'neighbours', 'about March 2017'],
  [null, null, 'undated'],
  ['spring', null, 'undated'],
] as const)('%s (%s) is shown as “%s”', (published, basis, shown) => {
  expect(showPartialDate(published, basis)).toBe(shown);
});

describe('a document is found', () => {
  const held = { document: 'an-update', anchor: 'p2' };
  test.each([
    [
      'on its public page where one is known',
      { ...held, url: 'https://adcs.org.uk/x' },
      'https://adcs.org.uk/x',
    ],
    ['on its own page, at the passage', { ...held, url: null }, 'https://u.example/documents/an-update#p2'],
    [
      'never at an address that is not the web’s',
      { ...held, url: 'javascript:alert(1)' },
      'https://u.example/documents/an-update#p2',
    ],
    ['nowhere where it has neither', { url: null, document: null, anchor: null }, null],
  ])('%s', (_, citation, address) => {
    expect(documentAddress(citation, 'https://u.example/')).toBe(address);
  });
});

test('cutting keeps words and pairs of surrogates whole', () => {
  expect(cutText('a long sentence here', 16)).toBe('a long sentence…');
  expect(cutText('a long sentence here', 18)).toBe('a long sentence…');
  expect(cutText('a verylongwordwithoutend', 10)).toBe('a verylon…');
  expect(cutText('👩👩👩', 4)).toBe('👩…');
  expect(cutText('short', 5)).toBe('short');
});

test('splitting loses nothing', () => {
  const text = `${'word '.repeat(100)}${'x'.repeat(100)}`;
  const pieces = splitText(text, 37);
  expect(pieces.join('')).toBe(text);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(37);
});
