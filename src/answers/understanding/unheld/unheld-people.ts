import { isEnglishWord } from '../../../knowledge/english-words.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isGivenName } from '../../../knowledge/read-roles/given-names.ts';
import { termOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import { findPeopleIn, peopleNamedIn } from '../../people/find-people-in.ts';
import { buildQuery } from '../../query/build-query.ts';
import { placesHolding } from '../../query/places-holding.ts';
import { overlap } from '../../span.ts';
import type { Understanding } from '../understanding.ts';

/** Two words of which the first may be a given name; read over each other, since any word may begin one. */
const TWO_WORDS = /(?<![\p{L}’'-])(?<given>\p{L}+) (?=(?<surname>\p{L}[\p{L}’-]+))/gu;

/** Behind it somebody's name is expected, and their surname may be said first or be another's first name ("Taylor Swift"). */
const WHO_IS = pattern('i')`
  ^(?:and |so )?(?:
    (?:who|what|where)(?:['’]?s| is| was)
    |(?:what|where|when|why|how) (?:did|does|has|had|is|was)
    |how long (?:has|had|was|did)
  ) $
`;

/**
 * The people whom a question names in full and no document does, also in lower case ("amanda spielman"): what is held of another
 * Amanda says nothing of her. A surname that is no English word tells a name without capitals.
 */
export function unheldPeople(
  { text, named, authorities }: Pick<Understanding, 'text' | 'named' | 'authorities'>,
  knowledge: Knowledge,
): string[] {
  const known = [...named, ...authorities, ...namedInFull(text, knowledge)];
  return [...text.matchAll(TWO_WORDS)].flatMap(({ index, groups }) => {
    const { given = '', surname = '' } = groups ?? {};
    const end = index + given.length + 1 + surname.length;
    const isWritten = /^\p{Lu}/u.test(given) && /^\p{Lu}\p{Ll}/u.test(surname);
    const isOfNamesake =
      isWritten &&
      WHO_IS.test(text.slice(0, index)) &&
      findPeopleIn(given, knowledge).length > 0 &&
      namedInFull(`${surname} ${given}`, knowledge).length === 0;
    const isName =
      isOfNamesake || (isGivenName(given) && (isWritten || !isEnglishWord(surname.toLowerCase())));
    const name = `${given} ${surname}`;
    if (!isName || (!isOfNamesake && findPeopleIn(name, knowledge).length > 0)) return [];
    if (known.some((part) => overlap(part, { start: index, end }))) return [];
    return isSaid(name, knowledge) || isPhrase(name, knowledge) ? [] : [name];
  });
}

function namedInFull(text: string, knowledge: Knowledge) {
  return peopleNamedIn(text, knowledge).filter(({ said }) => said.includes(' '));
}

/** Whether a passage says both words together: Philip Hammond and Dave Hill beside each other are no Philip Hill. */
function isSaid(name: string, { index }: Knowledge): boolean {
  const together = new RegExp(`\\b${name.split(' ').map(RegExp.escape).join('\\s+')}\\b`, 'iu');
  const terms = name.split(' ').map(termOf);
  return placesHolding(terms, index).some(({ document, passage }) =>
    together.test([document.title, ...passage.headings, passage.text].join('\n')),
  );
}

/** "Theresa May" is another word for the prime minister. */
function isPhrase(name: string, knowledge: Knowledge): boolean {
  const [only, ...others] = buildQuery(name, knowledge).groups;
  return only !== undefined && others.length === 0 && only.isKnown;
}
