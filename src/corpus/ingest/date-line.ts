import { pattern } from '../../text/pattern.ts';
import type { PartialDate } from '../document.ts';
import { hasSentenceVerb } from '../sentence-verbs.ts';
import { writtenDateIn } from './written-date.ts';

/** Longer than this, what stands before a date tells something and does not only place it. */
const LONGEST_LABEL_WORDS = 14;
/** "Cloth Hall, Huddersfield", "10.30am by Teams" */
const LONGEST_PLACE_WORDS = 7;
/** What dates an event or a deadline, and not the text. */
const DATES_OTHER = pattern('iu')`
  \b(?:
    next|save the date|closing|deadline|book(?:ings?)?|register|by|until|till|before|after|since
    |from|to|and
  )\b[\s:]*(?:\p{L}+day,?\s*)?$
  |\b(?:next|save the date|closing|deadline|forthcoming|upcoming)\b
`;
/** "14 October 2020 – Lead members' breakfast": an entry of a diary. */
const ENTRY_BEHIND = /^\s*(?:[–—:-]|\()/u;
const PLACE_BEHIND = /^(?:[,;]|\s+(?:at|in|via|by|on|online)\b|\s*$)/u;

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/**
 * The date of a line that only says when, and perhaps where, a text was written or a meeting held ("Leeds,
 * 12 October 2022", "Notes of the meeting on Thurs 13 October 2022, Cloth Hall"); null for any other line.
 */
export function dateOfLine(line: string): PartialDate | null {
  const found = writtenDateIn(line);
  if (!found) return null;
  const { date, before, behind } = found;
  if (hasSentenceVerb(before) || hasSentenceVerb(behind)) return null;
  if (DATES_OTHER.test(before) || ENTRY_BEHIND.test(behind) || !PLACE_BEHIND.test(behind)) return null;
  const isShort = countWords(before) <= LONGEST_LABEL_WORDS && countWords(behind) <= LONGEST_PLACE_WORDS;
  return isShort ? date : null;
}

const CONVENED = pattern('iu')`
  \b(?:
    met|convened|gathered|meeting|minutes|notes?
  )\b(?:[^.;]*?)\b(?:on|of|dated?)\s+(?:\p{L}+day,?\s+)?$
`;

/** The day on which the body whose text it is met, where a sentence says so: "The committee met in Leeds on Friday 10 May 2019." */
export function dayOfMeeting(line: string): PartialDate | null {
  const found = writtenDateIn(line);
  if (!found || !CONVENED.test(found.before) || DATES_OTHER.test(found.before)) return null;
  return found.date;
}
