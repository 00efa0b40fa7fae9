import Fuse from 'fuse.js';
import { fragment, pattern } from '../../text/pattern.ts';

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** A day of the week as found in a text; `weekday` is null where what stands there is no day of the week. */
export type WrittenWeekday = {
  readonly written: string;
  readonly at: number;
  readonly length: number;
  /** From 0 (Sunday) to 6. */
  readonly weekday: number | null;
};

const DAY = fragment`
  mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?
  |sun(?:day)?
`;
const LEAD = String.raw`(?:\b(?:on|every|each|weekly)\s+)`;
/** Words that stand where a day stands and are none. */
const NO_DAY = fragment`
  today|tomorrow|tonight|weekends?|weekdays?|workdays?|working\s+days?|someday|anyday|any\s+day
  |whenever
`;
/** Fuse's score, from 0 (the same) to 1: "wensday" and "tuseday" pass, "someday" and "holiday" do not. */
const MISSPELT = 0.35;

/** The first day of the week in a text. In a topic only one that is led in ("on Monday", "every Friday") counts. */
export function findWeekday(text: string, where: 'schedule' | 'topic'): WrittenWeekday | null {
  const lead = where === 'topic' ? LEAD : `${LEAD}?`;
  const exact = pattern('iu')`
    ${lead}(?:\b(?:on|the)\s+)?\b(?<day>(?:${DAY})(?:s|['’]s)?)\b\.?(?:\s+(?:
      mornings?|afternoons?|evenings?
    ))?
  `.exec(text);
  if (exact?.groups?.day) {
    const start = exact.groups.day.slice(0, 3).toLowerCase();
    const weekday = WEEKDAYS.findIndex((name) => name.slice(0, 3).toLowerCase() === start);
    return { written: exact.groups.day, at: exact.index, length: exact[0].length, weekday };
  }
  if (where === 'topic') return null;
  return findMisspelt(text) ?? findNoDay(text);
}

function findMisspelt(text: string): WrittenWeekday | null {
  const fuse = new Fuse(
    WEEKDAYS.map((name, weekday) => ({ name, weekday })),
    {
      keys: ['name'],
      includeScore: true,
      threshold: MISSPELT,
    },
  );
  for (const match of text.matchAll(new RegExp(`${LEAD}?\\b(?<word>\\p{L}{5,10})\\b`, 'giu'))) {
    const word = match.groups?.word ?? '';
    if (!/d[ae]?y?s?$|dya?s?$/i.test(word) || new RegExp(`^(?:${NO_DAY})$`, 'i').test(word)) continue;
    // "munday" is as near to Sunday as to Monday: the first letter decides.
    const best = fuse
      .search(word.replace(/s$/i, ''))
      .find(({ item }) => item.name[0]?.toLowerCase() === word[0]?.toLowerCase());
    if (best && Math.abs(best.item.name.length - word.length) <= 2) {
      return { written: word, at: match.index, length: match[0].length, weekday: best.item.weekday };
    }
  }
  return null;
}

function findNoDay(text: string): WrittenWeekday | null {
  const match = new RegExp(`${LEAD}?\\b(?<word>${NO_DAY}|\\p{L}+day)\\b`, 'iu').exec(text);
  if (!match) return null;
  return {
    written: match.groups?.word ?? match[0],
    at: match.index,
    length: match[0].length,
    weekday: null,
  };
}
