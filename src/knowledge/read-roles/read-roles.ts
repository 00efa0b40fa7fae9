import type { Document } from '../../corpus/document.ts';
import type { Role } from '../role.ts';
import { contactsOf } from './contacts.ts';
import { createGazetteer, type KnownNames } from './known-names.ts';
import { createLexicon } from './lexicon.ts';
import type { Lexicon } from './mark-sentence.ts';
import { type PassageRole, readPassage } from './read-passage.ts';
import { readSignatures } from './signatures.ts';

/**
 * Words without which a passage is not read for posts: a post, a verb that gives or ends one, or an address.
 * Cheap, so that a corpus of another field costs one scan.
 */
const MAY_SAY_A_POST =
  /chair|president|sponsor|\b[Ll]ead\b|\bled\b|leads\b|leading|D[CA]SS?\b|\bADs?\b|[Dd]irector|[Cc]hief|[Mm]anager|ordinat|[Mm]inister|[Ii]nspector|[Oo]fficer|[Aa]uthor\b|[Ss]ecretary|[Cc]ommissioner|[Aa]dvis[eo]r|[Hh]ead\b|[Pp]rosecutor|[Cc]hampion|[Cc]hancellor|[Rr]epresentative|[Mm]ember\b|[Tt]reasurer|[Cc]ontact|\b[Ee]-?mail|@|\bMP\b|[Rr]etire|[Ss]tep|[Mm]ove[sd]? on|moving on|[Ss]ucceed|[Rr]eplac|[Mm]ayor|[Tt]rustee|[Hh]eadteacher/i;

/** Whether a passage is worth reading for posts. */
export function maySayAPost(text: string): boolean {
  return MAY_SAY_A_POST.test(text);
}

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
      if (!maySayAPost(passage.text)) continue;
      const place = { document, passage, lexicon };
      own.push(...readPassage(place));
      own.push(...contactsOf(place));
    }
    own.push(...readSignatures(document, lexicon));
    for (const role of own) roles.push(withFullName(role, own));
  }
  return withoutRepeats(roles.flatMap((role) => settled(role, roles)));
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

function settled(role: PassageRole, all: readonly PassageRole[]): Role[] {
  const { hasGivenNameOnly: _, ...known } = withFullName(role, role.hasGivenNameOnly ? all : []);
  return [known];
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
