import { fragment, pattern } from '../../text/pattern.ts';
import type { Act } from './known-acts.ts';

/** What was shown, as a follow-up calls it. */
const IT = '(?:it|that|this|they|them|these|those|adcs|the (?:[\\w-]+ ){0,2}[\\w-]+)';
const IS = "(?:'?s| is| are| was| were| has been| have been)";
/** Nothing else is asked behind these. */
const NO_MORE = '(?: (?:so far|yet|now|by now|at all|then|overall|in the end|out of it|from it))?(?=\\W*$)';

const ways = (...each: readonly string[]) => new RegExp(`\\b(?:${each.join('|')})`, 'i');

/**
 * What people ask of a scheme, a meeting or a report, whatever it is: what it is for, how far it has come, how it was received. Updates
 * tell it in other words than people ask for it; in the order in which they are tried.
 */
export const ASKED_OF_THINGS: readonly Act[] = [
  {
    asked: ways(
      fragment`
        when (?:
          do|does|will|would|are|is|can|could|did|were|was
        ) (?:(?:we|they|people|you) )?(?:[\w']+ ){0,5}?(?:
          results?|outcomes?|findings?|conclusions?|verdict
        )(?: (?:be )?(?:
          due|out|published|expected|known|in|ready|available|announced|come|coming|appear
        )(?: out)?
        )?${NO_MORE}
      `,
    ),
    told: /\b(?:results?|findings?|outcomes?|evaluation|report(?:ed)?|publish\w+|publication|conclu\w+)\b/i,
    isOfMany: true,
  },
  {
    asked: ways(
      fragment`
        when (?:
          do|does|will|would|is|are|did|was|were
        ) ${IT} (?:going to |due to |meant to )?(?:be )?(?:
          end|ends|ended|ending|finish(?:ed|ing|es)?|stop(?:ped|ping|s)?|over|run(?:s|ning)? out
          |expir(?:e[sd]?|ing)|clos(?:e[sd]?|ing)|wrap(?:ped)? up|done
        )${NO_MORE}
      `,
      `(?:until|till|up to) when`,
    ),
    told: pattern('i')`
      \b(?:
        ends?|ended|ending|until|till|finish\w*|come to an end|beyond|expir\w+|clos(?:e[sd]?|ing)
        |deadline|final|conclud\w+
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: ways(
      fragment`
        why (?:has|have|is|are|did|do|does|was|were) ${IT} (?:been )?(?:
          drop\w*|f[ae]ll\w*|gone down|going down|go down|shr[iau]nk\w*|declin\w*|decreas\w*
          |low(?:er)?
        )${NO_MORE}
      `,
    ),
    told: /\b(?:reduc\w+|fewer|declin\w+|decreas\w+|f[ae]ll\w*|lower|turnover|less)\b/i,
    isOfMany: true,
  },
  {
    asked: ways(
      fragment`
        why (?:has|have|is|are|did|do|does|was|were) ${IT} (?:been )?(?:
          ris\w*|rose|gone up|going up|go up|gr[eo]w\w*|increas\w*|high(?:er)?
        )${NO_MORE}
      `,
    ),
    told: /\b(?:increas\w+|ris(?:e|es|en|ing)|rose|gr[eo]w\w*|spike|demand|driven|higher)\b/i,
    isOfMany: true,
  },
  {
    asked: ways(
      fragment`
        what(?:'?s| is| has| have|'?ve)? (?:been |being )?(?:
          chang(?:ed|ing)|altered|different|new|revised|improved|updated
        )(?: (?:in|about|with|to) ${IT})${NO_MORE}
      `,
      fragment`
        how (?:has|have|did|is|was) ${IT} (?:been )?(?:
          chang(?:ed|ing)|altered|revised|updated|improved
        )${NO_MORE}
      `,
    ),
    told: pattern('i')`
      \b(?:
        chang\w+|refined|revis\w+|refresh\w+|shortened|new|now|replac\w+|updated|enhanced
        |strengthened|introduc\w+|no longer|improved|more focussed|extend\w*
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: ways(
      'how much (?:interest|demand|take-?up|uptake|enthusiasm)',
      fragment`
        (?:
          what(?:${IS})?(?: the)?|what sort of|any|was there(?: much| any)?|is there(?: much| any)?
        ) (?:interest|demand|take-?up|uptake)(?: (?:like|for ${IT}|in ${IT}))?${NO_MORE}
      `,
      'how popular',
      `(?:is|was|has|are|were) ${IT} (?:been |proving |proved )*(?:popular|oversubscribed|in demand)`,
      fragment`
        how many (?:people |have |has |had )*(?:
          applied|enquired|inquired
          |(?:shown (?:an )?|been |are |were )interest(?:ed)?
        )
      `,
    ),
    told: pattern('i')`
      \b(?:
        enquir\w+|applicants?|applications?|applied|interest|interested|demand|take-?up|uptake
        |popular|hits|oversubscribed
      )\b
    `,
    isOfMany: true,
    isTold: true,
  },
  {
    asked: ways(`what (?:do|did|are|is|were) ${IT} (?:hoping|aiming|shooting|looking) for`),
    told: pattern('i')`
      \b(?:target|aims?|aiming|goals?|objectives?|ambition|hop(?:es?|ed|ing)|intend\w*)\b
      |\bby 20\d\d\b
    `,
    isOfMany: true,
  },
  {
    asked: ways(
      `what(?:${IS}) ${IT} (?:all )?(?:about|for|in aid of)\\b`,
      fragment`
        what(?:${IS})? (?:the|its|their) (?:(?:main|whole|big) )?(?:
          focus|theme|purpose|aims?|point|idea|goals?|objectives?|intention|rationale|thinking
          |ambition|hope
        )(?: (?:behind|of|for) ${IT})?${NO_MORE}
      `,
      `what (?:did|do|does|will|would) ${IT} (?:cover|focus on|look at|explore|investigate)`,
      fragment`
        what (?:are|is|were|was|have|has) ${IT} (?:been |mostly |most |mainly )*(?:
          focus(?:s?ed|s?ing)(?: on)?|concentrat(?:ed|ing) on|interested in
        )
      `,
      fragment`
        what(?:'s| (?:do|did|does|are|is|were|was|will|would)) ${IT} (?:all )?(?:
          want|hop(?:e|ing)|expect(?:ing)?|aim(?:ing)?|try(?:ing)?|intend(?:ed)?|meant|supposed
          |looking|due
        )(?: ${IT})? to (?:achieve|get|gain|do|come|happen|see|deliver|change|cover|look)\b
      `,
      fragment`
        what (?:do|did|will|would) ${IT} (?:want|hope|expect|get) (?:to )?(?:get |come |see )*
          (?:out of|from) ${IT}
      `,
    ),
    told: pattern('i')`
      \b(?:
        focus\w*|themes?|topics?|aim(?:s|ed)?|purpose|cover(?:s|ed)|explor\w+|investigat\w+
        |look(?:s|ed|ing) (?:at|into)|opportunity to|intend\w*|hop(?:es?|ed|ing)|objectives?
        |to (?:review|discuss|share|explore|understand|reflect|develop|encourage|promote)
      )\b
    `,
    isOfMany: true,
    mayGoUnsaid: true,
  },
  {
    asked: ways(
      fragment`
        what (?:did|do|does|was|were) ${IT} (?:
          like|welcome|praise|support|approve of|pleased (?:with|about)|happy (?:with|about)
        )(?: about ${IT})?${NO_MORE}
      `,
    ),
    told: /\b(?:welcom\w*|pleased|positive|support(?:s|ed|ive)?|delighted|helpful|glad)\b/i,
    isOfMany: true,
  },
  {
    asked: ways(
      fragment`
        what (?:did|do|does|was|were) ${IT} (?:
          not like|dislike|criticise|object to|complain about|unhappy (?:with|about)|against
        )(?: about ${IT})?${NO_MORE}
      `,
      `what (?:didn'?t|don'?t|doesn'?t) ${IT} like`,
    ),
    told: pattern('i')`
      \b(?:
        disappoint\w+|concern\w*|unclear|sadly|not the (?:correct|right) way|burden|lack\w*
        |regret\w*|critici\w+|cannot|however|fail\w*
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: ways(
      `what (?:did|do|does) ${IT} (?:blame|put ${IT} down to)${NO_MORE}`,
      `what(?:${IS}) (?:behind|causing|driving|to blame for) ${IT}`,
      'what (?:caused|causes|drives|is to blame|was to blame)',
      `who (?:do|did|does|is|was) ${IT} (?:blame|blaming)`,
    ),
    told: pattern('i')`
      \b(?:
        due to|because|caused?|causing|driven|drivers?|brunt|impact of
        |result(?:s|ed|ing)? (?:of|from|in)|as a result|owing to|reductions? in|cuts?|led to|down to
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: ways(
      fragment`
        what (?:are|is|were|was|will|did|do) ${IT} (?:be )?(?:
          pay(?:ing)?|fund(?:ing)?|spend(?:ing)?
        )(?: (?:${IT}|(?:the |their |all that )?money) on
          | for
        )?${NO_MORE}
      `,
      `what(?:${IS}) the (?:money|funding|grant|cash) (?:for|spent on|being spent on|going on)`,
      fragment`
        where (?:do|does|did|is|was|will) (?:the|their|its|all that) (?:
          money|cash|funding|funds|grant
        ) (?:come|coming) from
      `,
      `how(?:${IS}) ${IT} (?:being )?(?:funded|paid for|financed)`,
    ),
    told: /\b(?:fund(?:ed|ing|s)?|grants?|pay(?:s|ing)?|paid|invest\w*|spen[dt]|financ\w+|to innovate)\b/i,
    isOfMany: true,
    isTold: true,
  },
  {
    asked: ways(
      'what (?:did|do|does) .{1,40} (?:think|make|feel)\\b',
      'how (?:did|do|does) .{1,40} (?:react|respond|feel|take it)\\b',
      '(?:were|was|are|is) (?:they|the \\w+) (?:happy|pleased|unhappy|worried|concerned|keen)\\b',
    ),
    told: pattern('i')`
      \b(?:
        felt|feels?|agreed|welcom(?:e|es|ed)|concern(?:s|ed)?|disappoint\w+|queried|supportive
        |warned|worried|keen|pleased|believe[sd]?|view|reflected|stressed|regret(?:s|ted)?|argued
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: ways(
      fragment`
        what (?:did|do|does|has|have|were|was|are|is) .{0,40}?\b(?:
          conclu(?:de[ds]?|sions?)|find(?:ings?)?|found|show(?:n|s|ed)?|reveal(?:s|ed)?
        )(?= *(?:$|[?.!]))
      `,
    ),
    told: pattern('i')`
      \b(?:
        conclu\w+|findings?|found|indicated|indicates? that|identif\w+|reveal\w*|highlight\w*
        |show(?:s|ed|n|ing)|evidence[ds]?|serious concerns
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: ways(
      fragment`
        what (?:did|do|does|has|have|were|was|are|is) .{0,40}?\b(?:
          recommend(?:s|ed|ations?)?|suggest(?:s|ed|ions?)?|propos(?:e[sd]?|als?)
        )(?= *(?:$|[?.!]))
      `,
      fragment`
        what (?:do|did|does|are|is|were|was|would) (?:${IT}|he|she) (?:
          want(?:ing)?|like
          |(?:ask(?:ing)?|call(?:ing)?|push(?:ing)?|lobby(?:ing)?) for
          |urg(?:e|ing)|demand(?:ing)?
        )(?: (?:to happen|done|changed|instead|from ${IT}))?${NO_MORE}
      `,
      fragment`
        what (?:do|did|does|would) (?:${IT}|he|she) (?:
          want|expect|ask|urge|need|like|call on|tell
        ) (?:[\w'’-]+ ){1,4}to (?:do|change)\b
      `,
    ),
    told: pattern('i')`
      \b(?:
        recommend\w*|suggest\w*|propos\w+|should|call(?:s|ed|ing) (?:for|on)|urg(?:e|es|ed|ing)
        |must(?! be (?:completed|submitted|done))|need(?:s|ed)? to|would like|ask(?:s|ed)|time for
        |lobb\w+|advocate
      )\b
    `,
    isOfMany: true,
  },
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
        why (?:are|is|were|was) (?:they|she|he|it|adcs|the \w+) (?:so )?(?:
          worried|concerned|unhappy|against
        )\b
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
        what(?:${IS}) (?:still |so )?(?:(?:a|an|the) )?(?:
          problem|challenge|issue|hard|difficult|tricky|going wrong|not working|missing
        )${NO_MORE}
      `,
    ),
    told: pattern('i')`
      \b(?:
        concern\w*|worr\w+|risks?|scarce|complex\w*|strain|pressures?|disappoint\w+|dangers?
        |burdens?|lacks?|lacked|challeng(?:e|es|ing)|unclear|insufficient|difficult\w*|problems?
        |escalating|undermine\w*|wary|warned|fears?|could not|cannot
        |not (?:able|willing|resourced|enough)
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: ways(
      fragment`
        (?<!
          (?:what|who|which|where|how|why|when) )(?:
            has|have|is|are|did|does|do|was|were
          ) ${IT} (?:all )?(?:been )?(?:had )?(?:
          work(?:s|ed|ing)?(?: (?:well|out|so far|yet))?
          |(?:made |making |make )?(?:a|any|much(?: of a)?) (?:difference|impact|effect)
          |successful|a success|effective|help(?:s|ed|ing)?|paid off|(?:any )?good|useful|worth it
          |worthwhile|(?:getting |got )?(?:any )?better|improv(?:ed|ing)
        )${NO_MORE}
      `,
      `how well (?:has|have|is|did|does)`,
      `how (?:was|were) ${IT} received`,
      fragment`
        how (?:did|has|have) ${IT} (?:
          go|gone|work(?:ed)? out|go down|gone down|do|fare|fared
        )(?= *(?:$|[?.!]))
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
        |effective\w*|reduc\w+|benefit\w*|well received|worthwhile|upheld|outcomes?|progress
      )\b
    `,
    isOfMany: true,
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
    isOfMany: true,
  },
  {
    asked: ways(
      `how (?:bad|serious|severe|worrying|big a problem|much of a problem) (?:is|are|was|were) ${IT}`,
    ),
    told: pattern('i')`
      \b(?:
        not a single|stark|dangerous|staggering|inevitable|serious|critical|bleak|worst|severe|acute
        |significant|fundamental|devastating|crisis
      )\b
    `,
    isOfMany: true,
    isTold: true,
  },
  {
    asked: ways(`what(?:'?s| has| have)? (?:happened|become|became) (?:to|of|with) ${IT}`),
    told: pattern('i')`
      \b(?:
        withdraw\w*|withdrew|replac\w+|superseded|closed|scrapped|dropped|abandoned|published
        |completed|launched|ended|merged|expected to replace
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: ways(
      `how(?:'s| is| are| was| were) ${IT} (?:run|organi[sz]ed|governed|managed|structured|set up)`,
    ),
    told: pattern('i')`
      \b(?:
        govern(?:ed|ance)|steering group|sub-?committees?|hub and spoke|led by|managed by|overse\w+
        |responsible for|made up of|consists?
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: ways(
      fragment`
        how far (?:along |on |ahead )?(?:have|has|had|are|is|did) ${IT}(?: (?:
          got|get|come|gone|go|reached|along|on|advanced
        )
        )*${NO_MORE}
      `,
      `how(?:'s| is| are) ${IT} (?:going|coming along|coming on|progressing|getting on|doing)`,
      `where (?:have|has|are|is) ${IT} (?:got to|up to|got up to|at)${NO_MORE}`,
      `(?:any|what) progress(?: (?:on|with) ${IT}| has been made| have ${IT} made)?${NO_MORE}`,
      fragment`
        (?:is|are|was|were) ${IT} (?:
          finished|done|ready|complete|live|up and running|in place|under ?way|over
          |fully (?:done|staffed)
        )${NO_MORE}
      `,
      fragment`
        (?:is|are|has|have)(?: been)? (?:already|now) (?:
          running|live|up and running|under ?way|started|working|in place|going|begun
        )${NO_MORE}
      `,
      `what stage`,
    ),
    told: pattern('i')`
      \b(?:
        stage|phase|reached|progress\w*|under ?way|completed?|begun|started|commenced|live
        |established|in place|finalis\w+|ongoing|launched|operational|approved|signed off|now
        |indications?|stabilis\w+|upheld
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: ways(
      fragment`
        (?:are|is|will|would) (?:they|there|it|we) (?:
          be |going to be |doing |do |having |have |hold |holding |running |run |planning |plan )*
            (?:an?other|any more|more)(?: (?:one|of them))?s?${NO_MORE}
      `,
      fragment`
        (?:will|would|is|are) ${IT} (?:going to )?(?:be )?(?:
          happen(?:ing)?|run|running|held|repeated|doing it|done|do it
        )(?: again| a second time| next year)${NO_MORE}
      `,
      `any (?:more|others) (?:planned|coming(?: up)?|in the pipeline)`,
    ),
    told: /\b(?:further|another|second|again|repeat\w*|follow[- ]up|next)\b/i,
    isOfMany: true,
  },
];
