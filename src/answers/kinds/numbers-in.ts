import { type Word, writtenWordsOf } from '../../search/tokenize.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import { rememberText } from '../../text/remember-text.ts';
import { DAY_OF_MONTH, YEAR } from '../understanding/date-words.ts';

export const NUMBER_WORDS = fragment`
  one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen
  |seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|dozens
  |hundred|hundreds|thousand|thousands|million|billion|half|none
`;
const NUMBER_WORD = pattern('i')`^(?:${NUMBER_WORDS})$`;
/** The number of a paragraph counts nothing: "3.2 Of 480 children". */
const PART_OF_TEXT = /^\d{1,2}(?:\.\d{1,2})+\.? (?=\p{Lu}|\d)/gu;
/** Nor does "cohort 8" … */
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
/** … and "up to the age of 25" and "post-16" count nobody. */
const AGE = /\b(?:(?:aged?|ages? of|ages) |post-|pre-)\d+(?:(?:,| and| to|-) ?\d+)*/gi;
/** Nor is "no one-size-fits-all solution" any one. */
const ONE_OF_A_WORD = /\bone-(?!(?:third|half|quarter|fifth|tenth|in)\b)\p{L}+/giu;
/** A sum of money counts nothing either, nor a share, but "20% of the councils" and "70% of London schools". */
const SHARE_OR_SUM = pattern('giu')`
  £\s?\d[\d.,]*\s?(?:million|billion|bn|[mk]\b)?
  |\b\d+(?:\.\d+)?\s?(?:%|per ?cent\b)(?! of (?:the|our|all|(?-i:\p{Lu}\p{Ll}+))\b)
`;
/** A stretch of time counts nothing, but where days or years are asked for. */
const STRETCH = pattern('gi')`
  \b(?:\d+|${NUMBER_WORDS})[- ](?:minutes?|hours?|days?|weeks?|months?|years?)\b
`;
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
/** "The Aunties, who are 24 women": all of them; "those who are 16" tells an age. */
const WHO_ARE = pattern('gi')`
  ([\w’'-]+),? (?:who|which) (?:are|number|make up)(?: now)? (?:(?:around|about|over|nearly|almost|only|just) )?(?:\d+|${NUMBER_WORDS}) (?!(?:and|or|to|years?|in|out)\b)[a-z]
`;
/** "Bookings have reached 540", "referrals stand at 1,200": how far a count has come. */
const HAS_REACHED = pattern('gi')`
  ([\w’'-]+) (?:(?:has|have|had|now|already|just|only) )*(?:
    reached|passed|topped|exceeded|stands? at|stood at|c[ao]mes? to|number(?:s|ed)?|total(?:s|led)?
    |(?:rose|risen|grew|grown|fell|fallen|went up|gone up|dropped|doubled) (?:[^.;:\d]{1,30} )?to
  ) (?:(?:around|about|over|nearly|almost|only|just|some) )?(?:\d|(?:${NUMBER_WORDS})\b)
`;
/** "Laptops given out: 8,700": the label says what is counted. */
const BEHIND_ITS_LABEL = pattern('gi')`
  ^([^:.;]{1,60}): (?:(?:now|just|only|around|about|over|nearly|almost) )?(?:\d|(?:${NUMBER_WORDS})\b)
`;
/** What counts nothing that is asked for: dates, labels, ages, shares and sums. */
const OTHER_NUMBERS = [PART_OF_TEXT, YEAR_ALONE, DAY_OF_MONTH, LABEL, AGE, ONE_OF_A_WORD, SHARE_OR_SUM];
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
const SENTENCES_KEPT = 1_000;

/** What a sentence counts: the words beside each of its numbers, and those of the clauses that have one. */
export type Numbers = {
  readonly besideNumbers: readonly (readonly Word[])[];
  readonly clauses: readonly (readonly Word[])[];
};

/** The numbers of a sentence that count something; stretches of time are none. */
export const numbersIn = rememberText(
  (sentence) => read(sentence, [...OTHER_NUMBERS, STRETCH]),
  SENTENCES_KEPT,
);

/** The same where stretches of time are counted: "how many days?" */
export const numbersWithTimeIn = rememberText((sentence) => read(sentence, OTHER_NUMBERS), SENTENCES_KEPT);

function read(sentence: string, others: readonly RegExp[]): Numbers {
  const bare = others.reduce((text, other) => text.replaceAll(other, ''), sentence);
  const clauses = bare
    .split(BETWEEN_CLAUSES)
    .map((clause) => writtenWordsOf(clause))
    .filter((words) => wordsBehindNumbers(words).length > 0);
  const named = [BEHIND_ITS_NAME, BEHIND_ITS_LABEL, OF_WHOM, WHO_ARE, HAS_REACHED].flatMap((way) => [
    ...bare.matchAll(way),
  ]);
  return {
    clauses,
    besideNumbers: [
      ...clauses.flatMap(wordsBehindNumbers),
      ...named.map(([, words = '']) => writtenWordsOf(words)),
    ],
  };
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

function wordsCounted(behind: readonly Word[]): readonly Word[] {
  const near = behind.slice(0, COUNTED_WITHIN);
  return near.some(({ text }) => LEADS_ON.test(text)) ? behind.slice(0, COUNTED_WITHIN + 1) : near;
}
