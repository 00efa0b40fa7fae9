import { fragment, pattern } from '../../../text/pattern.ts';
import type { ActOfThings } from './act.ts';
import { IS, IT, NO_MORE, ways } from './ways.ts';

/** "… with the study", "… about it" */
const ABOUT_IT = `(?:(?: (?:with|about|by|at|of|to|over))? ${IT}(?=\\W*$))?`;

/** What may go well or badly: of the food or the weather that is not said by how it went. */
const OCCASION = fragment`
  it|that|this|they|those
  |the (?:\w+ )?(?:
    feedback|reaction|response|reception|results?|summit|conference|event|meetings?|sessions?
    |seminars?|workshops?|training|course|day|programme|launch|pilot|peer challenge|review
  )
`;

/** "After the first year", "since then" */
const BY_NOW = fragment`
  (?: (?:
    so far|yet|since(?: then)?
    |(?:after|in|over|during|since) (?:(?:the|its|that|a|one|about) )*(?:
      (?:first|last|past|few|couple of|six|three) )*(?:years?|months?|weeks?)
  ))?
`;

/** What is hard about it, whether it works, and what is missing. */
export const ITS_WORTH: readonly ActOfThings[] = [
  {
    asked: ways(
      fragment`
        what(?:${IS}) (?:the|their|your|its|her|his) (?:(?:main|biggest|big|key|real) )?(?:
          worr(?:y|ies)|concerns?|problems?|issues?|risks?|challenges?|catch|downsides?|objections?
          |fears?|complaints?|gripes?|criticisms?|snags?|barriers?|difficult(?:y|ies)|obstacles?
        )(?= *(?:$|[?.!]| (?:with|about|there|here)))
      `,
      fragment`
        (?:any|what|what sort of) (?:
          worries|concerns|problems|challenges|snags|barriers|difficulties|obstacles|risks
        )(?: (?:with ${IT}|are there|were there|did ${IT} have|have ${IT} (?:had|hit)))?${NO_MORE}
      `,
      fragment`
        why (?:are|is|were|was)(?:n['’]?t)? (?:he|she|${IT}) (?:(?:so|very|all|quite) )*(?:
          worried|concerned|unhappy|uneasy|disappointed|displeased|dissatisfied|cross|annoyed|angry
          |critical|wary|against|opposed
        )\b${ABOUT_IT}
      `,
      fragment`
        why (?:
          (?:are|is|were|was)n['’]?t (?:he|she|${IT})
          |(?:are|is|were|was) (?:he|she|${IT}) not
        ) (?:(?:so|very|all|too|that) )*(?:
          happy|pleased|keen|satisfied|impressed|convinced|content|glad|in favour
        )\b${ABOUT_IT}
      `,
      fragment`
        why (?:did|do|does) (?:he|she|${IT}) (?:
          not (?:like|support|welcome|approve of)|dislike|object to|oppose|criticise|reject
        )\b${ABOUT_IT}
      `,
      fragment`
        why (?:did|do|does)n['’]?t (?:he|she|${IT}) (?:like|support|welcome|approve of)\b${ABOUT_IT}
      `,
      `what(?:${IS}) (?:wrong|the matter|the trouble) with ${IT}`,
      fragment`
        what(?:${IS}) ${IT} (?:\w+ )?(?:
          worried|scared|afraid|frightened|concerned|anxious|nervous|unhappy|cross|annoyed
        ) (?:about|of|by|at|with)
      `,
      `what (?:do|did|does) ${IT} (?:fear|worry about)`,
      `what (?:worrie[sd]|bother(?:s|ed)|concern(?:s|ed)|alarm(?:s|ed)|frighten(?:s|ed)) `,
      fragment`
        (?:why|what makes?) (?:is |are |was |were )?${IT} (?:\w+ )?(?:
          hard|difficult|tricky|tough|challenging|complicated|awkward
          |a (?:problem|challenge|struggle)
        )\b
      `,
      `what(?:${IS}) (?:stopping|holding|worrying|bothering) ${IT}`,
      fragment`
        what (?:are|is|were|was|did|do|does|have|has) (?:he|she|${IT}) (?:been )?f(?:ind(?:ing)?|ound) (?:
          (?:so|most|very|particularly|really|hardest|it) )*(?:
          hard(?:est)?|difficult|tricky|tough(?:est)?|challenging|a (?:challenge|struggle|problem)
        )${NO_MORE}
      `,
      fragment`
        what (?:are|is|were|was|did|do|does|have|has) (?:he|she|${IT}) (?:been |still )*(?:
          struggl(?:e|ed|ing)|wrestl(?:e|ed|ing)|grappl(?:e|ed|ing)
          |(?:have|having|had) (?:trouble|problems|difficult(?:y|ies))
        ) with${NO_MORE}
      `,
      `what(?:${IS}|'?s) (?:proving|proved|proven) (?:hard|difficult|tricky|tough|challenging|a (?:challenge|struggle|problem))${NO_MORE}`,
      fragment`
        what(?:${IS}) (?:still |so )?(?:(?:a|an|the) )?(?:
          problem|challenge|issue|hard|difficult|tricky|going wrong|not working|missing
        )${NO_MORE}
      `,
    ),
    told: pattern('i')`
      \b(?:
        concern\w*|worr\w+|risks?|scarce|complex\w*|strain|pressures?|disappoint\w+|dangers?
        |burdens?|lacks?|lacked|challeng(?:e|es|ing)|grappl\w+|struggl\w+|unclear|insufficient|difficult\w*|problems?
        |escalating|undermine\w*|wary|warned|fears?|could not|cannot
        |not (?:able|willing|resourced|enough)
      )\b
    `,
  },
  {
    asked: ways(
      fragment`
        (?<!(?:what|who|which|where|how|why|when) )(?:
          has|have|is|are|did|does|do|was|were
        ) ${IT} (?:all )?(?:still )?(?:been )?(?:had )?(?:
          work(?:s|ed|ing)?(?: (?:well|out|so far|yet))?
          |(?:made |making |make )?(?:a|any|much(?: of a)?) (?:difference|impact|effect)
          |(?:held|holding|stood|standing) (?:up|firm)|being (?:stuck|kept|adhered) to|bear(?:ing)? fruit
          |successful|a success|effective|help(?:s|ed|ing)?|paid off|(?:any )?good|useful|worth it
          |worthwhile|(?:getting |got )?(?:any )?better|improv(?:ed|ing)
        )${BY_NOW}${NO_MORE}
      `,
      `how well (?:has|have|is|did|does)`,
      `how (?:was|were) ${IT} received`,
      `what (?:was|were|is|are) (?:${OCCASION}) like${NO_MORE}`,
      fragment`
        how (?:did|has|have|is|are) ${IT} (?:been )?(?:
          go|gone|work(?:ed)? out|go down|gone down|do|done|fare|fared|(?:h[eo]ld|stood|stand)(?:ing)? up
        )${BY_NOW}(?= *(?:$|[?.!]))
      `,
      'what (?:difference|impact|effect) (?:has|have|did|does)',
      fragment`
        (?:any|what(?:${IS}) the) (?:
          impact|effects?|results?|outcomes?|feedback|reaction|upshot
        )(?= *(?:$|[?.!]| so far))
      `,
    ),
    // What it aims at is no result yet.
    told: pattern('i')`
      (?<!\b(?:to|will|would|could|should|promote|explore|in) (?:the )?)\b(?:
        differences?|indicat\w+|stabilis\w+|steady\w*|positive\w*|success\w*|improv(?:ed|ing)
        |(?:seen|some|gradual|significant|pleasing|evidence of|evidenced) improvements?
        |effective\w*|reduc\w+|benefit\w*|well received|worthwhile|upheld|h[eo]ld(?:ing)? firm|outcomes?|progress
      )\b
    `,
  },
  {
    asked: ways(
      fragment`
        what(?:${IS}|'s)? (?:
          missing|lacking|left out|absent|not (?:in|covered)
        )(?: (?:from|in|of|about) (?:[\w'’-]+ ?){1,4})?${NO_MORE}
      `,
    ),
    told: /\b(?:lack\w*|miss(?:ed|ing)|absen\w+|without|did not|does not|left out|overlook\w*)\b/i,
  },
  {
    asked: ways(
      fragment`
        how (?:
          bad|serious|severe|worrying|big a problem|much of a problem
        )(?: (?:is|are|was|were) ${IT}|(?=\W*$))
      `,
    ),
    told: pattern('i')`
      \b(?:
        not a single|stark|dangerous|staggering|inevitable|serious|critical|bleak|worst|severe|acute
        |significant|fundamental|devastating|crisis
      )\b
    `,
    isTold: true,
  },
];
