import type { Passage } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/cite.ts';
import { type Evidence, findEvidence } from '../evidence/find-evidence.ts';
import { isAnswerable } from '../evidence/is-answerable.ts';
import { buildQuery } from '../query/build-query.ts';
import { TELLING_WEIGHT } from '../query/telling-groups.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuseTopic } from '../wording/refuse-topic.ts';
import { sayAge, sayDate, sayDocument, sayList, sayQuotation } from '../wording/say.ts';
import { carriedPrefix } from './answer-fact.ts';

const ASKING = new Set(
  `contact contacts email e-mail mail address get in touch hold reach speak write ring phone telephone number talk ask go approach book
  turn message details person someone who whom best right people information further more
  website web site page url`.split(/\s+/),
);
/** Where a text says whom to turn to: an address, a web page, or the words for it. */
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const WEB_PAGE = /(?:https?:\/\/|www\.)\S+|(?<![@.\w-])[\w-]+\.(?:org|com|gov|co|ac)(?:\.uk)?\b(?!@)/;
const ASKS_FOR_PAGE = /\bweb ?(?:site|page|address)s?\b|\burls?\b|\blinks?\b/i;
const TURN_TO =
  /(?<!\b(?:into|in|of|direct|family|initial|social) )\bcontact(?! (?:with|and|&|arrangements|centre)\b)|\b(?:get in touch|email|further (?:details|information)|more (?:details|information)|for details)\b|www\.|https?:\/\//i;
/** Somebody whom a text bids to turn to by the first name alone. */
const FIRST_NAME = /\b(?:[Cc]ontact|[Ee]-?mail|[Cc]all|[Tt]ell) (\p{Lu}\p{Ll}+)(?! \p{Lu})\b/u;
/** An address so many passages away still belongs to the topic, the less so the further. */
const FARTHEST = 14;
/** What an address under the very heading gains over one from elsewhere in the update. */
const SAME_HEADING = 1.6;

/** Whom to turn to about something: the person and address named in the passage about it, or nearest to it. */
export function answerContact(asked: Understanding, knowledge: Knowledge, now: Date): Answer {
  const understanding = {
    ...asked,
    query: buildQuery(asked.text, knowledge, { without: asked.named, mended: asked.mended, ignored: ASKING }),
  };
  const address = ASKS_FOR_PAGE.test(asked.text) ? WEB_PAGE : ADDRESS;
  const shown = contactsUnderShown(asked, address, knowledge);
  const isGeneral = !understanding.query.groups.some(({ weight }) => weight >= TELLING_WEIGHT);
  const found =
    shown.length > 0
      ? []
      : isGeneral
        ? everyPassageOf(understanding, knowledge)
        : findEvidence(understanding, knowledge, { limit: 40 });
  if (shown.length === 0 && !isGeneral && !isAnswerable(found[0], understanding))
    return refuseTopic(understanding, knowledge, found, 'contact');

  const [best] = found;
  const contacts = [
    ...shown,
    ...found
      .filter(
        ({ score, coverage }) =>
          isGeneral || (coverage >= 0.6 * (best?.coverage ?? 1) && score >= 0.6 * (best?.score ?? 0)),
      )
      .flatMap((evidence) =>
        contactsNear(evidence, address).filter(
          (contact) => isGeneral || address === ADDRESS || isPageOf(contact, evidence),
        ),
      ),
  ].sort((a, b) => b.worth - a.worth);
  const [first] = contacts;
  if (!first) return refuseContact(understanding, found, knowledge);

  const seen = new Set<string>();
  const distinct = contacts.filter(
    ({ passage, document }) =>
      !seen.has(`${document.id}${passage.anchor}`) && seen.add(`${document.id}${passage.anchor}`),
  );
  const citations = distinct.map(({ document, passage, sentence, worth }) =>
    cite({ document, passage }, understanding.query, knowledge, { focus: sentence, score: worth }),
  );
  const [citation, ...others] = citations;
  if (!citation) return refuseContact(understanding, found, knowledge);
  const { published, publishedBasis } = first.document;
  const names = address === ADDRESS ? namesOf(first, knowledge) : [];
  const called = fullNameIn(first);
  return {
    kind: 'found',
    question: asked.asked,
    intent: 'contact',
    headline: `${carriedPrefix(asked)}As of ${sayDate(published, publishedBasis)}, ${names.length > 0 ? `the contact is ${sayList(names, 'or')}` : `${called === null ? '' : `the contact is ${called}: `}${sayDocument(first.document)} says: ${sayQuotation(first.sentence.text)}`}${names.length > 0 ? '.' : ''}`,
    passages: [citation, ...others.slice(0, 2)],
    further: others.slice(2, 8),
    notice: sayAge([published], now),
    suggestions: [],
  };
}

