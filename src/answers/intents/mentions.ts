import type { Meaning } from './find-meaning.ts';

/** Whether a text names a thing, by its letters or in full. */
export function mentions(text: string, { short, long }: Pick<Meaning, 'short' | 'long'>): boolean {
  return (
    new RegExp(`\\b${RegExp.escape(short)}s?\\b`, 'i').test(text) || plainOf(text).includes(plainOf(long))
  );
}

/** In lower case, with the apostrophes of a keyboard. */
function plainOf(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
