import type { Document, PartialDate, Passage } from '../../corpus/document.ts';
import type { Role } from '../role.ts';
import { BODY_NOUNS } from './field-words.ts';
import type { Finding, Leaving } from './finding.ts';
import type { KnownName } from './known-names.ts';
import { type Lexicon, type MarkedSentence, markSentence } from './mark-sentence.ts';
import { maySayAPost } from './may-say-a-post.ts';
import type { PassageSentences } from './passage-sentences.ts';
import { bodyAfter, bodyBefore, type SaidBody } from './read-body.ts';
import { applyRules } from './rules.ts';
import { type SaidDate, saidDate } from './said-date.ts';

/** A role as read from one passage; the name may still be a given name alone, settled by the whole corpus. */
export type PassageRole = Role & {
  readonly hasGivenNameOnly: boolean;
  /** Whether the date was said without its year ("in April"). */
  readonly hasRelativeDate: boolean;
};

/** The passages of a document that are read, and what of it they lean on. */
export type ReadingPlace = {
  readonly document: Document;
  readonly passage: Passage;
  readonly lexicon: Lexicon;
};

/** A role in the making: its sentence, its name as written and what the rule saw. */
type Draft = Finding & {
  readonly name: string | null;
  readonly isGiven: boolean;
  readonly sentence: number;
  readonly at: number;
};

/** What says of a post whose holder has no name that it is held. */
const OF_NOBODY =
  /[Cc]haired|[Ss]ponsored by|DCSs\b|directors\b|been (?:\w+ )?(?:appointed|identified|recruited|named)/;
/** Posts of one place: where the sentence names none, the place spoken of is meant. */
const OF_A_PLACE =
  /(?:^|\b)(?:dcs|dass|dcs\/dass|ad|assistant director|director|chief executive|leader|mayor)$/;
/** Posts that are a region's own where nothing else is said. */
const OF_A_REGION = /(?:chair|sponsor|lead|manager|co-ordinator|officer|adviser|champion|worker)$/;
const GOVERNMENT =
  /^(?:minister|minister of state|secretary of state|chancellor|chief social worker|parliamentary under.secretary.*)$/;

/** The roles that one passage states, in reading order, each with the sentence that says so. */
export function readPassage(place: ReadingPlace, sentences: PassageSentences): readonly PassageRole[] {
  const drafts: Draft[] = [];
  const leaving: (Leaving & { name: string; isGiven: boolean; sentence: number })[] = [];
  const headed = maySayAPost(place.passage.heading ?? '') ? headingPost(place) : null;
  for (const [number, text] of sentences.texts.entries()) {
    if (!headed && !maySayAPost(text)) continue;
    if (!sentences.mayNameSomebody(number) && !OF_NOBODY.test(text)) continue;
    const sentence = sentences.at(number);
    const reading = applyRules(sentence);
    for (const finding of reading.findings) drafts.push(draftOf(finding, sentence, number));
    for (const left of reading.leaving) {
      const person = sentence.people[left.person];
      if (person)
        leaving.push({ ...left, name: person.name, isGiven: person.certainty === 'given', sentence: number });
    }
    for (const draft of vacancies(sentence, number)) drafts.push(draft);
    startOfLast(drafts, sentence, number);
    const arrival = headed && arrivalIn(sentence, number, drafts, headed);
    if (arrival) drafts.push(arrival);
    const successor = successorIn(sentence, number, drafts);
    if (successor) drafts.push(successor);
  }
  for (const left of leaving) {
    const own = drafts.findIndex(
      ({ name, sentence, tense }) => name === left.name && sentence === left.sentence && tense === 'held',
    );
    const held = drafts[own];
    if (held && left.from?.known?.kind !== 'authority') {
      drafts[own] = { ...held, tense: left.tense, untilWords: left.untilWords, dateWords: '' };
      continue;
    }
    const draft = leftPost(left, drafts, sentences, place);
    if (draft) drafts.push(draft);
  }
  const settled: Settled[] = [];
  for (const [number, draft] of drafts.entries()) {
    // "to lead on this important area" under the heading "SEND Co-ordinator".
    if (headed && draft.postNumber === null && draft.post === 'lead' && draft.body?.isBackReference) {
      drafts[number] = { ...draft, ...headed, isOfTheRegion: true };
    }
  }
  for (const draft of drafts) settled.push(settle(draft, settled, drafts, sentences, place));
  return settled
    .map((role, number) => ({ role, draft: drafts[number] as Draft }))
    .sort((a, b) => a.draft.sentence - b.draft.sentence || a.draft.at - b.draft.at)
    .map(({ role }) => role.role);
}

