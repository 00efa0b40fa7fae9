import { fragment, pattern } from '../../text/pattern.ts';
import { type Known, LOOSE } from './kind.ts';
import { NUMBER_WORDS } from './numbers-in.ts';

const COUNT_OF_TIME = `(?:\\d+|an?|few|several|${NUMBER_WORDS})`;

/** "£1.9m a year", "twice a week": how much or how often, and not how long. */
const NO_RATE = fragment`
  (?!(?<=(?:£[\d.,]+(?:\s?(?:million|billion|bn|m|k))?|\d[\d.,]*(?:p|%)?|times|once|twice) )an? )
`;

/** "Four-day", "three years", "a year and a half" */
const DURATION = pattern('i')`
  (?<!\b(?:
    last|past|previous|every|each|(?<!\bfor the )(?:next|coming)
  ) )\b${NO_RATE}${COUNT_OF_TIME}(?:[- ](?:and[- ]a[- ]half|full|whole|more|calendar|half|working|school|long))?[- ](?:
    minute|hour|day|night|week|fortnight|month|term|year|decade
  )s?\b(?! (?:ago|on(?! average)|later|before|prior)\b)
`;

/** "How long has that been so?" is told by "for the last two years", which dates anything else. */
const SO_FAR = /\bhow long (?:has|have|had|was|were)\b/;

const LAST_STRETCH = pattern('i')`
  \b(?:last|past) ${COUNT_OF_TIME} (?:weeks?|months?|years?|decades?)\b
`;

/** "Over the coming 18 months" more often dates something than it tells how long that takes, "for the next three years" does not. */
const STRETCH_AHEAD = /(?<!\bfor the )\b(?:next|coming) \S+ (?:days|weeks|months|terms|years)\b/i;

/** "Since May 2013", "from 10.00 to 3.30": how long that is, anybody can tell. */
export const ENDPOINT = /\b(?:since|until|till|from|between) [^,;.]{0,20}\d|\d [-–] \d/;

/** How long something takes or has been: said outright, or to be worked out from where it begins and ends. */
export function holdsDuration(sentence: string, { question }: Pick<Known, 'question'>): number {
  if (DURATION.test(sentence) || (SO_FAR.test(question) && LAST_STRETCH.test(sentence))) return 1;
  return ENDPOINT.test(sentence) || STRETCH_AHEAD.test(sentence) ? LOOSE / 2 : 0;
}
