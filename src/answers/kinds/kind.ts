import type { Counting } from './holds-number.ts';

/** What a sentence is held against. */
export type Known = Counting & {
  /** Whether a text names a local authority. */
  readonly isCouncil: (text: string) => boolean;
  /** The text that the sentence goes on from, headings first. */
  readonly before?: string;
};

/** What kind of thing a question asks for, and how much of it a sentence holds: 0 (none) to 1. */
export type Kind = {
  readonly asked: RegExp;
  readonly worth: (sentence: string, known: Known) => number;
  /** Whether it is somebody or some body. */
  readonly isName?: true;
};

/** A name or a "because" stands in many a sentence: having one proves little. */
export const LOOSE = 0.9;
