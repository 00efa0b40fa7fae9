import { pattern } from '../../text/pattern.ts';

export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
export const WEEKDAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** "22 November", "4th of September" */
export const DAY_OF_MONTH = pattern('g')`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})\b`;
/** "2017", "2016/17" */
export const YEAR = /\b(?:19|20)\d{2}(?:\/\d{2,4})?\b/g;
