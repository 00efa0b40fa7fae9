import { isEnglishWord } from '../../../knowledge/english-words.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isGivenName } from '../../../knowledge/read-roles/given-names.ts';
import { mayBeSameGivenName } from '../../../knowledge/read-roles/short-names.ts';
import { onceForEach } from '../../once-for-each.ts';
import { peopleNamedIn } from '../../people/find-people-in.ts';
import { withChanges } from '../../span.ts';
import { callSpeakersInFull } from './call-speakers-in-full.ts';

/** A given name and a surname; read over each other, since any word may begin one. */
const TWO_WORDS = /(?<![\p{L}’'-])(\p{L}+)(?= (\p{L}[\p{L}’'-]+))/gu;
const TITLE = /^(?:Sir|Dame|Dr|Mr|Mrs|Ms) /;

/**
 * A question with people called as the documents call them: "David Hill" is Dave Hill, "Jo Capaldi" Joanne Capaldi, and "Ashley Ayers"
 * a slip for Ashley Ayres. Nobody is, where two of that surname could be meant.
 */
export function callPeopleAsHeld(text: string, knowledge: Knowledge): string {
  // To know who is named takes a tenth of a second at a terminal: most questions name nobody.
  if (!mayNameSomebody(text, knowledge)) return text;
  return callSpeakersInFull(withFullGivenNames(withNamesMended(text, knowledge), knowledge), knowledge);
}

/** Whether some word could be of a name: it is a given name, or neither English nor an abbreviation of this field. */
function mayNameSomebody(text: string, { abbreviations }: Knowledge): boolean {
  const words = text.match(/\p{L}[\p{L}'’]+/gu) ?? [];
  return words.some((word) => {
    const lower = word.toLowerCase();
    const isNoName = isEnglishWord(lower) || abbreviations.some(({ short }) => short.toLowerCase() === lower);
    return isGivenName(lower) || !isNoName;
  });
}

/** Names of two words with a slip in them, or without the apostrophe of what is theirs ("jo brittons role"), as they are held. */
function withNamesMended(text: string, knowledge: Knowledge): string {
  const changes = peopleNamedIn(text, knowledge)
    .filter(({ said }) => said.includes(' '))
    .flatMap(({ item, said, start, end, isGuess }) => {
      const name = item.replace(TITLE, '');
      const isOfTheirs = said.toLowerCase() === `${name.toLowerCase()}s`;
      return isGuess || isOfTheirs ? [{ start, end, by: isOfTheirs ? `${name}'s` : name }] : [];
    });
  return withChanges(text, changes);
}

function withFullGivenNames(text: string, knowledge: Knowledge): string {
  const givenNames = givenNamesIn(knowledge);
  return text.replace(TWO_WORDS, (said, _given, surname: string) => {
    const held = givenNames.get(surname.toLowerCase().replace(/'s$/, '')) ?? [];
    if (held.some((name) => name.toLowerCase() === said.toLowerCase())) return said;
    const [meant, ...others] = held.filter((name) => mayBeSameGivenName(name, said));
    return meant && others.length === 0 ? meant : said;
  });
}

/** The given names of everybody known, by their surnames in lower case. */
const givenNamesIn = onceForEach(({ people, roles }: Knowledge): ReadonlyMap<string, readonly string[]> => {
  const names = new Set([...people.map(({ name }) => name), ...roles.flatMap(({ person }) => person ?? [])]);
  const table = new Map<string, string[]>();
  for (const name of names) {
    const [given, ...surnames] = name.replace(TITLE, '').split(' ');
    const surname = surnames.join(' ').replaceAll('’', "'").toLowerCase();
    if (given && surname) table.set(surname, [...(table.get(surname) ?? []), given]);
  }
  return table;
});
