import type { Place } from '../../../search/passage-index.ts';
import { pattern } from '../../../text/pattern.ts';

/** What programmes and papers part into members with a letter each. */
const MEMBER =
  '[Ww]orkshop|[Ss]ession|[Bb]reakout|[Oo]ption|[Ss]trand|[Ss]tream|[Tt]rack|[Aa]nnexe?|[Aa]ppendix';
/** "Workshop E", "session b"; a small "a" is an article, and "I" is the asker. */
const LABEL = pattern()`\b(?:${MEMBER}) (?<label>A|[B-HJ-Zb-hj-z])\b(?!['’])`;

/** The letter of the member of a programme that a question names ("E" of "workshop E"), in upper case; null where it names none. */
export function labelAsked(question: string): string | null {
  return LABEL.exec(question)?.groups?.label?.toUpperCase() ?? null;
}

/** Whether a passage is that member: "E: Data, improvement and inspection". */
export function isLabelled({ passage }: Pick<Place, 'passage'>, label: string): boolean {
  const labels = pattern()`^${label} ?[:.)]|\b(?:${MEMBER}) ${label}\b`;
  return [passage.heading ?? '', passage.text].some((text) => labels.test(text));
}
