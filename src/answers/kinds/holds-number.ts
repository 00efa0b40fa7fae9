import { termOf, type Word, wordsOf, writtenWordsOf } from '../../search/tokenize.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import { DAY_OF_MONTH, YEAR } from '../understanding/date-words.ts';
import type { Counted } from './terms-counted.ts';

export const NUMBER_WORDS = fragment`
  one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen
  |seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|dozens
  |hundred|hundreds|thousand|thousands|million|billion|half|none
`;
const NUMBER_WORD = pattern('i')`^(?:${NUMBER_WORDS})$`;
/** To look for this first is ten times as fast as to take every sentence apart. */
const ANY_NUMBER = pattern('i')`\d|\b(?:${NUMBER_WORDS})\b`;
/** Nor does the number of a paragraph: "3.2 Of 480 children". */
const PART_OF_TEXT = /^\d{1,2}(?:\.\d{1,2})+\.? (?=\p{Lu}|\d)/gu;
/** "Cohort 8" counts nothing. */
const LABEL = pattern('gi')`
  \b(?:
    (?:
      cohorts?|rounds?|phases?|tiers?|levels?|stages?|ks|sections?|parts?|l
    ) ?\d+(?:\/\d+)?(?:(?:,| and| to|-) ?\d+)*
    |(?:
      cohorts?|rounds?|phases?|tiers?|levels?|stages?|sections?|parts?
    ) (?:${NUMBER_WORDS})(?:(?:,| and| to|-) ?(?:${NUMBER_WORDS}))*
  )\b
`;
/** "Up to the age of 25" and "post-16" count nobody. */
const AGE = /\b(?:(?:aged?|ages? of|ages) |post-|pre-)\d+(?:(?:,| and| to|-) ?\d+)*/gi;
/** Nor is "no one-size-fits-all solution" any one. */
const ONE_OF_A_WORD = /\bone-(?!(?:third|half|quarter|fifth|tenth|in)\b)\p{L}+/giu;
/** A sum of money counts nothing either, nor a share, but "20% of the councils". */
const SHARE_OR_SUM = pattern('gi')`
  £\s?\d[\d.,]*\s?(?:million|billion|bn|[mk]\b)?
  |\b\d+(?:\.\d+)?\s?(?:%|per ?cent\b)(?! of (?:the|our|all)\b)
`;
/** And no more does a stretch of time, but where days or years are counted. */
const STRETCH = pattern('gi')`
  \b(?:\d+|${NUMBER_WORDS})[- ](?:minutes?|hours?|days?|weeks?|months?|years?)\b
`;
const UNITS_OF_TIME: readonly string[] = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'].map(termOf);
/** "An additional 2000 schools" are no year. */
const YEAR_ALONE = pattern('g')`
  (?<!\b(?:
    additional|another|extra|further|over|nearly|almost|than|some|around|about|approximately
  ) )${YEAR}
`;
/** "Increased the number of peer challengers to 70": what is counted may stand before its number, too. */
const BEHIND_ITS_NAME = pattern('gi')`
  \b(?:numbers?|total|pool|base) of ([^.;:]{1,120}?) (?:
    to|at|is|are|was|were|reached|exceeded|passed|topped
  ) (?:(?:now|just|only|around|about|over|nearly|almost) )?(?:\d|(?:${NUMBER_WORDS})\b)
`;
/** "Attendance mentors, of whom there are 31": all of them, where "of whom 31 are new" would be some. */
const OF_WHOM = pattern('gi')`
  ([^,.;:]{1,60}), (?:
    of (?:whom|which|them) there (?:are|were)|numbering
  )(?: now)? (?:(?:around|about|over|nearly|almost|only|just) )?(?:\d|(?:${NUMBER_WORDS})\b)
`;
/** "Laptops given out: 8,700": the label says what is counted. */
const BEHIND_ITS_LABEL = pattern('gi')`
  ^([^:.;]{1,60}): (?:(?:now|just|only|around|about|over|nearly|almost) )?(?:\d|(?:${NUMBER_WORDS})\b)
`;
/** "One that members share" counts none of them. */
const STANDS_FOR = /^(?:that|which|who|of|another)$/i;
/** A number counts what stands in its own clause, and not to whom it went: "610,000 contacts were made to children's services". */
const BETWEEN_CLAUSES = pattern()`
  [–—;:()]|,\s
  |\b(?:were|was|are|is|been) (?:made|given|sent|offered) (?:to|by)\b
  |\s(?=(?:where|whose|which|who|that|when|while)\b)
`;
/** What is counted stands so many words behind its number at most, and one further where a verb leads to it. */
const COUNTED_WITHIN = 6;
const LEADS_ON = /^(?:are|were)$/i;
/** "All 16 councils are to participate" counts no participants, nor "nine are judged good" any judges, though both are one term. */
const IS_DONE = /^participat(?:e|ing|ion)$|\w{3}ed$/i;
/** Who counts "peer challengers" counts no peer challenges, though both are one term, nor who counts "peer reviewers"; and the other way round. */
const DOERS = /\b(?:how many|(?:pool|number|base|cohort|group) of) (?:[\w-]+ ){0,4}?(\w+(?:er|or)s)\b/;
const DOER = /(?:er|or)s?$/i;
/** What a number is worth that counts what is asked for and does not say with it which: "280,000 children in need" for those in care. */
const COUNTED_BARELY = 0.97;
/** Who asks how many there are in all is not told by those that came in addition. */
const ASKS_FOR_ALL = /\bhow many\b.*\b(?:are there|altogether|in total|in all|overall|all told)\b/;
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
export function holdsNumber(sentence: string, counting: Counting): number {
  const { counted, about, question } = counting;
  if (!ANY_NUMBER.test(sentence)) return countsAll(sentence, counted);
  const bare = withoutOtherNumbers(sentence, counted);
  const clauses = bare.split(BETWEEN_CLAUSES).map((clause) => writtenWordsOf(clause));
  const behindNumbers = clauses.flatMap(wordsBehindNumbers);
  if (behindNumbers.length === 0) return 0;
  const named = [BEHIND_ITS_NAME, BEHIND_ITS_LABEL, OF_WHOM].flatMap((way) => [...bare.matchAll(way)]);
  const besideNumbers = [...behindNumbers, ...named.map(([, words = '']) => writtenWordsOf(words))];
  const isSaidIn = sayingThing(question, counted);
  const fitting = besideNumbers.filter((words) =>
    counted.some((terms) => terms.every((one) => isSaidIn(words, one))),
  );
  if (fitting.length > 0) return worthOfCount(fitting, counting, isSaidIn);
  const isOfClause = clauses.some(
    (words) => wordsBehindNumbers(words).length > 0 && words.some(({ term }) => about.has(term)),
  );
  if (counted.length > 0 && !isOfClause && !BARE.test(question)) return OF_NOTHING_ASKED;
  const isOfTopic = besideNumbers.some((words) => [...about].some((one) => isSaidIn(words, one)));
  return counted.length === 0 || isOfTopic ? OF_THE_TOPIC : OF_SOMETHING_ELSE;
}