type Settled = { readonly role: PassageRole; readonly known: KnownName | null };

function draftOf(finding: Finding, sentence: MarkedSentence, number: number): Draft {
  const person = finding.person === null ? null : (sentence.people[finding.person] ?? null);
  return {
    ...finding,
    name: person?.name ?? null,
    isGiven: person?.certainty === 'given',
    sentence: number,
    at: Math.max(
      person?.start ?? 0,
      finding.postNumber === null ? 0 : (sentence.posts[finding.postNumber]?.start ?? 0),
    ),
  };
}

/** "three interim DCSs in post in Gateshead, Durham and Middlesbrough": one nameless holder for each place. */
function vacancies(sentence: MarkedSentence, number: number): readonly Draft[] {
  const said =
    /\b(?:two|three|four|five|six|seven|\d+|several|both)\s(?:[a-z]+ )?(interim|acting|permanent) (DCS|DASS|director)[’']?s\b/iu.exec(
      sentence.text,
    );
  if (!said) return [];
  const [, status, head] = said;
  return sentence.bodies.flatMap((body) => {
    if (body.known?.kind !== 'authority' || body.start < said.index) return [];
    const at: SaidBody = { text: body.text, known: body.known, markedEnd: 0, isBackReference: false };
    const post = `${status?.toLowerCase()} ${head}`;
    const holder = `${/^[aeiou]/i.test(post) ? 'an' : 'a'} ${post}`;
    const finding: Finding = {
      person: null,
      post,
      head: (head ?? '').toLowerCase(),
      postNumber: null,
      body: at,
      tense: 'held',
      dateWords: '',
      untilWords: '',
      holder,
      isOfTheRegion: false,
    };
    return [draftOf(finding, sentence, number)];
  });
}

/** "Jo Lane will be joining us in April" under the heading "New DCS in Luton". */
function arrivalIn(
  sentence: MarkedSentence,
  number: number,
  drafts: readonly Draft[],
  headed: Pick<Draft, 'post' | 'head' | 'body'>,
): Draft | null {
  const arrives =
    /⟦P(\d+)⟧,? (?:who )?(will |is |has |have )?(?:be |been |now |just )*(?:join(?:s|ed|ing)?|start(?:s|ed|ing)?|tak(?:es?|en|ing) (?:over|up)|took (?:over|up)|appointed|arrive[sd]?)\b([^.;⟦]*)/u.exec(
      sentence.marked,
    ) ?? /\bwelcom\w* ⟦P(\d+)⟧()([^.;⟦]*)/u.exec(sentence.marked);
  const person = arrives ? sentence.people[Number(arrives[1])] : undefined;
  if (!arrives || !person || drafts.some(({ name }) => name === person.name)) return null;
  const finding: Finding = {
    ...headed,
    person: Number(arrives[1]),
    postNumber: null,
    tense: arrives[2] === 'will ' ? 'coming' : 'held',
    dateWords: arrives[3] ?? '',
    untilWords: '',
    holder: null,
    isOfTheRegion: headed.body === null,
  };
  return draftOf(finding, sentence, number);
}

