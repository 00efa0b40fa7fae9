import { pattern } from '../../../text/pattern.ts';
import type { WaysOfAsking } from './ways-of-asking.ts';

export const FOR_TIMELINE: WaysOfAsking = [
  // "Adoption in London 2016 to 2017"; a question of the years ("how many …") is another.
  pattern()`
    ^(?!(?:
      how|what|which|who|when|where|why|compar\w*|difference|updates?|latest|did|was|were|is|are|(?:total )?numbers? of|no\.? of
    )\b)(?!.*\b(?:
      presidents?|chairs?|dcss?|directors?|ministers?|updates?|reports?|bulletins?
    )\b)\S.*\b20\d\d (?:to|through|until) (?:\w+ )?20\d\d\W*$
  `,
  pattern()`
    \b(?:
      timeline|chronolog\w+|sequence of events|history of
      |(?:story|journey|evolution|progression|trajectory) of
      |milestones
    )
  `,
  pattern()`
    \b(?:
      over time|over the years|then and now|through the years|through time|down the years
      |year by year|(?:update|meeting) by (?:update|meeting)
    )\b
  `,
  /\b(?:in|by) (?:date|time|the) order\b|\bin (?:order of )?(?:date|sequence)\b(?! of birth)/,
  // "Oldest to newest", "from start to finish", "earliest first"; "to train people from start to finish" is no such wish.
  pattern()`
    ^(?!.*\bto \w+ .*\bfrom ).*\b(?:
      oldest|earliest|first|start|beginning|outset
    ) (?:mention |update )?(?:to|until|till|through to) (?:the )?(?:
      newest|latest|last|finish|end|now|today|present|date
    )\b
  `,
  pattern()`
    \b(?:oldest|earliest) first\b|\bin the order (?:it|they|things)\b|\bstep by step\b
    |\bblow by blow\b|\b(?:trace|track) (?:the |how |what )
  `,
  pattern()`
    \bkey dates\b|\bstory so far\b|\byear on year\b
    |\b(?:then (?:vs?|versus|and|or) now|before and after)\b
    |\bprogress (?:of|on|with|in|made on)\b.*\b(?:since|over|through|between|from)\b
  `,
  pattern()`
    ^(?:track|trace) \S
    |\b(?:from|since|ever since) (?:
      the (?:very )?(?:beginning|start|outset|first update)
      |day one
    )\W*$
    |\bhistory\b|\bin order\W*$
  `,
  /^what(?:'s|s| has| have)? (?:been )?(?:happened|happening|changed|changing|moved on) (?:with|to|on|about|in|for|around) .{2,60} since\b/,
  // All mentions of a matter are shown in their order.
  pattern()`
    \b(?:all|every|each) (?:the |single )?(?:mentions?|references?) (?:of|to)\b
    |\beverything (?:(?:that )?(?:you|we)(?:'ve| have)?(?: got| held)? )?(?:on|about)\b(?! track| time| schedule)
  `,
  pattern()`
    \bhow did (?!(?:it|that|this|they|the (?:[\w-]+ ){0,3}[\w-]+) go\b).* (?:unfold|go|start)
    |\bunfold(?:ed|ing)?
  `,
  pattern()`
    \bhow(?:'s|s| (?:far )?(?:has|have|did))\b.*\b(?:
      chang|develop|evolv|progress|mov|grow|come along|come on|got on|gone on|come\b
    )
  `,
  // "How has the number of children in care risen"; of an amount the newest is asked for.
  pattern()`
    \bhow (?:has|have|did) (?:
      (?:the )?(?:[\w'-]+ ){0,3}?(?:numbers?|counts?|tally|total) of
      |(?:[\w'-]+ ){1,6}?numbers
    )\b.*\b(?:
      r[io]se|risen|f[ae]ll|fallen|increased?|decreased?|declined?|drop(?:ped)?|shr[aiu]nk
      |climb(?:ed)?|(?:go|gone|went|come|came) (?:up|down)
    )\b
  `,
  // "Show how peer challenge in the South West evolved", "development of the partnership since 2016"
  pattern()`
    \bhow (?!many\b|much\b|do\b|does\b|is\b|are\b|to\b).{3,60} (?:
      changed|developed|evolved|progressed|grew|has (?:grown|moved on)|came about
    )\W*$
  `,
  pattern()`
    ^(?:the )?(?:
      developments?|progress|growth|evolution|changes?|movement
    ) (?:of|on|in|with|to)\b.*\b(?:since|over|through|between|from)\b
  `,
  pattern()`
    \b(?:whole|full) (?:story|history)\b|\bwalk me through\b|\bwhat happened when\b
    |\bfrom .+ to (?:now|date|today|the present)\b|\bas time (?:went|goes|passed)\b
  `,
];
