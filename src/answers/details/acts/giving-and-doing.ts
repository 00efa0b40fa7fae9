import { pattern } from '../../../text/pattern.ts';
import type { Act } from './act.ts';

/** Who gave, made, ran or answered something, for whom, and what it was worth. */
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
  {
    asked: pattern()`
      \bwho(?:'s| is| was| has)? (?:
        asked for|commissioned|decided (?:on|to)|agreed(?: to)?|set (?:(?:it|this|that|them) )?up
        |started|launched|ordered|requested|initiated|founded
      )\b
    `,
    told: pattern('i')`
      \b(?:
        agreed|commission(?:ed|ing)|request(?:ed)?|asked|decided|established|set up|launched
        |initiated|convened|at the request of
      )\b
    `,
  },
  {
    asked: pattern()`
      \bwho(?:'s| is| was| has)? (?:
        pay(?:s|ing)?|paid|fund(?:s|ed|ing)?|financ(?:es|ed|ing)|back(?:s|ed|ing)
      )\b
    `,
    told: pattern('i')`
      \b(?:
        pay(?:s|ing)?|paid|fund(?:s|ed|ing)?|financ(?:es|ed|ing)|invest(?:s|ed|ing)?|grants?|awarded
      )\b
    `,
    isDoneByThings: true,
  },
  {
    asked: pattern()`
      \bwho(?:'s| is| was| has)? (?:
        wr(?:ote|itten|ites|iting)|author(?:ed)?|produced|published|compiled|drafted|prepared
        |devised|designed|came up with|drew (?:it|them|that) up
        |(?:put|puts|putting) (?:it|that|this|them|the \w+) together
        |thought (?:it up|of it)|dream(?:t|ed) (?:it )?up|invented|suggested|proposed
      )\b(?! to\b)
      |\bwhose (?:(?:bright )?idea|brainchild|suggestion|proposal|work)\b
    `,
    told: pattern('i')`
      (?<!\b(?:be|been|being|is|are|was|were) (?:\w+ )?)\b(?:
        published|produced|released|issued|created|compiled|drafted|prepared|developed|designed
        |devised
      )\b(?! (?:in|on|and|last|this|for|at)\b)
      |\b(?:
        wrote|authors?
        |(?:
          written|authored|produced|published|prepared|drafted|drawn up|put together|thought up
          |dream(?:t|ed) up|suggested|proposed|compiled|report|paper|study|guide|book
        ) (?:by|from)
        |(?:came (?:up|forward) with|thought of|the work of|brainchild)
      )\b
    `,
  },
  {
    asked: pattern()`
      \bwho(?:'s| is| was| has)? (?:
        r[ua]n(?:s|ning)?|lead(?:s|ing)?|led|manag(?:es|ed|ing)|host(?:s|ed|ing)?
        |organi[sz](?:es|ed|ing)|facilitat(?:es|ed|ing)|deliver(?:s|ed|ing)|keep(?:s|ing)?|kept
        |maintain(?:s|ed|ing)?|look(?:s|ed|ing) after|in charge of|teach(?:es|ing)?|tutor(?:s|ing)?
      )\b
    `,
    told: pattern('i')`
      (?<!-)\b(?:
        r[ua]n|runs|running|led|leads?|leading|(?:co-)?chair(?:s|ed|ing)?|manag(?:es|ed|ing)
        |host(?:s|ed|ing)|organi[sz]ed|facilitat(?:es|ed|ing)|deliver(?:ed|y)(?= .*\b(?:by|with)\b)
        |direct(?:s|ed)|co-?ordinat(?:es|ed|ing)|maintain(?:s|ed)|overse(?:es|en)|undertaken
      )\b
    `,
  },
  {
    asked: pattern()`
      \bwho(?:'s| has)? (?:
        (?:worked|figured) (?:it|that|this|them) out|estimat(?:es|ed)|calculat(?:es|ed)
        |reckon(?:s|ed)|add(?:s|ed) (?:it|that|this) up
      )\b
    `,
    told: /\b(?:estimat(?:e[sd]?|ing)|calculat\w+|analysis|research|survey\w*)\b/i,
  },
  {
    asked: pattern()`
      \b(?:
        fill(?:s|ed|ing)?|sent|send|hand(?:s|ed|ing)?
      ) (?:(?:it|them|that|this|one|an?|the|their|\w+s) ){0,2}?(?:in|out|back)\b
      |^(?:and |so |but )*(?:did|have|has|how many|which|who)\b.{0,30}?\b(?:
        repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?
      )(?: to it)?(?=\W*$)
    `,
    told: pattern('i')`
      \b(?:
        complet(?:e|es|ed)|return(?:s|ed)|submi(?:ts|tted|ssions?)|respond(?:s|ed)|responses?
        |replied
      )\b
    `,
    isOfMany: true,
  },
];
