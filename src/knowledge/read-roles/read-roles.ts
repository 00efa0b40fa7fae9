import type { Document, Passage } from '../../corpus/document.ts';
import type { Role } from '../role.ts';
import { mayBeAmongDirectors } from './among-directors.ts';
import { readAnsweredHeading } from './answered-heading.ts';
import { contactsOf } from './contacts.ts';
import type { PassageRole } from './draft.ts';
import { createGazetteer, type KnownNames } from './known-names.ts';
import { createLexicon } from './lexicon.ts';
import { mayBeListed } from './listed-holder.ts';
import { readListedPosts } from './listed-posts.ts';
import type { Lexicon } from './mark-sentence.ts';
import { mayNameAContact, maySayAPost } from './may-say-a-post.ts';
import { sentencesOf } from './passage-sentences.ts';
import { readPassage } from './read-passage.ts';
import { lettersOf, readSignatures } from './signatures.ts';

/**
 * Every naming of a person with a post in the documents, in reading order, each with the verbatim sentence
 * that says so; and posts whose holder is described without a name (`person` null, `place` "a DCS"). A given
 * name alone ("Stuart will be taking up …") becomes the full name where the document, or else the corpus,
 * knows only one such person; it stays as written where there are more. A person to write or turn to has the
 * post "contact", with what the passage is about as its body. Pure; the time grows with the text.
 */
export function readRoles(documents: readonly Document[], names: KnownNames): Role[] {
  return rolesOf(documents, createLexicon(documents, createGazetteer(names)));
}

/** As {@link readRoles}, with a lexicon that somebody else needs too. */
export function rolesOf(documents: readonly Document[], lexicon: Lexicon): Role[] {
  const roles: PassageRole[] = [];
  const isWorthReading = createTrigger();
  for (const document of documents) {
    const own: PassageRole[] = [];
    const letters = lettersOf(document, lexicon);
    for (const [number, passage] of document.passages.entries()) {
      if (!isWorthReading(passage) && !mayBeListed(passage) && !mayBeAmongDirectors(passage)) continue;
      const place = { document, passage, lexicon };
      const letter = letters.find(({ begin, end }) => number >= begin && number < end);
      const sentences = sentencesOf(passage.text, lexicon, letter?.signer);
      own.push(
        ...(readListedPosts(place) ?? readPassage(place, sentences)),
        ...readAnsweredHeading(place),
        ...contactsOf(place, sentences),
      );
    }
    own.push(...readSignatures(document, letters, lexicon));
    const here = fullNames(own);
    for (const role of own) roles.push(withFullName(role, here));
  }
  const everywhere = fullNames(roles);
  const named = roles.map((role) => withFullName(role, everywhere));
  const dated = datesSaid(named);
  return withoutRepeats(named.map((role) => settled(role, dated)));
}

/** Tells whether a passage may say a post; asked once of each text, as most texts of a large corpus stand there twice. */
function createTrigger(): (passage: Passage) => boolean {
  const texts = new Map<string, boolean>();
  const headings = new Map<string, boolean>();
  const once = (known: Map<string, boolean>, text: string, test: (text: string) => boolean): boolean => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = test(text);
    known.set(text, found);
    return found;
  };
  return ({ text, heading }) =>
    once(texts, text, (text) => maySayAPost(text) || mayNameAContact(text)) ||
    (heading !== null && once(headings, heading, (text) => maySayAPost(text) || /\?$/.test(text)));
}

/** The full names by their given names, so that a given name alone is looked up and not searched for. */
function fullNames(roles: readonly PassageRole[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byGiven = new Map<string, Set<string>>();
  for (const { person, hasGivenNameOnly } of roles) {
    const given = person?.includes(' ') && !hasGivenNameOnly ? person.slice(0, person.indexOf(' ')) : null;
    if (person === null || !given) continue;
    const names = byGiven.get(given) ?? new Set();
    byGiven.set(given, names.add(person));
  }
  return byGiven;
}

function withFullName(role: PassageRole, names: ReturnType<typeof fullNames>): PassageRole {
  if (!role.hasGivenNameOnly || role.person === null) return role;
  const [only, another] = names.get(role.person) ?? [];
  return only && !another ? { ...role, person: only, hasGivenNameOnly: false } : role;
}

/** The role as others see it, written out: an object of "all the others" takes twice as much memory, and thousands are held. */
function settled(role: PassageRole, dated: ReturnType<typeof datesSaid>): Role {
  const { post, body, person, place, region, until, tense, evidence, source } = role;
  const { asOf, isAbout } = (role.hasRelativeDate ? dated.get(keyOfMonth(role)) : undefined) ?? role;
  return { post, body, person, place, region, asOf, until, tense, isAbout, evidence, source };
}

/**
 * The dates said with their year, by person, post and month: "in April" is of the year that another passage
 * says of the same post ("starting April 2018").
 */
function datesSaid(roles: readonly PassageRole[]): ReadonlyMap<string, PassageRole> {
  const dated = new Map<string, PassageRole>();
  for (const role of roles) {
    const key = keyOfMonth(role);
    if (!role.hasRelativeDate && role.tense === 'coming' && !dated.has(key)) dated.set(key, role);
  }
  return dated;
}

function keyOfMonth({ person, post, body, asOf }: PassageRole): string {
  return [person, post, body, asOf?.slice(5, 7)].join('|');
}

/** One role for each person, post and body that a passage states twice. */
function withoutRepeats(roles: readonly Role[]): Role[] {
  const seen = new Set<string>();
  return roles.filter(({ person, post, body, tense, source, place }) => {
    const where = source.kind === 'passage' ? `${source.documentId}#${source.anchor}` : source.url;
    const key = [where, person ?? place, post, body, tense].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
