import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Place } from '../../../search/passage-index.ts';
import { writtenWordsOf } from '../../../search/tokenize.ts';
import { placesHolding } from '../../query/places-holding.ts';
import { capitalise } from '../../wording/say.ts';
import { inAnyForm } from '../speaking/in-any-form.ts';
import { plainWords } from '../speaking/plain-words.ts';

/**
 * The passages that hold what is asked about word for word ("Do the Maths", "Challenge 2021"); null where none does, or
 * where it is one word only, which the search finds by itself.
 */
export function passagesNaming(subject: string, knowledge: Knowledge): ReadonlySet<string> | null {
  const wanted = plainWords(subject);
  if (wanted.trim().split(' ').length < 2) return null;
  const written = new RegExp(`\\b${inAnyForm(wanted.trim())}`, 'i');
  const naming = placesWith(subject, knowledge).filter(({ document, passage }) =>
    written.test([document.title, ...passage.headings, passage.text].join(' ')),
  );
  return naming.length === 0 ? null : new Set(naming.map(({ passage }) => passage.id));
}

/** Whether some passage writes several words as a name, each with its capital ("SEND Peer Challenge"); initials alone are none. */
export function isProperName(words: string, knowledge: Knowledge): boolean {
  const name = words
    .split(/\s+/)
    .map((word) => capitalise(word))
    .join(' ');
  if (!/ /.test(name) || !/\p{Ll}/u.test(name)) return false;
  return placesWith(words, knowledge).some(({ passage }) =>
    [...passage.headings, passage.text].some((text) => text.includes(name)),
  );
}

/** The places that hold the rarest word of a text: to read them all would take seconds in a large corpus. */
function placesWith(text: string, { index }: Knowledge): Place[] {
  let rarest: { readonly term: string; readonly holding: number } | null = null;
  for (const { term } of writtenWordsOf(text)) {
    const holding = index.documentFrequency(term);
    if (holding === 0) return [];
    if (rarest === null || holding < rarest.holding) rarest = { term, holding };
  }
  return rarest ? [...placesHolding([rarest.term], index)] : [];
}
