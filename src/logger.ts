import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

/** What is written to; `process.stdout` is one. */
export type LogOutput = { write(text: string): unknown; readonly isTTY?: boolean };

/** Tokens that an error of somebody else's brings along in its text or its fields. */
const TOKEN = /\bx(?:ox[a-z]|app)-[\w.-]+/g;
const PASSWORD = /(\bpostgres(?:ql)?:\/\/[^\s:@/]*:)[^\s@/]+@/g;

const LEVEL_NAMES: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  40: 'warning',
  50: 'error',
  60: 'fatal',
};

/**
 * The app's log: JSON, one object a line; at a terminal, lines for people. Slack's tokens and database
 * passwords are taken out of every line, whoever wrote it.
 */
export function createLogger(level: LogLevel, output: LogOutput): Logger {
  return pino(
    {
      level,
      base: null,
      hooks: {
        streamWrite: (line) => {
          const safe = line.replaceAll(TOKEN, '[token]').replaceAll(PASSWORD, '$1[password]@');
          return output.isTTY ? lineForPeople(safe) : safe;
        },
      },
    },
    { write: (line: string) => output.write(line) },
  );
}

/** "14:05:09 warning: message (key: value)"; the ordinary level is not named. */
function lineForPeople(line: string): string {
  const { level, time, msg, err, ...fields } = JSON.parse(line);
  const name = LEVEL_NAMES[level];
  const details = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const said = [
    new Date(time).toTimeString().slice(0, 8),
    name && `${name}:`,
    msg,
    details.length > 0 && `(${details.join(', ')})`,
  ].filter(Boolean);
  return `${said.join(' ')}\n${err?.stack ? `${err.stack}\n` : ''}`;
}
