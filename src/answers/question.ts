/** What a person asked, with the questions before it in the thread, oldest first. */
export type Question = {
  readonly text: string;
  readonly thread: readonly string[];
};

/** A question is read up to so many characters. */
export const LONGEST_QUESTION = 1000;
