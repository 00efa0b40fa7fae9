import type { SentenceWorth } from '../search/excerpt.ts';

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozen|hundred|thousand|million|half|third|quarter|double|treble|all|both|majority|several';
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const YEAR = /\b(?:19|20)\d{2}(?:\/\d{2,4})?\b/g;

/** What kind of thing a question asks for, and how much of it a sentence holds: 0 (none) to 1. */
type Kind = { readonly asked: RegExp; readonly worth: SentenceWorth };

/** A word that asks, and does not merely join a clause to the noun before it. */
const asks = (words: string) => new RegExp(`(?:^|[,;:?.!-] ?|\\b(?:know|tell me|say|remind me|and|exactly|in|by|from|to|at|on|of|for|with|since|until|please) )(?:${words})\\b`);

const holds = (pattern: RegExp, worth = 1): SentenceWorth => (sentence) => (pattern.test(sentence) ? worth : 0);

const KINDS: readonly Kind[] = [
  {
    asked: /\bhow much\b|\b(?:cost|costs|funding|amount|budget|money|spend|spent|price|worth|grant|shortfall|gap)\b.*\?*$/,
    worth: holds(/£|\d+(?:\.\d+)?%|\b\d+(?:\.\d+)?\s?(?:million|billion|m|bn|k)\b/),
  },
  {
    asked: /\b(?:what|which) (?:share|proportion|percentage|percent|fraction)\b|\bper ?cent\b|%|\bwhat rate\b/,
    worth: holds(/\d+(?:\.\d+)?\s?%|\bper ?cent\b|\bone[- ]in[- ]\w+|\b(?:two|three) thirds?\b|\bhalf\b/i),
  },
  {
    asked: /\bhow (?:many|often|large|big|few|old|long ago)\b|\bnumber of\b|\bwhat number\b/,
    worth: (sentence) => {
      const bare = sentence.replaceAll(YEAR, '').replaceAll(new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})`, 'g'), '');
      if (/\d/.test(bare)) return 1;
      return new RegExp(`\\b(?:${NUMBER_WORDS})\\b`, 'i').test(bare) ? 0.8 : 0;
    },
  },
  {
    asked: asks('when|what (?:date|day|month|year|time)|which (?:date|day|month|year)|how (?:long|soon)|deadline'),
    worth: (sentence) => {
      if (new RegExp(`\\b(?:${MONTHS})\\b`).test(sentence)) return 1;
      if (sentence.match(YEAR)) return 0.9;
      return /\b(?:spring|summer|autumn|winter|next year|months?|weeks?|years?)\b/i.test(sentence) ? 0.5 : 0;
    },
  },
  {
    asked: asks('why|what (?:reason|caused|causes)|how come|for what reason'),
    worth: holds(/\b(?:because|due to|as a result|since|so that|in order to|aims?|in response to|therefore|owing|following|given|reasons?|to (?:ensure|help|improve|support|reduce))\b/i),
  },
  {
    asked: /(?:^|[,;:?.!-] ?|\b(?:know|tell me|say|remind me|and|exactly|from|to) )where\b|\bwhich (?:city|town|place|venue)\b|\bwhat (?:city|town|place|venue|location)\b/,
    worth: holds(/\b(?:in|at|from|to) (?:the )?\p{Lu}\p{L}+/u),
  },
  {
    asked: /\bwhich (?:council|councils|authority|authorities|la|las|borough|boroughs|county|university|company|organisation|organisations|body|charity|firm|agency|force|hospital)\b|\bwhat (?:council|university|company|organisation|body|charity)\b|^(?:and )?who(?:se|m)?\b/,
    worth: holds(/(?<!^)\b\p{Lu}\p{Ll}+(?: (?:and|of|&) \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+)*/u),
  },
];

/**
 * How well a sentence gives the kind of thing that the question asks for (a number, an amount, a share, a date, a
 * reason, a place, a name), from 0 to 1; null where it asks for no such thing. `question` in lower case.
 */
export function kindOfAnswer(question: string): SentenceWorth | null {
  return KINDS.find(({ asked }) => asked.test(question))?.worth ?? null;
}
