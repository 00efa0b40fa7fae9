import type { Document, Passage } from '../../corpus/document.ts';
import { pattern } from '../../text/pattern.ts';
import { rememberText } from '../../text/remember-text.ts';
import type { Role } from '../role.ts';
import { affiliationOf } from './affiliation.ts';
import { contactsIn } from './contacts.ts';
import type { FoundPerson } from './find-people.ts';
import { createGazetteer, type KnownNames } from './known-names.ts';
import { createLexicon } from './lexicon.ts';
import type { Lexicon, MarkedSentence } from './mark-sentence.ts';
import { namesIn } from './names-in.ts';
import { sentencesOf } from './passage-sentences.ts';
import { rolesOf } from './read-roles.ts';

/** One naming of a person: where, in which words, from where they are said to be, and their posts there. */
export type Mention = {
  readonly documentId: string;
  readonly anchor: string;
  readonly sentence: string;
  /** The organisation or place said with the name ("from Research in Practice", "(Warwickshire)"). */
  readonly place: string | null;
  readonly email: string | null;
  readonly roles: readonly Role[];
};

/** Somebody whom the documents name, with every naming in reading order. */
export type Person = {
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** The addresses found nearest to the name, each once. */
  readonly emails: readonly string[];
};

/** A capitalised word after another, or an address: no name stands in a passage without. */
const MAY_NAME_SOMEBODY = pattern('u')`
  \p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*,? (?:\p{Lu}\. |(?:de|van|von|der|al|el|bin) )*\p{Lu}
  |@|\p{Lu}\p{Ll}+ (?:will|has|is|can)\b
`;
/** What shows that a name of unknown words is a person's where no post does. */
const NAMED_BY_CONTEXT = pattern('i')`
  (?:
    contact|email|by|with|from|speakers?:?|including|;|\(|and|,|thank|delivered|facilitated|author
    |said
  ) ?(?:the )?$
`;

/** Everybody whom the documents name, in the order of their first naming. Pure. */
export function readPeople(documents: readonly Document[], names: KnownNames): Person[] {
  return [...readRolesAndPeople(documents, names).people];
}

/** Of so many sentences the names are kept: which they are depends on no question. */
const SENTENCES_KEPT = 2_000;

/** Who held which post, whom the documents name, and how to find more names. */
export type RolesAndPeople = {
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  readonly namesIn: (sentence: string) => readonly string[];
};

/** The roles of `readRoles` and the people of `readPeople`, read in one go: less work than each alone. */
export function readRolesAndPeople(documents: readonly Document[], names: KnownNames): RolesAndPeople {
  const lexicon = createLexicon(documents, createGazetteer(names));
  const roles = rolesOf(documents, lexicon);
  return { roles, people: peopleOf(documents, lexicon, roles), namesIn: nameFinderOf(lexicon) };
}

/** How names are found where roles and people are known already. */
export function readNamesIn(documents: readonly Document[], names: KnownNames): RolesAndPeople['namesIn'] {
  return nameFinderOf(createLexicon(documents, createGazetteer(names)));
}

function nameFinderOf(lexicon: Lexicon): RolesAndPeople['namesIn'] {
  return rememberText((sentence) => namesIn(sentence, lexicon), SENTENCES_KEPT);
}

function peopleOf(documents: readonly Document[], lexicon: Lexicon, roles: readonly Role[]): Person[] {
  const rolesAt = new Map<string, Role[]>();
  for (const role of roles) {
    if (role.person === null || role.source.kind !== 'passage') continue;
    const key = `${role.source.documentId}#${role.source.anchor}`;
    rolesAt.set(key, [...(rolesAt.get(key) ?? []), role]);
  }
  const people = new Map<string, { name: string; mentions: Mention[] }>();
  for (const document of documents) {
    for (const passage of document.passages) {
      const own = rolesAt.get(`${document.id}#${passage.anchor}`) ?? [];
      if (own.length === 0 && !MAY_NAME_SOMEBODY.test(passage.text)) continue;
      for (const [name, mention] of mentionsIn(document, passage, own, lexicon)) {
        const known = people.get(untitled(name));
        if (known) known.mentions.push(mention);
        else people.set(untitled(name), { name, mentions: [mention] });
        if (known && name.length > known.name.length) known.name = name;
      }
    }
  }
  return [...people.values()].map(({ name, mentions }) => ({
    name,
    mentions,
    emails: [...new Set(mentions.flatMap(({ email }) => (email ? [email] : [])))],
  }));
}

