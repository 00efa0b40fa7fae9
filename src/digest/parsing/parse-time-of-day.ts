import { GAP } from './spoken-line.ts';

export type TimeOfDay = { readonly hour: number; readonly minute: number };

/** A time as found in a text: what was written, where, and what it means; null where it is no time of day. */
export type WrittenTime = {
  readonly written: string;
  readonly at: number;
  readonly length: number;
  readonly time: TimeOfDay | null;
};

const NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const HALF = String.raw`(?:\s*(?<half>[ap])\.?\s?m\b\.?|\s+in\s+the\s+(?<part>morning|afternoon|evening))`;
/** Forms that can only be a time, so that they are one in the middle of a topic too. */
const CERTAIN = [
  String.raw`(?:\b(?:at|@)\s*)?(?<![\d.:/])(?<hour>\d{1,2})\s?[:.h]\s?(?<minute>\d{1,2})(?![\d.:])${HALF}?`,
  String.raw`(?:\b(?:at|@)\s*)?(?<![\d.:])\b(?<hour>\d{1,2}|${NUMBERS})${HALF}`,
  String.raw`(?:\b(?:at|@)\s*)?\b(?<word>noon|midday|midnight)\b`,
  String.raw`(?:\b(?:at|@)\s*)?\b(?<offset>half\s+past|quarter\s+past|quarter\s+to)\s+(?<hour>\d{1,2}|${NUMBERS})\b${HALF}?`,
  String.raw`(?:\b(?:at|@)\s*)?\b(?<hour>\d{1,2}|${NUMBERS})\s*(?:o['’]?\s?clock)\b${HALF}?`,
  String.raw`(?:\b(?:at|@)\s*)?\b(?<hour>\d{2})(?<minute>\d{2})\s*(?:hours|hrs|h)\b`,
];
const WITH_AT = [
  String.raw`(?:\bat|@)\s*(?<hour>\d{1,2}?)(?<minute>\d{2})\b(?![:.])`,
  String.raw`(?:\bat|@)\s*(?<hour>\d{1,4}|${NUMBERS})\b(?![:.]\d)`,
];
/** After something that was taken out of a topic, "at 9" belongs to it: "about UASC weekly on Monday at 9". */
const AFTER_GAP = WITH_AT.map((form) => `(?<=${GAP}\\s*)${form}`);
const BARE = [String.raw`(?<![\d.:/-])\b(?<hour>\d{1,2})\b(?![:./-]?\d)`];

/**
 * The first time written in a text, if any. `where` is `topic` inside plain words that are a topic, where
 * only "9:00", "9am" and the like count; `schedule` elsewhere, where "at 9" and a bare "9" do too.
 */
export function findTimeOfDay(text: string, where: 'schedule' | 'topic'): WrittenTime | null {
  const forms = where === 'topic' ? [...CERTAIN, ...AFTER_GAP] : [...CERTAIN, ...WITH_AT, ...BARE];
  for (const form of forms) {
    const match = new RegExp(form, 'iu').exec(text);
    if (match) {
      const written = match[0].replace(/^(?:at|@)\s*/i, '').trim();
      return { written, at: match.index, length: match[0].length, time: timeOf(match.groups ?? {}) };
    }
  }
  return null;
}

/** "9:00", "16:30": hours without a leading nought, as it is written in British text. */
export function showTimeOfDay({ hour, minute }: TimeOfDay): string {
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

function timeOf(groups: Readonly<Record<string, string | undefined>>): TimeOfDay | null {
  if (groups.word) return { hour: groups.word.toLowerCase() === 'midnight' ? 0 : 12, minute: 0 };
  const written = groups.hour ?? '';
  const hour = /^\d+$/.test(written)
    ? Number(written)
    : NUMBERS.split('|').indexOf(written.toLowerCase()) + 1;
  if ((groups.minute ?? '00').length !== 2) return null;
  const minute = Number(groups.minute ?? 0);
  return onTheClock(inHalfOfDay(hour, halfOf(groups)), minute, groups.offset);
}

function halfOf(groups: Readonly<Record<string, string | undefined>>): 'a' | 'p' | null {
  if (groups.half) return groups.half.toLowerCase() === 'p' ? 'p' : 'a';
  if (groups.part) return groups.part.toLowerCase() === 'morning' ? 'a' : 'p';
  return null;
}

function inHalfOfDay(hour: number, half: 'a' | 'p' | null): number {
  if (half === null) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function onTheClock(hour: number, minute: number, offset: string | undefined): TimeOfDay | null {
  if (!(hour >= 0 && hour <= 23) || minute > 59) return null;
  if (!offset) return { hour, minute };
  if (/half/i.test(offset)) return { hour, minute: 30 };
  return /past/i.test(offset) ? { hour, minute: 15 } : { hour: (hour + 23) % 24, minute: 45 };
}
