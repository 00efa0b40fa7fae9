import { fragment, pattern } from '../../../text/pattern.ts';

/** What people do with words, as questions put it. */
const SAID = [
  fragment`
    sa(?:y|ys|id|ying)|stat(?:e|es|ed|ing)|think(?:s|ing)?|thought|believe[sd]?|want(?:s|ed)?
    |quoted?|quotes
  `,
  fragment`
    (?:
      comment|remark|mention|react|respond|warn|complain|insist|defend|attack|condemn|welcom|call
      |answer
    )(?:s|es|ed|ing)?
  `,
  fragment`
    (?:argu|urg|claim|congratulat|prais|describ|stress|critici[sz])(?:e|es|s|ed|ing)
    |repl(?:y|ies|ied|ying)
  `,
  fragment`
    ask(?:s|ed|ing)? (?:for|that)|back(?:s|ed|ing)?|endors(?:es?|ed|ing)|applaud(?:s|ed|ing)?
    |demand(?:s|ed|ing)?|advocat(?:es?|ed|ing)|oppos(?:es?|ed|ing)|admit(?:s|ted)?
    |plead(?:s|ed)?(?: for)?
  `,
  '(?:spoke|speaks|speaking)(?! up)|pa(?:id|ys) tribute|hit (?:back|out)',
].join('|');
/** What is said, as a noun. */
const WORDS = fragment`
  comments?|words?|quotes?|quotations?|statements?|responses?|reactions?|views?|opinions?|remarks?
  |repl(?:y|ies)|tributes?
`;
/** "Who at ADCS said …", "who was it that said …", but not "who did he say …". */
const BETWEEN = '(?: (?!(?:did|do|does|should|would|will|can|could|to)\\b)\\S+){0,5}?';

const WAYS: readonly RegExp[] = [
  pattern()`\bwho(?:'s|s)?${BETWEEN} (?:${SAID})\b`,
  pattern()`
    \b(?:which|what) (?!(?:
      did|does|do|has|have|had|was|were|is|are|would|will
    )\b)(?:\S+[ -]){0,2}?(?:
      director|dcs|chair|president|minister|politician|person|leader
    )s?${BETWEEN} (?!spoke (?:at|to|in)\b)(?:${SAID})\b
  `,
  pattern()`
    \bwho(?: is| was|'s) (?:\w+ly |so |very |most )?(?:
      critical|scathing|dismissive|sceptical|supportive|disappointed|pleased|delighted|saddened
      |unhappy|angry|against|opposed|in favour
    )\b
  `,
  pattern()`\bwhose (?:\S+ ){0,2}?(?:${WORDS})\b`,
  pattern()`\bwho(?:'s|s)?\b.*\b(?:gave|made|issued|put out|behind)\b.*\b(?:${WORDS}|line)\b`,
  pattern()`\b(?:${WORDS})\b.*\b(?:who(?:se)?|who's) `,
];

/** Whether a question asks whose words something is: "who commented on …", "whose quote is it". */
export function asksWhoSaid(text: string): boolean {
  const question = text.toLowerCase();
  return WAYS.some((way) => way.test(question));
}

/** Words that only say that something was said, and for whom. */
const ABOUT_SAYING = pattern('i')`
  ^(?:${SAID}|${WORDS}|gave|made|issued|behind|behalf|adcs|tribute|view|line|that|it)$
`;

/** Whether a word of such a question only says that something was said. */
export function isAboutSaying(word: string): boolean {
  return ABOUT_SAYING.test(word);
}
