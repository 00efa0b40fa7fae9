/** A corpus of two updates and answers about them, small enough to be read here. */
import type { Answer, Citation } from '../../src/answers/answer.ts';
import type { Question } from '../../src/answers/question.ts';
import type { Names } from '../../src/blocks/names.ts';
import type { Block, Document } from '../../src/corpus/document.ts';

export const names: Names = {
  region: (slug) => ({ 'west-midlands': 'West Midlands', 'south-west': 'South West' })[slug] ?? slug,
  committee: (slug) => slug.toUpperCase(),
};
export const regions = ['west-midlands', 'south-west'];

function update(id: string, about: Partial<Document>, paragraphs: readonly string[]): Document {
  return {
    id,
    title: id,
    published: null,
    publishedBasis: 'title',
    region: null,
    committees: [],
    kind: 'regional-update',
    url: null,
    source: null,
    file: `${id}.md`,
    ...about,
    blocks: paragraphs.map((text, index): Block => ({ kind: 'paragraph', text, line: 2 * index + 1 })),
    passages: paragraphs.map((text, index) => ({
      id: `${id}#p${index + 1}`,
      documentId: id,
      anchor: `p${index + 1}`,
      headings: [],
      heading: null,
      introduction: null,
      text,
    })),
  };
}

const long = Array.from(
  { length: 30 },
  (_, index) => `Paragraph ${index + 1} on round 10 of the peer challenge. ${'More was said. '.repeat(20)}`,
);

export const documents: ReadonlyMap<string, Document> = new Map(
  [
    update(
      'regional-update-november-2023',
      {
        title: 'Regional Update – November 2023',
        region: 'west-midlands',
        published: '2023-11',
        url: 'https://www.wmchildrensservices.org.uk/post/regional-update-november-2023',
      },
      long,
    ),
    update('south-west-november-2017', { title: 'SW Update', region: 'south-west', published: '2017-11' }, [
      'Dorset <!channel> hosts the *unaccompanied* children’s <https://evil.example|network>.',
    ]),
  ].map((document) => [document.id, document]),
);

function cite(document: Document, index: number): Citation {
  const passage = document.passages[index];
  if (!passage) throw new Error(`${document.id} has no passage ${index}.`);
  const { title, region, committees, published, publishedBasis, url } = document;
  return {
    document: document.id,
    anchor: passage.anchor,
    ...{ title, region, committees, published, publishedBasis, url },
    heading: null,
    introduction: null,
    excerpt: passage.text.slice(0, 300).trimEnd(),
    marks: [[0, 9]],
    score: 1,
  };
}

/** Knows the two regions by name, says what it was asked, and fails where it is asked to. */
export function ask({ text, thread }: Question): Answer {
  if (/fail/.test(text)) throw new Error(`The question “${text}” cannot be answered.`);
  const said = {
    question: text,
    intent: 'region' as const,
    notice: null,
    suggestions: ['Latest from the South West'],
  };
  if (text === 'help') return { ...said, kind: 'guidance', intent: 'help', headline: 'Ask about a region.' };
  const document = [...documents.values()].find(({ region }) => region && asksFor(region, text));
  if (!document) return { ...said, kind: 'refused', headline: `Nothing is held on “${text}”.` };

  const [first, ...others] = document.passages.slice(0, 8).map((_, index) => cite(document, index));
  if (!first) throw new Error('An update without passages.');
  const carried = thread.length > 0 ? ` (after “${thread.join('”, “')}”)` : '';
  return {
    ...said,
    kind: 'found',
    headline: `The latest from the ${names.region(document.region ?? '')}${carried}.`,
    notice: `The latest held is from ${document.published}.`,
    passages: [first, ...others.slice(0, 2)],
    further: others.slice(2),
  };
}

function asksFor(region: string, text: string): boolean {
  return text.toLowerCase().includes(region.replace('-', ' '));
}
