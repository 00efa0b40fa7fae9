import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, extname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which folder of `src/` may lean on which others, as docs/architecture.md draws it. */
const MAY_LEAN_ON: Readonly<Record<string, readonly string[]>> = {
  text: [],
  corpus: ['text'],
  search: ['corpus', 'text'],
  knowledge: ['search', 'corpus', 'text'],
  answers: ['knowledge', 'search', 'corpus', 'text'],
  digest: ['answers', 'knowledge', 'search', 'corpus', 'text'],
  blocks: ['digest', 'answers', 'knowledge', 'search', 'corpus', 'text'],
  store: ['digest', 'answers', 'knowledge', 'corpus', 'text'],
  slack: ['digest', 'blocks', 'answers', 'knowledge', 'search', 'corpus', 'text'],
  web: ['digest', 'blocks', 'answers', 'knowledge', 'search', 'corpus', 'text'],
};

/** What computes and knows nothing of the world around it: from `blocks/` downwards. */
const CORE = ['text', 'corpus', 'search', 'knowledge', 'answers', 'digest', 'blocks'];

/** Packages that reach the world, and the one place that may use each. Types of `@slack/types` are words, and free. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  '@slack/bolt': ['slack'],
  '@slack/web-api': ['slack'],
  dotenv: ['main.ts', 'cli.ts', 'cli'],
  kysely: ['store'],
  pg: ['store'],
  pino: ['logger.ts', 'main.ts', 'slack', 'cli'],
  'prom-client': ['web'],
};

/** Node's modules that only compute, keep an index in memory, or load what is installed. */
const PURE_NODE_MODULES = [
  'node:crypto',
  'node:path',
  'node:module',
  'node:sqlite',
  'node:url',
  'node:util',
  'node:buffer',
  'node:assert',
];
/** For the files named read- or write-, which may also pause so that others get their turn. */
const FILE_MODULES = ['node:fs', 'node:fs/promises', 'node:timers/promises'];
const handlesFiles = (file: string): boolean => /^(?:read|write)-/.test(basename(file));

