import { wordList } from '../../../text/word-list.ts';

const WORDS = `latest update updates newest recent compare comparison versus timeline chronology history chair chairs chaired
president sponsor contact email region regions regional committee happening coordinator coordinates programme manager
director interim deputy january february march april june july august september october november december spring
summer autumn winter question changed changes difference responsible replaced retired appointed which where children
percentage proportion according number england between compared enquiries
services local authority authorities stand stands means meaning definition abbreviation think thinks thought explain spell`;

/** Words by which a question's intent and dates are known: they too come misspelt. */
export const QUESTION_WORDS: readonly string[] = wordList(WORDS);
