import { isClosingLine } from '../closing-line.ts';
import type { BlockContent } from '../write-document.ts';
import { dateOfLine } from './date-line.ts';
import { HeadingLevels } from './heading-levels.ts';
import { headingsByForm } from './headings-by-form.ts';
import {
  goesOnBelow,
  introducesList,
  isAnswer,
  isBrief,
  isByline,
  isClosed,
  isDated,
  isEntry,
  isLabelled,
  isLinkLabel,
  isNameAndPlace,
  isPostLine,
  isStandfirst,
  isWeekday,
  looksLikeHeading,
  mayBeName,
  pointsToWhole,
  readMark,
  restatesTitle,
} from './line-shape.ts';
import { spellOutTables } from './spell-out-tables.ts';
import type { TextLine } from './strip-clutter.ts';

/** What a line is: `open` still waits to be told a heading or a paragraph by what follows it. */
type Form = 'open' | 'heading' | 'text' | 'aside' | 'bullet' | 'unmarked-bullet';
type Line = TextLine & { form: Form };

/** A line of so early a place that only says when, heads nothing. */
const OPENING_LINES = 3;

/**
 * The headings, paragraphs and bullets of an item whose lines carry no marks of their own but bullets'.
 *
 * A heading is told by its shape and by what stands around it: text or a list follows it. Lines of a
 * conference programme, which has no sentences, are a list. No word of a line is changed; only a table's cells get
 * the names of their columns.
 */
export function findStructure(written: readonly TextLine[], title: string): BlockContent[] {
  const lines = spellOutTables(written);
  const byForm = headingsByForm(lines);
  const formed = lines.map(
    (line, i): Line => ({ ...line, form: byForm.has(i) ? 'heading' : formOf(line, lines, i) }),
  );
  findProgrammes(formed);
  findEntries(formed);
  findUnmarkedBullets(formed);
  settleOpenLines(formed, title);
  return toBlocks(formed, title);
}

function formOf(line: TextLine, lines: readonly TextLine[], i: number): Form {
  const { text } = line;
  if (readMark(text)) return 'bullet';
  if (isLinkLabel(text) || isClosingLine(text)) return 'aside';
  const [above, below] = [lines[i - 1], lines[i + 1]];
  if (above && isClosingLine(above.text)) return 'aside';
  if (isSignature(lines, i) || (isPostLine(text) && line.gap === 0 && isSignature(lines, i - 1)))
    return 'aside';
  if (above?.text.endsWith('?') && isAnswer(text)) return 'text';
  if (i === 0 && isStandfirst(text)) return 'text';
  if (i < OPENING_LINES && dateOfLine(text) !== null) return 'text';
  if (isLabelled(text) || isByline(text) || goesOnBelow(text)) return 'text';
  if (!looksLikeHeading(text) && !standsBetweenSentences(line, above, below)) return 'text';
  return introducesList(text) && below && readMark(below.text) ? 'text' : 'open';
}

/**
 * Whether a line signs the letter with which an item opens, though nothing like "Best wishes" stands before it: a name with a post
 * below it, or one with a place, and a heading behind it.
 */
function isSignature(lines: readonly TextLine[], i: number): boolean {
  const [line, below] = [lines[i], lines[i + 1]];
  const opening = lines.slice(0, i);
  if (!line || !below || opening.length === 0 || !opening.every(({ text }) => isClosed(text))) return false;
  if (mayBeName(line.text)) return below.gap === 0 && isPostLine(below.text);
  return isNameAndPlace(line.text) && below.gap > 0 && looksLikeHeading(below.text);
}

/** A brief line set apart from a sentence that has ended, and from the one under it: a heading, though it holds a verb. */
function standsBetweenSentences(line: TextLine, above?: TextLine, below?: TextLine): boolean {
  if (line.gap === 0 || !below || below.gap === 0 || !isBrief(line.text)) return false;
  return isClosed(below.text) && !readMark(below.text) && (!above || isClosed(above.text));
}

/**
 * Marks the lists of a programme: lines up to a wide gap that begin with a label ("Speeches:", a weekday) and
 * hold no sentence. Labels are headings, the other lines bullets without marks, also where one of them ends
 * in a colon.
 */
function findProgrammes(lines: Line[]): void {
  const isSentence = ({ text, form }: Line) => form === 'bullet' || form === 'aside' || isClosed(text);
  for (const part of partsBetweenWideGaps(lines)) {
    const programme = part.slice(part.findLastIndex(isSentence) + 1);
    const [first] = programme;
    const hasLabel = first && (isWeekday(first.text) || (first.form === 'open' && first.text.endsWith(':')));
    const firstItem = programme.findIndex(({ text }) => !text.endsWith(':') && !isWeekday(text));
    if (!hasLabel || firstItem === -1) continue;
    programme.forEach((line, i) => {
      line.form = i < firstItem || isWeekday(line.text) ? 'heading' : 'unmarked-bullet';
    });
  }
}

