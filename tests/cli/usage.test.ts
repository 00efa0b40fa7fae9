import { spawnSync } from 'node:child_process';
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

  test('does not know other commands', () => {
    const { status, errors } = adcs('help', 'frobnicate');
    expect(status).toBe(1);
    expect(errors).toContain('There is no command “frobnicate”.');
  });
});
