import type { Citation } from '../answer.ts';
import { citeFact } from '../evidence/citing/cite.ts';
import type { Meaning } from './find-meaning.ts';

/** Cites what an abbreviation stands for, and what is noted on it, which no update says. */
export function citeGeneralKnowledge(meaning: Meaning): Citation {
  return citeFact(
    `${meaning.short}: general knowledge`,
    [sayMeaning(meaning), meaning.note].filter(Boolean).join(' '),
    { url: null, published: null, region: null, score: 1 },
  );
}

/** “SEND stands for …”, “FutureSocial is a name for …” */
export function sayMeaning({ short, long, isName }: Meaning): string {
  return `${short} ${isName ? 'is a name for' : 'stands for'} ${long}.`;
}
