import { SHORT_COUNTIES } from '../../../knowledge/short-counties.ts';
import type { Place } from '../../../search/passage-index.ts';
import type { Alternative, Query } from '../../../search/query.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { writtenWordsOf } from '../../../search/tokenize.ts';
import { overlap, spanOf } from '../../span.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { heldOf } from './speaks-of.ts';

/** Two words or more with capitals, not the first of the question: "the Regional Care Co-operative". */
const NAME = /(?<=\p{L}[^\p{L}]+)\p{Lu}[\p{L}'’-]*\p{Ll}(?: (?:of )?\p{Lu}[\p{L}'’-]*\p{Ll})+/gu;

/** What stands for a name by its letters counts at least this much in place of it. */
const BY_LETTERS = 0.95;

/**
 * Whether a document speaks of all that a question writes as a name, be it in other places than the passage: what is said of the start of
 * something else tells nothing of the start of this. Regions, committees, dates and authorities are seen to elsewhere.
 */
export function speaksOfNames(
  { document, passage }: Place,
  { text, named, authorities, query }: Pick<Understanding, 'text' | 'named' | 'authorities' | 'query'>,
): boolean {
  const known = [...named, ...authorities];
  return [...text.matchAll(NAME)]
    .filter((found) => !known.some((part) => overlap(part, spanOf(found))))
    .every(([name]) => {
      const terms = writtenWordsOf(inFull(name))
        .filter(({ text: word }) => !isFrameWord(word))
        .map(({ term }) => term);
      const alternatives = [{ terms, weight: 1 }, ...lettersFor(name, query)];
      return (
        terms.length < 2 ||
        [passage, ...document.passages].some(
          (one) => heldOf({ document, passage: one }, alternatives).length > 0,
        )
      );
    });
}

/** The National Audit Office is spoken of where its letters stand. */
function lettersFor(name: string, { groups }: Query): readonly Alternative[] {
  const group = groups.find(({ said }) => said.toLowerCase() === name.toLowerCase());
  return (group?.alternatives ?? []).filter(
    ({ terms, weight }) => terms.length === 1 && weight >= BY_LETTERS,
  );
}

/** "Central Beds" is Central Bedfordshire. */
function inFull(name: string): string {
  return name.replaceAll(/\p{L}+/gu, (word) => SHORT_COUNTIES[word] ?? word);
}
