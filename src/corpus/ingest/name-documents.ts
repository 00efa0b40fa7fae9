import type { PartialDate } from '../document.ts';

type Named = {
  readonly title: string;
  readonly published: PartialDate | null;
  readonly lines: readonly string[];
};

const SPEAKER = /(\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+), [^“"]*\bsaid:/u;

/**
 * A file name, without its ending, for each document: the slug of its title. Documents of one title get what
 * tells them apart: the date, else who is quoted, else a number.
 */
export function nameDocuments(documents: readonly Named[]): string[] {
  const namings: ((document: Named) => string)[] = [
    ({ title }) => slugOf(title),
    ({ title, published }) => slugOf(`${title} ${published ?? ''}`),
    ({ title, lines }) => slugOf(`${title} comment by ${speakerIn(lines) ?? ''}`),
  ];
  const taken = new Map<string, number>();

  return documents.map((document) => {
    const rivals = documents.filter(({ title }) => slugOf(title) === slugOf(document.title));
    const naming = namings.find((name) => new Set(rivals.map(name)).size === rivals.length) ?? namings[0];
    const name = naming?.(document) ?? '';
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** Small letters, digits and hyphens; never empty. */
function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’‘'“”"\p{M}]/gu, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return slug || 'untitled';
}

function speakerIn(lines: readonly string[]): string | null {
  return lines.map((line) => SPEAKER.exec(line)?.[1]).find((speaker) => speaker !== undefined) ?? null;
}
