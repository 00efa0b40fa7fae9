import { fragment, pattern } from '../../../text/pattern.ts';
import type { MarkedSentence } from '../mark-sentence.ts';
import { bodyBefore, originalStart, type SaidBody } from '../read-body.ts';

const CLAUSE_BEGINS = /(?:^(?:\d+(?:\.\d+)*\.? )?|[;:] |[.!?] )/g;
const OPENING = '(?:(?:Since|In|From|Until|For|On|At|By|After|Before|As (?:to|for)) [^,⟦]{1,40},? )?';
const PREDICATE = fragment`
  (?:,? (?:which|that))?(?: (?:
    has|have|had|will|is|was|are|were|be|been|being|now|also|jointly|currently|still|met|began
    |replaced|opened|started|says|came|ran|held
    |[a-z]+(?:ed|s)(?= (?:its|in|on|at|the|a|for|with|and|by)\b)
  )\b
    |, | $|$
  )
`;
const SUBJECT = pattern('iu')`
  ^${OPENING}((?:(?:The|Our|Its|This|That|A|An) )?(?:[^.;,:⟦]|⟦O\d+⟧){1,70}?)${PREDICATE}
`;
const PRONOUN = /^(?:it|this|that|they|he|she|who|which|we|i|there|those|these|you)$/i;
const MOST_WORDS = 9;

/** What is said to be led or run in the words that end at `to`: the body named last before them, or else the subject of their clause. */
export function subjectBefore(sentence: MarkedSentence, to: number): SaidBody | null {
  const near = bodyBefore(sentence, to);
  const subject = subjectOfClause(sentence, to);
  // "The regional group on neglect" is told by more than its last noun.
  const isMore = near && subject && new RegExp(`^${RegExp.escape(near.text)} (?:on|for) `).test(subject.text);
  return isMore ? subject : (near ?? subject);
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
  if (PRONOUN.test(words) || words.split(' ').length > MOST_WORDS) return null;
  const named = /^⟦O(\d+)⟧$/u.exec(words);
  const text = sentence.text
    .slice(originalStart(sentence, end - words.length), sentence.originalOffset(end))
    .trim();
  const known = named ? (sentence.bodies[Number(named[1])]?.known ?? null) : null;
  return { text, known, markedEnd: end, isBackReference: false };
}
