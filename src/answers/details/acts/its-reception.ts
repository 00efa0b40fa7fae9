import { fragment, pattern } from '../../../text/pattern.ts';
import type { ActOfThings } from './act.ts';
import { IS, IT, NO_MORE, ways } from './ways.ts';

/** What people think of it, what they put it down to, and what they conclude and want. */
export const ITS_RECEPTION: readonly ActOfThings[] = [
  {
    asked: ways(
      `what (?:did|do|does|has|have)(?= .{2,40} (?:say|said|conclude|concluded|claim|claimed)\\W*$)`,
    ),
    told: pattern('i')`
      \b(?:
        said|says?|saying|conclud\w+|found|stat(?:ed|es)|argu(?:ed|es)|warn(?:ed|s|ing)|describ\w+|claim\w*
        |felt|feels|agreed|noted|stressed|raised|voiced|welcom(?:ed|es)|urged|suggested|concern(?:s|ed)?|reflected
        |discuss(?:ed|ions)|considered|queried|acknowledged|recognised|keen|clear that
      )\b
    `,
  },
  {
    asked: ways(
      fragment`
        what (?:
          (?:did|do|does) ${IT} (?:like|welcome|praise|support|approve of)
          |(?:was|were|is|are) ${IT} (?:pleased|happy) (?:with|about)
        )(?: about ${IT})?${NO_MORE}
      `,
    ),
    told: /\b(?:welcom\w*|pleased|positive|support(?:s|ed|ive)?|delighted|helpful|glad)\b/i,
  },
  {
    asked: ways(
      fragment`
        what (?:did|do|does|was|were) ${IT} (?:
          not like|dislike|criticise|object to|complain about|unhappy (?:with|about)|against
        )(?: about ${IT})?${NO_MORE}
      `,
      `what (?:didn'?t|don'?t|doesn'?t) ${IT} like`,
      fragment`
        why (?:was|were|is|are|did|do|does) ${IT} (?:so )?(?:
          unhappy|disappointed|critical|dissatisfied|let down|not (?:happy|pleased|satisfied)|not like ${IT}
        )(?: (?:about|with|by|of) ${IT})?${NO_MORE}
      `,
    ),
    told: pattern('i')`
      \b(?:
        disappoint\w+|concern\w*|unclear|sadly|not the (?:correct|right) way|burden|lack\w*
        |regret\w*|critici\w+|cannot|however|fail\w*
      )\b
    `,
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
          want(?:ing)?|(?<=\bwould .*)like
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
  },
];
