import { z } from 'zod';
import { EMPTY_GLOSSARY, type Glossary, type PlainWords } from './glossary.ts';

/** "kid, kiddie" as a list of its parts. */
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const matter = z.string().transform((text, { addIssue }) => {
  const parts = text.split('|');
  if (parts.length !== 2) addIssue('must be cues, a bar (|) and the words beside which they count');
  const [cues = [], beside = []] = parts.map((part) => list.parse(part));
  return { cues, beside };
});

const schema = z.object({
  abbreviations: z
    .array(z.object({ short: z.string(), long: z.string(), note: z.string().optional() }))
    .default([]),
  plain_words: z.record(z.string(), list).default({}),
  field_words: z.record(z.string(), list).default({}),
  matters: z.record(z.string(), matter).default({}),
  precise_terms: z.array(list).default([]),
  elsewhere: z.array(list).default([]),
});

function wordsIn([say, means]: [string, readonly string[]]): PlainWords {
  return { say: list.parse(say), means };
}

/** What `glossary.yml` holds; an empty file is an empty glossary. */
export const glossaryFile = schema.nullish().transform((content): Glossary => {
  if (!content) return EMPTY_GLOSSARY;
  const { abbreviations, plain_words, field_words, matters, precise_terms, elsewhere } = content;
  return {
    abbreviations: abbreviations.map(({ short, long, note }) => ({ short, long, note: note ?? null })),
    plainWords: Object.entries(plain_words).map(wordsIn),
    fieldWords: Object.entries(field_words).map(wordsIn),
    matters: Object.entries(matters).map(([means, { cues, beside }]) => ({
      means: list.parse(means),
      cues,
      beside,
    })),
    preciseTerms: precise_terms.flat(),
    elsewhere,
  };
});
