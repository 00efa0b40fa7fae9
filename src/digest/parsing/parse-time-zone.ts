import Fuse from 'fuse.js';
import { pattern } from '../../text/pattern.ts';
import type { KnownNames } from '../known-names.ts';
import { parseNames } from './parse-names.ts';

/** A time zone as found in a text; `zone` is null where none is called so. */
export type WrittenTimeZone = {
  readonly written: string;
  readonly at: number;
  readonly length: number;
  readonly zone: string | null;
};

/** What people in Britain write for a zone. "GMT" is how many write "UK time", in summer too. */
const SPOKEN_ZONES = new Map([
  ['uk', 'Europe/London'],
  ['british', 'Europe/London'],
  ['english', 'Europe/London'],
  ['england', 'Europe/London'],
  ['gmt', 'Europe/London'],
  ['bst', 'Europe/London'],
  ['cet', 'Europe/Paris'],
  ['cest', 'Europe/Paris'],
  ['irish', 'Europe/Dublin'],
  ['utc', 'UTC'],
  ['z', 'UTC'],
]);

/** The IANA name of a zone that a person wrote ("Europe/Madrid", "London", "uk", "UTC"), or null. */
export function parseTimeZone(text: string): string | null {
  const wanted = text.trim().toLowerCase().replaceAll(/\s+/g, '_');
  const spoken = SPOKEN_ZONES.get(wanted);
  if (spoken) return spoken;
  if (wanted.includes('/')) return canonicalZone(wanted);
  return zoneNames().find((zone) => cityOf(zone) === wanted) ?? null;
}

const AREAS = 'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US';
const SLASHED = pattern('di')`
  \b(?:
    in\s+(?<zone>[a-z_]{2,}/[a-z_]+(?:[/+-][a-z_0-9]+)*)
    |(?<zone>(?:${AREAS})/[a-z_]+(?:[/+-][a-z_0-9]+)*)
  )(?:\s+time)?\b
`;
const WITH_TIME = /\b(?:in\s+)?(?<zone>(?:[A-Za-z]+\s+)?[A-Za-z]+)\s+time(?:[\s-]?zone)?\b/di;
const BARE = /\b(?:in\s+)?(?<zone>UTC|GMT|BST|CET|CEST)\b/di;

/**
 * The first time zone in a text: "Europe/Madrid", "London time", "UTC". What only looks like one counts
 * too, so that it can be said to be wrong; but not in a topic, where "quality time" may well be meant.
 */
export function findTimeZone(
  text: string,
  where: 'schedule' | 'topic',
  names: KnownNames,
): WrittenTimeZone | null {
  for (const form of [SLASHED, WITH_TIME, BARE]) {
    const match = form.exec(text);
    const written = match?.groups?.zone;
    if (!match || !written) continue;
    const whole = { written, at: match.index, length: match[0].length, zone: parseTimeZone(written) };
    if (whole.zone) return whole;
    const last = written.split(' ').at(-1) ?? '';
    const zone = parseTimeZone(last);
    const at = (match.indices?.groups?.zone?.[1] ?? match.index) - last.length;
    if (zone) return { written: last, at, length: match.index + match[0].length - at, zone };
    if (where === 'topic' || isListOfNames(written, names)) continue;
    return form === WITH_TIME
      ? { ...whole, written: last, at, length: match.index + match[0].length - at }
      : whole;
  }
  return null;
}

/** "London/Eastern" are two regions. */
function isListOfNames(text: string, names: KnownNames): boolean {
  return text.includes('/') && parseNames(text, names, 'as-written').unknown.length === 0;
}

/** The zone nearest to a misspelt one, or null: for "did you mean". */
export function suggestTimeZone(text: string): string | null {
  const fuse = new Fuse(
    zoneNames().map((zone) => ({ zone, city: cityOf(zone) })),
    { keys: ['zone', 'city'], threshold: 0.3 },
  );
  return fuse.search(text)[0]?.item.zone ?? null;
}

/** "London time" for Europe/London; "UTC" for itself. */
export function showTimeZone(timeZone: string): string {
  if (!timeZone.includes('/')) return timeZone;
  return `${(timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')} time`;
}

/** Every zone that can be chosen, by name. */
export function zoneNames(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}

function canonicalZone(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).toLowerCase();
}
