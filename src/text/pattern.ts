/** What may stand in a hole of a pattern: another pattern, a piece of one, or a list whose items are alternatives. */
type Part = RegExp | string | readonly string[];

/**
 * A pattern that is too long for one line, laid out over several: line breaks, and the blanks around them, stand for nothing.
 * Backslashes are written once, as between slashes.
 *
 *     pattern('i')`
 *       \bwho (?:came|went) to (?:talk|speak)
 *       |\b(?:${MONTHS}) meeting\b
 *     `
 */
export function pattern(flags = ''): (text: TemplateStringsArray, ...parts: readonly Part[]) => RegExp {
  return (text, ...parts) => new RegExp(fragment(text, ...parts), flags);
}

/** A piece of a pattern, laid out alike. */
export function fragment(text: TemplateStringsArray, ...parts: readonly Part[]): string {
  return text.raw.map((piece, at) => withoutLineBreaks(piece) + sourceOf(parts[at] ?? '')).join('');
}

function withoutLineBreaks(piece: string): string {
  return piece.replaceAll(/\s*\n\s*/g, '');
}

function sourceOf(part: Part): string {
  if (part instanceof RegExp) return part.source;
  return typeof part === 'string' ? part : part.join('|');
}
