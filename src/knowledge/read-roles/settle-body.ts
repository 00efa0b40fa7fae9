import type { Document } from '../../corpus/document.ts';
import { affiliationOf, type BodyName } from './affiliation.ts';
import type { Draft, ReadingPlace } from './draft.ts';
import { BODY_NOUNS } from './field-words.ts';
import { headingPost } from './heading-post.ts';
import { isOfAPlace } from './is-of-a-place.ts';
import type { KnownName } from './known-names.ts';
import type { Lexicon, MarkedSentence } from './mark-sentence.ts';
import type { PassageSentences } from './passage-sentences.ts';
import { bodyBefore, type SaidBody } from './read-body.ts';
import { subjectOfClause } from './subject-of-clause.ts';

/** A role already settled in the same passage, as far as later ones lean on it. */
export type SettledBody = {
  readonly person: string | null;
  readonly body: string;
  readonly known: KnownName | null;
};

const NAMES_A_BODY = new RegExp(`\\b(?:${BODY_NOUNS})\\b`, 'i');
/** Posts that are a region's own where nothing else is said. */
const OF_A_REGION =
  /(?:programme director|chair|sponsor|lead|manager|co-ordinator|officer|adviser|champion|worker)$/;
/** What may be led: by what it is, or a name in quotes. */
const IS_SOMETHING = new RegExp(
  `^[‘“"']|\\b(?:${BODY_NOUNS}|scheme|pilot|centre|school|home|course|agency)$`,
  'iu',
);
/** What is often named once in a section, and then only by what it is. */
const DESCRIBED =
  /^(?:plan|strategy|charter|hub|scheme|pilot|service|course|register|agency|unit|centre|campaign|initiative|evaluation|study|inquiry|fund|offer|programme|project)$/;
const LONGEST_NAME = 40;
const OF_AN_UPDATE =
  /\b(?:letter|updates?|news|welcome|hello|chair|notes?|introduction|people|changes?|other|business|questions?)\b|\?/i;
const THERE = /\bthere\b(?! (?:is|are|was|were|has|have|had|will)\b)/;
/** Posts of the government of the day. */
export const GOVERNMENT =
  /^(?:minister|minister of state|secretary of state|chancellor|chief social worker|parliamentary under.secretary.*)$/;

/**
 * The body of a post: as its sentence says it; else the place that the person is from or that is spoken of;
 * else the committee's or the region's own, where the document is theirs; else empty.
 */
