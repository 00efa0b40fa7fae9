import { withChanges } from '../span.ts';
import type { Understanding } from './understanding.ts';

/** The text of a question with a space for each letter of the regions, committees and dates that it names. */
export function withoutNamed({ text, named }: Pick<Understanding, 'text' | 'named'>): string {
  return withChanges(
    text,
    named.map(({ start, end }) => ({ start, end, by: ' '.repeat(end - start) })),
  );
}

/** The same, without the gaps that they leave. */
export function saidBesideNamed(question: Pick<Understanding, 'text' | 'named'>): string {
  return withoutNamed(question).replaceAll(/\s+/g, ' ').trim();
}
