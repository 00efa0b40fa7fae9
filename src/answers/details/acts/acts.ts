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
  const act =
    ACTS.find(({ asked }) => asked.test(question)) ??
    ACTS.find(({ asked, isOfMany }) => !isOfMany && asked.test(askedOfWhom(question)));
  return act ? inItsWords(act, question) : null;
}, QUESTIONS_KEPT);

/** What is done by people, in the words of the question itself. */
const OWN_VERB = pattern()`
  ^(?:and |so |but )*(?:who|how many(?: [\w-]+){0,2}?) (?:(?:has|have|had|will|would|first|now|also) )*(?<verb>
    came|went|started|founded|launched|manages?|passed|joined|pays?|paid|runs?|opens?|opened|leads?
  )\b(?! (?:from|up|out|about|back|down|into)\b)
`;
const FORMS: Readonly<Record<string, string>> = {
  came: 'came',
  went: 'went',
  paid: 'paid',
  pay: 'pa(?:y|ys|id|ying)',
  run: 'r[ua]n|runs|running',
  lead: 'leads?|led|leading',
};

/** An act that is told by the very word of the question as well ("who started it", "143 carers came"): updates that nobody knows say it so. */
function inItsWords(act: Act, question: string): Act {
  const verb = OWN_VERB.exec(question)?.groups?.verb;
  if (verb === undefined) return act;
  const stem = verb.replace(/(?:ed|es|e|s)$/, '');
  const forms = FORMS[verb.replace(/s$/, '')] ?? `${stem}(?:e|es|s|ed|ing)?`;
  const own = `\\b(?:${forms})\\b(?! (?:from|up|out|about|back|down|into)\\b)`;
  return { ...act, told: new RegExp(`${act.told.source}|${own}`, act.told.flags) };
}

/** The words of a question by which it asks for the doer of an act; empty where it asks for none. */
export function wordsOfAct(question: string): string {
  const act = actAskedFor(question);
  return act ? (act.asked.exec(question) ?? act.asked.exec(askedOfWhom(question)))![0] : '';
}

/** "Which councils did it?" asks who did. */
function askedOfWhom(question: string): string {
  return question.replace(WHICH_BODY, 'who');
}
