/** What somebody may have done to what was shown, or thought of it: how a question puts it, and how updates tell it. */
export type Act = {
  readonly asked: RegExp;
  readonly told: RegExp;
  /** Whether it is told without a name: "80 colleagues" came, "the group" felt. */
  readonly isOfMany?: boolean;
  /** Whether it is told without the number that a question asks for: "how much interest was there". */
  readonly isTold?: boolean;
  /** Whether a thing may have done it as well as somebody: a fund pays. */
  readonly isDoneByThings?: boolean;
  /** Whether any passage on the matter may be taken to tell it: what it is about. */
  readonly mayGoUnsaid?: boolean;
};

/** What is asked of a scheme, a meeting or a report: all of it is told without a name. */
export type ActOfThings = Omit<Act, 'isOfMany'>;
