import { pattern } from '../text/pattern.ts';
import { DOCUMENT_KINDS, PUBLISHED_BASES } from './document.ts';
import type { Fault } from './fault.ts';
import { parseBlocks } from './parse-blocks.ts';
import { idOf, isBasis, isKind, isWebAddress, listIn, textIn } from './parse-document.ts';
import { parsePartialDate } from './partial-date.ts';
import { type FrontMatterText, readFrontMatter } from './read-front-matter.ts';

/** What a document may refer to; null where the corpus does not say. */
export type Known = {
  readonly regions: ReadonlySet<string> | null;
  readonly committees: ReadonlySet<string> | null;
  readonly rawFiles: ReadonlySet<string> | null;
};

type Report = (line: number, what: string, remedy: string) => void;

const FIELDS = ['title', 'published', 'published_basis', 'region', 'committees', 'kind', 'url', 'source'];
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** What the pages said around the text, and a raw file's own bullet marks. */
const CLUTTER = pattern('i')`
  ^(?:
    Featured Event|Tags assigned to this article:?|There are no tags assigned to this article!?
    |Related Articles|top of page|bottom of page|Recent Posts|See All|ends?
    |\d+ views?\s*\d+ comments?
  )$
`;
const STRAY_MARKUP = /<\s*\/?\s*(?:p|br|div|span)\b[^>]*>|<\s*p=/i;
const FOREIGN_BULLET = /^\s*(?:[•·▪◦]|o\s)\s*\S/;

/** Every fault of one corpus file, in the order of its lines. */
export function checkDocument(file: string, text: string, known: Known): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (line, what, remedy) => faults.push({ file, line, what, remedy });
  const written = readFrontMatter(file, text);

  if (!FILE_NAME.test(idOf(file))) {
    const remedy = 'Name it in small letters, digits and hyphens, after its title.';
    report(1, `"${idOf(file)}" is not a name for a document.`, remedy);
  }
  faults.push(...written.faults);
  if (written.faults.length === 0) {
    checkTitle(written, report);
    checkDate(written, report);
    checkPlace(written, known, report);
    checkOrigin(written, known, report);
  }
  checkBody(written, report);
  return faults.sort((a, b) => a.line - b.line);
}

function checkTitle({ fields }: FrontMatterText, report: Report): void {
  for (const [key, { line }] of fields) {
    if (!FIELDS.includes(key)) report(line, `"${key}" is no field.`, `The fields are ${FIELDS.join(', ')}.`);
  }
  if (textIn(fields.get('title')) !== null) return;
  report(fields.get('title')?.line ?? 1, 'There is no title.', 'Write "title: …", as it was published.');
}

function checkDate({ fields }: FrontMatterText, report: Report): void {
  const [published, basis] = [fields.get('published'), fields.get('published_basis')];
  const [date, known] = [textIn(published), textIn(basis)];
  const bases = PUBLISHED_BASES.join(', ');

  if (published && (date === null || !isDay(date))) {
    const remedy = 'Write YYYY, YYYY-MM or YYYY-MM-DD, for example 2017-11, or leave the field out.';
    report(published.line, `"${show(published.value)}" is not a date.`, remedy);
  }
  if (basis && !isBasis(known)) {
    report(
      basis.line,
      `"${show(basis.value)}" does not say how the date is known.`,
      `Write one of ${bases}.`,
    );
  }
  if (published && !basis) {
    report(
      published.line,
      'Nothing says how the date is known.',
      `Add "published_basis:" with one of ${bases}.`,
    );
  }
  if (basis && !published) {
    report(basis.line, 'There is no date whose basis this could be.', 'Add "published:" or leave this out.');
  }
}

