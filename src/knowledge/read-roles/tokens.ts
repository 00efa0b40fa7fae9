/** A word or a mark of a sentence, as offsets into it. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'capitalised' | 'acronym' | 'initial' | 'lower' | 'mark';
  /** Whether nothing but one space stands between it and the token before. */
  readonly followsOn: boolean;
};

const TOKEN = /\p{L}(?:[\p{L}\p{M}\d’'‑-]*[\p{L}\p{M}\d])?\.?|[^\s\p{L}]/gu;
const POSSESSIVE = /[’']s$/u;

/**
 * The words and marks of a sentence in order. A possessive ending is left off the word ("Hill’s" is "Hill")
 * and stands as a mark of its own, so that a name ends there. A full stop belongs to a word only where the
 * word is an initial ("J.") or a short title ("Dr.").
 */
export function tokensOf(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  let lastEnd = -1;
  const add = (start: number, text: string, kind: Token['kind']) => {
    const followsOn =
      lastEnd >= 0 && (start === lastEnd || (start === lastEnd + 1 && sentence[lastEnd] === ' '));
    tokens.push({ start, end: start + text.length, text, kind, followsOn });
    lastEnd = start + text.length;
  };
  for (const match of sentence.matchAll(TOKEN)) {
    let text = match[0];
    const start = match.index;
    if (text.endsWith('.') && !/^(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|Cllr)\.$/u.test(text))
      text = text.slice(0, -1);
    const possessive = POSSESSIVE.exec(text);
    if (possessive && !/^[Cc]hildren|^[Mm]en|^[Ww]omen|^[Pp]eople/.test(text)) {
      add(start, text.slice(0, possessive.index), kindOf(text.slice(0, possessive.index)));
      add(start + possessive.index, possessive[0], 'mark');
    } else add(start, text, kindOf(text));
  }
  return tokens;
}

function kindOf(text: string): Token['kind'] {
  // Asked first: nearly every word is one.
  if (/^\p{Ll}/u.test(text)) return 'lower';
  if (!/^\p{L}/u.test(text)) return 'mark';
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0) return 'lower';
  const isMostlyCapitals = capitals * 2 > text.replace(/[^\p{L}]/gu, '').length;
  return capitals > 1 && isMostlyCapitals ? 'acronym' : 'capitalised';
}
