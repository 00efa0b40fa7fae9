import { expect, test } from 'vitest';
import { createLogger } from '../src/logger.ts';

function logged(isTTY: boolean, log: (logger: ReturnType<typeof createLogger>) => void): string {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  log(createLogger('info', { write, isTTY }));
  return written;
}

test('elsewhere than at a terminal, each line is one JSON object', () => {
  const line = logged(false, (logger) => logger.warn({ port: 3000 }, 'Something\nwith two lines'));
  expect(line.match(/\n/g)).toHaveLength(1);
  expect(JSON.parse(line)).toMatchObject({ level: 40, port: 3000, msg: 'Something\nwith two lines' });
});

test('at a terminal, a line is for people', () => {
  const line = logged(true, (logger) => logger.warn({ port: 3000 }, 'Take care.'));
  expect(line).toMatch(/^\d\d:\d\d:\d\d warning: Take care\. \(port: 3000\)\n$/);
  expect(logged(true, (logger) => logger.info('Ready.'))).toMatch(/^\d\d:\d\d:\d\d Ready\.\n$/);
});

test('at a terminal, an error brings its stack', () => {
  const lines = logged(true, (logger) => logger.error({ err: new TypeError('broken') }, 'A fault.'));
  expect(lines).toMatch(/^\d\d:\d\d:\d\d error: A fault\.\nTypeError: broken\n +at /);
});

test.each([true, false])('no token and no password is written (at a terminal: %s)', (isTTY) => {
  const cause = Object.assign(new Error('refused xoxb-1-hush'), {
    headers: { authorization: 'Bearer xapp-1-A-hush' },
    url: 'postgres://me:hush@db.example.org/adcs',
  });
  const line = logged(isTTY, (logger) => logger.error({ err: cause }, 'xoxp-hush'));
  expect(line).not.toContain('hush');
  expect(line).toContain('[token]');
});

test('a level below the one that was set is left out', () => {
  expect(logged(false, (logger) => logger.debug('quiet'))).toBe('');
});
