import { isClosingLine } from '../../corpus/closing-line.ts';
import type { Document, Passage } from '../../corpus/document.ts';
import { pattern } from '../../text/pattern.ts';
import { affiliationOf } from './affiliation.ts';
import type { PassageRole } from './draft.ts';
import { type Lexicon, type MarkedSentence, markSentence } from './mark-sentence.ts';
import { applyRules } from './rules/apply-rules.ts';
import { findingOf } from './rules/finding.ts';
import { saidDate } from './said-date.ts';
import { settleFinding } from './settle-role.ts';
import { splitSentences } from './split-sentences.ts';

const IN_MY_POST = pattern('u')`
  \b(?:
    [Aa]s|I am|I’m|I'm|role as|post as|position as
  )(?: (?:the|your|our|a|new|newly appointed|to be))* ⟦T(\d+)⟧
`;
/** "I took over in May from …", "since I succeeded …" */
const I_FOLLOWED = pattern('u')`
  \bI (?:have )?(?:
    (?:took|taken) over(?: (?:the )?(?:chair|role|post|reins|baton))?(?<when> (?:in|on|at) [^⟦.;,]{2,20})? from
    |(?:succeeded|followed|replaced)
  ) ⟦P(?<p>\d+)⟧
`;
/** So many lines below a name may tell what its bearer is, each of no more than so many letters. */
const MOST_LINES_BELOW = 2;
const LONGEST_LINE = 160;
const FROM_SOMEBODY = /^(?:(?:a )?(?:message|word|welcome|introduction|note|update) )?from /i;
const FROM_THE_POST = pattern('iu')`
  ^(?:(?:a )?(?:message|word|welcome|introduction|note|update) )?from (?:(?:the|our|your) )?⟦T(\d+)⟧
`;

/** Passages of a document that one person wrote and signed: from `begin` to before `end`, where the name stands. */
export type Letter = { readonly begin: number; readonly end: number; readonly signer: string };

/** The letters of a document. One begins where the document does, or after the signature before. */
export function lettersOf(document: Document, lexicon: Lexicon): readonly Letter[] {
  const letters: Letter[] = [];
  for (const number of document.passages.keys()) {
    const signer = signerAt(document, number, lexicon);
    if (signer) letters.push({ begin: (letters.at(-1)?.end ?? -1) + 1, end: number, signer });
  }
  return letters;
}

/**
 * The posts of those who sign: a name that stands alone after "Best wishes" holds the post of the heading
 * before it ("From our RIIA Sponsor"), those that the letter says in the first person ("As Lead DCS for
 * our RIIA, I …") and those below it ("Chair, North West ADCS").
 */
export function readSignatures(
  document: Document,
  letters: readonly Letter[],
  lexicon: Lexicon,
): readonly PassageRole[] {
  return letters.flatMap(({ begin, end, signer }) => {
    const passage = document.passages[end]!;
    const said = document.passages
      .slice(begin, end)
      .flatMap((headed) => saidOfOneself(headed, signer, document, lexicon));
    const headings = document.passages
      .slice(begin, end + 1)
      .findLast(({ headings }) => headings.length > 0)?.headings;
    const heading = headings?.findLast((text) => FROM_SOMEBODY.test(text)) ?? headings?.at(-1);
    const sentence = heading && FROM_SOMEBODY.test(heading) ? markSentence(heading, lexicon) : null;
    const post = sentence ? FROM_THE_POST.exec(sentence.marked) : null;
    const ofHeading =
      sentence && post ? [roleOf(sentence, Number(post[1]), signer, document, passage, lexicon)] : [];
    const own = [...said, ...ofHeading, ...postsBelow(document, end, signer, lexicon)];
    const before = document.passages
      .slice(begin, end)
      .flatMap((each) => beforeOneself(each, own, document, lexicon));
    return [...own, ...before];
  });
}

/** "I took over in May from Jo Lane": who had the post before that a letter is signed with, the region's or committee's own first. */
function beforeOneself(
  { text, anchor }: Passage,
  own: readonly PassageRole[],
  document: Document,
  lexicon: Lexicon,
): readonly PassageRole[] {
  if (!/\bI\b/.test(text)) return [];
  const held = own.find(({ post }) => /chair$|president$|sponsor$/.test(post)) ?? own[0];
  if (!held) return [];
  return splitSentences(text).flatMap((each) => {
    const sentence = markSentence(each.text, lexicon);
    const groups = I_FOLLOWED.exec(sentence.marked)?.groups;
    const person = groups ? sentence.people[Number(groups.p)] : undefined;
    if (!groups || !person) return [];
    return [
      {
        ...held,
        person: person.name,
        place: affiliationOf(sentence, Number(groups.p))?.text ?? null,
        tense: 'over' as const,
        until: saidDate(groups.when ?? '', document.published, false)?.date ?? null,
        evidence: each.text,
        source: { kind: 'passage' as const, documentId: document.id, anchor },
        hasGivenNameOnly: person.certainty === 'given',
      },
    ];
  });
}

