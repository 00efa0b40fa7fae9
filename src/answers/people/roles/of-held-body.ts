import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { wordsOf } from '../../../search/tokenize.ts';
import { phraseTerms } from '../../query/phrase-terms.ts';
import { placesHolding } from '../../query/places-holding.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { bodiesAsked } from '../../understanding/unheld/unheld-bodies.ts';

/**
 * A test of roles: whether one is of the body that a question names as documents name it ("the residential leadership board"), in small
 * letters too. Who chairs another board of which most words are the same is not meant. Always so where no document has the name.
 */
export function ofHeldBody(understanding: Understanding, knowledge: Knowledge): (role: Role) => boolean {
  const held = bodiesAsked(understanding).filter(({ name }) => isWritten(name, knowledge));
  if (held.length === 0) return () => true;
  return ({ body, post, place, evidence }) => {
    const own = new Set(wordsOf([body, post, place ?? '', evidence].join(' ')).map(({ term }) => term));
    return held.every(({ telling }) => telling.every(({ term }) => own.has(term)));
  };
}

/** Whether some passage has the name, word for word. */
function isWritten(name: string, { index }: Knowledge): boolean {
  const terms = phraseTerms(name);
  const wanted = plain(name);
  return placesHolding(terms, index).some(({ passage }) => plain(passage.text).includes(wanted));
}

/** In small letters and with one kind of apostrophe: questions and documents write them differently. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