/** "She has been replaced by Jo Lane", a sentence after the post was named. */
function successorIn(sentence: MarkedSentence, number: number, drafts: readonly Draft[]): Draft | null {
  const by =
    /(will|to|has|is|was)? (?:also )?(?:be|been|being)? ?(?:succeeded|replaced|followed) by ⟦P(\d+)⟧/u.exec(
      sentence.marked,
    );
  const person = by ? sentence.people[Number(by[2])] : undefined;
  const left = drafts.findLast(({ sentence: before, name }) => before === number - 1 && name !== null);
  if (
    !by ||
    !person ||
    !left ||
    drafts.some(({ name, sentence: where }) => where === number && name === person.name)
  )
    return null;
  const tense = /will|to/.test(by[1] ?? '') ? 'coming' : 'held';
  return {
    ...left,
    name: person.name,
    isGiven: person.certainty === 'given',
    tense,
    dateWords: '',
    untilWords: '',
    postNumber: null,
    person: Number(by[2]),
    sentence: number,
    at: person.start,
  };
}

/** "Steve is starting in November" dates the post that Steve was just given. */
function startOfLast(drafts: Draft[], sentence: MarkedSentence, number: number): void {
  const starting =
    /⟦P(\d+)⟧ (?:is starting|starts|will start|joins us|will join us|will be joining us|takes up (?:the|this) (?:post|role)) ([^.;⟦]*)/u.exec(
      sentence.marked,
    );
  const person = starting ? sentence.people[Number(starting[1])] : undefined;
  if (!starting || !person) return;
  const at = drafts.findLastIndex(
    ({ name, sentence: before, tense }) =>
      before < number &&
      tense !== 'over' &&
      name !== null &&
      (name === person.name || name.startsWith(`${person.name} `)),
  );
  const draft = drafts[at];
  if (draft) drafts[at] = { ...draft, tense: 'coming', dateWords: starting[2] ?? '' };
}

/**
 * The post that somebody leaves without its name being said: the one their successor takes in the same
 * passage, or the one in the heading ("SEND Co-ordinator"); null where neither tells.
 */
function leftPost(
  left: Leaving & { name: string; isGiven: boolean; sentence: number },
  drafts: readonly Draft[],
  sentences: PassageSentences,
  place: ReadingPlace,
): Draft | null {
  const blank: Draft = {
    person: left.person,
    name: left.name,
    isGiven: left.isGiven,
    post: '',
    head: '',
    postNumber: null,
    body: left.from,
    tense: left.tense,
    dateWords: '',
    untilWords: left.untilWords,
    holder: null,
    isOfTheRegion: false,
    sentence: left.sentence,
    at: 0,
  };
  const doing =
    /⟦P\d+⟧,? (?:who )?(?:has|had) been (co-?ordinating|leading|chairing|managing) ([^.;⟦]+?) (?:is|has|will)\b/u.exec(
      sentences.at(left.sentence).marked,
    );
  if (doing) {
    const post = /^co/.test(doing[1] ?? '')
      ? 'co-ordinator'
      : doing[1] === 'leading'
        ? 'lead'
        : doing[1] === 'chairing'
          ? 'chair'
          : 'manager';
    return {
      ...blank,
      post,
      head: post,
      body: { text: doing[2] ?? '', known: null, markedEnd: 0, isBackReference: false },
    };
  }
  const inHeading = headingPost(place);
  if (inHeading) return { ...blank, ...inHeading, body: left.from ?? inHeading.body, isOfTheRegion: true };
  const successor = drafts.find(
    ({ sentence, name, tense, head, person }) =>
      person !== null &&
      name !== left.name &&
      tense !== 'over' &&
      (sentence === left.sentence || sentence === left.sentence + 1) &&
      /dcs|dass|chair|chief executive|director|manager|lead|sponsor|president|co-ordinator/.test(head),
  );
  if (!successor) return null;
  const main =
    drafts.find(
      (draft) =>
        draft.name === successor.name &&
        draft.tense !== 'over' &&
        /dcs|dass/.test(draft.head) &&
        draft.sentence === successor.sentence,
    ) ?? successor;
  const until = left.untilWords.trim() ? left.untilWords : main.dateWords;
  return {
    ...blank,
    post: main.post.replace(/^(?:interim|acting) /, ''),
    head: main.head,
    body: left.from ?? main.body,
    untilWords: until,
  };
}

