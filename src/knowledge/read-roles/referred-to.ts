import type { Document } from '../../corpus/document.ts';
import { pattern } from '../../text/pattern.ts';
import type { BodyName } from './affiliation.ts';
import type { Draft, ReadingPlace } from './draft.ts';
import { BODY_NOUNS } from './field-words.ts';
import type { MarkedSentence } from './mark-sentence.ts';
import { namedBody, regionBody } from './named-body.ts';
import type { PassageSentences } from './passage-sentences.ts';
import { bodyBefore } from './read-body.ts';
import { subjectOfClause } from './rules/subject-of-clause.ts';

const NAMES_A_BODY = pattern('i')`\b(?:${BODY_NOUNS})\b`;
/** What may be led: by what it is, or a name in quotes. */
const IS_SOMETHING = pattern('iu')`
  ^[‘“"']
  |\b(?:${BODY_NOUNS}|scheme|pilot|centre|school|home|course|agency)$
`;
/** What is often named once in a section, and then only by what it is. */
const DESCRIBED = pattern()`
  ^(?:
    plan|strategy|charter|hub|scheme|pilot|service|course|register|agency|unit|centre|campaign
    |initiative|evaluation|study|inquiry|fund|offer|programme|project
  )$
`;
const LONGEST_NAME = 40;
const OF_AN_UPDATE = pattern('i')`
  \b(?:
    letter|updates?|news|welcome|hello|chair|notes?|introduction|people|changes?|other|business
    |questions?
  )\b
  |\?
`;

/** What "the committee", "the group", "the region" refer to: the sentence before, the heading, the document. */
export function referredTo(
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
      return withPlace(namedBody(body, lexicon, document), sentence, body.markedEnd);
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
  const said = pattern('u')`
    \b(?:[Aa]n?|[Oo]ur|[Tt]he|[Nn]ew) ((?:(?!of\b|the\b|an?\b)[\p{L}’'-]+ ){1,3}${noun}(?:, (?:\p{Lu}[\p{L}’'-]+ ?){1,6}(?=,))?)\b
  `;
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
      return namedBody(subject, lexicon, document);
  }
  const { heading } = passage;
  return heading !== null && heading.length <= LONGEST_NAME && !OF_AN_UPDATE.test(heading)
    ? { text: heading.replace(/:$/, ''), known: null }
    : null;
}
