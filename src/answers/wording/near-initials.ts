import { editDistance } from '../../knowledge/edit-distance.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** How many letters more the ones meant may have: "SLIP" may be SESLIP. */
const LEFT_OUT = 2;
const SHORTEST = 3;

/** The abbreviations held that letters nobody knows may have been meant for: they hold them, or are one letter off. */
export function nearInitials(letters: string, { abbreviations, glossary }: Knowledge): string[] {
  if (!/^\p{Lu}{3,}$/u.test(letters)) return [];
  const held = new Set([...abbreviations, ...glossary.abbreviations].map(({ short }) => short));
  return [...held].filter(
    (short) =>
      short.length >= SHORTEST &&
      ((short.includes(letters) && short.length - letters.length <= LEFT_OUT) ||
        (letters.length > SHORTEST && editDistance(letters, short, 1) <= 1)),
  );
}
