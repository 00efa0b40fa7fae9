import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { createPages } from '../../src/web/pages.ts';
import { CITATION, documentOf, FOUND, LIBRARY, NOW } from './fixtures/library.ts';
import { tagsOf } from './fixtures/read-page.ts';

/** Words that mean something to a browser, to Slack, or to nobody. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onfocus='x",
        '</main>',
        '<!--',
      ),
      fc.constantFrom(
        'javascript:alert(1)',
        '<!channel>',
        '<https://evil|click>',
        '&lt;b&gt;',

        ']]>',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  // A word that is an address becomes a link, as it is meant to.
  .map((text) => text.replaceAll(/@|https?:|www\./gi, '-'))
  // Where nothing is said, there is no element to say it.
  .filter((text) => text !== '');

/** The pages about a corpus and an answer that say `words` wherever a source can say something. */
function pagesSaying(words: string) {
  const document = documentOf({
    id: 'a',
    title: words,
    url: words,
    region: 'eastern',
    committees: ['fcyp', words],
    published: words,
    blocks: [
      { kind: 'heading', level: 2, text: words, line: 1 },
      { kind: 'paragraph', text: words, line: 2 },
      { kind: 'bullet', depth: 0, marker: `${words}.`, text: words, line: 3 },
    ],
  });
  const citation = {
    ...CITATION,
    document: 'a',
    title: words,
    url: words,
    region: words,
    heading: words,
    excerpt: words,
    published: words,
  };
  const answer: Answer = {
    ...FOUND,
    headline: words,
    notice: words,
    suggestions: [words],
    passages: [{ ...citation, marks: [] }],
    further: [{ ...citation, marks: [] }],
  };
  const library = {
    documents: [document, ...LIBRARY.documents],
    regions: [...LIBRARY.regions, { slug: 'x', name: words }],
    committees: LIBRARY.committees,
  };
  const pages = createPages({ library, ask: () => answer, clock: () => NOW, base: '' });
  const asked = new URLSearchParams({ q: `a${words.toWellFormed()}`, thread: `b${words.toWellFormed()}` });
  return ['/', `/ask?${asked}`, '/documents', '/documents/a?passage=p1'].map(
    (path) => pages.reply(new URL(path, 'http://localhost'))?.body ?? '',
  );
}

test('whatever a source or a person says, the page has the same elements, and every link leads to a web page', () => {
  const usual = pagesSaying('words').map(tagsOf);
  fc.assert(
    fc.property(nasty, (words) => {
      const pages = pagesSaying(words);
      expect(pages.map(tagsOf)).toEqual(usual);
      for (const [, href = ''] of pages.join().matchAll(/href="([^"]*)"/g))
        expect(href).toMatch(/^(\/(?!\/)|#|https?:)/);
    }),
  );
});

test('a page has no place for a script, and no element listens', () => {
  fc.assert(
    fc.property(nasty, (words) => {
      for (const page of pagesSaying(words)) {
        expect(page).not.toMatch(/<script|<iframe|<object|<style/i);
        for (const [tag] of page.matchAll(/<[a-z][^>]*>/g)) {
          expect(tag.replaceAll(/="[^"]*"/g, '')).not.toMatch(/\son\w+|\sstyle/i);
        }
      }
    }),
  );
});
