import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

function adcs(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/launch.js', 'src/cli.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, output: stdout, errors: stderr };
}

describe('the command line', () => {
  test('says what there is when it is asked, and with 1 when it is asked for nothing', () => {
    const help = adcs('--help');
    expect(help).toMatchObject({ status: 0, errors: '' });
    for (const name of ['ask', 'chat', 'ingest', 'check', 'digest'])
      expect(help.output).toContain(`  ${name} `);
    expect(adcs()).toEqual({ ...help, status: 1 });
  });

  test.each(['ask', 'chat', 'ingest', 'check', 'digest'])(
    'says how “%s” is called when it is asked',
    (name) => {
      const help = adcs('help', name);
      expect(help).toMatchObject({ status: 0, errors: '' });
      expect(help.output).toMatch(new RegExp(`^Usage: adcs ${name} `));
      expect(adcs(name, '--help')).toEqual(help);
    },
  );

  test.skipIf(!existsSync('/dev/full'))('says in one line that its output cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const command = ['bin/launch.js', 'src/cli.ts', 'ask', 'who chairs FCYP'];
    const { status, stderr } = spawnSync(process.execPath, command, {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(stderr).toMatch(/^What there is to say cannot be written: ENOSPC.*\.\n$/);
    expect(status).toBe(1);
  });

  test('does not know other commands', () => {
    const { status, errors } = adcs('help', 'frobnicate');
    expect(status).toBe(1);
    expect(errors).toContain('There is no command “frobnicate”.');
  });
});
