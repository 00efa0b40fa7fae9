/**
 * `text` in at most `max` characters (UTF-16 units, as Slack counts): whole where it fits, else cut at the
 * end of a word where one is near, with "…". Never splits a surrogate pair. `max` must be at least 1.
 */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;

  const hard = withoutHalfPair(text.slice(0, max - 1));
  const wordEnd = hard.search(/\s+\S*$/);
  const kept = wordEnd > max * 0.6 ? hard.slice(0, wordEnd) : hard;
  return `${kept.trimEnd()}…`;
}

/**
 * `text` in pieces of at most `max` characters that give the text again when they are joined; cut after a
 * space where one is near. An empty text is no piece.
 */
export function splitText(text: string, max: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const hard = withoutHalfPair(rest.slice(0, max));
    const space = hard.lastIndexOf(' ') + 1;
    const end = space > max * 0.6 ? space : hard.length;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

function withoutHalfPair(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
