import { z } from 'zod';
import type { DatabaseSettings } from './store/open-store.ts';

/** How this app reaches Slack; which of the two is decided by the settings that are there. */
export type SlackSettings = {
  readonly botToken: string;
  /** Ends in a slash; null for Slack's own address. */
  readonly apiUrl: string | null;
} & (
  | { readonly mode: 'http'; readonly signingSecret: string }
  | { readonly mode: 'socket'; readonly appToken: string }
);

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Config = {
  /** Null where Slack is not connected: the pages are served all the same. */
  readonly slack: SlackSettings | null;
  /** 0 takes any free port. */
  readonly port: number;
  /** `127.0.0.1` unless people or Slack have to reach this server from elsewhere: see `hostFor`. */
  readonly host: string;
  readonly corpusDir: string;
  readonly database: DatabaseSettings;
  /** Without a slash at the end; null for `http://localhost:` and the port that is listened on. */
  readonly publicUrl: string | null;
  /** An IANA name. */
  readonly timeZone: string;
  /** A channel's ID, or null: trouble is then only logged. */
  readonly adminChannel: string | null;
  readonly logLevel: LogLevel;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that are wrong or missing: every one of them, each on a line of its own, and never a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'config_error';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** Says what is wrong and shows a right one. The text of a setting that may be secret is left out. */
const fault = (wrong: string, example: string): string => `${wrong} Example: ${example}`;

const withoutSpaces = (example: string) => z.string().regex(/^\S+$/, fault('contains a space.', example));

const token = (prefix: string, name: string, example: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}\\S+$`), fault(`is not ${name}: those begin with ${prefix}.`, example));

const webAddress = (example: string) =>
  z.string().refine(isWebAddress, {
    error: ({ input }) => fault(`"${input}" is not a web address (http or https).`, example),
  });

const portRemedy = (found: unknown) =>
  fault(`"${found}" is not a port: a whole number from 0 to 65535.`, 'PORT=3000');

const settings = z.object({
  SLACK_BOT_TOKEN: token('xoxb-', 'a bot token', 'SLACK_BOT_TOKEN=xoxb-1234-abcd').optional(),
  SLACK_SIGNING_SECRET: withoutSpaces('SLACK_SIGNING_SECRET=8f742231b10e8888abcd99yyyzzz85a5').optional(),
  SLACK_APP_TOKEN: token('xapp-', 'an app-level token', 'SLACK_APP_TOKEN=xapp-1-A0123-abcd').optional(),
  SLACK_API_URL: webAddress('SLACK_API_URL=https://slack.com/api/')
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: ({ input }) => portRemedy(input) })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: ({ input }) => portRemedy(input) })
    .default(3000),
  CORPUS_DIR: z.string().default('corpus'),
  DATABASE_URL: z.string().default('sqlite:data/adcs.db').transform(parseDatabaseUrl),
  PUBLIC_URL: webAddress('PUBLIC_URL=https://adcs.example.org')
    .refine((url) => !/[?#]/.test(url), {
      error: fault('has a "?" or a "#" in it.', 'PUBLIC_URL=https://adcs.example.org'),
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  TIMEZONE: z
    .string()
    .refine(isTimeZone, {
      error: ({ input }) => fault(`"${input}" is not a time zone.`, 'TIMEZONE=Europe/London'),
    })
    .default('Europe/London'),
  ADMIN_CHANNEL: z
    .string()
    .regex(/^[CDGU][A-Z0-9]{2,}$/, {
      error: ({ input }) =>
        fault(
          `"${input}" is not a channel's ID (in Slack: the channel's name, then About, at the bottom).`,
          'ADMIN_CHANNEL=C0123456789',
        ),
    })
    .optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, {
      error: ({ input }) => fault(`"${input}" is not one of ${LOG_LEVELS.join(', ')}.`, 'LOG_LEVEL=info'),
    })
    .default('info'),
});

type Settings = z.infer<typeof settings>;

/** The names of all settings, in the order in which the documentation lists them. */
export const SETTING_NAMES: readonly string[] = Object.keys(settings.shape);

/**
 * The settings that an environment gives, with the defaults for what is not set. An empty variable counts
 * as not set, and spaces around a value are dropped, because both come from a copied `.env`.
 *
 * Throws `ConfigError`, which names every fault and not only the first.
 */
export function readConfig(env: Environment): Config {
  const given = givenIn(env);
  const read = settings.safeParse(given);
  const faults = [...(read.success ? [] : faultsOf(read.error)), ...missingSlackSettings(given)];
  if (!read.success || faults.length > 0) throw new ConfigError(faults);

  const slack = slackSettings(read.data);
  const publicUrl = read.data.PUBLIC_URL ?? null;
  return {
    slack,
    port: read.data.PORT,
    host: hostFor(slack, publicUrl),
    corpusDir: read.data.CORPUS_DIR,
    database: read.data.DATABASE_URL,
    publicUrl,
    timeZone: read.data.TIMEZONE,
    adminChannel: read.data.ADMIN_CHANNEL ?? null,
    logLevel: read.data.LOG_LEVEL,
  };
}

/** What posting alone needs: nobody is listened to. */
export type PostingSettings = Pick<SlackSettings, 'botToken' | 'apiUrl'>;

/** The settings that posting needs; null where there is no bot token. Throws `ConfigError`. */
export function readPostingSettings(env: Environment): PostingSettings | null {
  const given = givenIn(env);
  const read = settings.pick({ SLACK_BOT_TOKEN: true, SLACK_API_URL: true }).safeParse(given);
  if (!read.success) throw new ConfigError(faultsOf(read.error));
  const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl = null } = read.data;
  return botToken === undefined ? null : { botToken, apiUrl };
}

function givenIn(env: Environment): Environment {
  return Object.fromEntries(
    SETTING_NAMES.map((name) => [name, env[name]?.trim()]).filter(([, value]) => value),
  );
}

function faultsOf(error: z.ZodError): string[] {
  return error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

function missingSlackSettings(given: Environment): string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: secret, SLACK_APP_TOKEN: app } = given;
  if (bot && !secret && !app) {
    return [
      'SLACK_APP_TOKEN is missing: a bot token alone reaches nobody. Add SLACK_APP_TOKEN=xapp-… for Socket Mode, ' +
        'or SLACK_SIGNING_SECRET=… where Slack can reach this server.',
    ];
  }
  if (!bot && (secret || app)) {
    const set = app ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
    return [
      `SLACK_BOT_TOKEN is missing, while ${set} is set. ` +
        'Add the Bot User OAuth Token from "OAuth & Permissions". Example: SLACK_BOT_TOKEN=xoxb-1234-abcd',
    ];
  }
  return [];
}

/** Where both an app token and a signing secret are set, the app token decides: every app has a signing secret. */
function slackSettings(read: Settings): SlackSettings | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = read;
  const apiUrl = read.SLACK_API_URL ?? null;
  if (botToken && appToken) return { mode: 'socket', botToken, appToken, apiUrl };
  if (botToken && signingSecret) return { mode: 'http', botToken, signingSecret, apiUrl };
  return null;
}

/**
 * A program that somebody tries out on a laptop opens no door to the network. It listens on every interface
 * where `PUBLIC_URL` says that others reach it; where that is silent, as soon as Slack has to (HTTP mode).
 */
function hostFor(slack: SlackSettings | null, publicUrl: string | null): string {
  const isForOthers =
    publicUrl === null ? slack?.mode === 'http' : !LOOPBACK_HOSTS.includes(new URL(publicUrl).hostname);
  return isForOthers ? '0.0.0.0' : '127.0.0.1';
}

/** The address may hold a password, so that it never stands in an error. */
function parseDatabaseUrl(url: string, context: z.RefinementCtx): DatabaseSettings {
  const [, file] = url.match(/^sqlite:(?:\/\/(?=\/))?(.+)$/) ?? [];
  if (file) return { kind: 'sqlite', file };
  if (/^postgres(ql)?:\/\/\S+$/.test(url) && URL.canParse(url)) return { kind: 'postgres', url };

  context.addIssue({
    code: 'custom',
    message: fault(
      'is neither sqlite: and a file nor a postgres:// address.',
      'DATABASE_URL=sqlite:data/adcs.db or DATABASE_URL=postgres://user:password@db.example.org/adcs',
    ),
  });
  return z.NEVER;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
