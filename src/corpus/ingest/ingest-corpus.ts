import type { Committee, KnownPage, Region, RoleFact } from '../data-files.ts';
import type { DocumentKind } from '../document.ts';
import { type FrontMatter, writeDocument } from '../write-document.ts';
import { dateFromNeighbours, dateFromWords, type Term } from './date-document.ts';
import { findStructure } from './find-structure.ts';
import { nameDocuments } from './name-documents.ts';
import { placeDocument } from './place-document.ts';
import { splitItems } from './split-items.ts';
import { stripClutter, type TextLine } from './strip-clutter.ts';

/** A raw text file; `name` without folders. */
export type RawFile = { readonly name: string; readonly text: string };
/** A corpus file; `path` relative to the corpus folder. */
export type CorpusFile = { readonly path: string; readonly text: string };

/** What is known besides the raw text. */
export type Background = {
  readonly regions: readonly Region[];
  readonly committees: readonly Committee[];
  readonly roles: readonly RoleFact[];
  readonly pages: readonly KnownPage[];
};

/** Regional updates of no known region are looked for among the reports. */
const NATIONAL_FOLDERS: Record<DocumentKind, string> = {
  'committee-update': 'committees',
  'regional-update': 'national/reports',
  statement: 'national/statements',
  speech: 'national/speeches',
  report: 'national/reports',
  event: 'national/events',
};

type Draft = {
  readonly about: FrontMatter;
  readonly text: readonly TextLine[];
  readonly lines: readonly string[];
};

/**
 * The corpus files of raw text files: one for each item, in the order of the files' names and of the items.
 * An item that stands twice, word for word, is kept once. The same input gives the same bytes.
 */
export function ingestCorpus(files: readonly RawFile[], background: Background): CorpusFile[] {
  const inOrder = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const drafts = withoutRepeats(inOrder.flatMap((file) => draftsOf(file, background)));
  const names = nameDocuments(drafts.map(({ about, lines }) => ({ ...about, lines })));
  return drafts.map(({ about, text }, i) => ({
    path: `${folderOf(about)}/${names[i]}.md`,
    text: writeDocument(about, findStructure(text, about.title)),
  }));
}

function draftsOf({ name, text }: RawFile, background: Background): Draft[] {
  const items = splitItems(text).flatMap(({ index, lines }) => {
    const [title, ...own] = stripClutter(lines);
    return title ? [{ index, title: title.text, text: own, lines: own.map((line) => line.text) }] : [];
  });
  const listed = items.map(({ title, lines }) => ({
    dating: dateFromWords(title, lines),
    text: lines.join('\n'),
  }));
  const terms = termsOf(background.roles);

  return items.map(({ index, title, text, lines }, place) => {
    const dating = listed[place]?.dating ?? dateFromNeighbours(listed, place, terms);
    const page = background.pages.find(
      (each) => each.seed === name && (each.index ?? 0) === index && each.title === title,
    );
    const about: FrontMatter = {
      title,
      published: dating?.published ?? null,
      publishedBasis: dating?.publishedBasis ?? null,
      ...placeDocument(title, lines, background.regions, background.committees),
      url: page?.url ?? null,
      source: name,
    };
    return { about, text, lines };
  });
}

function termsOf(roles: readonly RoleFact[]): Term[] {
  return roles
    .filter(({ body, role, until }) => body === 'ADCS' && role === 'president' && until !== null)
    .map(({ person, as_of, until }) => ({ person, from: as_of, to: until ?? as_of }));
}

function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const byWords = new Map<string, Draft>();
  for (const draft of drafts) {
    const words = [draft.about.title, ...draft.lines].join('\n');
    if (!byWords.has(words)) byWords.set(words, draft);
  }
  return [...byWords.values()];
}

function folderOf({ kind, region }: FrontMatter): string {
  if (region) return `regions/${region}`;
  return NATIONAL_FOLDERS[kind];
}
