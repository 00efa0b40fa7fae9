import { fragment, pattern } from '../../../../text/pattern.ts';
import type { Demand } from './demand.ts';

/** What few do, and is said where they do. */
const CONTRARY: readonly string[] = [
  'fail(?:s|ed|ing|ure|ures)?|unsuccessful(?:ly)?|risk of failing',
  fragment`
    refus(?:e|es|ed|ing|al|als)|reject(?:s|ed|ing|ion)?|declin(?:e|es|ed|ing)|turn(?:s|ed|ing)? down
    |opt(?:s|ed|ing)? out
  `,
  'drop(?:s|ped|ping)? out|withdr[ae]w(?:s|n|ing|al)?|pull(?:s|ed|ing)? out|quit',
  'di(?:e|es|ed)|dead|deaths?|killed|suicides?',
];

/** Who did something, who did not, and why somebody left. */
export const DEEDS: readonly Demand[] = [
  // What is told of those who took part tells nothing of those who did not.
  ...CONTRARY.map((words) => ({
    asked: pattern()`^(?:and |so )?(?:who|which|how many|what)\b.*\b(?:${words})\b`,
    told: pattern('i')`\b(?:${words})\b`,
  })),
  // Who met says nothing of who paid for it, spoke there or won the tender.
  {
    asked: /\bwho(?:'s| is| was| has| will)? (?:pays?|paid|paying|funds?|funded|funding|finance[ds]?)\b/,
    // "Social Finance" is a name.
    told: pattern()`
      \b(?:
        [Pp]ay(?:s|ing)?|paid|[Ff]und(?:s|ed|ing)?|financ\w+|[Ii]nvest\w*|grants?|awarded|[Cc]osts?
        |resourc(?:ed|ing)|charg\w+|recharge|contribut\w+|sponsor\w*
      )\b
    `,
  },
  {
    asked: pattern()`
      \bwho(?:'s| is| was| has| will)? (?:
        (?:spoke|speaks?|speaking)(?! (?:up|out|for)\b)
        |presented
        |(?:gave|gives|did|delivered) (?:the |a |any )?(?:
          talks?|presentations?|key ?notes?|speech(?:es)?|address
        )
      )\b
    `,
    told: pattern('i')`
      \b(?:
        spoke|speak(?:s|ing|ers?)|speech(?:es)?|talk(?:s|ed|ing)?|present(?:ed|ing|ations?)|address|inputs?
        |key ?note|plenary|workshops?|session|delivered|led
      )\b
    `,
  },
  {
    asked: pattern()`
      \bwho(?:'s| is| was| has| will)? (?:
        w[io]ns?(?!'t\b)
        |(?:
          got|get|gets|was given|were given|was awarded|secured
        ) (?:the |a )?(?:contract|tender|bid|award|prize|grant)
      )\b
    `,
    told: pattern('i')`
      \b(?:
        w[io]n(?:s|ners?)?|award(?:s|ed)?|appointed|secured|success\w*|selected|procure\w*|agreed
      )\b
    `,
  },
  {
    asked: pattern()`
      \bwhy (?:did|has|have|is|was|are|were)\b.*\b(?:
        leave|left|leaving|retir(?:e|ed|ing)|resign(?:ed|ing)?|quit|step(?:ped|ping)? down|sacked
        |dismissed
      )\b
    `,
    told: pattern('i')`
      \b(?:
        because|due to|owing|reasons?|on the grounds|citing|blam\w+|in order to|so that
        |to (?:become|take|spend|join|be|lead|work|pursue)
      )\b
    `,
  },
];
