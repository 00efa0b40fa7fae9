import { pattern } from '../../../text/pattern.ts';
import { MONTHS } from '../../understanding/date-words.ts';
import type { Act } from './act.ts';

/** Who gave or did something, for whom, and what it was worth. */
export const GIVING_AND_DOING: readonly Act[] = [
  {
    asked: pattern()`
      \bhow much (?:is|was) (?:it|that|this|the \w+) (?:worth|for)\b
      |\bwhat (?:is|was) (?:it|that|the \w+) worth\b
      |\b(?:how much|what) (?:did|have|has) (?:it|they|the \w+) (?:
        get|got|receive|received|win|won|secure|secured
      )(?=\W*$)
      |^(?:and )?(?:what(?:'s| is| was) the |the )?(?:award|funding|grant|budget|amount)(?=\W*$)
      |^(?:and )?(?:what(?:'?s| is| was) )?(?:the |its |their )?(?:(?:
        annual|yearly|total|overall
      ) )?(?:bill|price(?: tag)?|outlay)(?=\W*$)
    `,
    told: /£/,
    isOfMany: true,
  },
  {
    asked: pattern()`
      \bwho(?:m)? (?:was|were|is|are|did|does|have|has) (?:it|they|he|she|that|this|the \w+) (?:\w+ )?(?:
        sent|go|given|circulated|addressed|shared|offered|writ(?:e|ten|ing)
      )(?: out)? (?:to|with)\b
    `,
    told: pattern('i')`
      \b(?:
        circulated|sent|shared|distributed|disseminated|addressed|offered|written|wrote
      )(?: \w+){0,3}? (?:to|with)\b
    `,
    isOfMany: true,
  },
  {
    asked: pattern()`
      \bwho(?:m)? (?:
        did|do|does|have|has|are|were|is|was
      ) (?:they|it|he|she|the \w+) (?:been )?(?:help|support|assist)(?:s|ed|ing)?\b
    `,
    told: pattern('u')`
      \b(?:help|support|assist)\w*
        \b (?:(?:
          is|was|were|being|been
        ) )?(?:(?:given|offered|provided) )?(?:(?:to|for) )?(?:the )?\p{Lu}
    `,
  },
  {
    asked: pattern()`
      \bwho(?:'s| is| was| has)? (?:it )?(?:
        did|done|do|conduct(?:s|ed)|undert(?:ook|aken)|carr(?:ied|ies) out|complet(?:es|ed)
      )(?: by)?(?= (?:it|that|this|them|those|these|the)\b)
      |\bwho(?:'s| has)? (?:carr(?:ied|ies|y) (?:it|that|this|them|those|these) out)\b
    `,
    told: pattern('i')`
      \b(?:
        did|done|conducted|undertaken|undertook|carried out|completed|performed|made up
      ) (?:\w+ )?(?:by|of)\b
    `,
  },
  {
    asked: pattern()`
      \bwho (?:
        should|can|could|may|gets to
        |is (?:able|eligible|meant|allowed|supposed) to
      ) (?:go|come|attend|apply|join|take part|sign up|do it)\b
    `,
    told: pattern('i')`
      \b(?:
        (?:should|to) attend|aimed at|invited|open to|event (?:is|will be) for
        |applications (?:\w+ ){0,3}?from|officers|leads|managers
        |for (?:all |any )?(?:those|aspiring|experienced|newly)
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: pattern()`
      \b(?:which|what) (?:councils?|(?:local )?authorit(?:y|ies)|las?|boroughs?|areas?|places?) (?:
        have |has |already |now |actually
      )*(?:had|received|undergone|been through) (?:one|ones|theirs)\b
    `,
    told: pattern('u')`
      \b(?:LAs?|authorit(?:y|ies)|councils?|boroughs?|areas?|(?!(?:Th|It)\p{Ll}*\b)\p{Lu}\p{Ll}+) (?:\w+ ){0,3}(?:
        receiv(?:ed|ing)|undergone|underwent|hosted|been visited
      )\b
      |\b(?:held|taken place|took place) (?:in|at|with) (?!(?:${MONTHS})\b)(?:the )?\p{Lu}\p{Ll}
    `,
    isOfMany: true,
  },
  {
    asked: pattern()`
      \b(?:what|which) (?:posts?|roles?|jobs?|positions?|vacanc(?:y|ies)|staff) (?:have|has|had|did|are|were|was) (?:
        they|it|we|the \w+
      ) (?:been )?(?:fill\w*|recruit\w*|appoint\w*|hir(?:e|ed|ing)|tak(?:e|en|ing) on)\b
      |\b(?:what|which) (?:posts?|roles?|jobs?|positions?|vacanc(?:y|ies)) (?:have|has|are|were|was|is) (?:been )?filled\b
    `,
    told: /\b(?:recruit(?:ed|ing)|appoint(?:ed|ing)|taken on|hired|in post|filled)\b/i,
    isOfMany: true,
  },
  {
    asked: pattern()`
      \bwho(?:'s| is| was| are| were)? (?:
        worried|concerned|unhappy|uneasy|disappointed|critical|opposed|against (?:it|this|that)
        |(?:raised|voiced|expressed|has|have|had) (?:the |a |any |some )?(?:concerns?|worries|doubts|objections)
      )\b
    `,
    told: pattern('i')`
      \b(?:(?:raised|voiced|expressed|shared|noted|outlin\w+|ha[sd]|have) (?:\w+ ){0,3}?)?(?:
        concern(?:s|ed)?|worr(?:y|ies|ied)|disquiet|disappoint\w+|doubts?|objections?|oppos\w+|critici\w+
        |unhappy|fears?|warn(?:s|ed)
      )\b
    `,
  },
  {
    asked: pattern()`
      \bwho(?:'s| is| are| was| were) (?:it|this|that|they|these|those) (?:(?:all|really|mainly) )*(?:
        (?:(?:meant|intended|designed|supposed|suitable)(?: to be)? )?(?:for|aimed at)|targeted at
      )(?=\W*$)
      |\bwho(?:'s| is| was) (?:the|its|their) (?:target|intended) (?:audience|group)\b
    `,
    told: pattern('i')`
      \b(?:
        (?:should|to) attend|aimed at|invited|open to|event (?:is|will be) for
        |applications (?:\w+ ){0,3}?from|(?:officers|leads|managers)\b(?! (?:is|are|was|were) \w+ed)
        |for (?:the )?(?:[\w-]+ ){0,3}?(?:
          workers|practitioners|staff|teachers|headteachers|leaders|directors|colleagues|carers
          |parents|children|young people|members|councillors|schools|authorities
        )
      )\b
    `,
    isOfMany: true,
  },
];
