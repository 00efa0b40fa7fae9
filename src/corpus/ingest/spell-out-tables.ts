import { inColumns } from '../read-table.ts';
import type { TextLine } from './strip-clutter.ts';

type Row = { readonly line: TextLine; readonly cells: readonly string[] };

/** A name of a column is short and says nothing of itself: "Lead officer", "Date of next meeting". */
const LONGEST_NAME_WORDS = 5;
/** Under the names of the columns, and between cells in Markdown: "|---|:--|". */
const RULE = /^[|:\s–-]+$/;

/**
 * The lines with every table's rows as marked bullets that can be read alone: each cell behind the name of its column
 * ("Network: Data | Chair: Jo Lane"), where the first row names the columns. A table is two rows or more of as many
 * cells each, divided by tabs or upright strokes; of a row between tabs the last cells may be empty.
 */
export function spellOutTables(lines: readonly TextLine[]): TextLine[] {
  const spelt: TextLine[] = [];
  let i = 0;
  while (i < lines.length) {
    const rows = rowsFrom(lines, i);
    if (rows.length < 2) {
      spelt.push(lines[i]!);
      i += 1;
      continue;
    }
    const asBullets = bulletsOf(rows);
    spelt.push(...(asBullets ?? rows.map(({ line }) => line)));
    i = lines.indexOf(rows.at(-1)!.line) + 1;
    while (asBullets && i < lines.length && isRule(lines[i]!.text)) i += 1;
  }
  return spelt;
}

const isRule = (text: string) => text.includes('|') && RULE.test(text);

function rowsFrom(lines: readonly TextLine[], begin: number): Row[] {
  const rows: Row[] = [];
  for (const line of lines.slice(begin)) {
    if (rows.length > 0 && isRule(line.text)) continue;
    const [first, last] = [rows[0], rows.at(-1)];
    const written = cellsOf(line.text);
    const cells = first && line.text.includes('\t') ? filledUp(written, first.cells.length) : written;
    if (written.length < 2 || (first && cells.length !== first.cells.length)) break;
    if (last && line.gap > 1) break;
    rows.push({ line, cells });
  }
  return rows;
}

/** Tabs at the end of a line are lost with the blanks there. */
function filledUp(cells: readonly string[], count: number): readonly string[] {
  return [...cells, ...Array<string>(Math.max(0, count - cells.length)).fill('')];
}

function cellsOf(text: string): string[] {
  const divider = text.includes('\t') ? /\s*\t\s*/ : /\s*\|(?:\s+|$)/;
  return text
    .replace(/^\|\s*|\s*\|$/g, '')
    .split(divider)
    .map((cell) => cell.trim());
}

/** Null for lines with strokes that are no table: they stand as they were. */
function bulletsOf([head, ...body]: readonly Row[]): TextLine[] | null {
  if (!head) return null;
  if (!namesColumns(head.cells, body)) {
    const isTable = [head, ...body].every(({ line }) => line.text.includes('\t'));
    return isTable ? [head, ...body].map(({ line, cells }) => bullet(line, cells.join(' | '))) : null;
  }
  return body.map(({ line, cells }, i) => ({
    ...bullet(line, inColumns(head.cells, cells)),
    gap: i === 0 ? head.line.gap : line.gap,
  }));
}

const bullet = (line: TextLine, row: string): TextLine => ({ ...line, text: `• ${row}` });

/** Whether a first row names columns: short words, and in one column at least what stands below is of another form. */
function namesColumns(names: readonly string[], body: readonly Row[]): boolean {
  const arePlain = names.every((name, column) => isName(name) || (name === '' && column === 0));
  return (
    arePlain &&
    names.some((name, column) => {
      const below = body.map(({ cells }) => cells[column]!);
      const others = below.filter((cell) => formOf(cell) !== formOf(name));
      // Of two columns the first is often the names of things, of one word or of several.
      return (column > 0 || names.length > 2) && others.length * 2 > below.length;
    })
  );
}

const isName = (cell: string) =>
  /^\p{Lu}[\p{L}\p{M}’'/&\s:-]*$/u.test(cell) && cell.split(/\s+/).length <= LONGEST_NAME_WORDS;

/** What a cell is to the eye: an address, a figure, somebody of somewhere, one word or several. */
function formOf(cell: string): string {
  if (/@|www\.|https?:/.test(cell)) return 'address';
  if (/\d/.test(cell)) return 'figure';
  if (cell.includes('(')) return 'of somewhere';
  return /\s/.test(cell) ? 'words' : 'word';
}
