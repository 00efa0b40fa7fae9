import type { TimeSpan } from '../knowledge/find-times.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Place } from '../search/passage-index.ts';
import type { Alternative } from '../search/query.ts';
import { wordsOf } from '../search/tokenize.ts';
import { plainWords } from './plain-words.ts';

/** The terms of a passage and of all that stands above it. */
export function termsAround(place: Place): ReadonlySet<string> {
  return new Set(wordsOf([...above(place), place.passage.text].join('\n')).map(({ term }) => term));
}

/** Whether a passage or what stands above it holds all the terms of one of these. */
export function holdsAny(place: Place, alternatives: readonly Alternative[]): boolean {
  const held = termsAround(place);
  return alternatives.some(({ terms }) => terms.every((term) => held.has(term)));
}

/** Whether a passage names the very month that the question does. */
export function namesMonth({ passage }: Place, { from, to, said }: TimeSpan): boolean {
  const month = /(?:^|\s)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(said)?.[1];
  if (from !== to || !month) return false;
  return new RegExp(`\\b${month}\\w* ${Math.floor(from / 12)}\\b`, 'i').test(ownText(passage));
}

/** Whether a passage names the year that a date of the question does, or the question's date has none. */
export function speaksOfYear(place: Place, { said, from, anyYear }: TimeSpan): boolean {
  // "Last year" is a year, though no figure says it.
  const meant = anyYear || !Number.isFinite(from) ? undefined : String(Math.floor(from / 12));
  const year = /(?:19|20)\d{2}/.exec(said)?.[0] ?? meant;
  return year === undefined || [...above(place), place.passage.text].some((held) => held.includes(year));
}

/** Whether a passage of one region names another: what it says may be of both. */
export function namesRegion({ passage }: Place, slugs: readonly string[], knowledge: Knowledge): boolean {
  return knowledge.findRegions
    .find(ownText(passage))
    .some(({ item }) => item.some((slug) => slugs.includes(slug)));
}

/** Whether a passage or what stands above it speaks of an authority, by one of its names or the first town of it. */
export function namesAuthority(place: Place, names: readonly string[]): boolean {
  const held = plainWords([...above(place), place.passage.text].join(' '));
  return names.some((name) => {
    const first = name.split(/ (?:and|upon|on) |-(?:on|upon)-/)[0] ?? name;
    return held.includes(plainWords(name)) || held.includes(plainWords(first));
  });
}

function ownText({ text, introduction }: Place['passage']): string {
  return `${introduction ?? ''} ${text}`;
}

function above({ document, passage }: Place): string[] {
  return [document.title, ...passage.headings, passage.introduction ?? ''];
}
