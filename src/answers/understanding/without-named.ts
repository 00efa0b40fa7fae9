import type { Understanding } from './understanding.ts';

/** The text of a question with a space for each letter of the regions, committees and dates that it names. */
export function withoutNamed({ text, named }: Pick<Understanding, 'text' | 'named'>): string {
  let unnamed = text;
  for (const { start, end } of named)
    unnamed = `${unnamed.slice(0, start)}${' '.repeat(end - start)}${unnamed.slice(end)}`;
  return unnamed;
}
