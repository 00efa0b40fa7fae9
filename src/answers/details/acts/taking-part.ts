import { pattern } from '../../../text/pattern.ts';
import type { Act } from './act.ts';

/** Who came, spoke or belongs, and how many of them. */
export const TAKING_PART: readonly Act[] = [
  {
    asked: pattern()`
      \bwho (?:opened|kicked (?:it|that|things|the \w+) off|(?:spoke|went|was|came)(?: up| on)? first)\b
    `,
    told: pattern('i')`
      \b(?:(?:start|open|beg[ai]n|kick)(?:s|ed)?(?: off)? (?:with|by)|opening|opened|first speaker)\b
    `,
  },
  {
    asked: pattern()`
      \bwho (?:\w+ )?(?:
        spoke|presented|talked
        |(?:gave|delivered|did) (?:the |a |any )?(?:
          talks?|presentations?|key ?notes?|speech(?:es)?|inputs?|address
        )
        |(?:were|was|are|is|will be) (?:the )?(?:key ?note )?(?:speakers?|speaking)
      )\b
    `,
    told: pattern('i')`
      \b(?:
        talks?|spoke|speakers?|speech|presentation|presented|address|inputs?|key ?note
        |(?:delivered|given|led) by
      )\b
    `,
  },
  {
    asked: pattern()`
      \bwho (?:came|went)(?: (?:along|in))? to (?:
        talk|speak|present|meet|brief|see|address|update|visit
      )(?: (?:to|with|at))?(?: (?:
        it|them
        |the (?:committee|group|meeting|region|directors)
      ))?(?: (?:about|on) (?:it|this|that))?
      |\bwho (?:
        (?:came|went)(?: along)?|attend(?:s|ed)|was there|were there|took part|turned up|joined
      )\b
      |\bwho(?:'s| is| are| was| were| will be|'ll be) (?:(?:it|they) )?(?:
        invited|coming|going(?! to (?!it|that|this|the|them))|attending|expected|involved|taking part
      )\b
    `,
    told: pattern('i')`
      \b(?:
        attend(?:ed|ees?)|delegates|participants|represent(?:ed|atives?)|joined|welcomed|invited
        |involv(?:ed|ing)|working (?:closely )?with|in partnership with|colleagues from
        |bringing together|brought together
        |with (?:the )?(?:
          DCSs?|ADs?|directors|lead members|members|colleagues|representatives|officers|partners
          |heads
        )
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: /^(?:and |so |but )*who (?:are|were) they(?=\W*$)/,
    told: /\b(?:from|including|made up of|mix(?:ed|ture)?|range of|drawn|backgrounds?|representing)\b/i,
    isOfMany: true,
  },
  {
    asked: pattern()`
      ^(?:and |so |but )*(?:are|were|is|was|do|does|did|have|has|will) (?:all|every|each|everyone|everybody)\b
      (?: (?:of )?(?:the )?(?:\w+ )?(?:councils?|las?|authorit(?:y|ies)|boroughs?|areas?|regions?|of them|one))?
      (?: (?:be|been))? (?:
        in|in it|on it|on board|involved|part of it|taking part|take part|took part|taken part
        |sign(?:ed)?(?: up)?(?: to it)?|join(?:ed|ing)?(?: in)?|do(?:ing|ne)? it
      )(?=\W*$)
    `,
    told: pattern('i')`
      \b(?:all|every|each|both|most|\d+|two|three|four|five|six|seven|eight|nine|ten) (?:
        (?:of )?(?:the |our )?(?:\d+ )?(?:[\w’-]+ ){0,2}
      )(?:local authorit(?:y|ies)|authorit(?:y|ies)|councils?|LAs?|boroughs?|areas?|regions?)\b
    `,
    isOfMany: true,
  },
  {
    asked: pattern()`
      \bwho(?:
        '?s| is| are| was| were| sits| sat| belongs
      )? (?:all )?(?:on|in|part of|a member of|to) (?:
        it|that|this
        |the (?:[\w-]+ ){0,3}?(?:group|board|committee|network|panel|partnership|team)s?
      )(?=\W*$| about )
      |\bwho (?:is|are|were) (?:the|its) members\b
    `,
    told: pattern('i')`
      \b(?:
        brings? together|made up of|consist(?:s|ing)|compris\w+|members?|membership|between (?:all|the|both|\d+)
        |represent(?:s|ed|atives?|ation|ing)|includ(?:es|ed|ing)|partners
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: pattern()`
      \bhow many (?:\w+ ){0,3}?(?:
        came(?! (?:back|in|out|up)\b)|went|attended|turned up|showed up|took part|joined in
        |were present(?=\W*$)
      )(?!\w)
      |\bhow many (?:\w+ ){0,3}?(?:are|were|is|was) (?:
        expected|due|likely|meant|going|coming|invited|booked
      )(?: to (?:
        come|attend|go|be there|take part|participate|turn up|join
      ))?(?=\W*$)
      |\bhow many (?:\w+ ){0,3}?(?:
        (?:will|would) (?:come|attend|go|be there|take part|participate|turn up|join)
        |(?:do |usually |normally )?(?:attend|take part|participate)
      )(?: in (?:it|this|that|them|these|those|each)(?: one)?)?(?=\W*$)
      |\bhow many (?:delegates|attendees|participants|people|guests)(?=\W*$)
      |\bnumber of (?:attendees|delegates|participants|guests)\b
      |\b(?:what was the )?(?:attendance|turn-?out)\b
      |\bhow well attended\b
      |\bhow many (?:
        of (?:them|you|us) |
        (?:\w+ )?(?:
          people|delegates?|attendees|participants|guests|colleagues|staff|workers?|managers?|leads?
          |directors?|dcss?|ads?|councils|authorities|boroughs|las?|partners|agencies|reps
          |representatives|children|parents|heads|schools
        ) )?were there(?=\W*$)
    `,
    told: pattern('i')`
      \b(?:
        attend(?:ed|ance|ees?)|present|delegates|participa(?:nts|ted|ting)|represented|joined
        |engaged|involved|took part|involving|for about|cohort of
        |(?:LAs|authorities|councils|boroughs|schools|areas) (?:completed|returned|responded)
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: pattern()`
      \bhow many (?:\w+ ){0,3}?(?:
        (?:have |has |had )?(?:sign(?:ed)?(?: up)?|joined|agreed(?: to it)?)
        |are (?:in (?:it|on it)|involved|signed up|on board|part of it)
        |belong
      )\b
    `,
    told: pattern('i')`
      \b(?:
        sign(?:ed|ing|atories)|agree(?:d|s|ment)|between (?:all|the)|joined|committed|engaged
        |involv(?:ed|es|ing)|tak(?:e|es|ing) part|participat\w+
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: pattern()`
      \bhow many (?:of (?:them|those|these) )?(?:have|has|had|were|was) (?:\w+ ){0,5}?
        (?:before|previously)(?=\W*$)
    `,
    told: /\b(?:previously|before|already|former(?:ly)?)\b/i,
    isOfMany: true,
  },
  {
    asked: pattern()`
      \bhow many (?:(?:\w+ )?(?:
        people|staff|managers|leaders|colleagues|participants|places
      ) )?(?:(?:are|were|is|was) (?:there )?on|(?:go|get) on(?:to)?)(?= (?!
        (?:the |its |their )?(?:team|group|board|committee|panel)\b
      ))
    `,
    told: pattern('i')`
      \b(?:
        participants|members|delegates|attendees|places|took part|\d+ on (?:the|it)
        |on the (?:[\w-]+ ){0,3}?(?:programme|course|scheme|cohort|training)
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: pattern()`
      \bhow many (?:
        people|managers|staff|leaders|workers|social workers|colleagues|of them
      )(?: (?:have|has|had))?(?: now)? (?:
        done|did|completed|finished|taken|took|been (?:on|through)|gone through|experienced
        |graduated from
      ) (?:it|this|that|them|one|the \w+)\b
      |\bhow many (?:\w+ ){0,2}?(?:have |has |had )?(?:
        finished|completed|graduated|passed|qualified|got through|been through
      )(?: (?:it|this|that|the \w+))?(?: (?:so far|yet|now))?(?=\W*$)
    `,
    told: pattern('i')`
      \b(?:
        participants|experienced|completed|qualified|trained|graduat\w+|took part|taken part
        |participated
      )\b
    `,
    isOfMany: true,
  },
  {
    asked: pattern()`
      \bhow many (?:\w+ ){0,3}?(?:have|has|had|were|was) (?:been )?(?:
        done|completed|finished|carried out|conducted|undertaken|held|run
      )\b
    `,
    told: /\b(?:completed|done|carried out|conducted|undertaken|held|taken place|took place|delivered)\b/i,
    isOfMany: true,
  },
];
