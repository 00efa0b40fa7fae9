import type { Corpus } from '../corpus/read-corpus.ts';
import { readKept } from '../corpus/read-kept.ts';
import { once } from './once.ts';
import {
  type Person,
  type RolesAndPeople,
  readNamesIn,
  readRolesAndPeople,
} from './read-roles/read-people.ts';
import type { Role } from './role.ts';

/** Who is named in more documents than this is read anew: written out, it would take more memory than all else. */
const MOST_DOCUMENTS = 1_000;

/** Somebody whose mentions tell of roles in some form: as they are, or by their numbers. */
type PersonWith<R> = Omit<Person, 'mentions'> & {
  readonly mentions: readonly (Omit<Person['mentions'][number], 'roles'> & {
    readonly roles: readonly R[];
  })[];
};

/** Roles and people as JSON can hold them: each mention has its roles by their numbers. */
type Written = { readonly roles: readonly Role[]; readonly people: readonly PersonWith<number>[] };

/** Reads the roles and people of a corpus as `readRolesAndPeople` does, once for all starts: that takes a quarter of a second. */
export function readKeptPeople({ written, documents }: Corpus): typeof readRolesAndPeople {
  if (written === undefined || documents.length > MOST_DOCUMENTS) return readRolesAndPeople;
  return (documents, names) => {
    const { value, keep } = readKept<Written>('roles-and-people', {
      madeOf: [written, JSON.stringify(names)],
      folders: ['text', 'corpus', 'search', 'knowledge'],
    });
    if (value !== null) return fromWritten(value, () => readNamesIn(documents, names));
    const read = readRolesAndPeople(documents, names);
    keep(toWritten(read));
    return read;
  };
}

function toWritten({ roles, people }: RolesAndPeople): Written {
  const numbers = new Map(roles.map((role, number) => [role, number]));
  return { roles, people: withRoles(people, (role) => numbers.get(role)!) };
}

function fromWritten({ roles, people }: Written, readNames: () => RolesAndPeople['namesIn']): RolesAndPeople {
  const names = once(readNames);
  return {
    roles,
    people: withRoles(people, (number) => roles[number]!),
    namesIn: (sentence) => names()(sentence),
  };
}

function withRoles<From, To>(
  people: readonly PersonWith<From>[],
  roleOf: (role: From) => To,
): PersonWith<To>[] {
  return people.map((person) => ({
    ...person,
    mentions: person.mentions.map((mention) => ({ ...mention, roles: mention.roles.map(roleOf) })),
  }));
}
