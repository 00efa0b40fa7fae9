import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence } from '../evidence/finding/find-evidence.ts';
import { onePer } from '../one-per.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayCommittee, sayRegion } from '../wording/say.ts';

/** Who is asked about: regions, or committees. */
export type Bodies = {
  readonly one: string;
  readonly many: string;
  readonly all: (knowledge: Knowledge) => readonly string[];
  readonly of: (document: Document) => readonly string[];
  readonly named: (understanding: Understanding) => readonly string[];
  readonly say: (slug: string, knowledge: Knowledge) => string;
};

export const REGIONS: Bodies = {
  one: 'region',
  many: 'regions',
  all: ({ regions }) => regions.map(({ slug }) => slug),
  of: ({ region }) => (region === null ? [] : [region]),
  named: ({ regions }) => regions,
  say: sayRegion,
};

export const COMMITTEES: Bodies = {
  one: 'committee',
  many: 'committees',
  all: ({ committees }) => committees.map(({ slug }) => slug),
  of: ({ kind, committees }) => (kind === 'committee-update' ? committees : []),
  named: ({ committees }) => committees,
  say: sayCommittee,
};

/** The best passage of each region, or of each committee or two that met together. */
export function onePerBody(evidence: readonly Evidence[], bodies: Bodies): Evidence[] {
  return onePer(evidence, ({ document }) => bodies.of(document).join(' '));
}

/** How many of some passages come from each region or committee. */
export function countPerBody(evidence: readonly Evidence[], bodies: Bodies): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slug of evidence.flatMap(({ document }) => bodies.of(document)))
    counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}
