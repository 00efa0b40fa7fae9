import { LOOSE } from './kind.ts';

/** A name that does not only begin the sentence. */
const NAME = /(?<!^)\b\p{Lu}\p{Ll}+(?: (?:and|of|&) \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+)*/u;

/** Some name, though it may not be the one. */
export function holdsAnyName(sentence: string): number {
  return NAME.test(sentence) ? LOOSE / 2 : 0;
}
