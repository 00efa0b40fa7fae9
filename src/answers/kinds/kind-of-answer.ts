import type { SentenceWorth } from '../../search/best-sentences.ts';
import type { Query } from '../../search/query.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { termOf, termsOfText } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { asksWhether } from '../understanding/asks/asks-whether.ts';
import { MONTHS } from '../understanding/date-words.ts';
import { holdsAnyName } from './holds-any-name.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';
import { limitAsked } from './limit-asked.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import { termsCounted } from './terms-counted.ts';

/** A question about a day that is over, or about who came … */
const OVER = pattern()`
  (?<!\bby )\bwhen (?:was|were|did|had)\b(?!.*\b(?:due|(?:want|hope|plan|aim|intend|have|supposed|meant|expected) to)\b)
  |\bhow many\b.*\b(?:went|came|attended|turned up|took part|(?:was|were) (?:there|at|on))\b
`;
/** … is badly served by a sentence about what was still to come, though it hold a date or a number. */
const TO_COME = pattern()`
  \b(?:
    will|next meeting|is (?:being )?planned|are planned|(?:is|are) due|(?:is|are) scheduled
    |to be (?:held|agreed)
  )\b
`;

/** How many something has now … */
const IS_NOW = /\bhow many\b.*\b(?:does|do|has|have|are|is)\b/;
/** … is not told by how many it began with. */
const AT_FIRST = pattern('i')`
  \b(?:(?:began|begun|started|opened|launched|set out)\b[^.;]{0,30} with|originally|at first|initially)\b(?!.*\bnow\b)
`;

/** "When did they last meet?" asks for the newest date that is over. */
const LAST_TIME = /\bwhen (?:did|was|were|have|has|had)\b.*\b(?:last|most recently)\b/;
const SAYS_LAST = /\b(?:last|most recent(?:ly)?|recently)\b/i;
const NOT_SAID_TO_BE_LAST = 0.98;
const NEXT_TIME = /\b(?:next|will (?:also )?(?:meet|be)|(?:due|scheduled|planning|plans) to)\b/;

/** What a sentence of the kind asked for is still worth that gives it of something else. */
const BESIDE = 0.8;

/** What has a deadline is named with it more often than not: one that names nothing asked about may be that of something else. */
const LIMIT_WORD = /\bdeadline\b|\bclosing date\b/i;

/** "How much profit did they make" wants the profit; money and time are said by their figures. */
const HOW_MUCH_OF_WHAT = pattern()`
  \bhow much (?!(?:
    did|does|do|is|was|are|were|has|have|had|will|would|can|could|should|of|more|less|extra|money
    |cash|funding|time|it|they|we|you|he|she|each|every|the|an?|any|to|for|in|per
  )\b)([a-z]{4,}) (?:did|does|do|is|was|are|were|has|have|had|will|would|can)\b
`;

/** "Who is it agreed with", "which council was it led by": the name stands behind the same word. */
const STRANDED = /\b(with|by|from|for)(?=\s*(?:[?.!,;]|-|$))/;

function nameBehind(preposition: string): RegExp {
  return pattern('u')`
    \b${preposition} (?:the |our |colleagues (?:from|in) )?(?!(?:${MONTHS})\b)\p{Lu}\p{L}+
  `;
}

/**
 * How well a sentence gives the kind of thing that the question asks for (a number, an amount, a share, a date, a
 * reason, a place, a name), from 0 to 1; null where it asks for no such thing. `question` in lower case; `query` is what it
 * is about, `isCouncil` tells whether a text names a local authority.
 */
export function kindOfAnswer(
  question: string,
  query: Query,
  isCouncil: (text: string) => boolean = () => false,
): SentenceWorth | null {
  const kind = firstAsked(question);
  if (!kind || asksWhether(question)) return null;
  const stranded = kind.isName ? STRANDED.exec(question)?.[1] : undefined;
  if (stranded !== undefined) {
    const named = nameBehind(stranded);
    return (sentence) => (named.test(sentence) ? 1 : holdsAnyName(sentence));
  }
  // "How many have been done?" counts what was spoken of.
  const counted = termsCounted(question, query);
  const isNamed = counted.length > 0;
  const about = termsOf(query.groups);
  const known = {
    counted: isNamed
      ? counted
      : [...termsOf(query.groups.filter(({ isCarried }) => isCarried))].map((term) => [term]),
    about,
    which: new Set(
      isNamed
        ? [...about].filter(
            // The "in" of "children in care" tells nothing from "children in need".
            (term) => !isFrameWord(term) && !counted.some((terms) => terms.includes(term)),
          )
        : [],
    ),
    isCouncil,
    question,
  };
  const isOver = OVER.test(question);
  const isNow = IS_NOW.test(question);
  const isLast = asksForLastTime(question);
  const limit = limitAsked(question);
  const limited = termsOf(query.groups.filter(({ said }) => !LIMIT_WORD.test(said)));
  // "The final deadline was …" is that of what the sentence before speaks of.
  const isOfAnother = (sentence: string, before: string) =>
    LIMIT_WORD.test(question) &&
    limited.size > 0 &&
    ![...termsOfText(sentence), ...(LIMIT_WORD.test(sentence) ? termsOfText(before) : [])].some((term) =>
      limited.has(term),
    );
  const ofWhat = HOW_MUCH_OF_WHAT.exec(question)?.[1];
  const saysOfWhat = (sentence: string) =>
    ofWhat === undefined || termsOfText(sentence).includes(termOf(ofWhat));
  return oncePerSentence(
    (sentence, before = '') =>
      kind.worth(sentence, { ...known, before }) *
      (isLast ? asLastTime(sentence) : 1) *
      (isOver && TO_COME.test(sentence) ? BESIDE : 1) *
      (isNow && AT_FIRST.test(sentence) ? BESIDE : 1) *
      (limit && !limit.test(sentence) ? BESIDE : 1) *
      (isOfAnother(sentence, before) ? BESIDE : 1) *
      (saysOfWhat(sentence) ? 1 : BESIDE),
  );
}

/** How well a sentence tells when something last was: best where it says so, not at all where it was to come. */
function asLastTime(sentence: string): number {
  if (NEXT_TIME.test(sentence)) return 0;
  return SAYS_LAST.test(sentence) ? 1 : NOT_SAID_TO_BE_LAST;
}

/** Whether a question asks when something last was: the newer the better. */
export function asksForLastTime(question: string): boolean {
  return LAST_TIME.test(question);
}

/** Of several the one that is asked for first: "how many schools take part, and for how long". */
function firstAsked(question: string): Kind | undefined {
  const places = KINDS.map(({ asked }) => question.search(asked));
  const first = Math.min(...places.filter((place) => place >= 0));
  return KINDS[places.indexOf(first)];
}

/** All by which these may be met. */
function termsOf(groups: Query['groups']): ReadonlySet<string> {
  return new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)));
}
