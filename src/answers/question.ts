/** What a person asked, with the questions before it in the thread, oldest first. */
export type Question = {
  readonly text: string;
  readonly thread: readonly string[];
};
