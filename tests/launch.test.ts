import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let project = '';

/** A project with nothing installed, and three entries. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'launch-'));
  mkdirSync(join(project, 'bin'));
  copyFileSync('bin/launch.js', join(project, 'bin', 'launch.js'));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(project, 'fine.ts'),
    'const given: string[] = process.argv.slice(2); console.log(given.join());',
  );
  writeFileSync(join(project, 'needs.ts'), "import 'no-such-package';");
  writeFileSync(join(project, 'broken.ts'), "import './no-such-file.ts';");
});
afterAll(() => rmSync(project, { recursive: true }));

function launch(args: readonly string[], version?: string) {
  const older = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  const pretend = version ? ['--import', `data:text/javascript,${encodeURIComponent(older)}`] : [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...pretend, join(project, 'bin', 'launch.js'), ...args],
    {
      encoding: 'utf8',
      cwd: tmpdir(),
    },
  );
  return { status, output: stdout, errors: stderr.split('\n').filter(Boolean) };
}

describe('the launcher', () => {
  test('runs an entry of its project from any folder, with the arguments', () => {
    expect(launch(['fine.ts', 'ask', '--json'])).toEqual({ status: 0, output: 'ask,--json\n', errors: [] });
  });

  test.each(['18.20.4', '20.19.0', '22.12.0'])('on Node %s it says in one line what is needed', (version) => {
    const { status, errors } = launch(['fine.ts'], version);
    expect(status).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/needs Node 24 or newer, and this is Node (18|20|22)\..*npm start/),
    ]);
  });

  test('where nothing is installed it says how to', () => {
    const { status, errors } = launch(['needs.ts']);
    expect(status).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/no-such-package.*npm ci/)]);
  });

  test('a fault of the program is told as it is', () => {
    const { status, errors } = launch(['broken.ts']);
    expect(status).not.toBe(0);
    expect(errors.join()).toContain('no-such-file.ts');
    expect(errors.join()).not.toContain('npm ci');
  });

  test('without an entry it shows one', () => {
    expect(launch([]).errors).toEqual([expect.stringContaining('node bin/launch.js src/main.ts')]);
  });
});