/** A date of the calendar: the 31st of November is none. */
function isDay(date: string): boolean {
  const parts = parsePartialDate(date);
  if (!parts) return false;
  const { year, month, day } = parts;
  return month === null || day === null || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function checkPlace({ fields }: FrontMatterText, known: Known, report: Report): void {
  const [region, committees, kind] = [fields.get('region'), fields.get('committees'), fields.get('kind')];
  const unknownIn = (name: string, slugs: ReadonlySet<string> | null, slug: string, line: number) => {
    if (slugs && !slugs.has(slug))
      report(line, `"${slug}" is no ${name}.`, `Write one of ${[...slugs].join(', ')}.`);
  };
  if (region) unknownIn('region', known.regions, textIn(region) ?? show(region.value), region.line);
  if (committees && !Array.isArray(committees.value)) {
    report(
      committees.line,
      'The committees are not a list.',
      'Write them in brackets, for example [ea, wd].',
    );
  }
  for (const slug of listIn(committees)) {
    unknownIn('committee', known.committees, slug, committees?.line ?? 1);
  }

  const ofKind = textIn(kind);
  if (!kind) {
    report(1, 'There is no kind.', `Add "kind:" with one of ${DOCUMENT_KINDS.join(', ')}.`);
  } else if (!isKind(ofKind)) {
    report(kind.line, `"${show(kind.value)}" is no kind.`, `Write one of ${DOCUMENT_KINDS.join(', ')}.`);
  } else if (ofKind === 'regional-update' && !region) {
    report(kind.line, 'Nothing says whose update it is.', 'Add "region:" with the slug of the region.');
  } else if (ofKind === 'committee-update' && listIn(committees).length === 0) {
    report(
      kind.line,
      'Nothing says whose update it is.',
      'Add "committees:" with slugs, for example [ea, wd].',
    );
  }
}

function checkOrigin({ fields }: FrontMatterText, known: Known, report: Report): void {
  const [url, source] = [fields.get('url'), fields.get('source')];
  if (url && !isWebAddress(textIn(url) ?? '')) {
    const remedy =
      'Write the whole address of the public page, or leave the field out where it is not known.';
    report(url.line, `"${show(url.value)}" is not a web address.`, remedy);
  }
  if (source && known.rawFiles && !known.rawFiles.has(textIn(source) ?? '')) {
    const remedy = 'Name the raw file that it came from, or leave the field out.';
    report(source.line, `raw/ holds no file "${show(source.value)}".`, remedy);
  }
}

function checkBody({ body, bodyLine }: FrontMatterText, report: Report): void {
  const blocks = parseBlocks(body, bodyLine);
  if (blocks.every(({ kind }) => kind === 'break')) {
    report(bodyLine, 'There is no text.', 'Write the text of the update under the front matter.');
  }
  let level = 1;
  for (const block of blocks) {
    if (block.kind === 'break') level = 1;
    if (block.kind !== 'heading') continue;
    if (block.level === 1) {
      report(block.line, 'The title stands in the front matter.', 'Begin headings with "## ".');
    } else if (block.level > level + 1) {
      const remedy = `Write "${'#'.repeat(level + 1)} ", or add the heading that it is inside of.`;
      report(
        block.line,
        `The heading is ${block.level - level} levels deeper than the one above it.`,
        remedy,
      );
    }
    level = Math.max(block.level, 1);
  }
  body.forEach((line, i) => {
    const at = bodyLine + i;
    const text = line.trim().replace(/^(?:#{1,6}|[-*+]|\d+[.)])\s+/, '');
    if (CLUTTER.test(text)) {
      report(at, `"${text}" is what the page said around the text.`, 'Take the line out.');
    }
    const markup = STRAY_MARKUP.exec(line)?.[0];
    if (markup) report(at, `"${markup}" is markup of the page.`, 'Take it out.');
    if (FOREIGN_BULLET.test(line)) {
      report(
        at,
        'This bullet would be read as a paragraph.',
        'Begin it with "- ", two spaces further in for each level.',
      );
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const control = /[\0-\x08\x0B-\x1F\x7F\uFFFD]/.exec(line)?.[0];
    if (control) {
      const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      report(
        at,
        `There is a character that nobody can read (U+${code}).`,
        'Take it out, or write what it was.',
      );
    }
  });
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}
