import type { MarkedSentence } from './mark-sentence.ts';
import { bodyAfter, bodyBefore, type SaidBody } from './read-body.ts';

const CLAUSE_BEGINS = /(?:^|[;:] |[.!?] )/g;
const OPENING_DATE = '(?:(?:Since|In|From|Until|For|On) [^,⟦]{1,25},? )?';
const PREDICATE =
  '(?:,? (?:which|that))?(?: (?:has|have|had|will|is|was|are|were|be|been|being|to|now|also|jointly|currently|still|sits|runs|meets|met|continues|began|replaced|covers|opened|started|says|gives|brings|helps|works)\\b|, | $|$)';
const SUBJECT = new RegExp(
  `^${OPENING_DATE}((?:(?:The|Our|Its|This|That|A|An) )?(?:[^.;,:⟦]|⟦O\\d+⟧){2,70}?)${PREDICATE}`,
  'iu',
);
const PRONOUN = /^(?:it|this|that|they|he|she|who|which|we|i|there|those|these|you)$/i;

/** What is said to be led or run in the words that end at `to`: the body named last before them, or else the subject of their clause. */
export function subjectBefore(sentence: MarkedSentence, to: number): SaidBody | null {
  return bodyBefore(sentence, to) ?? subjectOfClause(sentence, to);
}

/** The subject of the clause that ends at `to` in the marked sentence; of "It …" only that it refers back. */
export function subjectOfClause(sentence: MarkedSentence, to: number): SaidBody | null {
  const before = sentence.marked.slice(0, to);
  const clause = Math.max(
    ...[...before.matchAll(CLAUSE_BEGINS)].map(({ index, 0: mark }) => index + mark.length),
  );
  const said = SUBJECT.exec(before.slice(clause));
  if (!said?.[1]) return null;
  const words = said[1].replace(/^(?:the|our|its|this|that|an?) /i, '');
  const end = clause + said[0].indexOf(said[1]) + said[1].length;
  if (/^it$/i.test(words)) return { text: 'it', known: null, markedEnd: end, isBackReference: true };
  if (PRONOUN.test(words)) return null;
  return bodyAfter({ ...sentence, marked: before.slice(0, end) }, end - words.length, true);
}
