import { fragment, pattern } from '../../../text/pattern.ts';
import { putOtherwise, type Ways } from './put-otherwise.ts';

const GATHERING = fragment`
  (?:summit|conference|seminar|workshop|event|launch|meeting|visit|review|inspection|hearing|session)s?\b
`;

const WAYS: Ways = [
  // “Any dates for the end of funding?”
  [
    /^(?:(?:are|is) there )?any (?:firm |fixed |confirmed |known )?dates? (?:for|of) (?=(?:the )?(?:start|end|launch|roll-?out|closure|publication|next)\b)/i,
    'when is ',
  ],
  // "Day of the neglect summit"; a day of action is an event itself.
  [
    pattern('i')`^(?:the |exact |which )*day (?:of|for) (?:the )?(?!action\b)(?=.*\b${GATHERING})`,
    'date of the ',
  ],
  // "The day London's directors meet", and not "the day after" nor "the year 2017"
  [
    pattern('i')`
      ^the (?:exact )?(?:day|date|month|year) (?:that |when |on which |in which )?(?!(?:
        of|for|to|after|before|ahead|is|was|on|in|from|between|and|or|at|by|with|\d|[a-z]+ing|report
        |rate|one|two
      )\b)(?=\S+ \S+ \S)
    `,
    'when ',
  ],
  [/^the (?:exact )?date (?=(?:of|for) )/i, 'date '],
  // "Publication month for the guidance"
  [
    pattern('i')`
      ^(?:the )?(?:expected |planned |final )?(publication|release|issue|launch|start|completion) (?:
        date|day|month|year
      ) (?:of|for) (?:the )?(?=\S)
    `,
    'when is the $1 of the ',
  ],
  // "New Ofsted framework start date"
  [
    pattern('i')`
      ^(?!.*\b(?:what|when|which|who|how|is|are|was|does|do|did)\b)(?:the )?((?:[\w'’&-]+ ){1,6}?)(start|launch|publication|release|go-live|completion) dates?(?=\W*$)
    `,
    'when is the $2 of the $1',
  ],
  // "Next meeting of the RS committee"
  [
    pattern('i')`
      ^(?:the )?next (?:date (?:in the (?:diary|calendar) )?|(?=${GATHERING}(?: in the (?:diary|calendar))? (?:of|for)\b))
      ((?:${GATHERING}(?: in the (?:diary|calendar))? )?)(?:of|for) (?:the )?(?=\S)
    `,
    'when is the next meeting of the ',
  ],
  // "What is the date of the next board meeting?"
  [
    /^(?:(?:what(?:['’]?s| is)|give me|tell me) )?(?:the )?date of the next (?=(?:\S+ ){0,5}meeting)/i,
    'when is the next ',
  ],
  // "When does the next intake start": when it is.
  [
    /\bwhen (?:does|do|will) (the next [^?,.;]{3,50}?) (?:start|begin|commence|take place|happen|be held)(?=\s*\?*\s*$)/i,
    'when is $1',
  ],
  // "How far back do the records go"
  [
    pattern('i')`
      ^(?:and |so )?how far back (do|does|did|will|can) (.{3,60}?)
        \s(?:go|reach|stretch|date|run|extend)(?: back)?(?=\s*\?*\s*$)
    `,
    'when $1 $2 go back to',
  ],
  [/\b(?:cut-?off(?: date)?|closing date)(?= for\b|\W*$)/gi, 'deadline'],
  // "Over what period", "for what timeframe"
  [
    pattern('gi')`
      \b(?:over|for|during|in|across|within) (?:what|which) (?:
        (?:time ?)?(?:period|frame|scale|span)|stretch|window
      )s?(?: of time)?\b
    `,
    'over what dates',
  ],
  // Committees sit where others meet.
  [
    /\b(committee|board|panel|group|network|forum)(s?) (?:sit|sat|sits|convened?|convenes)\b(?! on\b)/gi,
    '$1$2 meet',
  ],
];

/** A question for the day or month of something in other words than "when", as one for when it was or for its date. */
export function askWhen(text: string): string {
  return putOtherwise(text, WAYS);
}
