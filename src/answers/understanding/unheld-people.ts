import { isEnglishWord } from '../../knowledge/english-words.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isGivenName } from '../../knowledge/read-roles/given-names.ts';
import { termOf } from '../../search/tokenize.ts';
import { findPeopleIn, peopleNamedIn } from '../people/find-people-in.ts';
import { buildQuery } from '../query/build-query.ts';
import { placesHolding } from '../query/places-holding.ts';
import type { Understanding } from './understanding.ts';

/** Two words of which the first may be a given name; read over each other, since any word may begin one. */
const TWO_WORDS = /(?<![\p{L}’'-])(?<given>\p{L}+) (?=(?<surname>\p{L}[\p{L}’-]+))/gu;

/**
 * The people whom a question names in full and no document does, also in lower case ("amanda spielman"): what is held of another
 * Amanda says nothing of her. A surname that is no English word tells a name without capitals.
 */
export function unheldPeople(
  { text, named, authorities }: Pick<Understanding, 'text' | 'named' | 'authorities'>,
  knowledge: Knowledge,
): string[] {
  const known = [
    ...named,
    ...authorities,
    ...peopleNamedIn(text, knowledge).filter(({ said }) => said.includes(' ')),
  ];
  return [...text.matchAll(TWO_WORDS)].flatMap(({ index, groups }) => {
    const { given = '', surname = '' } = groups ?? {};
    const end = index + given.length + 1 + surname.length;
    const isWritten = /^\p{Lu}/u.test(given) && /^\p{Lu}\p{Ll}/u.test(surname);
    const isName = isGivenName(given) && (isWritten || !isEnglishWord(surname.toLowerCase()));
    const name = `${given} ${surname}`;
    if (!isName || findPeopleIn(name, knowledge).length > 0) return [];
    if (known.some((part) => part.start < end && part.end > index)) return [];
    return isSaid(name, knowledge) || isPhrase(name, knowledge) ? [] : [name];
  });
}

/** Whether a passage says both words together: Philip Hammond and Dave Hill beside each other are no Philip Hill. */
function isSaid(name: string, { index }: Knowledge): boolean {
  const together = new RegExp(`\\b${name.split(' ').map(RegExp.escape).join('\\s+')}\\b`, 'iu');
  const terms = name.split(' ').map(termOf);
  return [...placesHolding(terms, index)].some((place) => {
    const { document, passage } = index.places[place]!;
    return together.test([document.title, ...passage.headings, passage.text].join('\n'));
  });
}

/** "Theresa May" is another word for the prime minister. */
function isPhrase(name: string, knowledge: Knowledge): boolean {
  const [only, ...others] = buildQuery(name, knowledge).groups;
  return only !== undefined && others.length === 0 && only.isKnown;
}
