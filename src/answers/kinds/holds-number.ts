import { termOf, type Word, wordsOf } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { wordList } from '../../text/word-list.ts';
import { onceForEach } from '../once-for-each.ts';
import { NUMBER_WORDS, numbersIn, numbersWithTimeIn } from './numbers-in.ts';
import type { Counted } from './terms-counted.ts';

/** To look for this first is ten times as fast as to take every sentence apart. */
const ANY_NUMBER = pattern('i')`\d|\b(?:${NUMBER_WORDS})\b`;
const UNITS_OF_TIME: readonly string[] = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'].map(termOf);
/** "All 16 councils are to participate" counts no participants, nor "nine are judged good" any judges, though both are one term. */
const IS_DONE = /^participat(?:e|ing|ion)$|\w{3}ed$/i;
/** Who counts "peer challengers" counts no peer challenges, though both are one term, nor who counts "peer reviewers"; and the other way round. */
const DOERS = /\b(?:how many|(?:pool|number|base|cohort|group) of) (?:[\w-]+ ){0,4}?(\w+(?:er|or)s)\b/;
const DOER = /(?:er|or)s?$/i;
/** What a number is worth that counts what is asked for and does not say with it which: "280,000 children in need" for those in care. */
const COUNTED_BARELY = 0.97;
/** Who asks how many there are in all is not told by those that came in addition. */
const ASKS_FOR_ALL = /\bhow many\b.*\b(?:are there|altogether|in total|in all|overall|all told)\b/;
/** … nor by a share of them. */
const SHARE = /\b\d+(?:\.\d+)?\s?(?:%|per ?cent\b)/g;
const IN_ADDITION = /^(?:additional|extra|further|more|new|another)$/i;
/** … but who asks for just these. */
const ASKS_FOR_MORE = /\b(?:how many|number of) (?:additional|extra|further|more|new|another)\b/;
/** "Three adoption agencies" count no adoptions. */
const OF_A_DEED = /(?:tion|sion|ment)$/i;
/** "Two school improvement reviews" count no schools, and "four council officers" no councils. */
const OF_A_BODY = /^(?:school|council|university|college|hospital)$/i;
const PLURAL = /\p{Ll}{3}s$/u;
/** "All the", "none of our", "every", and so many words of what that is; what is "for all children" counts none. */
const ALL_OF = /(?<!\bfor )\b(?:all|every|none)(?: of)?(?: (?:the|our|its|their))?((?: [\w’'-]+){1,3})/gi;
/** What a number is worth that counts something else that the question speaks of, and one that counts neither. */
const OF_THE_TOPIC = 0.5;
export const OF_SOMETHING_ELSE = 0.25;
/** … and one in whose clause nothing of the question stands. */
const OF_NOTHING_ASKED = 0.1;
/** "How many?" says nothing that could stand beside the number. */
const BARE = /\bhow many\W*$/;

/** What a number is held against. */
export type Counting = {
  /** What a question with "how many" counts. */
  readonly counted: Counted;
  /** The terms of all that it is about, with what says the same. */
  readonly about: ReadonlySet<string>;
  /** Those of them that say which of the counted are meant; none where it does not say what is counted. */
  readonly which: ReadonlySet<string>;
  /** The question, in lower case. */
  readonly question: string;
};

/**
 * Whether a sentence holds a number that is no date: 1 where it counts what was asked about ("11 local authorities"), less
 * where it counts something else. Where nothing is said to be counted, any number will do.
 */
export function holdsNumber(said: string, counting: Counting): number {
  const { counted, about, question } = counting;
  const sentence = ASKS_FOR_ALL.test(question) ? said.replaceAll(SHARE, '') : said;
  if (!ANY_NUMBER.test(sentence)) return countsAll(sentence, counted);
  if (countsDeed(sentence, question)) return 1;
  const { besideNumbers, clauses } = countsTime(counted) ? numbersWithTimeIn(sentence) : numbersIn(sentence);
  if (clauses.length === 0) return 0;
  const isSaidIn = sayingThing(counted, question);
  const fitting = besideNumbers.filter((words) =>
    counted.some((terms) => terms.every((one) => isSaidIn(words, one))),
  );
  if (fitting.length > 0) return worthOfCount(fitting, counting, isSaidIn);
  const isOfClause = clauses.some((words) => words.some(({ term }) => about.has(term)));
  if (counted.length > 0 && !isOfClause && !BARE.test(question)) return OF_NOTHING_ASKED;
  const isOfTopic = besideNumbers.some((words) => [...about].some((one) => isSaidIn(words, one)));
  return counted.length === 0 || isOfTopic ? OF_THE_TOPIC : OF_SOMETHING_ELSE;
}

/** "How many passed?", "how many have settled without one?": no thing is counted, but all who did so. */
const DEED_COUNTED = pattern()`
  \bhow many (?:of (?:them|these|those|whom) )?(?:(?:have|has|had|were|was|are|is|then|since|now|been|also|did|went on to) )*([a-z]{3,}ed|won|lost|left|sat|met|began|chose|stayed|quit)\b(?=
    \W*$
    | (?:in|on|at|from|by|for|to|the|it|this|that|their|with|without|home|early|back|out|up|off|so|since|after|before|last|an?|altogether|overall)\b
  )
`;

/** Whether a sentence counts those who did what a question with no noun asks: "214 sat the test, and 187 had passed". */
function countsDeed(sentence: string, question: string): boolean {
  const deed = DEED_COUNTED.exec(question)?.[1];
  if (deed === undefined) return false;
  return numbersIn(sentence).besideNumbers.some((words) => words.some(({ term }) => term === termOf(deed)));
}

/** "How many days?" counts stretches of time, which are no numbers otherwise. */
function countsTime(counted: Counted): boolean {
  return counted.some(([unit = '']) => UNITS_OF_TIME.includes(unit));
}

type SayingThing = (words: readonly Word[], wanted: string) => boolean;

/** Says whether words name a thing itself: not who does it or what is done to it, nor a part of another name. */
const sayingThing = onceForEach((counted: Counted, question: string): SayingThing => {
  const doer = DOERS.exec(question)?.[1];
  const deeds = doer === undefined ? [] : [termOf(doer), ...deedsLike(question, counted)];
  const isDeed = (text: string, term: string) => deeds.includes(term) && !DOER.test(text);
  const deedsAsked = new Set(wordsOf(question).flatMap(({ term, text }) => (DOER.test(text) ? [] : [term])));
  const isDoerOf = (text: string, term: string) => deedsAsked.has(term) && DOER.test(text);
  return (words, wanted) =>
    words.some(
      ({ term, text }, at) =>
        term === wanted &&
        !IS_DONE.test(text) &&
        !isDeed(text, term) &&
        !isDoerOf(text, term) &&
        !(OF_A_DEED.test(text) && PLURAL.test(words[at + 1]?.text ?? '')) &&
        !(OF_A_BODY.test(text) && words[at + 1] !== undefined),
    );
});

/** What a number is worth that counts what is asked about: less where it only adds to more, or does not say which of them. */
function worthOfCount(
  fitting: readonly (readonly Word[])[],
  { which, question }: Counting,
  isSaidIn: SayingThing,
): number {
  const isPart =
    ASKS_FOR_ALL.test(question) &&
    !ASKS_FOR_MORE.test(question) &&
    fitting.every(([first]) => IN_ADDITION.test(first?.text ?? ''));
  if (isPart) return OF_THE_TOPIC;
  const tellsWhich = fitting.some((words) => [...which].some((one) => isSaidIn(words, one)));
  return tellsWhich || which.size === 0 ? 1 : COUNTED_BARELY;
}

/** What else than the doer's own deed the question's words for it may mean: a peer challenge beside a peer review. */
function deedsLike(question: string, counted: Counted): string[] {
  const asked = new Set(wordsOf(question).map(({ term }) => term));
  return counted.flatMap((terms) =>
    terms.length > 1 && terms.slice(0, -1).every((term) => asked.has(term)) ? terms.slice(-1) : [],
  );
}

/** Those of whom nobody knows how many "all" of them are. */
const UNCOUNTED = new Set(
  wordList(`
  children people pupils students families parents carers leavers youngsters residents schools teachers
  staff
`).map(termOf),
);

/** "All LAs across the region" says how many, though by no number. */
function countsAll(sentence: string, counted: Counted): number {
  if (counted.some((terms) => terms.some((term) => UNCOUNTED.has(term)))) return 0;
  const isAll = [...sentence.matchAll(ALL_OF)].some(([, those = '']) => {
    const terms = wordsOf(those).map(({ term }) => term);
    return counted.some((one) => one.every((term) => terms.includes(term)));
  });
  return isAll ? COUNTED_BARELY : 0;
}
