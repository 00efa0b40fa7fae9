import type { Document, PartialDate } from '../../corpus/document.ts';
import { MONTHS_A_YEAR, monthAsDate, monthNumber, newestFirst } from '../../corpus/partial-date.ts';
import type { TimeSpan } from '../../knowledge/find-times.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isOf } from '../evidence/scope.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { capitalise, sayDate, sayList } from './say.ts';

const RELATIVE = /\b(?:ago|last|past|this|next|previous)\b/i;
const SEASON_OF_THIS_YEAR = /^this (?<season>spring|summer|autumn|winter)$/i;
/** "Last two years" */
const SO_MANY = /^(?:last|past) (?!year|month)\S+ (?:years|months)$/i;
/** "End of 2016", "early 2018", "spring of 2017", of which only a month or a feast has a capital */
const PART =
  /^(?:(?<end>end|close|start|beginning|middle|turn)|early|mid|late|spring|summer|autumn|winter)\b/i;
/** "a year before September 2017" */
const APART = /\b(?:years?|months?) (?:before|after|earlier|later|prior|on)\b/i;

/** The dates that a question names: "September 2016 or 2017", "before December 2016", "2019 or later"; of "last year" which one that is. */
export function sayTimes({ times }: Pick<Understanding, 'times'>): string {
  return sayList(times.map(sayTime), 'or');
}

/**
 * Whether all of the dates that a question names are after the newest update held; then `newest` says when that is from, or the newest
 * one of the region or committee named.
 */
export function isAfterAll(
  understanding: Pick<Understanding, 'times' | 'regions' | 'committees'>,
  { documents }: Knowledge,
): { newest: PartialDate | null } | null {
  const { times } = understanding;
  const held = [...documents.values()].sort((a, b) => newestFirst(a.published, b.published));
  const newest = held[0]?.published ?? null;
  if (times.length === 0 || !times.every(({ from }) => from > monthNumber(newest))) return null;
  return { newest: held.find((document) => isOf(document, understanding))?.published ?? newest };
}

/** So long before the oldest update no other is near, … */
const NEAR_BEFORE = 12;
/** … and so long behind the last one before a date, however near the next one is. */
const NEAR_BEHIND = 24;

/**
 * Where all of the dates that a question names are more than a year before the oldest of these documents, given newest first,
 * or more than two years from each of them: "the newest is from November 2017", or which else is nearest.
 */
export function sayNearestOfFar(
  { times }: Pick<Understanding, 'times'>,
  documents: readonly Document[],
): string | null {
  const dated = documents.filter(({ published }) => published !== null);
  const oldest = Math.min(...dated.map(monthOf));
  const isFar = (span: TimeSpan) =>
    !span.anyYear &&
    (span.to < oldest - NEAR_BEFORE || dated.every((document) => monthsFrom(span, document) > NEAR_BEHIND));
  if (dated.length === 0 || times.length === 0 || !times.every(isFar)) return null;
  const distance = (document: Document) => Math.min(...times.map((span) => monthsFrom(span, document)));
  const nearest = dated.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  const place = nearest === dated[0] ? 'newest' : nearest === dated.at(-1) ? 'oldest' : 'nearest';
  return `the ${place} is from ${sayDate(nearest.published)}`;
}

/** The month of a dated document, in the middle of a year of which no month is known. */
function monthOf({ published }: Document): number {
  return Math.floor(monthNumber(published));
}

/** How many months lie between a stretch of time and a document; 0 where it is from then. */
function monthsFrom({ from, to }: TimeSpan, document: Document): number {
  return Math.max(0, from - monthOf(document), monthOf(document) - to);
}

function sayTime({ said, from, to }: TimeSpan): string {
  if (/^(?:before|after)\b/.test(said)) return said;
  if (RELATIVE.test(said) && Number.isFinite(from)) {
    if (to - from === MONTHS_A_YEAR - 1) return String(Math.floor(from / MONTHS_A_YEAR));
    if (to === from) return sayMonth(from);
    if (SO_MANY.test(said)) return `the ${said.toLowerCase()}`;
  }
  const season = SEASON_OF_THIS_YEAR.exec(said)?.groups?.season;
  if (season) return `${season.toLowerCase()} ${Math.floor(from / MONTHS_A_YEAR)}`;
  if (APART.test(said)) return said;
  if (to === Number.POSITIVE_INFINITY && Number.isFinite(from)) return `${sayFirstOf(from)} or later`;
  if (from === Number.NEGATIVE_INFINITY && Number.isFinite(to)) return `before ${sayFirstOf(to + 1)}`;
  const part = PART.exec(said);
  if (part) return `${part.groups?.end ? 'the ' : ''}${said.toLowerCase()}`;
  return capitalise(said.replace(/^(?:in|from|of|for|the|update|last)\s+/i, ''));
}

/** "2017" of a January, which a year begins with, and "September 2017" of any other month. */
function sayFirstOf(month: number): string {
  return month % MONTHS_A_YEAR === 0 ? String(month / MONTHS_A_YEAR) : sayMonth(month);
}

/** "September 2017" of a month counted from year 0. */
export function sayMonth(month: number): string {
  return sayDate(monthAsDate(month));
}
