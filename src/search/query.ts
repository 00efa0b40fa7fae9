/** One way in which a passage can hold what a word of the question means: all of its terms. The weight is from 0 to 1. */
export type Alternative = { readonly terms: readonly string[]; readonly weight: number };

/**
 * What one word or phrase of the question asks for: the word itself and what else says the same (an
 * abbreviation written out, a plain word's term of the field, a misspelt word's correction), each with a
 * weight from 0 to 1. `isKnown` is false where the corpus has no word for it: it then weighs against any
 * answer.
 */
export type TermGroup = {
  readonly said: string;
  readonly alternatives: readonly Alternative[];
  /** 1 for a word of this question; less for one carried over from the thread. */
  readonly weight: number;
  readonly isKnown: boolean;
  /** Whether it comes from a question before in the thread. */
  readonly isCarried?: boolean;
};

/** A term of a matter, as the documents write it, and what it is searched by. */
export type MatterTerm = Alternative & { readonly said: string };

/** What examples say that a question means: a passage that holds one of these is meant, and how much speaks for that, from 0 to 1. */
export type MeantByExamples = { readonly means: readonly MatterTerm[]; readonly vote: number };

/** What is searched for, in the order in which it was said. */
export type Query = {
  readonly groups: readonly TermGroup[];
  /** The terms of the matter that the question speaks of in words of its own, if it does. */
  readonly matter?: readonly MatterTerm[];
  /** What questions like this one mean, where examples of such are known. */
  readonly examples?: readonly MeantByExamples[];
};
