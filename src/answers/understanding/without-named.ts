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

/** The same, without the authorities that it names either. */
export function saidBesidePlaces({
  text,
  named,
  authorities,
}: Pick<Understanding, 'text' | 'named' | 'authorities'>): string {
  return saidBesideNamed({ text, named: [...named, ...authorities] });
}