/** "As Lead DCS for adoption I want to thank you." */
function saidOfOneself(
  headed: Passage,
  signer: string,
  document: Document,
  lexicon: Lexicon,
): readonly PassageRole[] {
  if (!isFirstPerson(headed.text)) return [];
  return splitSentences(headed.text)
    .filter(({ text }) => isFirstPerson(text) || /^As /.test(text))
    .flatMap(({ text }) => {
      const sentence = markSentence(text, lexicon);
      const post = IN_MY_POST.exec(sentence.marked);
      const isOfOther = /⟦P/.test(sentence.marked.slice(0, post?.index ?? 0));
      return post && !isOfOther ? [roleOf(sentence, Number(post[1]), signer, document, headed, lexicon)] : [];
    });
}

/** The lines below a name that begin with a post: "Chair, North West ADCS, and Director of …, Tameside". */
function postsBelow(
  document: Document,
  end: number,
  signer: string,
  lexicon: Lexicon,
): readonly PassageRole[] {
  const lines = document.passages
    .slice(end, end + 1 + MOST_LINES_BELOW)
    .flatMap((passage) => passage.text.split('\n').map((line) => ({ passage, line: line.trim() })));
  const name = lines.findIndex(({ line }) => line.startsWith(signer));
  return lines.slice(name + 1, name + 1 + MOST_LINES_BELOW).flatMap(({ passage, line }) => {
    if (line.length > LONGEST_LINE || !/^(?:⟦O\d+⟧ )?⟦T\d+⟧/u.test(markSentence(line, lexicon).marked))
      return [];
    const sentence = markSentence(`${signer}, ${line}`, lexicon);
    return applyRules(sentence)
      .findings.filter(({ person }) => person === 0)
      .map((finding) => ({
        ...settleFinding(finding, signer, sentence, { document, passage, lexicon }),
        evidence: line,
      }));
  });
}

function isFirstPerson(text: string): boolean {
  return /\b(?:I|my|me)\b/.test(text);
}

function roleOf(
  sentence: MarkedSentence,
  post: number,
  name: string,
  document: Document,
  passage: Passage,
  lexicon: Lexicon,
): PassageRole {
  return settleFinding(findingOf(sentence, null, post, 'held'), name, sentence, {
    document,
    passage,
    lexicon,
  });
}

/** A passage that is nothing but a name, after a closing line or below it. */
function signerAt(document: Document, number: number, lexicon: Lexicon): string | null {
  const passage = document.passages[number];
  if (!passage || passage.text.length > 120) return null;
  const lines = passage.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const before = document.passages[number - 1]?.text.trim() ?? '';
  const isClosed =
    lines.length > 1 && !isClosingLine(before.split('\n').at(-1) ?? '')
      ? isClosingLine(lines[0] ?? '')
      : isClosingLine(before.split('\n').at(-1) ?? '');
  if (!isClosed && !endsOpening(document, number) && !endsAll(document, number, lexicon)) return null;
  const written = (isClosingLine(lines[0] ?? '') ? lines[1] : lines[0]) ?? '';
  const { people, marked } = markSentence(written, lexicon);
  const person = people.find(({ start }) => start === 0);
  const isSigned = isClosed ? /^⟦P0⟧(?:,|$)/u : /^⟦P0⟧(?:, ⟦O\d+⟧)?$/u;
  return person && isSigned.test(marked) ? person.name : null;
}

/** Whether a passage ends the letter with which a document opens: what stands above all headings, and with one of them behind it. */
function endsOpening({ passages }: Document, number: number): boolean {
  const behind = passages.slice(number + 1, number + 1 + MOST_LINES_BELOW);
  return number > 0 && passages[number]?.heading === null && behind.some(({ heading }) => heading !== null);
}

/** Whether a passage ends a document with a name and, below it, what its bearer is. */
function endsAll({ passages }: Document, number: number, lexicon: Lexicon): boolean {
  const below = passages.slice(number + 1);
  const [post] = passages[number]?.text.includes('\n')
    ? passages[number].text.split('\n').slice(1)
    : below.map(({ text }) => text);
  return (
    number > 0 &&
    below.length <= MOST_LINES_BELOW &&
    post !== undefined &&
    post.length <= LONGEST_LINE &&
    /^(?:⟦O\d+⟧ )?⟦T\d+⟧/u.test(markSentence(post, lexicon).marked)
  );
}
