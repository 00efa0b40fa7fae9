import type { Knowledge } from '../../knowledge/knowledge.ts';

/** The address that updates give of somebody; null where none does. */
export function emailOf(name: string, { people }: Knowledge): string | null {
  return people.find((person) => person.name === name)?.emails[0] ?? null;
}