/** A post that the nearest heading names: "SEND Co-ordinator:". */
function headingPost({ passage, lexicon }: ReadingPlace): Pick<Draft, 'post' | 'head' | 'body'> | null {
  if (!passage.heading || passage.heading.length > 60) return null;
  const heading = markSentence(passage.heading, lexicon);
  const post = heading.posts.length === 1 ? heading.posts[0] : undefined;
  return post &&
    /^(?:(?:an?|the|our|new|appointment of) )*⟦T0⟧(?: (?:in|at|of|for) (?:the )?⟦O\d+⟧)?:?$/iu.test(
      heading.marked.trim(),
    )
    ? {
        post: post.post,
        head: post.head,
        body: bodyAfter(heading, heading.marked.indexOf('⟧') + 1),
      }
    : null;
}

/** Body, region, place and dates of one draft. */
function settle(
  draft: Draft,
  settled: readonly Settled[],
  drafts: readonly Draft[],
  sentences: PassageSentences,
  place: ReadingPlace,
): Settled {
  const sentence = sentences.at(draft.sentence);
  const { document, passage, lexicon } = place;
  const { gazetteer } = lexicon;
  const isComing = draft.tense === 'coming';
  const body = settledBody(draft, settled, drafts, sentences, place);
  const affiliation = draft.person === null ? null : affiliationOf(sentence, draft.person);
  const endsThere = /\b(?:until|till|up to)\b/.test(draft.dateWords);
  const dateWords = endsThere ? '' : draft.dateWords;
  const untilWords = endsThere ? draft.dateWords : draft.untilWords;
  const { published } = document;
  const said = saidDate(dateWords, published, isComing) ?? dateBefore(sentence.text, isComing, published);
  const until = untilWords ? saidDate(untilWords, published, draft.tense === 'held') : null;
  const asOf = said?.date ?? document.published;
  const tense =
    draft.tense === 'held' && said && isAfter(said.date, document.published) ? 'coming' : draft.tense;
  const isAbout = document.publishedBasis === 'neighbours' && (said === null || said.isRelative);
  const bodyPlace = body.known?.kind === 'authority' ? body.text : null;
  const earlier = settled.find(
    ({ role, known }) => role.person === draft.name && known?.kind === 'authority' && role.tense !== 'over',
  );
  return {
    known: body.known,
    role: {
      post: draft.post,
      body: body.text,
      person: draft.name,
      place:
        draft.holder ??
        affiliation?.text ??
        bodyPlace ??
        (body.known?.kind === 'authority' ? null : (earlier?.role.place ?? null)),
      region:
        body.known?.region ??
        (GOVERNMENT.test(draft.head) || (body.known?.kind === 'association' && !document.region)
          ? null
          : document.region),
      asOf,
      until: until?.date ?? null,
      tense,
      isAbout,
      evidence: sentence.text,
      source: { kind: 'passage', documentId: document.id, anchor: passage.anchor },
      hasGivenNameOnly: draft.isGiven,
      hasRelativeDate: said?.isRelative === true,
    },
  };
  function isAfter(date: PartialDate, published: PartialDate | null): boolean {
    return published !== null && date.slice(0, published.length) > published && gazetteer !== null;
  }
}

/** The role of a finding that stands outside the rules of a passage, such as a signature's. */
export function settleFinding(
  finding: Finding,
  name: string,
  sentence: MarkedSentence,
  place: ReadingPlace,
): PassageRole {
  const draft: Draft = { ...finding, name, isGiven: false, sentence: 0, at: 0 };
  return settle(
    draft,
    [],
    [draft],
    { texts: [sentence.text], at: () => sentence, mayNameSomebody: () => true },
    place,
  ).role;
}

