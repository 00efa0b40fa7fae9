import { foldWord, type Word } from '../../search/tokenize.ts';

/** Numbers up to twenty are the same words as their figures already. */
const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const TIMES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000 };
/** Updates write these in other ways ("£2bn"). */
const MUCH_MORE = /^(?:million|billion|trillion)s?$/;

/** A number in words, in figures, and where the words stand in a question. */
export type NumberFound = { readonly figures: string; readonly places: readonly number[] };

/** The number that is written in words from this place of a question on ("sixty-two", "two dozen", "a hundred", "thirty thousand"), as updates write it; null where none is. */
export function numberAt(said: readonly Word[], at: number): NumberFound | null {
  const words = said.slice(at).map(({ text }) => (/^\d/.test(text) ? '' : foldWord(text)));
  const isOne = /^(?:an?|one)$/.test(words[0] ?? '') && (words[1] ?? '') in TIMES;
  let thousands = 0;
  let rest = isOne ? 1 : 0;
  let count = isOne ? 1 : 0;
  for (; count < words.length; count++) {
    const word = words[count]!;
    const times = TIMES[word];
    const added = TENS[word] ?? (word === 'one' && rest > 0 ? 1 : Number(/^\d+$/.exec(word) ?? 0));
    if (times === 1000 && rest > 0) [thousands, rest] = [thousands + rest * times, 0];
    else if (times && rest > 0 && rest < 100) rest *= times;
    else if (added > 0 && mayFollow(added, rest)) rest += added;
    else if (!(word === 'and' && rest >= 100 && isNumber(words[count + 1]))) break;
  }
  const isOfWords = count > 1 || (words[0] ?? '') in TENS;
  if (!isOfWords || MUCH_MORE.test(words[count] ?? '')) return null;
  return {
    figures: String(thousands + rest),
    places: Array.from({ length: count }, (_, i) => at + i),
  };
}

/** "Sixty" and "two" are one number, "two" and "sixty" or "nine" and "two" are none. */
function mayFollow(added: number, before: number): boolean {
  if (before % 100 === 0) return true;
  return added < 10 && before % 10 === 0 && before % 100 >= 20;
}

function isNumber(word = ''): boolean {
  return word in TENS || /^(?:one|\d+)$/.test(word);
}
