import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FoundName } from '../../knowledge/name-finder.ts';

/** The regions, then the committees, then the authorities that a text names, each with the words that name it. */
export function sourcesIn(
  text: string,
  { findRegions, findCommittees, findAuthorities }: Knowledge,
): FoundName<unknown>[] {
  return [findRegions, findCommittees, findAuthorities].flatMap((names): readonly FoundName<unknown>[] =>
    names.find(text),
  );
}

/** Whether a text names any of them. */
export function namesSource(text: string, knowledge: Knowledge): boolean {
  return sourcesIn(text, knowledge).length > 0;
}
