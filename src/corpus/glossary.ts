/** What people ask about in words of their own: a cue beside a word of the scene means the terms of the documents. */
export type Matter = {
  readonly means: readonly string[];
  readonly cues: readonly string[];
  readonly beside: readonly string[];
};

/** What people say, and what the documents may call that. */
export type PlainWords = { readonly say: readonly string[]; readonly means: readonly string[] };

/** General knowledge of the field, from `glossary.yml`: see the comments in that file. */
export type Glossary = {
  readonly abbreviations: readonly {
    readonly short: string;
    readonly long: string;
    readonly note: string | null;
  }[];
  readonly plainWords: readonly PlainWords[];
  /** The same for what the documents at hand need not speak of. */
  readonly fieldWords: readonly PlainWords[];
  readonly matters: readonly Matter[];
  /** Terms of the field that mean just what they say: nothing near is an answer to who asks for one. */
  readonly preciseTerms: readonly string[];
  /** Places that no update comes from: the name of each, then other words for it ("Scottish"). */
  readonly elsewhere: readonly (readonly string[])[];
};

export const EMPTY_GLOSSARY: Glossary = {
  abbreviations: [],
  plainWords: [],
  fieldWords: [],
  matters: [],
  preciseTerms: [],
  elsewhere: [],
};
