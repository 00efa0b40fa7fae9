import type { Knowledge } from '../knowledge/knowledge.ts';

const CAPITALS = /(?<![\p{L}\p{N}]|\p{L}-)(?=\p{L}*\p{Lu}\p{L}*\p{Lu})[\p{L}\p{N}&]{2,10}(?:\s\p{Lu}{3,})?/gu;
/** "ESG? …", "CIN = what", "EHE, long form". */
const BEGINS_WITH_IT = /^[\p{L}&]{2,10}(?:\?|\s*=|\s*,\s*(?:long|full|bit|in|not)\b)/u;
const CUES =
  /\b(?:expand|decode|translate|spell (?:it|that) out|long form|full (?:name|form)|in words|stands? for|acronym|abbreviation|mean(?:s|ing)?|which place is that)\b|=\s*(?:what)?\s*\??$/i;
const WHAT_IS_IT = /\bwhat(?:'s| is| are| was) (?:an? |the )?([\p{L}&]{2,10})(?: in [^?]*)?\s*\??$/iu;
/** Other kinds of question may hold an abbreviation as well. */
const OTHERWISE =
  /^(?:who|when|where|how (?:many|much)|which (?!place)|latest)\b|\b(?:compar\w+|versus|vs|timeline|history|everyone|over time|then and now)\b(?!.*\bwhat(?:'s| is| does)\b)/i;

/** Whether a question asks what an abbreviation that it names stands for, however it is put. */
export function asksForAbbreviation(text: string, knowledge: Knowledge): boolean {
  if (OTHERWISE.test(text)) return false;
  const named = abbreviationsIn(text, knowledge);
  if (named.length === 0) return false;
  const asked = WHAT_IS_IT.exec(text)?.[1];
  if (asked && named.some((short) => sameAbbreviation(short, asked))) return true;
  return CUES.test(text) || (BEGINS_WITH_IT.test(text) && text.split(/\s+/).length > 1);
}

/** The abbreviations with capitals that a question names and that can be spelt out, the one asked for first. */
export function abbreviationsIn(text: string, { abbreviations, glossary }: Knowledge): string[] {
  const known = [...abbreviations, ...glossary.abbreviations];
  const asked = WHAT_IS_IT.exec(text)?.[1] ?? '';
  return [...text.matchAll(CAPITALS)]
    .map(([word]) => word)
    .flatMap((word) => (word.includes(' ') ? [word, ...word.split(' ')] : [word]))
    .filter((word) => known.some(({ short }) => sameAbbreviation(short, word)))
    .sort((a, b) => Number(sameAbbreviation(b, asked)) - Number(sameAbbreviation(a, asked)));
}

/** Whether two ways of writing an abbreviation are the same but for case and a plural. */
export function sameAbbreviation(short: string, word: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/(?<=..)['’]?s$/, '');
  return plain(short) === plain(word);
}
