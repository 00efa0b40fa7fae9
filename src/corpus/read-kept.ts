import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';

/** What was kept, or null where it has to be made; then `keep` takes it for the next start. */
export type Kept<T> = { readonly value: T | null; readonly keep: (value: T) => void };

/**
 * What was made at an earlier start and kept on disk: beside what Node keeps compiled, and only where it does (`bin/launch.js`). It is
 * plain data, as JSON can hold it, and depends on nothing but `madeOf` (texts that were read, null where there was none) and the code
 * in `folders` of `src/`; where a word of these is another, or what was kept cannot be read, there is none.
 */
export function readKept<T>(
  name: string,
  { madeOf, folders }: { readonly madeOf: readonly (string | null)[]; readonly folders: readonly string[] },
): Kept<T> {
  const cache = getCompileCacheDir();
  if (cache === undefined) return { value: null, keep: () => {} };
  const file = join(cache, `${name}.json`);
  const madeFrom = hash('sha256', JSON.stringify([madeOf, codeIn(folders)]));
  return {
    value: valueIn(file, madeFrom),
    keep: (value) => {
      try {
        writeFileSync(file, JSON.stringify({ madeFrom, value }));
      } catch {
        // The folder can only be read.
      }
    },
  };
}

function valueIn<T>(file: string, madeFrom: string): T | null {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { madeFrom: string; value: T };
    return kept.madeFrom === madeFrom ? kept.value : null;
  } catch {
    // There is none, or not the whole of it.
    return null;
  }
}

/** Our own code in folders, and which packages it uses. */
function codeIn(folders: readonly string[]): string[] {
  const source = join(import.meta.dirname, '..');
  const files = folders.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(source, folder, name)),
  );
  return [join(source, '..', 'package.json'), ...files].map((file) => readFileSync(file, 'utf8'));
}
