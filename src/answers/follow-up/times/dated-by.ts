import { MONTHS_A_YEAR } from '../../../corpus/partial-date.ts';
import type { TimeSpan } from '../../../knowledge/find-times.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isFrom, isOf } from '../../evidence/scope.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { sayMonth } from '../../wording/say-times.ts';

const FOUR_DIGITS = /(?:19|20)\d{2}/;
const AFTER_THAT = /\b(?:after|following|next|later)\b/i;
const BEFORE_THAT = /\b(?:before|previous|prior|earlier)\b/i;

/**
 * What a follow-up means by a new date, beside the one of the question before: a year alone by the same month ("same for 2016"
 * after September 2017), a month alone by the same year or, after "after that", the next such month, where something is held of it.
 */
export function datedBy(before: Understanding, date: TimeSpan, text: string, knowledge: Knowledge): string {
  const [old] = before.times;
  const { said, from, to } = date;
  if (!old || old.anyYear) return withoutOpening(said);
  const isYear = to - from === MONTHS_A_YEAR - 1 && FOUR_DIGITS.test(said);
  if (isYear && old.to - old.from < MONTHS_A_YEAR - 1 && FOUR_DIGITS.test(old.said))
    return old.said.replace(FOUR_DIGITS, String(from / MONTHS_A_YEAR));
  const month = date.anyYear && from === to ? monthBeside(old, from % MONTHS_A_YEAR, text) : null;
  if (month === null) return withoutOpening(said);
  const span = { ...date, from: month, to: month, anyYear: false };
  const isHeld = knowledge.documents.values().some((one) => isOf(one, before) && isFrom(one, span));
  return isHeld ? sayMonth(month) : withoutOpening(said);
}

/** The month of the calendar (from 0) in the year of the old date, or the next or last one beside it. */
function monthBeside(old: TimeSpan, month: number, text: string): number | null {
  const first = AFTER_THAT.test(text) ? old.to + 1 : BEFORE_THAT.test(text) ? old.from - MONTHS_A_YEAR : null;
  if (first !== null)
    return Number.isFinite(first)
      ? first + ((((month - first) % MONTHS_A_YEAR) + MONTHS_A_YEAR) % MONTHS_A_YEAR)
      : null;
  const year = Math.floor(old.from / MONTHS_A_YEAR);
  return Math.floor(old.to / MONTHS_A_YEAR) === year ? year * MONTHS_A_YEAR + month : null;
}

function withoutOpening(said: string): string {
  return said.replace(/^(?:in|from|of|for|the|update|last)\s+/i, '');
}
