/** The second word of a phrasal verb, by its term: what is done to something may name that in between ("kicking pupils out"). */
const PARTICLES: ReadonlySet<string> = new Set(['up', 'out', 'awai', 'off', 'down', 'back', 'over', 'apart']);
/** So many words may stand between the two. */
const MOST_BETWEEN = 3;
/** "Catch me up on London", "which regions bring it up": what is only pointed at is no part of what is asked about … */
const POINTING: ReadonlySet<string> = new Set(['me', 'us', 'it', 'them', 'this', 'that']);
/** … but of what is done to anything in the same way: "who is trying it out", "where did they roll it out". */
const DONE_TO_ANYTHING: ReadonlySet<string> = new Set([
  'try',
  'tri',
  'test',
  'roll',
  'set',
  'turn',
  'scale',
  'shut',
  'sign',
]);

/**
 * Where the words of a phrase stand in a question, when its first is at this place: one after the other, or what is done around those to
 * whom it is done. Null where they do not.
 */
export function placesOfPhrase(
  terms: readonly string[],
  said: readonly { readonly text: string; readonly term: string }[],
  at: number,
): number[] | null {
  if (terms.every((term, i) => said[at + i]?.term === term)) return terms.map((_, i) => at + i);
  const [verb, particle] = terms;
  if (terms.length !== 2 || said[at]?.term !== verb || !PARTICLES.has(particle!)) return null;
  if (POINTING.has(said[at + 1]?.text.toLowerCase() ?? '') && !DONE_TO_ANYTHING.has(verb!)) return null;
  const between = said.slice(at + 2, at + 2 + MOST_BETWEEN).findIndex(({ term }) => term === particle);
  if (between < 0) return null;
  const place = at + 2 + between;
  // The particle is of the verb next to it: in "why was Link Maker set up" nothing is linked up.
  return DONE_TO_ANYTHING.has(said[place - 1]!.term) ? null : [at, place];
}
