import { wordSet } from '../../../text/word-list.ts';
import { isWithin, type Span } from '../../span.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { SHORT } from '../follow-up.ts';

/** Words by which somebody moves on to another place, body or date, and which say nothing of their own beside its name. */
const MOVES_ON = wordSet(`
  and & n ok okay right so but then now next also plus well oh no yes actually rather instead sorry oops
  please pls thanks just only too can could may might shall will would should i i'd i'll i'm we we'd you
  me us my our let let's lets be if when's do does did have has had got get see show give send tell pull
  bring up look looking at want wanted like need love try switch swap change move moving go going jump
  skip over back turn turning come on to the a an this that it its one ones same again thing question
  ditto likewise similarly repeat once more another for from in of about regarding as by what what's whats
  how how's there is any anything else meant mean wrong make case region area
`);
/** "Is it in London?" asks whether. */
const ASKS_WHETHER =
  /^(?:and |so |but |or )*(?:is|was|are|were|does|did|do|has|have|had|will|would|can|could|should) (?:it|that|this|there(?! (?:one|any|an|a)\b)|any(?:one|body)|the)\b/i;
/** No name is so long. */
const LONGEST_NAME = 8;

/**
 * A follow-up that says nothing but to which region, committee, council or date it moves on ("could you do London as well", "is there one for
 * 2016?") as the plainest of them ("and London"). What asks for anything of its own stays as it is. `read` reads a text by itself.
 */
export function onlyMovesOn(text: string, read: (text: string) => Understanding): string {
  if (ASKS_WHETHER.test(text)) return text;
  const words = text
    .replaceAll('’', "'")
    .replace(/[?!.\s]+$/, '')
    .split(/\s+/);
  const says = words.map((word) => !MOVES_ON.has(word.toLowerCase().replace(/[,;:.!?]+$|^[-–—]+$/g, '')));
  const from = says.indexOf(true);
  if (from < 0) return text;
  const name = words.slice(from, says.lastIndexOf(true) + 1);
  const isBareName = name.length === words.length && words.length <= SHORT;
  if (isBareName || name.length > LONGEST_NAME) return text;
  const plain = `and ${name.join(' ').replace(/[,;:]+$|'s$/, '')}`;
  return namesAll(read(plain)) ? plain : text;
}

/** Whether nothing is said but names. */
function namesAll({ text, named, authorities }: Understanding): boolean {
  const names: readonly Span[] = [...named, ...authorities];
  return (
    names.length > 0 &&
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].every(
      ({ index, 0: word }) =>
        MOVES_ON.has(word.toLowerCase()) ||
        names.some((name) => isWithin({ start: index, end: index + word.length }, name)),
    )
  );
}
