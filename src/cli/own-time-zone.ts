import { readConfig } from '../config.ts';

/** The time zone of those who name none. Throws `ConfigError` where the setting is none. */
export function ownTimeZone(): string {
  return readConfig({ TIMEZONE: process.env.TIMEZONE }).timeZone;
}
