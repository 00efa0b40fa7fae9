const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * The words that a word may have been before fingers slipped on it once: a letter left out, doubled, or exchanged with its neighbour.
 * All begin as the word does, but for its first two letters exchanged. A wrong letter or one too many is no such slip: with it a short word is often
 * another one ("intro", "into").
 */
export function* plainSlipsOf(typed: string): Generator<string> {
  for (let at = 0; at < typed.length; at++) {
    const [before, letter, behind] = [typed.slice(0, at), typed[at]!, typed.slice(at + 1)];
    const next = typed[at + 1];
    if (next === letter) yield before + behind;
    else if (next !== undefined) yield before + next + letter + typed.slice(at + 2);
    if (at > 0) for (const left of LETTERS) yield before + left + letter + behind;
  }
  for (const left of LETTERS) yield typed + left;
}
