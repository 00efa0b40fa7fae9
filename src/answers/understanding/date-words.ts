import { MONTH_NAMES } from '../../corpus/partial-date.ts';
import { pattern } from '../../text/pattern.ts';

/** The names of the months, as alternatives of a pattern. */
export const MONTHS = MONTH_NAMES.join('|');
export const WEEKDAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** "22 November", "4th of September" */
export const DAY_OF_MONTH = pattern('g')`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})\b`;
/** "2017", "2016/17" */
export const YEAR = /\b(?:19|20)\d{2}(?:\/\d{2,4})?\b/g;
