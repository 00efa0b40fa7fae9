import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/**
 * Bolt's log lines, in ours. Its debug lines hold whole requests, people's questions among them, so they
 * are written nowhere, whatever the level.
 */
export function boltLogger(logger: Logger): BoltLogger {
  const lines = logger.child({ part: 'bolt' });
  return {
    debug() {},
    info: (...said) => lines.info(inOneLine(said)),
    warn: (...said) => lines.warn(inOneLine(said)),
    error: (...said) => lines.error(inOneLine(said)),
    setLevel() {},
    getLevel: () => LogLevel.INFO,
    setName() {},
  };
}

/** Objects are left out: what Bolt logs beside its sentences are payloads and errors with requests in them. */
function inOneLine(said: readonly unknown[]): string {
  return said
    .map((part) => (part instanceof Error ? part.name : part))
    .filter(isWord)
    .join(' ');
}

function isWord(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number';
}