export function settleBody(
  draft: Draft,
  settled: readonly SettledBody[],
  drafts: readonly Draft[],
  sentences: PassageSentences,
  place: ReadingPlace,
): BodyName {
  const { document, passage, lexicon } = place;
  const { gazetteer } = lexicon;
  const sentence = sentences.at(draft.sentence);
  const ofRegion = regionBody(document, lexicon);
  if (draft.isOfTheRegion && ofRegion && (!draft.body || draft.body.isBackReference)) return ofRegion;
  const said = draft.body;
  if (said && !said.isBackReference) return named(said, lexicon, document);
  if (said?.isBackReference) {
    const meant = referredTo(said.text, draft, sentences, place);
    if (meant) return meant;
    if (passage.heading && /area|work|role|practice/.test(said.text)) {
      const heading = headingPost(place);
      if (heading && ofRegion) return ofRegion;
      return { text: passage.heading.replace(/:$/, ''), known: null };
    }
    if (!/^(?:association|organisation|it)$/.test(said.text)) return { text: said.text, known: null };
  }
  if (!said && draft.postNumber === null && draft.head !== 'dcs') {
    const meant = referredTo('board', draft, sentences, place);
    if (meant) return meant;
  }
  // In what the association itself says, "the President" is its own.
  if (/president$/.test(draft.head) && document.region === null && !said)
    return { text: 'ADCS', known: gazetteer.lookUp('ADCS') };
  if (GOVERNMENT.test(draft.head)) return { text: 'Government', known: null };
  if (draft.post === 'MP') return { text: 'Parliament', known: null };
  if (draft.person !== null) {
    const affiliation = affiliationOf(sentence, draft.person);
    if (affiliation && !/(?:chair|sponsor|lead|president|champion)$/.test(draft.head)) return affiliation;
  }
  if (isOfAPlace(draft.head) && !(ofRegion && /programme director$/.test(draft.post))) {
    const own = drafts.find(
      (other) =>
        other !== draft &&
        draft.name !== null &&
        other.name === draft.name &&
        other.sentence === draft.sentence &&
        other.tense !== 'over' &&
        other.body?.known?.kind === 'authority',
    );
    if (own?.body) return named(own.body, lexicon, document);
    const spokenOf = placeSpokenOf(draft, drafts, sentences);
    if (spokenOf) return spokenOf;
    const earlier = settled.findLast(
      ({ person, body }) =>
        body !== '' && person !== null && (person === draft.name || person.startsWith(`${draft.name} `)),
    );
    if (earlier) return { text: earlier.body, known: earlier.known };
    const inHeading = gazetteer.find(passage.heading ?? '').find(({ known }) => known.kind === 'authority');
    if (inHeading) return { text: inHeading.known.name, known: inHeading.known };
  }
  const isIndefinite =
    draft.person !== null &&
    draft.postNumber !== null &&
    sentence.posts[draft.postNumber]?.isIndefinite === true;
  if (isIndefinite) return { text: '', known: null };
  const committee = document.committees.length === 1 ? gazetteer.committeeName(document.committees[0]) : null;
  if (committee && /chair$|member/.test(draft.head))
    return { text: committee, known: gazetteer.lookUp(committee) };
  if (
    ofRegion &&
    OF_A_REGION.test(draft.head === 'director' ? draft.post : draft.head) &&
    (said === null || (draft.sentence === 0 && draft.postNumber === null))
  )
    return ofRegion;
  return { text: '', known: null };
}

function regionBody(document: Document, { gazetteer }: Lexicon): BodyName | null {
  const name = gazetteer.regionName(document.region);
  return name ? { text: `${name} region`, known: gazetteer.lookUp(name) } : null;
}

