import { pattern } from '../text/pattern.ts';
import type { Answer } from './answer.ts';
import { twoQuestions } from './follow-up/two-questions.ts';
import type { Question } from './question.ts';
import { answerOne, bothAnswers } from './wording/both-answers.ts';

/** “How many inspections were there, and how many were good?”: where nobody knows how many there were, nobody knows how many of those. */
const HOW_MANY = /^(?:and |so )?how many\b/i;
const OF_THOSE =
  /^how many (?:of (?:them|these|those)|had|has|have|were|was|are|got|did|do|passed|failed)\b/i;
/** “What did the judge say, and what was ADCS's reply?”: where nobody knows what was said, nobody knows what was said to that, nor of whom “she” is. */
const TO_THAT = pattern('i')`
  ^(?:
    what (?:was|is|were) [^?]{2,40}? (?:reply|response|answer|reaction|comments?)
    |how (?:did|does|do|has|have) [^?]{2,40}? (?:react|reacted|respond|responded|answer|answered|reply|replied)
    |what (?:did|does|do) [^?]{2,40}? (?:answer|reply|say|think)
  )\W*$
  |\b(?:he|she|him|her|his)\b
`;

/** “When is the next conference, and where?”: where nobody knows of one to come, what is told of the last one is no answer. */
const OF_WHAT_COMES = /\b(?:next|upcoming|forthcoming)\b/i;
const NOTHING_ELSE = pattern(
  'i',
)`^(?:and )?(?:where|why|since when|by whom|where from|what for|(?:at )?(?:what|which) (?:time|day|date|place))\W*$`;

/**
 * The answer to a question that asks two things, or to the one of them that has one, which is said; the refusal of the first where
 * neither has; null for every other question.
 */
export function answerTwoQuestions(question: Question, answer: (part: Question) => Answer): Answer | null {
  const two = twoQuestions(question);
  if (!two) return null;
  const [one, other] = two.map((part) => ({ part, answer: answer(part) }));
  const hangsOnIt =
    TO_THAT.test(other!.part.text) ||
    (OF_WHAT_COMES.test(one!.part.text) && NOTHING_ELSE.test(other!.part.text)) ||
    (HOW_MANY.test(one!.part.text) && OF_THOSE.test(other!.part.text));
  if (one!.answer.kind === 'refused' && (hangsOnIt || other!.answer.kind === 'refused'))
    return { ...one!.answer, question: question.text };
  return (
    bothAnswers(question.text, one!.answer, other!.answer) ??
    answerOne(question.text, one!.answer, sayUnanswered(other!.part)) ??
    answerOne(question.text, other!.answer, sayUnanswered(one!.part))
  );
}

function sayUnanswered({ text }: Question): string {
  return `I found no answer to “${text.replace(/\?$/, '')}”.`;
}