const READS_THE_WORLD: Readonly<Record<string, RegExp>> = {
  'the environment': /\bprocess\s*\./,
  'the clock':
    /\bnew Date\(\s*\)|\bDate\.now\(|\bdayjs\(\s*\)|\bdayjs\.utc\(\s*\)|\bperformance\.now\(|\bTemporal\.Now\b/,
  chance: /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/,
  'a timer': /\bset(?:Timeout|Interval|Immediate)\(/,
  'the network': /\bfetch\(/,
  'the terminal': /\bconsole\./,
};

const ROOT = dirname(import.meta.dirname);
const FILES = projectFiles();
const SOURCES = FILES.filter((file) => file.startsWith(`src${sep}`) && file.endsWith('.ts'));

test('the folders of src/ lean on each other only as docs/architecture.md draws it', () => {
  const broken = SOURCES.flatMap((file) => {
    const allowed = MAY_LEAN_ON[folderOf(file)];
    if (!allowed) return [];
    return importsOf(file)
      .filter(({ target }) => target !== null && folderOf(target) !== folderOf(file))
      .filter(({ target }) => target !== null && !allowed.includes(folderOf(target)))
      .map(
        ({ target }) =>
          `${file} imports ${target}: ${folderOf(file)}/ may not lean on ${folderOf(target ?? '')}`,
      );
  });
  expect(broken).toEqual([]);
});

test('every folder of src/ has its place in the drawing', () => {
  const folders = new Set(SOURCES.map(folderOf));
  const composing = [
    'main.ts',
    'create-digests.ts',
    'get-ready.ts',
    'give-back-memory.ts',
    'cli.ts',
    'cli',
    'config.ts',
    'logger.ts',
    'read-knowledge.ts',
    'start-error.ts',
  ];
  expect([...folders].filter((folder) => !(folder in MAY_LEAN_ON) && !composing.includes(folder))).toEqual(
    [],
  );
});

test('no two files wait for each other', () => {
  const leansOn = new Map(
    SOURCES.map((file) => [
      file,
      importsOf(file).flatMap(({ target, isType }) => (target && !isType ? [target] : [])),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of leansOn.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of SOURCES) visit(file, []);
  expect(circles).toEqual([]);
});

test('a package that reaches the world is used in its own place', () => {
  const broken = SOURCES.flatMap((file) =>
    importsOf(file)
      .filter(({ name, isType }) => ONLY_IN[name] && !(isType && name === 'pino'))
      .filter(({ name }) => !ONLY_IN[name]?.includes(folderOf(file)))
      .map(({ name }) => `${file} imports ${name}, which belongs in ${ONLY_IN[name]?.join(', ')}`),
  );
  expect(broken).toEqual([]);
});

describe('the core knows nothing of the world', () => {
  const core = SOURCES.filter((file) => CORE.includes(folderOf(file)));

  test('there is one', () => {
    expect(core.length).toBeGreaterThan(20);
  });

  test.each(Object.entries(READS_THE_WORLD))('it does not read %s', (what, pattern) => {
    const reading = core.filter((file) => pattern.test(withoutComments(readProjectFile(file))));
    expect(reading.filter((file) => !(what === 'a timer' && handlesFiles(file)))).toEqual([]);
  });

  test('it imports nothing that reaches out', () => {
    const broken = core.flatMap((file) =>
      importsOf(file)
        .filter(({ name, isType }) => !isHarmless(name, isType, file))
        .map(({ name }) => `${file} imports ${name}`),
    );
    expect(broken).toEqual([]);
  });

  function isHarmless(name: string, isType: boolean, file: string): boolean {
    if (FILE_MODULES.includes(name)) return handlesFiles(file);
    if (name.startsWith('node:') || builtinModules.includes(name)) return PURE_NODE_MODULES.includes(name);
    return name.startsWith('@slack/') ? isType && name === '@slack/types' : !(name in ONLY_IN);
  }
});

describe('the project stands on its own', () => {
  const texts = FILES.filter((file) =>
    /^\.(?:[cm]?[jt]s|json|ya?ml|md|css|svg|example)$|^$/.test(extname(file)),
  );

  test('no file names a folder of one machine', () => {
    const machine = /(?<![\w.~:/-])\/(?:home|root|Users|work|workspace|mnt|opt|srv)\/\w/;
    expect(texts.filter((file) => machine.test(readProjectFile(file)))).toEqual([]);
  });

  test('no path leads out of the project', () => {
    const leaving = texts.flatMap((file) =>
      [...readProjectFile(file).matchAll(/(?<![\w./])(?:\.\.\/)+[\w.@-]+/g)]
        .map(([path]) => normalize(join(dirname(file), path)))
        .filter((path) => path.startsWith('..'))
        .map((path) => `${file}: ${path}`),
    );
    expect(leaving).toEqual([]);
  });

  test('the lock file names no address to download from: whichever registry is set up is asked', () => {
    expect(readProjectFile('package-lock.json')).not.toContain('"resolved": "http');
  });
});

test('relative links in the papers lead to files that are there', () => {
  const papers = FILES.filter(
    (file) => file.endsWith('.md') && !file.startsWith(`corpus${sep}`) && !file.includes('fixtures'),
  );
  const dead = papers.flatMap((file) =>
    [...readProjectFile(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
      .map(([, path = '']) => normalize(join(dirname(file), path)))
      .filter((path) => !FILES.some((each) => each === path || each.startsWith(join(path, sep))))
      .map((path) => `${file}: ${path}`),
  );
  expect(dead).toEqual([]);
});

test('every file and folder of the code that the papers name is there', () => {
  const papers = FILES.filter((file) => /^(?:docs\b.*|[A-Z]+)\.md$/.test(file));
  const named = papers.flatMap((file) =>
    [...readProjectFile(file).matchAll(/`([\w./-]+(?:\.ts|\/))`/g)].map(([, path = '']) => ({ file, path })),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(
    named.filter(({ path }) => !FILES.some((each) => isNamedBy(path, each.split(sep).join('/')))),
  ).toEqual([]);
});

/** Papers leave out the folders above: `kinds/kinds.ts`, `understanding/put-plainly/`. */
function isNamedBy(path: string, file: string): boolean {
  return path.endsWith('/') ? `/${file}`.includes(`/${path}`) : `/${file}`.endsWith(`/${path}`);
}

type Import = {
  readonly name: string;
  /** The file of the project that is meant; null for a package. */
  readonly target: string | null;
  readonly isType: boolean;
};

function importsOf(file: string): Import[] {
  const code = withoutComments(readProjectFile(file));
  const declared = code.matchAll(/^\s*(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = code.matchAll(/\bimport\(\s*'([^']+)'/g);
  return [
    ...[...declared].map(([, , type, name = '']) => ({ name, isType: type !== undefined })),
    ...[...dynamic].map(([, name = '']) => ({ name, isType: false })),
  ].map((found) => ({
    ...found,
    target: found.name.startsWith('.') ? normalize(join(dirname(file), found.name)) : null,
  }));
}

/** `answers` for `src/answers/answer.ts`, and `main.ts` for `src/main.ts`. */
function folderOf(file: string): string {
  return relative('src', file).split(sep)[0] ?? '';
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

function readProjectFile(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Every file of the project, relative to its root; what is installed or made by running it is left out. */
function projectFiles(folder = ''): string[] {
  const left = ['node_modules', '.git', 'data', '.env', 'coverage'];
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !left.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? projectFiles(path) : [path];
    });
}