/** A body's name as it is kept: committees in full, a region as "… region", the Association as "ADCS". */
function named(said: SaidBody, lexicon: Lexicon, document: Document): BodyName {
  const { gazetteer } = lexicon;
  const text = said.text
    .replace(/^(?:the|our|its) /i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const found = said.known ?? gazetteer.find(text)[0]?.known ?? null;
  const whole =
    gazetteer.lookUp(text.replace(/ \((?:the )?\p{Lu}[\p{L}&]+\)$/u, '')) ??
    (found && gazetteer.find(text).some(({ start, end }) => start === 0 && end === text.length)
      ? found
      : null);
  if (found?.kind === 'committee') return { text: found.name, known: found };
  if (whole?.kind === 'association' || /^(?:the )?association[’']?s?$/i.test(text))
    return { text: 'ADCS', known: whole };
  if (whole?.kind === 'region') return { text: `${whole.name} region`, known: whole };
  if (/^(?:region|regional group)$/i.test(text))
    return regionBody(document, lexicon) ?? { text, known: null };
  return { text, known: found };
}

/** What "the committee", "the group", "the region" refer to: the sentence before, the heading, the document. */
function referredTo(
  text: string,
  draft: Draft,
  sentences: PassageSentences,
  { document, passage, lexicon }: ReadingPlace,
): BodyName | null {
  const noun = /(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase() ?? '';
  if (noun === 'region') return regionBody(document, lexicon);
  if (noun === 'it') return spokenOf(draft, sentences, { document, passage, lexicon });
  for (let before = draft.sentence - 1; before >= Math.max(0, draft.sentence - 2); before -= 1) {
    const sentence = sentences.at(before);
    const body = bodyBefore(sentence, sentence.marked.length, noun);
    if (body && !body.isBackReference && body.text.toLowerCase().includes(noun))
      return withPlace(named(body, lexicon, document), sentence, body.markedEnd);
  }
  if (
    !passage.heading?.includes('?') &&
    NAMES_A_BODY.test(passage.heading ?? '') &&
    (passage.heading ?? '').toLowerCase().includes(noun)
  ) {
    return { text: (passage.heading ?? '').replace(/^The /, '').replace(/:$/, ''), known: null };
  }
  const above = namedAbove(noun, document, passage);
  if (above) return above;
  const committee = lexicon.gazetteer.committeeName(document.committees[0]);
  if (/committee|group/.test(noun) && committee && document.committees.length === 1)
    return { text: committee, known: lexicon.gazetteer.lookUp(committee) };
  if (/committee/.test(noun) && document.committees.length > 1) {
    const first = lexicon.gazetteer
      .find(sentences.at(draft.sentence).text)
      .find(({ known }) => known.kind === 'committee');
    if (first) return { text: first.known.name, known: first.known };
  }
  return null;
}

/** "The plan" where what stands above it in the same section says which: "An action plan was agreed …". */
function namedAbove(
  noun: string,
  { passages }: Document,
  { anchor, heading }: ReadingPlace['passage'],
): BodyName | null {
  if (heading === null || !DESCRIBED.test(noun)) return null;
  const own = passages.findIndex((passage) => passage.anchor === anchor);
  const begin = passages.findLastIndex((passage, at) => at < own && passage.heading !== heading) + 1;
  const said = new RegExp(
    `\\b(?:an?|our|the|new) ((?:(?!of\\b|the\\b|an?\\b)[\\p{L}’'-]+ ){1,3}${noun})\\b`,
    'iu',
  );
  for (const { text } of passages.slice(begin, own)) {
    const name = said.exec(text)?.[1];
    if (name) return { text: name, known: null };
  }
  return null;
}

/** "The assessment hub in Durham": a body of no name is told from others by where it is. */
function withPlace(body: BodyName, { marked, bodies }: MarkedSentence, end: number): BodyName {
  const place = /^ in ⟦O(\d+)⟧/u.exec(marked.slice(end));
  const at = place ? bodies[Number(place[1])] : undefined;
  return body.known === null && at ? { ...body, text: `${body.text} in ${at.text}` } : body;
}

/** What "it" is: the subject of a sentence before, or what the passage stands under. */
function spokenOf(
  draft: Draft,
  sentences: PassageSentences,
  { document, passage, lexicon }: ReadingPlace,
): BodyName | null {
  for (let before = draft.sentence - 1; before >= Math.max(0, draft.sentence - 3); before -= 1) {
    const sentence = sentences.at(before);
    const subject = subjectOfClause(sentence, sentence.marked.length);
    const isName = sentence.bodies.some(({ text }) => text === subject?.text);
    if (subject && !subject.isBackReference && (isName || IS_SOMETHING.test(subject.text)))
      return named(subject, lexicon, document);
  }
  const { heading } = passage;
  return heading !== null && heading.length <= LONGEST_NAME && !OF_AN_UPDATE.test(heading)
    ? { text: heading.replace(/:$/, ''), known: null }
    : null;
}

/** The nearest authority spoken of before the name, which is not the place of somebody else's post. */
function placeSpokenOf(draft: Draft, drafts: readonly Draft[], sentences: PassageSentences): BodyName | null {
  for (let number = draft.sentence; number >= Math.max(0, draft.sentence - 3); number -= 1) {
    const sentence = sentences.at(number);
    const isOwn = number === draft.sentence;
    // "Is holding the fort there": in the very place that somebody else leaves.
    const isThere = isOwn && THERE.test(sentence.text.slice(0, draft.at));
    const places = sentence.bodies.filter(
      ({ start, text, known }) =>
        known?.kind === 'authority' &&
        (!isOwn || start < draft.at) &&
        !(
          isOwn &&
          !isThere &&
          drafts.some((other) => other.sentence === number && other.body?.text === text && other !== draft)
        ),
    );
    const place = isOwn ? places.at(-1) : places[0];
    if (place) return { text: place.text, known: place.known };
  }
  return null;
}