/** "Sir Martin Narey" and "Martin Narey" are one. */
function untitled(name: string): string {
  return name.replace(/^(?:Sir|Dame|Lord|Lady|Baroness) (?=\S+ )/, '');
}

function mentionsIn(
  document: Document,
  passage: Passage,
  roles: readonly Role[],
  lexicon: Lexicon,
): readonly (readonly [string, Mention])[] {
  const mentions = new Map<string, Mention>();
  const add = (name: string, sentence: string, place: string | null, email: string | null) => {
    const before = mentions.get(name);
    mentions.set(name, {
      documentId: document.id,
      anchor: passage.anchor,
      sentence: before?.sentence ?? sentence,
      place: before?.place ?? place,
      email: before?.email ?? email,
      roles: rolesOfOne(name, roles),
    });
  };
  const sentences = sentencesOf(passage.text, lexicon);
  for (const [at, text] of sentences.texts.entries()) {
    if (!text.includes('@') && !sentences.mayNameSomebody(at)) continue;
    const sentence = sentences.at(at);
    for (const [number, person] of sentence.people.entries()) {
      const full = fullName(person, roles);
      if (full !== null && (full.isCertain || isShownByContext(sentence, number))) {
        add(full.name, text, affiliationOf(sentence, number)?.text ?? null, null);
      }
    }
    for (const { name, email, isGiven } of contactsIn(sentence)) {
      const full = isGiven ? roles.find((role) => role.person?.startsWith(`${name} `))?.person : name;
      if (full) add(full, text, null, email);
    }
  }
  for (const { person, evidence } of roles) if (person?.includes(' ')) add(person, evidence, null, null);
  return [...mentions];
}

const NO_ROLES: readonly Role[] = [];

/** A filtered list has room for seventeen: of thousands of namings, most of them with one post or none, that is 3 MB. */
function rolesOfOne(name: string, roles: readonly Role[]): readonly Role[] {
  const own = roles.filter(({ person }) => person === name);
  return own.length === 0 ? NO_ROLES : own.slice();
}

function fullName(person: FoundPerson, roles: readonly Role[]): { name: string; isCertain: boolean } | null {
  const known = roles.find(
    (role) =>
      role.person === person.name ||
      (person.certainty === 'given' && role.person?.startsWith(`${person.name} `)),
  );
  if (known?.person) return { name: known.person, isCertain: true };
  if (person.certainty === 'given') return null;
  return { name: person.name, isCertain: person.certainty === 'sure' };
}

/** "… by Anton Florek from the Staff College", "(Nasima Patel and Anthony Walters, Tower Hamlets; …)". */
function isShownByContext(sentence: MarkedSentence, number: number): boolean {
  const mark = `⟦P${number}⟧`;
  const at = sentence.marked.indexOf(mark);
  const before = sentence.marked.slice(0, at);
  const after = sentence.marked.slice(at + mark.length);
  if (/^ (?:said|writes|wrote|spoke|talks|explained|concluded|from ⟦O|MP\b)/.test(after)) return true;
  if (/^\s*[,(–-]\s*⟦[TO]/u.test(after) && NAMED_BY_CONTEXT.test(before.trimEnd())) return true;
  const isInList =
    /\([^()]*$/.test(before) && /^[^()]*[);]/.test(after) && /[;,] ?⟦|⟦O/u.test(sentence.marked);
  return isInList && NAMED_BY_CONTEXT.test(before.trimEnd().slice(-24));
}
