import { fragment } from '../../../../text/pattern.ts';

/** When somebody is free, or goes home; pieces of a pattern, in lower case, as all the lists here are. */
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const FREE_TIME = fragment`
  (?:bank )?holidays?|hols|weekend|day|week|break|leave|christmas|xmas|easter|summer|new year
  |morning|afternoon|evening|start|trip|rest|lunch
`;
