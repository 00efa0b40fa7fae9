/** What is under the names of the columns of a table in Markdown: "|---|:--|". */
const RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$/;
/** A point of a list, or a heading, names no columns. */
const OTHER = /^\s*(?:[-*+#]|\d+[.)]) /;
/** What stands in an empty cell. */
const EMPTY = /^[–—-]?$/;

/** The rows of a table below the names of its columns, each as text that can be read alone, and how many lines the table takes. */
export type Table = { readonly rows: readonly string[]; readonly height: number };

/** The table in Markdown that begins at a line; null where none does. */
export function readTable(lines: readonly string[], begin: number): Table | null {
  const isRow = (line: string | undefined) => line?.includes('|') === true;
  if (!isRow(lines[begin]) || OTHER.test(lines[begin]!) || !RULE.test((lines[begin + 1] ?? '').trim()))
    return null;
  const end = lines.findIndex((line, at) => at > begin + 1 && !isRow(line));
  const [names = [], , ...rows] = lines.slice(begin, end < 0 ? undefined : end).map(cellsOf);
  return { rows: rows.map((cells) => inColumns(names, cells)), height: rows.length + 2 };
}

/** The cells of a row that hold something, each behind the name of its column: "Network: Data | Chair: Jo Lane". */
export function inColumns(names: readonly string[], cells: readonly string[]): string {
  const named = cells.flatMap((cell, column) => {
    const name = (names[column] ?? '').replace(/:$/, '');
    if (EMPTY.test(cell)) return [];
    return [name === '' ? cell : `${name}: ${cell}`];
  });
  return named.join(' | ');
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}
