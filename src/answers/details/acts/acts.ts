import { pattern } from '../../../text/pattern.ts';
import { rememberText } from '../../../text/remember-text.ts';
import { BODIES } from '../bodies.ts';
import type { Act } from './act.ts';
import { ASKED_OF_THINGS } from './asked-of-things.ts';
import { KNOWN_ACTS } from './known-acts.ts';

const WHICH_BODY = pattern()`
  \b(?:which|what) (?:other )?(?:
    (?:local )?authorit(?:y|ies)|councils?|las?|${BODIES}
  )\b
`;

const ACTS: readonly Act[] = [...KNOWN_ACTS, ...ASKED_OF_THINGS];

/** A question is asked for its act at many a step. */
const QUESTIONS_KEPT = 100;

/** The act whose doer a question asks for, or null. */
export const actAskedFor: (text: string) => Act | null = rememberText((text) => {
  const question = text.toLowerCase();
  return (
    ACTS.find(({ asked }) => asked.test(question)) ??
    ACTS.find(({ asked, isOfMany }) => !isOfMany && asked.test(askedOfWhom(question))) ??
    null
  );
}, QUESTIONS_KEPT);

/** The words of a question by which it asks for the doer of an act; empty where it asks for none. */
export function wordsOfAct(question: string): string {
  const act = actAskedFor(question);
  return act ? (act.asked.exec(question) ?? act.asked.exec(askedOfWhom(question)))![0] : '';
}

/** "Which councils did it?" asks who did. */
function askedOfWhom(question: string): string {
  return question.replace(WHICH_BODY, 'who');
}
