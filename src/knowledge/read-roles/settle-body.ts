import { pattern } from '../../text/pattern.ts';
import { affiliationOf, type BodyName } from './affiliation.ts';
import type { Draft, ReadingPlace } from './draft.ts';
import { headingPost } from './heading-post.ts';
import { isOfAPlace } from './is-of-a-place.ts';
import type { KnownName } from './known-names.ts';
import { namedBody, regionBody } from './named-body.ts';
import type { PassageSentences } from './passage-sentences.ts';
import { referredTo } from './referred-to.ts';

/** A role already settled in the same passage, as far as later ones lean on it. */
export type SettledBody = {
  readonly person: string | null;
  readonly body: string;
  readonly known: KnownName | null;
};

/** Posts that are a region's own where nothing else is said. */
const OF_A_REGION =
  /(?:programme director|chair|sponsor|lead|manager|co-ordinator|officer|adviser|champion|worker|treasurer)$/;
/** "Jo Lane of Luton leaves; Al Roe, her deputy, …": where she is. */
const THEIR_OWN = /\b(?:his|her|their) $/i;
const THERE = /\bthere\b(?! (?:is|are|was|were|has|have|had|will)\b)/;
/** Posts of the government of the day. */
export const GOVERNMENT = pattern()`
  ^(?:
    minister|minister of state|secretary of state|chancellor|chief social worker
    |parliamentary under.secretary.*
  )$
`;

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
  if (said && !said.isBackReference) return namedBody(said, lexicon, document);
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
    if (affiliation && !/(?:chair|sponsor|lead|president|champion|treasurer)$/.test(draft.head))
      return affiliation;
  }
  if (isOfAPlace(draft.head) && !(ofRegion && /programme director$/.test(draft.post))) {
    const ofPlace = bodyOfPlace(draft, settled, drafts, sentences, place);
    if (ofPlace) return ofPlace;
  }
  const isIndefinite =
    draft.person !== null &&
    draft.postNumber !== null &&
    sentence.posts[draft.postNumber]?.isIndefinite === true;
  if (isIndefinite) return { text: '', known: null };
  if (!said && IS_OF_A_LABEL.test(draft.head) && !draft.isOfTheRegion) {
    const labelled = ledInSentence(draft, drafts) ?? ownLabel(passage, sentences);
    if (labelled) return namedBody({ ...labelled, markedEnd: 0, isBackReference: false }, lexicon, document);
  }
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

/** What a network, a workstream or a board has one of. */
const IS_OF_A_LABEL =
  /(?:chair|sponsor|lead|champion|manager|co-ordinator|officer|adviser|convenor|secretary)$/;
/** The first cell of a table's row, behind the name of its column: "Network: Data | Chair: …". */
const FIRST_CELL = /^(?:\p{Lu}[^:|]{1,40}: )?([^:|]{3,80}?) \| /u;
/** Labels of the region's own posts, and of lists of several: "Regional leadership". */
const OF_ALL = pattern('i')`
  \bregion(?:al)?\b
  |^(?:(?:the|our) )?(?:leadership|officers?|team|chairs?|leads?|sponsors?|contacts?|people|roles?|posts?)$
`;

/** What a passage opens with as its own heading ("Data. Sponsor: Jo Lane") or as the first cell of a row; null for other passages. */
function ownLabel({ text, heading }: ReadingPlace['passage'], sentences: PassageSentences): BodyName | null {
  const cell = FIRST_CELL.exec(text)?.[1];
  const label = cell ?? (heading && text.startsWith(`${heading}. `) ? heading : null);
  if (!label || OF_ALL.test(label)) return null;
  const { marked } = sentences.at(0);
  return cell && /^[^|]*⟦[PT]/u.test(marked) ? null : { text: label, known: null };
}

/** "The board is led by Jo Lane until May, when the chair passes to Al Roe": of the board too. */
function ledInSentence(draft: Draft, drafts: readonly Draft[]): BodyName | null {
  const other = drafts.find(
    ({ sentence, head, body, at }) =>
      sentence === draft.sentence &&
      at < draft.at &&
      draft.head === 'chair' &&
      /^(?:chair|lead)$/.test(head) &&
      body !== null &&
      !body.isBackReference &&
      body.known?.kind !== 'authority',
  );
  return other?.body ?? null;
}

/** The place of a post whose sentence names none: that of the same person's other post, the one spoken of, or that of the heading. */
function bodyOfPlace(
  draft: Draft,
  settled: readonly SettledBody[],
  drafts: readonly Draft[],
  sentences: PassageSentences,
  { document, passage, lexicon }: ReadingPlace,
): BodyName | null {
  const own = drafts.find(
    (other) =>
      other !== draft &&
      draft.name !== null &&
      other.name === draft.name &&
      other.sentence === draft.sentence &&
      other.tense !== 'over' &&
      other.body?.known?.kind === 'authority',
  );
  if (own?.body) return namedBody(own.body, lexicon, document);
  const spokenOf = placeSpokenOf(draft, drafts, sentences);
  if (spokenOf) return spokenOf;
  const earlier = settled.findLast(
    ({ person, body }) =>
      body !== '' && person !== null && (person === draft.name || person.startsWith(`${draft.name} `)),
  );
  if (earlier) return { text: earlier.body, known: earlier.known };
  const inHeading = lexicon.gazetteer
    .find(passage.heading ?? '')
    .find(({ known }) => known.kind === 'authority');
  if (inHeading) return { text: inHeading.known.name, known: inHeading.known };
  return null;
}

/** The nearest authority spoken of before the name, which is not the place of somebody else's post. */
function placeSpokenOf(draft: Draft, drafts: readonly Draft[], sentences: PassageSentences): BodyName | null {
  for (let number = draft.sentence; number >= Math.max(0, draft.sentence - 3); number -= 1) {
    const sentence = sentences.at(number);
    const isOwn = number === draft.sentence;
    // "Is holding the fort there": in the very place that somebody else leaves.
    const before = sentence.text.slice(0, draft.at);
    const isThere = isOwn && (THERE.test(before) || THEIR_OWN.test(before));
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
