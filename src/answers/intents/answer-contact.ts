import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { type Evidence, findEvidence } from '../evidence/finding/find-evidence.ts';
import { groupRarityIn } from '../evidence/finding/group-rarity.ts';
import { isAnswerable } from '../evidence/judging/is-answerable.ts';
import { isOf } from '../evidence/scope.ts';
import { authoritiesIn } from '../evidence/speaking/authorities-in.ts';
import { onePer } from '../one-per.ts';
import { findPeopleIn } from '../people/find-people-in.ts';
import { refuseAddress } from '../people/refuse-address.ts';
import { buildQuery } from '../query/build-query.ts';
import { isTelling } from '../query/telling-groups.ts';
import type { NamedPlaces, Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { sayAge, sayDate, sayQuotation, sayQuoted, sayRegion } from '../wording/say.ts';
import type { NearPassage } from '../wording/suggest-near.ts';
import { contactOfRegion } from './contact-of-region.ts';
import {
  ADDRESS,
  addressIn,
  type Contact,
  contactsNear,
  contactsUnderShown,
  isPageOf,
  onlyContactOfShown,
  WEB_PAGE,
} from './contacts-near.ts';
import { documentsWhere } from './documents-where.ts';
import { nameContacts } from './name-contacts.ts';
import { namesInHeading, sectionFit, wholeSectionFit } from './section-fit.ts';

const ASKING = wordSet(`
  contact contacts email e-mail mail address get put in touch hold reach speak write ring phone telephone
  number talk ask go approach book join involved sign register chat see call liaise tell notify inform
  main key lead named point turn message details person someone who whom best right people information
  further more website web site page url their its
`);
const ASKS_FOR_PAGE = /\bweb ?(?:site|page|address)s?\b|\b(?:their|its|the) site\b|\burls?\b|\blinks?\b/i;
/** "Jane can be contacted at:", behind which the page as it is held has nothing. */
const NO_ADDRESS = /:\s*$/;
const ADDRESS_LACKS =
  'The address itself is not in the update as it is held here; the link leads to the page.';
/** What a contact is worth whose section says nothing of the question, beside one whose heading says all of it. */
const OF_ANY_SECTION = 0.1;
/** One for a matter has to stand in a section that says so much of it, or a name in full. */
const FEWEST_SAID = 0.5;
/** … and one that is nobody, beside one that names whom to turn to. */
const OF_NOBODY = 0.5;
/** Beside the best, a passage near which a contact is looked for holds so much. */
const NEARLY_AS_GOOD = 0.6;
/** So many are kept behind the first. */
const MOST_OTHERS = 8;

/** Whom to turn to about something: the person and address named in the passage about it, or nearest to it. */
export function answerContact(asked: Understanding, knowledge: Knowledge, now: Date): Answer {
  const understanding = {
    ...asked,
    query: buildQuery(asked.text, knowledge, { without: asked.named, mended: asked.mended, ignored: ASKING }),
  };
  const address = ASKS_FOR_PAGE.test(asked.text) ? WEB_PAGE : ADDRESS;
  const isOfMatter = understanding.query.groups.some(isTelling);
  // Of a whole update no section was shown before the others: "who do I contact about Ofsted?" asks for the one on that.
  const isOfAnySection = isOfMatter && asked.shownIn?.isWhole;
  const shown = isOfAnySection ? [] : contactsUnderShown(asked, address, knowledge);
  const onMatter =
    isOfMatter && shown.length === 0 ? findEvidence(understanding, knowledge, { limit: 40 }) : [];
  if (isOfMatter && shown.length === 0 && !isAnswerable(onMatter[0], understanding))
    return (
      contactInStead(understanding, address, knowledge, now) ??
      refuseTopic(understanding, knowledge, onMatter, 'contact')
    );
  const ofPlace = isOfMatter || shown.length > 0 ? [] : everyPassageOf(understanding, knowledge);
  const [best, ...others] = [
    ...shown,
    ...ofPlace.flatMap((passage) => contactsNear(passage, address)),
    ...contactsOnMatter(onMatter, understanding, address, knowledge),
  ].sort((a, b) => b.worth - a.worth);
  return best
    ? tellContacts([best, ...others], address, understanding, knowledge, now)
    : (contactInStead(understanding, address, knowledge, now) ??
        refuseContact(understanding, [...ofPlace, ...onMatter], knowledge));
}

/** Where a matter has no contact of its own, the one that serves all of the update shown, or the region's. */
function contactInStead(
  understanding: Understanding,
  address: RegExp,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const [only] = onlyContactOfShown(understanding, address, knowledge);
  return only
    ? tellContacts([only], address, understanding, knowledge, now)
    : contactOfRegion(understanding, knowledge, now);
}

/** Says whom to turn to, by the name where one is given with the address, and what the update says of it. */
function tellContacts(
  contacts: readonly [Contact, ...Contact[]],
  address: RegExp,
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer {
  const [best] = contacts;
  const [first, ...others] = onePer(
    contacts,
    ({ document, passage }) => `${document.id}#${passage.anchor}`,
  ).map(({ document, passage, sentence, worth }) =>
    cite({ document, passage }, understanding.query, knowledge, { focus: sentence, score: worth }),
  );
  const { published, publishedBasis } = best.document;
  const named = address === ADDRESS ? nameContacts(best, knowledge) : null;
  const says = named?.isAddressed
    ? `${named.said}${sayWhatFor(best, knowledge)}.`
    : `${named ? `${named.said}: ` : ''}${sayQuoted(best.document, best.sentence.text)}`;
  return foundAnswer(understanding.asked, [first!, ...others.slice(0, MOST_OTHERS)], {
    intent: 'contact',
    headline: `${carriedPrefix(understanding)}As of ${sayDate(published, publishedBasis)}, ${says}`,
    notice:
      [NO_ADDRESS.test(best.sentence.text) ? ADDRESS_LACKS : null, sayAge([published], now)]
        .filter(Boolean)
        .join(' ') || null,
  });
}

/** " for “Getting to Good Seminars” in the North West": the heading that a contact stands under, and the region. */
function sayWhatFor({ document, passage: { heading } }: Contact, knowledge: Knowledge): string {
  const where = document.region === null ? '' : ` in ${sayRegion(document.region, knowledge)}`;
  return heading === null ? where : `, for ${sayQuotation(heading).replace(/\.”$/, '”')}${where}`;
}

/** The contacts near what is about as much on the matter as the best, and of the place named: the better, the more their own section says of it. */
function contactsOnMatter(
  found: readonly Evidence[],
  understanding: Understanding,
  address: RegExp,
  knowledge: Knowledge,
): Contact[] {
  const rarity = groupRarityIn(knowledge);
  const fitOf = (contact: Contact) => sectionFit(contact, understanding.query, rarity);
  const [best] = found;
  const isForIt = (contact: Contact) =>
    fitOf(contact) >= FEWEST_SAID ||
    namesInHeading(contact, understanding.query) ||
    (contact.document === best?.document &&
      wholeSectionFit(contact, understanding.query, rarity) >= FEWEST_SAID);
  return found
    .filter(
      ({ score, coverage, isOfPlace, document }) =>
        isOfPlace &&
        !isOfOtherRegion(document, understanding) &&
        coverage >= NEARLY_AS_GOOD * (best?.coverage ?? 1) &&
        score >= NEARLY_AS_GOOD * (best?.score ?? 0),
    )
    .flatMap((evidence) =>
      contactsNear(evidence, address).filter(
        (contact) =>
          (address === ADDRESS ? isForIt(contact) : isPageOf(contact, evidence)) &&
          isWhereAsked(contact, understanding, knowledge),
      ),
    )
    .map((contact) => ({
      ...contact,
      worth:
        contact.worth *
        (OF_ANY_SECTION + fitOf(contact)) *
        (address === WEB_PAGE || namesWhom(contact, knowledge) ? 1 : OF_NOBODY),
    }));
}

/** Whoever another region names is no contact of this one, though its update may name it. */
function isOfOtherRegion({ region }: Document, { regions }: NamedPlaces): boolean {
  return region !== null && regions.length > 0 && !regions.includes(region);
}

/** Whether a contact is somebody or an address: "more details can be found here" is neither. */
function namesWhom(contact: Contact, knowledge: Knowledge): boolean {
  return ADDRESS.test(contact.sentence.text) || nameContacts(contact, knowledge) !== null;
}

/** Whether the section of a contact names the authority that a question does: an address further on in the update is somebody else's. */
function isWhereAsked(
  { document, passage }: Contact,
  { authorities }: Pick<Understanding, 'authorities'>,
  knowledge: Knowledge,
): boolean {
  if (authorities.length === 0) return true;
  const section = document.passages.filter(({ heading }) => heading === passage.heading);
  const text = section.flatMap(({ headings, text: own }) => [...headings, own]).join('\n');
  // "@stockport.gov.uk" is at Stockport.
  const named = authoritiesIn(text.replaceAll(/[@.]/g, ' '), knowledge);
  return authorities.some(({ item }) => named.some((one) => one.item.name === item.name));
}

/** All passages with an address of the regions or committees named, the newest documents weighing most, where the question names no matter. */
function everyPassageOf(
  { regions, committees }: NamedPlaces,
  knowledge: Knowledge,
): (NearPassage & { readonly score: number })[] {
  if (regions.length + committees.length === 0) return [];
  return documentsWhere(knowledge, (document) => isOf(document, { regions, committees })).flatMap(
    (document) =>
      document.passages
        .filter((passage) => addressIn(passage) !== null)
        .map((passage) => ({ document, passage, coverage: 1, score: dayNumber(document) })),
  );
}

/** 20171122 of 22 November 2017, so that the newer of two is the greater. */
function dayNumber({ published }: Document): number {
  return Number((published ?? '0').replaceAll('-', '').padEnd(8, '0'));
}

function refuseContact(
  understanding: Understanding,
  found: readonly NearPassage[],
  knowledge: Knowledge,
): Answer {
  const [name, ...others] = findPeopleIn(understanding.text, knowledge);
  if (name !== undefined && others.length === 0) return refuseAddress(name, understanding.asked, knowledge);
  const refusal = refuseTopic(understanding, knowledge, found, 'contact');
  return {
    ...refusal,
    headline: found.length > 0 ? 'No update names a contact for that.' : refusal.headline,
  };
}
