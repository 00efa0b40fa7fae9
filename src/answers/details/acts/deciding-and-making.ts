import { pattern } from '../../../text/pattern.ts';
import type { Act } from './act.ts';

const WHO_DOES = "who(?:'s|'ll| is| was| has| will| would)?(?: be| going to(?: be)?)?";

/** Who approved, set up, paid for, wrote, ran, reckoned or answered something. */
export const DECIDING_AND_MAKING: readonly Act[] = [
  {
    asked: pattern()`
      \bwho(?:'s| is| was| has)? (?:
        approved|accepted|endorsed|ratified|authori[sz]ed|sanctioned|ok(?:ay|['’])?ed
        |signed (?:(?:it|this|that|them|the \w+) )?off|signed off (?:it|this|that|the \w+)
        |g[ai]ven? (?:(?:it|this|that|them) )?(?:the |its |their )?(?:
          go-? ?ahead|green light|approval|blessing|nod
        )
      )\b(?: to it)?
    `,
    told: pattern('i')`
      \b(?:
        (?:agreed|approved|accepted|endorsed|ratified|signed off|signed up to) by
        |approv(?:ed|es) (?:the|a|an|this|our)|sign-?off (?:by|from)|approval (?:of|by|from)
      )\b
    `,
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
      \b${WHO_DOES} (?:
        pay(?:s|ing)?|paid|fund(?:s|ed|ing)?|financ(?:es?|ed|ing)|back(?:s|ed|ing)?
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
      \b${WHO_DOES} (?:
        r[ua]n(?:s|ning)?|lead(?:s|ing)?|led|manag(?:es?|ed|ing)|host(?:s|ed|ing)?
        |organi[sz](?:es?|ed|ing)|facilitat(?:es?|ed|ing)|deliver(?:s|ed|ing)?|keep(?:s|ing)?|kept
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
