/** Something wrong in a file of the corpus: where, what is wrong, and what to write instead. */
export type Fault = {
  /** Relative to the corpus folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
};

/** `file:line: what, and what to do`, on one line. */
export const showFault = ({ file, line, what, remedy }: Fault) => `${file}:${line}: ${what} ${remedy}`;
