import { z } from 'zod';

const schema = z.object({
  abbreviations: z
    .array(z.object({ short: z.string(), long: z.string(), note: z.string().optional() }))
    .default([]),
  plain_words: z.array(z.object({ say: z.array(z.string()), means: z.array(z.string()) })).default([]),
  elsewhere: z.array(z.string()).default([]),
});

/** General knowledge of the field, from `glossary.yml`: see the comments in that file. */
export type Glossary = {
  readonly abbreviations: readonly {
    readonly short: string;
    readonly long: string;
    readonly note: string | null;
  }[];
  readonly plainWords: readonly { readonly say: readonly string[]; readonly means: readonly string[] }[];
  /** Places that no update comes from. */
  readonly elsewhere: readonly string[];
};

export const EMPTY_GLOSSARY: Glossary = { abbreviations: [], plainWords: [], elsewhere: [] };

/** Reads what `glossary.yml` holds. Throws `ZodError` naming each wrong place; undefined is an empty glossary. */
export function parseGlossary(content: unknown): Glossary {
  if (content === undefined || content === null) return EMPTY_GLOSSARY;
  const { abbreviations, plain_words, elsewhere } = schema.parse(content);
  return {
    abbreviations: abbreviations.map(({ short, long, note }) => ({ short, long, note: note ?? null })),
    plainWords: plain_words,
    elsewhere,
  };
}
