import { wordSet } from '../../text/word-list.ts';
/** Words of a question about words. */
export const ABOUT_WORDS: ReadonlySet<string> = wordSet(`
  stand stands mean means meant meaning definition define defined abbreviation acronym abbreviate
  abbreviated short full form letters term initials spell spelled spelt out what whats exactly called
  expansion expand explain word phrase refer refers referred denote denotes signify describe describes
`);
