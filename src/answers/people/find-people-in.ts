import { editDistance } from '../../knowledge/edit-distance.ts';
import { isEnglishWord } from '../../knowledge/english-words.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { createNameFinder, type FoundName } from '../../knowledge/name-finder.ts';
import { isGivenName } from '../../knowledge/read-roles/given-names.ts';
import { mayBeSameGivenName } from '../../knowledge/read-roles/short-names.ts';
import { termOf } from '../../search/tokenize.ts';
import { onceForEach } from '../once-for-each.ts';
import { remember } from '../remember.ts';

const finderOf = onceForEach((knowledge: Knowledge) => {
  const names = [...namesOf(knowledge)];
  // "Pasco" has the stem of Pascoe, and is a slip for it all the same.
  const ofNames = new Set(names.flatMap(([name]) => name.split(' ').map(termOf)));
  const isHeld = (term: string) => knowledge.index.hasTerm(term) && !ofNames.has(term);
  return createNameFinder(names, {
    cautious: true,
    isWord: (word) => isHeld(termOf(word)) || isEnglishWord(word),
  });
});

/** The people whom a text names, by their full names or by surnames that only one of them has, each with where and how. */
export const peopleNamedIn = remember((text, knowledge): readonly FoundName<string>[] =>
  finderOf(knowledge)
    .find(text)
    .filter(({ item, start }) => !isNamesake(item, text.slice(0, start))),
);

/** The same, each once, by their names alone. */
export const findPeopleIn = remember((text, knowledge): readonly string[] => [
  ...new Set(peopleNamedIn(text, knowledge).map(({ item }) => item)),
]);

/** A given name of somebody else is further away than a slip. */
const MOST_SLIPS = 1;

/** Whether a surname stands behind the given name of somebody else: Sarah Jones is not Karen Jones; David Hill may be Dave Hill. */
function isNamesake(name: string, before: string): boolean {
  const given = (/([\p{L}'’-]+)\s+$/u.exec(before)?.[1] ?? '').toLowerCase();
  const own = withoutTitle(name).toLowerCase();
  const [called = ''] = own.split(' ');
  const isSlip = given[0] === called[0] && editDistance(given, called, MOST_SLIPS) <= MOST_SLIPS;
  return isGivenName(given) && !isSlip && !own.includes(given) && !mayBeSameGivenName(given, called);
}

function* namesOf({ people, roles }: Knowledge): Generator<[string, string]> {
  const names = new Set([...people.map(({ name }) => name), ...roles.flatMap(({ person }) => person ?? [])]);
  const owners = new Map<string, string[]>();
  for (const name of names) {
    if (!name.includes(' ')) continue;
    yield [name, name];
    yield [withoutTitle(name), name];
    const surname = name.split(' ').at(-1)!;
    owners.set(surname, [...(owners.get(surname) ?? []), name]);
  }
  for (const [surname, [owner, ...rivals]] of owners)
    if (owner && rivals.length === 0 && surname.length > 3) yield [surname, owner];
}

function withoutTitle(name: string): string {
  return name.replace(/^(?:Sir|Dame|Dr|Mr|Mrs|Ms) /, '');
}
