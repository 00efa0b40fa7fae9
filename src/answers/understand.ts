import { findTimes } from '../knowledge/find-times.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { buildQuery } from './build-query.ts';
import { mendSlips } from './mend-slips.ts';
import { recogniseWish } from './recognise-wish.ts';
import type { Understanding } from './understanding.ts';

const PREVIOUS = /\b(?:before (?:that|this|last)|previous|prior|earlier|the one before|last but one|preceding)\b/;
const LATEST = /\b(?:latest|newest|most recent(?:ly)?|recent(?:ly)?|current(?:ly)?|now|nowadays|last|at the moment|these days|today|this week|new|news)\b/;

/** Reads one question by itself: what is wanted, what it names, what it is about. */
export function understand(asked: string, knowledge: Knowledge, now: Date): Understanding {
  const plain = asked
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .replace(/^\/?adcs\s+(?=region|topic|who|committee|compare|timeline|define|regions|contact)/i, '')
    .trim();
  const { text, mended } = mendSlips(plain, knowledge);
  const lower = text.toLowerCase();

  const authorities = knowledge.findAuthorities.find(text);
  const regionNames = knowledge.findRegions
    .find(text)
    .filter(({ start, end }) => !authorities.some((found) => found.start <= start && end <= found.end && found.end - found.start > end - start))
    .filter(({ said, end }) => !(said.toLowerCase() === 'sw' && /^ (?:students?|jobs?|staff)/i.test(text.slice(end))));
  const committeeNames = knowledge.findCommittees.find(text);
  const times = findTimes(text, now);
  const named = [...regionNames, ...committeeNames, ...times];

  return {
    asked,
    text,
    mended,
    wish: recogniseWish(lower),
    regions: unique(regionNames.flatMap(({ item }) => item)),
    authorities: authorities.filter(({ start, end }) => !regionNames.some((found) => found.start <= start && end <= found.end)),
    committees: unique(committeeNames.map(({ item }) => item)),
    elsewhere: elsewhereIn(lower, knowledge),
    times,
    recency: PREVIOUS.test(lower) ? 'previous' : LATEST.test(lower) ? 'latest' : null,
    query: buildQuery(text, knowledge, { without: named, mended }),
    named,
    carried: null,
  };
}

function elsewhereIn(lower: string, { glossary }: Knowledge): string | null {
  return glossary.elsewhere.find((place) => new RegExp(`\\b${place.toLowerCase()}\\b`).test(lower)) ?? null;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
