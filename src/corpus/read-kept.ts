import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';

/** What something is made of, beside the code that makes it: texts that were read, or null where there was none. */
type Read = string | null;

/**
 * What `make` gives, kept on disk from one start to the next: beside what Node keeps compiled, and only where it does (`bin/launch.js`). It is
 * plain data, as JSON can hold it, and depends on nothing but `madeOf` and the code in `folders` of `src/`; where a word of
 * these is another, or what was kept cannot be read, it is made anew.
 */
export async function readKept<T>(
  name: string,
  { madeOf, folders }: { readonly madeOf: readonly Read[]; readonly folders: readonly string[] },
  make: () => Promise<T>,
): Promise<T> {
  const cache = getCompileCacheDir();
  if (cache === undefined) return make();
  const file = join(cache, `${name}.json`);
  const madeFrom = hash('sha256', JSON.stringify([madeOf, codeIn(folders)]));
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { madeFrom: string; value: T };
    if (kept.madeFrom === madeFrom) return kept.value;
  } catch {
    // There is none, or not the whole of it.
  }
  const value = await make();
  try {
    writeFileSync(file, JSON.stringify({ madeFrom, value }));
  } catch {
    // The folder can only be read.
  }
  return value;
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