/** A sentence without the numbers that count nothing: dates, labels, ages, shares and sums; stretches of time unless those are asked for. */
function withoutOtherNumbers(sentence: string, counted: Counted): string {
  const countsTime = counted.some(([unit = '']) => UNITS_OF_TIME.includes(unit));
  return [
    PART_OF_TEXT,
    YEAR_ALONE,
    DAY_OF_MONTH,
    LABEL,
    AGE,
    ONE_OF_A_WORD,
    SHARE_OR_SUM,
    ...(countsTime ? [] : [STRETCH]),
  ].reduce((text, other) => text.replaceAll(other, ''), sentence);
}

/** What stands behind each number of a clause. */
function wordsBehindNumbers(words: readonly Word[]): (readonly Word[])[] {
  return words.flatMap((word, at) =>
    isNumber(word, words[at + 1]) ? [wordsCounted(words.slice(at + 1))] : [],
  );
}

function isNumber({ text }: Word, next: Word | undefined): boolean {
  const standsForOther = /^one$/i.test(text) && STANDS_FOR.test(next?.text ?? '');
  return /^\d/.test(text) || (NUMBER_WORD.test(text) && !standsForOther);
}

type SayingThing = (words: readonly Word[], wanted: string) => boolean;

/** Says whether words name a thing itself: not who does it or what is done to it, nor a part of another name. */
function sayingThing(question: string, counted: Counted): SayingThing {
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
}

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

function wordsCounted(behind: readonly Word[]): readonly Word[] {
  const near = behind.slice(0, COUNTED_WITHIN);
  return near.some(({ text }) => LEADS_ON.test(text)) ? behind.slice(0, COUNTED_WITHIN + 1) : near;
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
  'children people pupils students families parents carers leavers youngsters residents schools teachers staff'
    .split(' ')
    .map(termOf),
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