/**
 * Marks lines that stand right under each other without a mark as a list, where a line above says that they go on
 * with it ("The following were noted:") or each is an entry: "9 weeks – average wait". That of a diary may stand alone.
 */
function findEntries(lines: Line[]): void {
  const isPlain = ({ form }: Line) => form === 'open' || form === 'text';
  lines.forEach((line, i) => {
    if (!isPlain(line)) return;
    const [above, below] = [lines[i - 1], lines[i + 1]];
    const isTightBelow = below !== undefined && below.gap === 0 && isPlain(below);
    const goesOn = line.gap === 0 && above?.form === 'unmarked-bullet';
    const isFirst = isTightBelow && above !== undefined && goesOnBelow(above.text);
    const isOneOfSeveral = isTightBelow && isEntry(line.text) && isEntry(below.text);
    if (goesOn || isFirst || isOneOfSeveral || isDated(line.text)) line.form = 'unmarked-bullet';
  });
}

function partsBetweenWideGaps(lines: Line[]): Line[][] {
  const parts: Line[][] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (!part || line.gap >= 2) parts.push([line]);
    else part.push(line);
  }
  return parts;
}

/**
 * Marks bullets that have lost their mark. In these lists only the last bullet has a full stop, so a sentence
 * without one, between a bullet without one and another bullet, is part of the list; and so is any line that
 * stands in a list without a blank line around it.
 */
function findUnmarkedBullets(lines: Line[]): void {
  lines.forEach((line, i) => {
    const [above, below] = [lines[i - 1], lines[i + 1]];
    if (above?.form !== 'bullet' || below?.form !== 'bullet') return;
    const isTight = line.gap === 0 && below.gap === 0;
    if (line.form !== 'text' && !(line.form === 'open' && isTight)) return;
    if (![above, line].some(({ text }) => isClosed(text) || text.endsWith(':')))
      line.form = 'unmarked-bullet';
  });
}

/** Open lines are headings where text or a list follows them, else paragraphs; but a title said again is a heading. */
function settleOpenLines(lines: Line[], title: string): void {
  lines.forEach((line, i) => {
    if (line.form !== 'open') return;
    const next = lines.slice(i + 1).find(({ form }) => form !== 'open');
    const hasBody = next !== undefined && next.form !== 'aside';
    const onlyRepeats = restatesTitle(line.text, title) && i + 1 < lines.length;
    line.form = hasBody || onlyRepeats ? 'heading' : 'text';
  });
}

function toBlocks(lines: readonly Line[], title: string): BlockContent[] {
  const blocks: BlockContent[] = [];
  const levels = new HeadingLevels(title);
  let hasHeading = false;

  for (const { text, form, gap, followsEnd } of lines) {
    const above = blocks.at(-1);
    if (form === 'heading') {
      const level = levels.next(text, above?.kind === 'heading');
      blocks.push({ kind: 'heading', level, text });
      hasHeading = true;
      continue;
    }
    if (form === 'bullet' || form === 'unmarked-bullet') {
      blocks.push(bullet(text, form === 'bullet', above));
      continue;
    }
    const hasLostHeading = gap >= 2 && above?.kind !== 'heading';
    if (hasHeading && (followsEnd || hasLostHeading || pointsToWhole(text))) {
      blocks.push({ kind: 'break' });
      hasHeading = false;
    }
    blocks.push({ kind: 'paragraph', text });
  }
  return blocks;
}

/** Circles and numbers stand inside the bullet above them; where there is none they begin a list. */
function bullet(text: string, isMarked: boolean, above: BlockContent | undefined): BlockContent {
  const mark = isMarked ? readMark(text) : null;
  if (!mark) return { kind: 'bullet', depth: 0, marker: '-', text };
  const depth = mark.kind === 'bullet' || above?.kind !== 'bullet' ? 0 : innerDepth(mark.kind, above);
  return { kind: 'bullet', depth, marker: mark.marker, text: mark.text };
}

function innerDepth(kind: 'inner' | 'number', above: Extract<BlockContent, { kind: 'bullet' }>): number {
  const isSameList = kind === 'number' ? above.marker !== '-' : above.depth > 0;
  return isSameList ? above.depth : above.depth + 1;
}