/** The people named with an address in the sentence: "Paul Bunker (paul.bunker@stockport.gov.uk)". */
function namesOf({ document, passage, sentence }: Contact, { people }: Knowledge): string[] {
  return people.flatMap(({ name, mentions }) => {
    const mention = mentions.find(
      (one) => one.documentId === document.id && one.anchor === passage.anchor && one.email !== null,
    );
    return mention && sentence.text.includes(name) ? [`${name} (${mention.email})`] : [];
  });
}

/** "Please email Joanne": the full name, where the passage gives it before; else null. */
function fullNameIn({ passage, sentence }: Contact): string | null {
  const first = FIRST_NAME.exec(sentence.text)?.[1];
  if (first === undefined) return null;
  const before = passage.text.slice(0, sentence.start);
  return new RegExp(`\\b${first} \\p{Lu}[\\p{L}’'-]+`, 'u').exec(before)?.[0] ?? null;
}

type Contact = Pick<Evidence, 'document' | 'passage'> & {
  worth: number;
  sentence: { text: string; start: number; end: number };
};

/** The addresses under the very heading of what the question before was answered by. */
function contactsUnderShown(
  { shownIn }: Understanding,
  address: RegExp,
  { documents }: Knowledge,
): Contact[] {
  const document = shownIn && documents.get(shownIn.document);
  const passage = document?.passages.find(({ anchor }) => anchor === shownIn?.anchor);
  if (!document || !passage || passage.heading === null) return [];
  return contactsNear({ document, passage, score: 1 }, address).filter(
    ({ passage: { heading }, sentence }) => heading === passage.heading && address.test(sentence.text),
  );
}

/** The sentences with an address, in the passage itself or in those of its document nearest to it. */
function contactsNear(
  { document, passage, score }: Pick<Evidence, 'document' | 'passage' | 'score'>,
  address: RegExp,
): Contact[] {
  const passages = document.passages;
  const at = passages.findIndex(({ id }) => id === passage.id);
  return passages.flatMap((candidate, i) => {
    const away = Math.abs(i - at);
    if (away > FARTHEST) return [];
    const sentence = addressIn(candidate, address);
    if (!sentence) return [];
    const isSameHeading = candidate.heading === passage.heading;
    // "Further details here" belongs to what stands right there; an address may serve the whole update.
    if (!address.test(sentence.text) && !isSameHeading) return [];
    // What stands behind a matter belongs to it more than what stands before it.
    const nearness =
      (isSameHeading ? SAME_HEADING : 1) / (1 + (i >= at ? 0.25 : 0.5) * away * (isSameHeading ? 0.5 : 1));
    return [
      {
        document,
        passage: candidate,
        sentence,
        worth: score * nearness * (address.test(sentence.text) ? 1 : 0.8),
      },
    ];
  });
}

/** Whether the address of a web page stands right where a passage tells of the thing: an update ends with one that is of the region. */
function isPageOf(contact: Contact, { passage, document }: Pick<Evidence, 'document' | 'passage'>): boolean {
  const away = document.passages.indexOf(contact.passage) - document.passages.indexOf(passage);
  return (
    WEB_PAGE.test(contact.sentence.text) && (away === 0 || (away === 1 && contact.passage.heading !== null))
  );
}

function addressIn({ text }: Passage, address = ADDRESS): Contact['sentence'] | null {
  if (!address.test(text) && !TURN_TO.test(text)) return null;
  const sentences = sentencesOf(text);
  return (
    sentences.find((sentence) => address.test(sentence.text)) ??
    sentences.find((sentence) => TURN_TO.test(sentence.text)) ??
    null
  );
}

/** All passages of the regions or committees named, newest documents first, where the question names no matter. */
function everyPassageOf({ regions, committees }: Understanding, { documents }: Knowledge): Evidence[] {
  if (regions.length === 0 && committees.length === 0) return [];
  return [...documents.values()]
    .filter(
      (document) =>
        (document.region && regions.includes(document.region)) ||
        document.committees.some((slug) => committees.includes(slug)),
    )
    .flatMap((document) =>
      document.passages.map((passage, at) => ({
        document,
        passage,
        at,
        score: Number((document.published ?? '0').replaceAll('-', '').padEnd(8, '0')),
        coverage: 1,
        textCoverage: 1,
        together: 0,
        sentence: undefined,
        closeness: 1,
        kind: 0,
        isOnMatter: false,
        confidence: 0,
        namesDate: false,
        isOfPlace: true,
        isOfTime: true,
      })),
    )
    .filter(({ passage }) => addressIn(passage) !== null);
}

function refuseContact(
  understanding: Understanding,
  found: readonly Evidence[],
  knowledge: Knowledge,
): Answer {
  const refusal = refuseTopic(understanding, knowledge, found, 'contact');
  return {
    ...refusal,
    headline: found.length > 0 ? 'No update names a contact for that.' : refusal.headline,
  };
}
