import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { readKnowledge } from '../../src/read-knowledge.ts';
import { createPages, type Pages } from '../../src/web/pages.ts';
import { readTestedKnowledge } from '../read-tested-corpus.ts';
import { NOW } from './fixtures/library.ts';
import { readPage } from './fixtures/read-page.ts';

let knowledge: Knowledge;
let pages: Pages;

beforeAll(async () => {
  knowledge = await readKnowledge('corpus', (warning) => {
    throw new Error(warning);
  });
  pages = pagesOver(knowledge);
});

function pagesOver(known: Knowledge): Pages {
  return createPages({
    library: { ...known, documents: [...known.documents.values()] },
    ask: (question, now) => answerQuestion(question, known, now),
    clock: () => NOW,
    base: '',
  });
}

const get = (path: string) => pages.reply(new URL(path, 'http://localhost'));
const page = (path: string) => readPage(get(path)?.body ?? '');

describe('the front page', () => {
  const testedFrontPage = async () => {
    const reply = pagesOver(await readTestedKnowledge()).reply(new URL('http://localhost/'));
    return readPage(reply?.body ?? '');
  };

  test('names the nine regions and the six committees, each with its latest update', async () => {
    const { headings, text } = await testedFrontPage();
    const names = [...knowledge.regions, ...knowledge.committees].map(({ name }) => name);
    expect(names).toHaveLength(15);
    expect(headings).toEqual(expect.arrayContaining(names));
    expect(text).toContain('Regional Update – November 2023');
    expect(text).not.toContain('No update is held');
  });

  test('says plainly how old the corpus is', async () => {
    const { text } = await testedFrontPage();
    expect(text).toContain('The newest of the 103 updates held is from November 2023, 3 years ago');
  });

  test('every example it gives is answered', () => {
    const asked = page('/').links.filter((link) => link.startsWith('/ask?q='));
    expect(asked.length).toBeGreaterThan(15);
    for (const link of asked) {
      expect(page(link).headings, link).toContainEqual(expect.stringMatching(/^The sources?$/));
    }
  });
});

describe('a document’s page', () => {
  test('holds every passage under its anchor, word for word, and every heading', () => {
    for (const document of knowledge.documents.values()) {
      const { passages, headings } = page(`/documents/${document.id}`);
      for (const { anchor, text } of document.passages) {
        expect(passages.get(anchor), `${document.id}#${anchor}`).toBe(text.replaceAll(/\s+/g, ' ').trim());
      }
      for (const block of document.blocks) {
        if (block.kind === 'heading') expect(headings).toContain(block.text.replaceAll(/\s+/g, ' ').trim());
      }
    }
  });

  test('marks the passage that an answer quotes, and no other', () => {
    const [link = ''] = page('/ask?q=who+chairs+FCYP').links.filter((each) => each.includes('?passage='));
    const { body = '' } = get(link) ?? {};
    expect(body.match(/class="passage[^"]*cited/g)).toHaveLength(1);
    expect(readPage(body).text).toContain('Jenny Coles');
  });
});

test('who chairs FCYP: Jenny Coles, as of 2017, with an excerpt and a link that opens', () => {
  const { text, links, quotations } = page('/ask?q=who+chairs+FCYP');
  expect(text).toContain('Jenny Coles');
  expect(text).toContain('2017');
  expect(quotations[0]).toContain('Jenny Coles');
  const own = links.filter((link) => link.startsWith('/documents/'));
  expect(own.length).toBeGreaterThan(0);
  for (const link of own) expect(get(link)?.status, link).toBe(200);
});

test('a fact from outside the documents is no quotation, and leads to its public page', () => {
  const { text, links, quotations } = page('/ask?q=who+chairs+the+West+Midlands+region');
  expect(text).toContain('in this app’s words, from wmchildrensservices.org.uk');
  expect(links).toContainEqual(expect.stringMatching(/^https:\/\/wmchildrensservices\.org\.uk\//));
  expect(quotations.join()).not.toContain('Nigel Minns');
  expect(text).toContain('Nigel Minns');
});

test('whatever is asked, a page comes back', () => {
  const words = fc.constantFrom(
    'who',
    'chairs',
    'FCYP',
    'latest',
    'West Midlands',
    '2017',
    'compare',
    '"',
    '?',
    '-',
    '(',
  );
  const questions = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 30 }).map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(questions, fc.array(questions, { maxLength: 3 }), (q, thread) => {
      const asked = new URLSearchParams([
        ['q', q.toWellFormed()],
        ...thread.map((each) => ['thread', each.toWellFormed()] as [string, string]),
      ]);
      expect([200, 303, 414]).toContain(get(`/ask?${asked}`)?.status);
    }),
    { numRuns: 200 },
  );
});
