import type { SentenceWorth } from '../search/excerpt.ts';
import type { Query } from '../search/query.ts';
import { termOf, wordsOf } from '../search/tokenize.ts';

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|dozens|hundred|hundreds|thousand|thousands|million|billion|half|none';
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NUMBER_WORD = new RegExp(`^(?:${NUMBER_WORDS})$`, 'i');
const DAY_OF_MONTH = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})`, 'g');
/** "Cohort 8" counts nothing. */
const LABEL = /\b(?:cohorts?|rounds?|phases?|tier|level|stage|ks|section|part|l) ?\d+(?:\/\d+)?\b/gi;
/** What the people are called who are counted. */
const PEOPLE =
  'participants attendees delegates colleagues staff members managers workers reviewers challengers applicants leaders representatives'.split(
    ' ',
  );
/** What is counted stands so many words behind its number at most. */
const COUNTED_WITHIN = 6;
const YEAR = /\b(?:19|20)\d{2}(?:\/\d{2,4})?\b/g;

/** What kind of thing a question asks for, and how much of it a sentence holds: 0 (none) to 1. */
type Kind = {
  readonly asked: RegExp;
  /** `counted` are the terms of what a question with "how many" counts. */
  readonly worth: (sentence: string, counted: ReadonlySet<string>, question: string) => number;
};

/** A word that asks, and does not merely join a clause to the noun before it. */
const asks = (words: string) =>
  new RegExp(
    `(?:^|[,;:?.!-] ?|\\b(?:know|tell me|say|remind me|and|exactly|in|by|from|to|at|on|of|for|with|since|until|please) )(?:${words})\\b`,
  );

/** A name or a "because" stands in many a sentence: having one proves little. */
const LOOSE = 0.9;
/** A name of one word may be a town, a scheme or anything. */
const ONE_WORD = 0.6;
const REST_OF_NAME = '(?: (?:(?:and|of|&) )?(?:the )?\\p{Lu}\\p{L}+)';
/** Every sentence begins with a capital: there two of them make a name. */
const NAMES = new RegExp(
  `^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+${REST_OF_NAME}*|(?<!^)\\b\\p{Lu}\\p{Ll}+${REST_OF_NAME}*`,
  'gu',
);
/** Capitals that are no name of somebody: months, and what regions and committees are called. */
const NAMES_NOBODY = new RegExp(
  `^(?:${MONTHS}|North|South|East|West|Eastern|Midlands|Regional|Region|Policy|Committee)$`,
);

const holds =
  (pattern: RegExp, worth = 1): SentenceWorth =>
  (sentence) =>
    pattern.test(sentence) ? worth : 0;

/** A number that is no date; the more so where it counts what was asked about ("11 local authorities"). */
function holdsNumber(sentence: string, counted: ReadonlySet<string>): number {
  const bare = sentence.replaceAll(YEAR, '').replaceAll(DAY_OF_MONTH, '').replaceAll(LABEL, '');
  const words = wordsOf(bare).filter(({ isCompound }) => !isCompound);
  const isNumber = ({ text }: { text: string }) => /^\d/.test(text) || NUMBER_WORD.test(text);
  const numbers = words.flatMap((word, at) => (isNumber(word) ? [at] : []));
  if (numbers.length === 0) return 0;
  const counts = numbers.some((at) =>
    words.slice(at + 1, at + 1 + COUNTED_WITHIN).some(({ term }) => counted.has(term)),
  );
  return counts ? 1 : 0.5;
}

/** A name in a sentence that the question does not say, the more so of two words ("Lyn Gavin"); months and regions name nobody. */
function holdsOtherName(sentence: string, _: unknown, question: string): number {
  const asked = new Set(question.split(/\P{L}+/u));
  const isOther = (word: string) =>
    /^\p{Lu}/u.test(word) && !NAMES_NOBODY.test(word) && !asked.has(word.toLowerCase());
  const names = [...sentence.matchAll(NAMES)].map(([name]) => name.split(' ').filter(isOther).length);
  return names.some((words) => words > 1) ? LOOSE : names.some((words) => words > 0) ? ONE_WORD : 0;
}

const KINDS: readonly Kind[] = [
  {
    asked: /\bhow (?:many|often|large|big|few|long ago)\b|\bnumber of\b|\bwhat number\b/,
    worth: holdsNumber,
  },
  {
    asked:
      /\bhow much\b|\b(?:cost|costs|funding|amount|budget|money|spend|spent|price|worth|grant|shortfall|gap)\b.*\?*$/,
    worth: holds(/£|\d+(?:\.\d+)?%|\b\d+(?:\.\d+)?\s?(?:million|billion|m|bn|k)\b/),
  },
  {
    asked:
      /\b(?:what|which) (?:share|proportion|percentage|percent|fraction)\b|\bper ?cent\b|%|\bwhat rate\b/,
    worth: holds(/\d+(?:\.\d+)?\s?%|\bper ?cent\b|\bone[- ]in[- ]\w+|\b(?:two|three) thirds?\b|\bhalf\b/i),
  },
  { asked: /\bhow old\b|\bwhat age\b/, worth: holds(/\byears? old\b|\baged? \d|\bage of \d/i) },
  {
    asked: /\bwhat time\b/,
    worth: holds(/\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:[.:]\d{2})? ?(?:am|pm)\b|\bo'clock\b/i),
  },
  {
    asked: asks(
      'when|what (?:date|day|month|year)|which (?:date|day|month|year)|how (?:long|soon)|deadline|date of',
    ),
    worth: (sentence) => {
      if (new RegExp(`\\b(?:${MONTHS})\\b`).test(sentence)) return 1;
      if (sentence.match(YEAR)) return 0.9;
      return /\b(?:spring|summer|autumn|winter|next year|months?|weeks?|years?)\b/i.test(sentence) ? 0.5 : 0;
    },
  },
  {
    asked: asks('why|what (?:reason|caused|causes)|how come|for what reason'),
    worth: holds(
      /\b(?:because|due to|as a result|since|so that|in order to|aims?|in response to|therefore|owing|following|given|reasons?|to (?:ensure|help|improve|support|reduce))\b/i,
      LOOSE,
    ),
  },
  {
    asked:
      /(?:^|[,;:?.!-] ?|\b(?:know|tell me|say|remind me|and|exactly|from|to) )where\b|\bwhich (?:city|town|place|venue)\b|\bwhat (?:city|town|place|venue|location)\b/,
    worth: holds(/\b(?:in|at|from|to) (?:the )?\p{Lu}\p{L}+/u, LOOSE),
  },
  {
    asked:
      /\bwhich (?:council|councils|authority|authorities|la|las|borough|boroughs|county|university|company|organisation|organisations|body|charity|firm|agency|force|hospital)\b|\bwhat (?:council|university|company|organisation|body|charity)\b|^(?:and )?who(?:se|m)?\b/,
    worth: holdsOtherName,
  },
];

/**
 * How well a sentence gives the kind of thing that the question asks for (a number, an amount, a share, a date, a
 * reason, a place, a name), from 0 to 1; null where it asks for no such thing. `question` in lower case; `query` is what it
 * is about.
 */
export function kindOfAnswer(question: string, query: Query): SentenceWorth | null {
  const kind = KINDS.find(({ asked }) => asked.test(question));
  if (!kind) return null;
  const counted = termsCounted(question, query);
  return (sentence) => kind.worth(sentence, counted, question);
}

/** The terms of the words behind "how many", with what says the same. */
function termsCounted(question: string, query: Query): ReadonlySet<string> {
  const behind = /\b(?:how many|number of)\s+(.{1,40})/.exec(question)?.[1] ?? '';
  const words = wordsOf(behind)
    .slice(0, 4)
    .map(({ text }) => text.toLowerCase());
  const verb = words.findIndex((word) =>
    /^(?:are|were|is|was|have|has|had|did|do|does|will|would|can|of|in|on|to|from|for|there)$/.test(word),
  );
  const named = verb < 0 ? words : words.slice(0, verb);
  // "Care leavers" are counted, not care.
  const head = named.findLast((word, at) => at === 0 || !/(?:ed|ing)$/.test(word));
  if (head === undefined) return new Set();
  const heads = ['people', 'persons'].includes(head) ? [head, ...PEOPLE] : [head];
  const own = termOf(head);
  const same = query.groups
    .filter(({ said }) => said.toLowerCase().split(' ').includes(head))
    .flatMap(({ alternatives }) => alternatives.filter(({ terms }) => !terms.includes(own)))
    .flatMap(({ terms }) => terms);
  return new Set([...heads.map(termOf), ...same]);
}