/** "From September 2019 Jo Lane will be …": the sentence opens with its date. */
function dateBefore(text: string, isComing: boolean, published: PartialDate | null): SaidDate | null {
  const opening = isComing
    ? /^(?:From|In|On|As of|With effect from|Starting|By) [^⟦]{0,40}/
    : /^(?:Since|As of|From) [^⟦]{0,40}/;
  const words = opening.exec(text)?.[0];
  return words ? saidDate(words.charAt(0).toLowerCase() + words.slice(1), published, isComing) : null;
}

type BodyName = { readonly text: string; readonly known: KnownName | null };

function settledBody(
  draft: Draft,
  settled: readonly Settled[],
  drafts: readonly Draft[],
  sentences: PassageSentences,
  { document, passage, lexicon }: ReadingPlace,
): BodyName {
  const { gazetteer } = lexicon;
  const sentence = sentences.at(draft.sentence);
  const ofRegion = regionBody(document, lexicon);
  if (draft.isOfTheRegion && ofRegion && (!draft.body || draft.body.isBackReference)) return ofRegion;
  const said = draft.body;
  if (said && !said.isBackReference) return named(said, lexicon, document);
  if (said?.isBackReference) {
    const meant = referredTo(said.text, draft, sentences, passage, document, lexicon);
    if (meant) return meant;
    if (passage.heading && /area|work|role|practice/.test(said.text)) {
      const heading = headingPost({ document, passage, lexicon });
      if (heading && ofRegion) return ofRegion;
      return { text: passage.heading.replace(/:$/, ''), known: null };
    }
    if (!/^(?:association|organisation)$/.test(said.text)) return { text: said.text, known: null };
  }
  if (!said && draft.postNumber === null && draft.head !== 'dcs') {
    const meant = referredTo('board', draft, sentences, passage, document, lexicon);
    if (meant) return meant;
  }
  if (GOVERNMENT.test(draft.head)) return { text: 'Government', known: null };
  if (draft.post === 'MP') return { text: 'Parliament', known: null };
  if (draft.person !== null) {
    const affiliation = affiliationOf(sentence, draft.person);
    if (affiliation && !/^(?:chair|sponsor|lead)$/.test(draft.head)) return affiliation;
  }
  if (OF_A_PLACE.test(draft.head)) {
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
    const spokenOf =
      placeSpokenOf(draft, drafts, sentences) ??
      settled.findLast(({ role, known }) => role.person === draft.name && known?.kind === 'authority');
    if (spokenOf && 'role' in spokenOf) return { text: spokenOf.role.body, known: spokenOf.known };
    if (spokenOf) return spokenOf;
    const samePlace = settled.findLast(
      ({ role }) =>
        role.person !== null &&
        (role.person === draft.name || role.person.startsWith(`${draft.name} `)) &&
        role.body !== '',
    );
    if (samePlace) return { text: samePlace.role.body, known: samePlace.known };
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
  if (ofRegion && OF_A_REGION.test(draft.head)) return ofRegion;
  return { text: '', known: null };
}

function regionBody(document: Document, { gazetteer }: Lexicon): BodyName | null {
  const name = gazetteer.regionName(document.region);
  return name ? { text: `${name} region`, known: gazetteer.lookUp(name) } : null;
}

/** A body's name as it is kept: committees in full, a region as "… region", the Association as "ADCS". */
function named(said: SaidBody, { gazetteer }: Lexicon, document: Document): BodyName {
  const text = said.text
    .replace(/^(?:the|our|its) /i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const found = said.known ?? gazetteer.find(text)[0]?.known ?? null;
  const whole =
    gazetteer.lookUp(text) ??
    (found && gazetteer.find(text).some(({ start, end }) => start === 0 && end === text.length)
      ? found
      : null);
  if (found?.kind === 'committee') return { text: found.name, known: found };
  if (whole?.kind === 'association' || /^(?:the )?association[’']?s?$/i.test(text))
    return { text: 'ADCS', known: whole };
  if (whole?.kind === 'region') return { text: `${whole.name} region`, known: whole };
  if (/^(?:region|regional group)$/i.test(text))
    return regionBody(document, { gazetteer, isOrdinary: () => false }) ?? { text, known: null };
  return { text, known: found };
}

/** What "the committee", "the group", "the region" refer to: the sentence before, the heading, the document. */
function referredTo(
  text: string,
  draft: Draft,
  sentences: PassageSentences,
  passage: Passage,
  document: Document,
  lexicon: Lexicon,
): BodyName | null {
  const noun = /(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase() ?? '';
  if (noun === 'region') return regionBody(document, lexicon);
  for (let before = draft.sentence - 1; before >= Math.max(0, draft.sentence - 2); before -= 1) {
    const sentence = sentences.at(before);
    const body = bodyBefore(sentence, sentence.marked.length, noun);
    if (body && !body.isBackReference && body.text.toLowerCase().includes(noun))
      return named(body, lexicon, document);
  }
  if (
    new RegExp(`\\b(?:${BODY_NOUNS})\\b`, 'i').test(passage.heading ?? '') &&
    (passage.heading ?? '').toLowerCase().includes(noun)
  ) {
    return { text: (passage.heading ?? '').replace(/^The /, '').replace(/:$/, ''), known: null };
  }
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

/**
 * Where somebody is from: the place right after the name, "(Warwickshire)", ", Darlington", "from Ofsted"; in
 * a list in brackets also the one after the next name ("(Jo Lane and Al Roe, Leeds; …)"). After a dash only
 * what is surely a body counts: "Dave Hill - Presidential Speech" says no place.
 */
export function affiliationOf(sentence: MarkedSentence, person: number): BodyName | null {
  const mark = `⟦P${person}⟧`;
  const at = sentence.marked.indexOf(mark);
  const after = sentence.marked.slice(at + mark.length);
  const isInList = /\([^()]*$/.test(sentence.marked.slice(0, at)) && /^[^()]*[);]/.test(after);
  const said = AFFILIATION.exec(after) ?? (isInList ? SHARED_AFFILIATION.exec(after) : null);
  const body = said ? sentence.bodies[Number(said[1])] : undefined;
  if (!said || !body) return null;
  const isSure = body.known !== null || /^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(body.text);
  return isSure || !/^\s+[–-]/.test(said[0]) ? { text: body.text, known: body.known } : null;
}

const AFFILIATION =
  /^(?:\s*[,(]\s*|\s+[–-]\s+|\s*\/\s*(?:the )?|,? (?:from|of|at) (?:the )?)(?:DCS |AD )?⟦O(\d+)⟧/u;
const SHARED_AFFILIATION = /^ and ⟦P\d+⟧, ⟦O(\d+)⟧/u;

/** The nearest authority spoken of before the name, which is not the place of somebody else's post. */
function placeSpokenOf(draft: Draft, drafts: readonly Draft[], sentences: PassageSentences): BodyName | null {
  for (let number = draft.sentence; number >= Math.max(0, draft.sentence - 3); number -= 1) {
    const sentence = sentences.at(number);
    const isOwn = number === draft.sentence;
    const places = sentence.bodies.filter(
      ({ start, text, known }) =>
        known?.kind === 'authority' &&
        (!isOwn || start < draft.at) &&
        !(
          isOwn &&
          drafts.some((other) => other.sentence === number && other.body?.text === text && other !== draft)
        ),
    );
    const place = isOwn ? places.at(-1) : places[0];
    if (place) return { text: place.text, known: place.known };
  }
  return null;
}
