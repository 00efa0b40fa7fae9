import type { Document, Passage } from '../../corpus/document.ts';
import type { Role } from '../role.ts';
import { contactsOf } from './contacts.ts';
import type { PassageRole } from './draft.ts';
import { createGazetteer, type KnownNames } from './known-names.ts';
import { createLexicon } from './lexicon.ts';
import type { Lexicon } from './mark-sentence.ts';
import { mayNameAContact, maySayAPost } from './may-say-a-post.ts';
import { sentencesOf } from './passage-sentences.ts';
import { readPassage } from './read-passage.ts';
import { readSignatures } from './signatures.ts';

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
  for (const document of documents) {
    const own: PassageRole[] = [];
    for (const passage of document.passages) {
      if (!isWorthReading(passage)) continue;
      const place = { document, passage, lexicon };
      const sentences = sentencesOf(passage.text, lexicon);
      own.push(...readPassage(place, sentences), ...contactsOf(place, sentences));
    }
    own.push(...readSignatures(document, lexicon));
    for (const role of own) roles.push(withFullName(role, own));
  }
  return withoutRepeats(roles.map((role) => settled(role, roles)));
}

function isWorthReading({ text, heading }: Passage): boolean {
  return maySayAPost(text) || mayNameAContact(text) || (heading !== null && maySayAPost(heading));
}

function withFullName(role: PassageRole, others: readonly PassageRole[]): PassageRole {
  const { person } = role;
  if (!role.hasGivenNameOnly || person === null) return role;
  const full = new Set(
    others.flatMap(({ person: other, hasGivenNameOnly }) =>
      other && !hasGivenNameOnly && other.startsWith(`${person} `) ? [other] : [],
    ),
  );
  const [only] = full;
  return only && full.size === 1 ? { ...role, person: only, hasGivenNameOnly: false } : role;
}

/** The role as others see it. */
function settled(role: PassageRole, all: readonly PassageRole[]): Role {
  const named = role.hasGivenNameOnly ? withFullName(role, all) : role;
  const {
    hasGivenNameOnly: _,
    hasRelativeDate: __,
    ...known
  } = named.hasRelativeDate ? withYearSaid(named, all) : named;
  return known;
}

/** "In April", where another passage says "April 2018" of the same person and post. */
function withYearSaid(role: PassageRole, all: readonly PassageRole[]): PassageRole {
  const month = role.asOf?.slice(5, 7);
  const said = all.find(
    ({ person, post, body, asOf, hasRelativeDate }) =>
      !hasRelativeDate &&
      person === role.person &&
      post === role.post &&
      body === role.body &&
      asOf?.slice(5, 7) === month,
  );
  return said ? { ...role, asOf: said.asOf, isAbout: said.isAbout } : role;
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
