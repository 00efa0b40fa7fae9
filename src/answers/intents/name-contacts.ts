import type { Knowledge } from '../../knowledge/knowledge.ts';
import { onceForEach } from '../once-for-each.ts';
import { sayList } from '../wording/say.ts';
import type { Contact } from './contacts-near.ts';

/**
 * The opening of a headline on whom to turn to: "the contact is Paul Bunker (paul.bunker@stockport.gov.uk)". Where a text bids to
 * "email Joanne", it is whoever it names in full before, with anybody else to be turned to under the same heading; null where it names nobody.
 */
export function nameContacts(
  contact: Contact,
  knowledge: Knowledge,
): { readonly said: string; readonly isAddressed: boolean } | null {
  const inSentence = peopleIn(contact, knowledge);
  const named = inSentence.length > 0 ? inSentence : peopleUnderHeading(contact, knowledge);
  if (named.length === 0) return null;
  const names = named.map(({ name, email }) => {
    const beside = email ?? postOf(name, contact, knowledge);
    return beside === null ? name : `${name} (${beside})`;
  });
  return { said: `the contact is ${sayList(names, 'or')}`, isAddressed: inSentence.length > 0 };
}

/** What the document itself says that somebody is, who may not be whom the question calls so: "SEND co-ordinator". */
function postOf(name: string, { document: { id } }: Contact, { roles }: Knowledge): string | null {
  const role = roles.find(
    ({ person, post, tense, source }) =>
      person === name &&
      post !== 'contact' &&
      post !== 'author' &&
      tense === 'held' &&
      source.kind === 'passage' &&
      source.documentId === id,
  );
  return role?.post ?? null;
}

type Named = { readonly name: string; readonly email: string | null };

/** The people whose address stands in the sentence, in its order. */
function peopleIn({ document, passage, sentence }: Contact, knowledge: Knowledge): Named[] {
  return (addressesByDocument(knowledge).get(document.id) ?? [])
    .filter(({ name, anchor }) => anchor === passage.anchor && sentence.text.includes(name))
    .filter((one, at, all) => all.findIndex(({ name }) => name === one.name) === at)
    .sort((a, b) => sentence.text.indexOf(a.name) - sentence.text.indexOf(b.name));
}

/** Who is named with an address where, document by document. */
const addressesByDocument = onceForEach(({ people }: Knowledge) => {
  const addresses = people.flatMap(({ name, mentions }) =>
    mentions.flatMap(({ email, ...where }) => (email === null ? [] : [{ name, email, ...where }])),
  );
  return Map.groupBy(addresses, ({ documentId }) => documentId);
});

/** Everybody to be turned to under the heading of the sentence; where there is none, in its passage. In the order of the text. */
function peopleUnderHeading({ document, passage }: Contact, knowledge: Knowledge): Named[] {
  const isNear = (anchor: string) =>
    anchor === passage.anchor ||
    (passage.heading !== null &&
      document.passages.find((one) => one.anchor === anchor)?.heading === passage.heading);
  const at = (anchor: string) => document.passages.findIndex((one) => one.anchor === anchor);
  const found = (contactsByDocument(knowledge).get(document.id) ?? [])
    .filter(({ anchor }) => isNear(anchor))
    .map(({ person, anchor }) => ({ person, at: at(anchor) }));
  const names = new Set(found.sort((a, b) => a.at - b.at).map(({ person }) => person));
  return [...names].map((name) => ({ name, email: null }));
}

/** Whom the passages of each document name to be turned to. */
const contactsByDocument = onceForEach(({ roles }: Knowledge) => {
  const contacts = roles.flatMap(({ post, person, source }) =>
    post === 'contact' && person !== null && source.kind === 'passage' ? [{ person, ...source }] : [],
  );
  return Map.groupBy(contacts, ({ documentId }) => documentId);
});
