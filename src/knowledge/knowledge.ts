import type { Committee, ExampleQuestions, Region } from '../corpus/data-files.ts';
import type { Document } from '../corpus/document.ts';
import { EMPTY_GLOSSARY, type Glossary } from '../corpus/glossary.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import { createPassageIndex, type PassageIndex } from '../search/passage-index.ts';
import { termOf } from '../search/tokenize.ts';
import { isEnglishWord } from './english-words.ts';
import { createCommitteeFinder } from './find-committees.ts';
import { createNameFinder, type NameFinder } from './name-finder.ts';
import { once } from './once.ts';
import { type Abbreviation, readAbbreviations } from './read-abbreviations.ts';
import { type Person, readRolesAndPeople } from './read-roles/read-people.ts';
import { rolesFromFacts } from './read-roles/roles-from-facts.ts';
import type { Role } from './role.ts';
import { SHORT_COUNTIES } from './short-counties.ts';
import { TOWN_NICKNAMES } from './town-nicknames.ts';
import { countWords, createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A local authority and its region's slug. */
export type Authority = { readonly name: string; readonly region: string };

/** All that the app knows, made once from a corpus and never changed. */
export type Knowledge = {
  readonly documents: ReadonlyMap<string, Document>;
  readonly regions: readonly Region[];
  readonly committees: readonly Committee[];
  readonly authorities: readonly Authority[];
  readonly glossary: Glossary;
  readonly exampleQuestions: readonly ExampleQuestions[];
  readonly abbreviations: readonly Abbreviation[];
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  /** The full names that a sentence seems to hold, be they of nobody in `people`. */
  readonly namesIn: (sentence: string) => readonly string[];
  readonly index: PassageIndex;
  /** Made at the first word that the index lacks: most questions have none. */
  readonly vocabulary: () => Vocabulary;
  readonly findRegions: NameFinder<readonly string[]>;
  readonly findAuthorities: NameFinder<Authority>;
  readonly findCommittees: NameFinder<string>;
};

/** What a corpus teaches. Pure, and linear in the size of the corpus; `readPeople` may have read it before. */
export function createKnowledge(corpus: Corpus, readPeople = readRolesAndPeople): Knowledge {
  const { documents, regions, committees } = corpus;
  const authorities = regions.flatMap(({ slug, authorities, formerAuthorities }) =>
    [...authorities, ...formerAuthorities].map((name) => ({
      name: name.replace(/ \(.*\)$/, ''),
      region: slug,
    })),
  );
  const index = createPassageIndex(documents);
  const isHeld = (word: string) => index.hasTerm(termOf(word));
  const isWord = (word: string) => isHeld(word) || isEnglishWord(word);
  // Made when first asked for: most questions are about neither, and at a terminal each costs a tenth of a second.
  const rolesAndPeople = once(() => {
    const { roles, ...read } = readPeople(documents, { regions, committees });
    return { ...read, roles: [...roles, ...rolesFromFacts(corpus.roles, { regions, committees })] };
  });
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    regions,
    committees,
    authorities,
    glossary: corpus.glossary ?? EMPTY_GLOSSARY,
    exampleQuestions: corpus.exampleQuestions ?? [],
    abbreviations: readAbbreviations(documents),
    get roles() {
      return rolesAndPeople().roles;
    },
    get people() {
      return rolesAndPeople().people;
    },
    namesIn: (sentence) => rolesAndPeople().namesIn(sentence),
    index,
    vocabulary: once(() => createVocabulary(countWords(textsOf(documents)))),
    findRegions: createNameFinder(regionNames(regions), { isWord, isHeld }),
    findAuthorities: createNameFinder([...authorityNames(authorities), ...townNames(regions, authorities)], {
      cautious: true,
      isWord,
      isHeld,
    }),
    findCommittees: createCommitteeFinder(committees, isWord),
  };
}

/** Makes what the first question to need it would otherwise wait for; for one question alone it would be a waste. */
export function makeReady(knowledge: Knowledge): void {
  void knowledge.roles;
  knowledge.vocabulary();
}

function* textsOf(documents: readonly Document[]): Generator<string> {
  for (const document of documents) {
    yield document.title;
    for (const block of document.blocks) if ('text' in block) yield block.text;
  }
}

/** Every way of naming a region; "the Midlands" and the like name two. */
function* regionNames(regions: readonly Region[]): Generator<[string, readonly string[]]> {
  const byLastWord = new Map<string, string[]>();
  for (const { slug, name, aliases } of regions) {
    for (const alias of [name, `${name} region`, ...aliases]) yield [alias, [slug]];
    const [first, last, ...more] = name.split(' ');
    if (first && last && more.length === 0) {
      yield [`${first[0]} ${last}`, [slug]];
      byLastWord.set(last, [...(byLastWord.get(last) ?? []), slug]);
    }
  }
  for (const [word, slugs] of byLastWord) {
    // "Midlands" is said alone, "East" and "West" are not.
    if (slugs.length === 2 && word.length > 5) yield [word, slugs];
  }
}

/** What people shorten to capitals: "NE Lincolnshire", "Bath and NE Somerset". */
const COMPASS = /\b(?:North East|North West|South East|South West|North|East|South|West)\b(?= )/;

/** What people in a hurry clip: "Middlesbro", "Peterboro". */
const BOROUGH = /bo?rough$/;
const CLIPPED_ENDINGS = ['bro', 'boro'];

/**
 * Authorities by their names and, where it is nobody else's, by one part of a double name: "Stockton", but "Hull", since
 * there are two Kingstons.
 */
function* authorityNames(authorities: readonly Authority[]): Generator<[string, Authority]> {
  const parts = authorities.map((authority) =>
    authority.name.split(/ (?:and|upon|with|on) |-(?:on|upon)-|, /),
  );
  const owners = new Map<string, number>();
  for (const part of parts.flat()) owners.set(part, (owners.get(part) ?? 0) + 1);
  for (const [i, authority] of authorities.entries()) {
    yield [authority.name, authority];
    if (COMPASS.test(authority.name))
      yield [authority.name.replace(COMPASS, (found) => found.replaceAll(/[a-z ]/g, '')), authority];
    for (const [short, name] of [...Object.entries(SHORT_COUNTIES), ...Object.entries(TOWN_NICKNAMES)])
      if (name === authority.name) yield [short, authority];
    const [first = '', ...others] = parts[i] ?? [];
    const own = [first, ...others].find((part) => owners.get(part) === 1);
    if (own && others.length > 0) yield [own, authority];
    for (const ending of CLIPPED_ENDINGS)
      if (BOROUGH.test(authority.name)) yield [authority.name.replace(BOROUGH, ending), authority];
  }
}

/** The towns of which people speak instead of the authority that they are in. */
function* townNames(
  regions: readonly Region[],
  authorities: readonly Authority[],
): Generator<[string, Authority]> {
  for (const { slug, towns = {} } of regions) {
    for (const [name, inIt] of Object.entries(towns)) {
      const authority = authorities.find((one) => one.name === name && one.region === slug);
      if (authority) for (const town of inIt) yield [town, authority];
    }
  }
}
