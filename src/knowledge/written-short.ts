const VOWEL = /[aeiouy]/g;
const DOUBLED = /(.)\1+/g;
/** Names end in one, and beginnings of words seldom ("Ali"). */
const ENDS_IN_VOWEL = /[aeiouy]$/;
const SEVERAL = /[^s]s$/;
/** With more consonants missing nobody knows a word by its bones. */
const MOST_LEFT_OUT = 2;
const SHORTEST_BEGINNING = 3;
/** More than one letter has to be left out of the end. */
const FEWEST_CLIPPED = 2;

/** How a word was written short. */
export type WrittenShort = {
  /** Whether only its beginning was written ("vid"), not its bones from end to end ("schl"). */
  readonly isClipped: boolean;
  /** How many consonants are missing besides vowels and the second of two alike: one in "mtg", none in "grps". */
  readonly consonantsLeftOut: number;
};

/**
 * How letters are what somebody in a hurry left of a word: its first letter, and in their order some of the others up to its last ("schl",
 * "cttee", "hme"), or its beginning ("vid", of several "progs"); null where they are not.
 */
export function writtenShort(short: string, word: string): WrittenShort | null {
  if (short[0] !== word[0] || short.length >= word.length) return null;
  const consonantsLeftOut = endsAlike(short, word) ? consonantsMissing(short, word) : null;
  if (consonantsLeftOut !== null && consonantsLeftOut < MOST_LEFT_OUT)
    return { isClipped: false, consonantsLeftOut };
  const isSeveral = short.endsWith('s') && SEVERAL.test(word);
  const isClipped =
    isBeginning(short, word) || (isSeveral && isBeginning(short.slice(0, -1), word.slice(0, -1)));
  return isClipped ? { isClipped, consonantsLeftOut: 0 } : null;
}

function isBeginning(short: string, word: string): boolean {
  return (
    short.length >= SHORTEST_BEGINNING &&
    word.startsWith(short) &&
    word.length - short.length >= FEWEST_CLIPPED &&
    !ENDS_IN_VOWEL.test(short)
  );
}

/** A silent letter at the end is left out like any other vowel. */
function endsAlike(short: string, word: string): boolean {
  const last = short.at(-1);
  return word.at(-1) === last || (word.endsWith('e') && word.at(-2) === last);
}

/** How many consonants are missing, letters doubled counted once where that makes fewer; null where the letters are not all there in their order. */
function consonantsMissing(short: string, word: string): number | null {
  if (!holdsInOrder(word, short)) return null;
  const once = (letters: string) => letters.replace(DOUBLED, '$1');
  return Math.min(bonesOf(word) - bonesOf(short), bonesOf(once(word)) - bonesOf(once(short)));
}

function bonesOf(word: string): number {
  return word.replace(VOWEL, '').length;
}

function holdsInOrder(all: string, some: string): boolean {
  let at = 0;
  for (const letter of all) if (letter === some[at]) at += 1;
  return at === some.length;
}
