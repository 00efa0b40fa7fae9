import {
  DOCUMENT_KINDS,
  type Document,
  type DocumentKind,
  PUBLISHED_BASES,
  type PublishedBasis,
} from './document.ts';
import { type Fault, showFault } from './fault.ts';
import { findPassages } from './find-passages.ts';
import { type KeepText, ownCopy } from './kept-texts.ts';
import { PackedBlocks } from './packed-blocks.ts';
import { parseBlocks } from './parse-blocks.ts';
import { parsePartialDate } from './partial-date.ts';
import { ReadDocument } from './read-document.ts';
import { type Field, readFrontMatter } from './read-front-matter.ts';

/** A document that does not follow docs/corpus-format.md: where it is wrong and what to write. */
export class DocumentParseError extends Error {
  override readonly name = 'DocumentParseError';
  readonly code = 'document_parse_error';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(showFault(fault));
    this.fault = fault;
  }
}

/**
 * The document in a corpus file; `file` is its path relative to the corpus folder. What is missing is null or
 * empty, the kind is then `report`, and the title the first heading or else the file's name: `checkCorpus` asks for
 * more, but nothing that can be read is lost. What the document holds of the text goes through `keep`.
 *
 * Throws `DocumentParseError` where there is no front matter, or where a date is none.
 */
export function parseDocument(file: string, text: string, keep: KeepText = ownCopy): Document {
  const { fields, body, bodyLine, faults } = readFrontMatter(file, text);
  if (faults[0]) throw new DocumentParseError(faults[0]);

  const id = idOf(file);
  const kept = (name: string) => {
    const written = textIn(fields.get(name));
    return written === null ? null : keep(written);
  };
  const published = publishedIn(file, fields.get('published'));
  const basis = kept('published_basis');
  const url = kept('url');
  const kind = kept('kind');
  const blocks = parseBlocks(body, bodyLine, keep);
  const heading = blocks.find((block) => block.kind === 'heading')?.text;
  const title = kept('title') ?? heading ?? id;
  const about = {
    id,
    title,
    published: published === null ? null : keep(published),
    publishedBasis: published !== null && isBasis(basis) ? basis : null,
    region: kept('region'),
    committees: listIn(fields.get('committees')).map(keep),
    kind: isKind(kind) ? kind : 'report',
    url: url !== null && isWebAddress(url) ? url : null,
    source: kept('source'),
    file,
    passages: findPassages(id, title, blocks, keep),
  };
  return new ReadDocument(about, new PackedBlocks(blocks, keep));
}

/** The document's id: the file's name without folders and ending. */
export function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

export const isBasis = (text: string | null): text is PublishedBasis =>
  PUBLISHED_BASES.some((basis) => basis === text);
export const isKind = (text: string | null): text is DocumentKind =>
  DOCUMENT_KINDS.some((kind) => kind === text);
export const isWebAddress = (text: string) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);

/** The field as text; null where it is missing, empty or no scalar. */
export function textIn(field: Field | undefined): string | null {
  const value = field?.value;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return String(value).trim() || null;
}

/** The field as a list; one text is a list of one. */
export function listIn(field: Field | undefined): string[] {
  const values: unknown[] = Array.isArray(field?.value) ? field.value : [field?.value];
  return values.filter((value) => typeof value === 'string' && value !== '').map(String);
}

/** A time after the day ("2017-11-22T10:00") is left off. */
function publishedIn(file: string, field: Field | undefined): string | null {
  const written = textIn(field);
  if (written === null || !field) return null;
  const date = /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(written)?.[1] ?? written;
  if (parsePartialDate(date)) return date;
  const remedy = 'Write YYYY, YYYY-MM or YYYY-MM-DD, for example 2017-11, or leave the field out.';
  throw new DocumentParseError({ file, line: field.line, what: `"${written}" is not a date.`, remedy });
}
