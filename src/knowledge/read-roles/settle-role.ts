import type { PartialDate } from '../../corpus/document.ts';
import { affiliationOf, type BodyName } from './affiliation.ts';
import type { Draft, PassageRole, ReadingPlace } from './draft.ts';
import type { KnownName } from './known-names.ts';
import type { MarkedSentence } from './mark-sentence.ts';
import type { PassageSentences } from './passage-sentences.ts';
import { applyRules } from './rules/apply-rules.ts';
import type { Finding } from './rules/finding.ts';
import { type SaidDate, saidDate } from './said-date.ts';
import { GOVERNMENT, settleBody } from './settle-body.ts';

/** A role with its body as a data file knows it. */
export type Settled = { readonly role: PassageRole; readonly known: KnownName | null };

/** Body, region, place and dates of one draft. */
export function settleRole(
  written: Draft,
  settled: readonly Settled[],
  drafts: readonly Draft[],
  sentences: PassageSentences,
  place: ReadingPlace,
): Settled {
  const draft = ofServicesThere(written, sentences);
  const sentence = sentences.at(draft.sentence);
  const { document, passage } = place;
  const before = settled.map(({ role, known }) => ({ person: role.person, body: role.body, known }));
  const body = settleBody(draft, before, drafts, sentences, place);
  const { said, until } = saidDates(draft, drafts, sentence, document.published);
  const tense =
    draft.tense === 'held' && said && isAfter(said.date, document.published) ? 'coming' : draft.tense;
  return {
    known: body.known,
    role: {
      post: calledInTheField(draft.post, body),
      body: body.text,
      person: draft.name,
      place: placeOfHolder(draft, body, settled, sentence),
      region:
        body.known?.region ??
        (GOVERNMENT.test(draft.head) || (body.known?.kind === 'association' && !document.region)
          ? null
          : document.region),
      asOf: said?.date ?? document.published,
      until: until?.date ?? null,
      tense,
      isAbout: document.publishedBasis === 'neighbours' && (said === null || said.isRelative),
      evidence: sentence.text,
      source: { kind: 'passage', documentId: document.id, anchor: passage.anchor },
      hasGivenNameOnly: draft.isGiven,
      hasRelativeDate: said?.isRelative === true,
    },
  };
}

const SERVICES =
  /^(?:(?:the|its|their|all) )*children[’']s (?:services|social care)(?: department| directorate)?$/i;
const TRUST = /^(?:(?:the|its|their) )*(?<trust>children[’']s (?:trust|company))$/i;
const LEADS_SERVICES = /^((?:interim|acting) )?(?:head|lead|director)$/;

/** "He retires after 34 years in Kent, seven of them at the head of its children's services": of those of the council named last. */
function ofServicesThere(draft: Draft, sentences: PassageSentences): Draft {
  if (!draft.body || draft.body.known) return draft;
  const trust = TRUST.exec(draft.body.text)?.groups?.trust;
  const isDirector = SERVICES.test(draft.body.text) && LEADS_SERVICES.test(draft.post);
  if (trust === undefined && !isDirector) return draft;
  for (let number = draft.sentence; number >= 0; number -= 1) {
    const named = sentences.at(number).bodies.findLast(({ known }) => known?.kind === 'authority');
    if (!named) continue;
    if (trust !== undefined)
      return { ...draft, body: { ...draft.body, text: `${named.text} ${trust}`, known: named.known } };
    const body = { ...draft.body, text: named.text, known: named.known };
    return { ...draft, post: draft.post.replace(LEADS_SERVICES, '$1DCS'), head: 'dcs', body };
  }
  return draft;
}

/** Since or from when somebody holds a post, and until when, as the sentence says. */
function saidDates(
  { tense, sentence: number, dateWords, untilWords }: Draft,
  drafts: readonly Draft[],
  sentence: MarkedSentence,
  published: PartialDate | null,
): { readonly said: SaidDate | null; readonly until: SaidDate | null } {
  const isComing = tense === 'coming';
  const endsThere = /\b(?:until|till|up to)\b/.test(dateWords);
  // "By 16 July" is when something is due that its holder is asked for.
  const begins = endsThere ? '' : isComing ? dateWords : dateWords.replace(/\bby .*$/, '');
  const ends = endsThere ? dateWords : untilWords;
  // "From May Jo takes the chair, which Al has held": the date is of the one who comes.
  const isOfAnother =
    !isComing && drafts.some((other) => other.sentence === number && other.tense === 'coming');
  return {
    said:
      saidDate(begins, published, isComing) ??
      (isOfAnother || tense === 'over' ? null : dateBefore(sentence.text, isComing, published)),
    until: ends ? saidDate(ends, published, tense !== 'over') : null,
  };
}

/** Where somebody is from: said beside the name, the authority that the post is of, or what was said of them before. */
function placeOfHolder(
  draft: Draft,
  body: BodyName,
  settled: readonly Settled[],
  sentence: MarkedSentence,
): string | null {
  const affiliation = draft.person === null ? null : affiliationOf(sentence, draft.person);
  const isOfAuthority = body.known?.kind === 'authority';
  const bodyPlace = isOfAuthority && !IS_GROUP.test(body.text) ? body.text : null;
  const earlier = settled.find(
    ({ role, known }) => role.person === draft.name && known?.kind === 'authority' && role.tense !== 'over',
  );
  return (
    draft.holder ?? affiliation?.text ?? bodyPlace ?? (isOfAuthority ? null : (earlier?.role.place ?? null))
  );
}

const IS_GROUP = /\b(?:board|committee|group|hub|trust|partnership|programme|project|network|forum|panel)$/i;

/** Of an authority "the director" is that of its children's services, and who leads a committee chairs it. */
function calledInTheField(post: string, { text, known }: BodyName): string {
  if (known?.kind === 'committee' && post === 'lead') return 'chair';
  const isOfAuthority = known?.kind === 'authority' && !/\b(?:trust|service|hub|agency|board)\b/i.test(text);
  return isOfAuthority ? post.replace(/^((?:interim|acting) )?director$/, '$1DCS') : post;
}

/** Whether a date begins after all that the other one covers. */
function isAfter(date: PartialDate, published: PartialDate | null): boolean {
  return published !== null && date.slice(0, published.length) > published;
}

/** The role of a finding that stands outside the rules of a passage, such as a signature's. */
export function settleFinding(
  finding: Finding,
  name: string,
  sentence: MarkedSentence,
  place: ReadingPlace,
): PassageRole {
  const draft: Draft = { ...finding, name, isGiven: false, sentence: 0, at: 0 };
  return settleRole(
    draft,
    [],
    [draft],
    {
      texts: [sentence.text],
      at: () => sentence,
      readingAt: () => applyRules(sentence),
      mayNameSomebody: () => true,
    },
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
