import type { Document, Passage } from '../../src/corpus/document.ts';
import type { Role } from '../../src/knowledge/role.ts';

/** A regional update of nothing but these passages, all under one heading. */
export function update(
  texts: readonly string[],
  heading: string | null = null,
  id = 'update',
  published = '2019-03',
): Document {
  const passages = texts.map((text, number): Passage => {
    const anchor = `p${number + 1}`;
    const headings = heading === null ? [] : [heading];
    return { id: `${id}#${anchor}`, documentId: id, anchor, headings, heading, introduction: null, text };
  });
  return {
    id,
    title: 'Eastern Region Update - March 2019',
    published,
    publishedBasis: 'title',
    region: 'eastern',
    committees: [],
    kind: 'regional-update',
    url: null,
    source: null,
    file: `${id}.md`,
    blocks: [],
    passages,
  };
}

/** A role in one line; its date only where it is not that of the update. */
export function shown({ person, place, post, body, tense, asOf, until }: Role): string {
  const who = `${person ?? 'nobody named'}${place ? ` (${place})` : ''}`;
  const ofWhat = [who, post, body, ...(tense === 'held' ? [] : [tense])].join(' · ');
  return `${ofWhat}${asOf === '2019-03' ? '' : `, from ${asOf}`}${until ? `, until ${until}` : ''}`;
}
