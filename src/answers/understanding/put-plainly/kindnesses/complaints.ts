import { fragment } from '../../../../text/pattern.ts';

const USELESS = fragment`
  rubbish|useless|stupid|wrong|not right|dumb|daft|pointless|hopeless|terrible|awful|annoying|helpful|clever|smart
  |funny|slow|broken|silly|crap|thick|(?:an? )?(?:joke|idiot|waste of time)|no (?:good|help|use)|unhelpful
`;
const NOT = "(?:['’]?n?['’]?t| not)";

/** What somebody says who is cross with the app, or gives up on it; a question may stand behind it. */
export const COMPLAINTS: readonly string[] = [
  fragment`
    (?:
      you(?:['’]?re| are)?|ur
      |(?:this|that)(?:['’]?s| is)?(?: (?:app|bot|thing))?(?:['’]?s| is)?
      |it(?:['’]?s| is)|what
    ) (?:(?:so|such|really|just|totally|absolutely|completely|bloody|flipping|sodding|damn|effing|f\\S*ing|an?|bit|load|lot|of) )*(?:
      (?:${USELESS})(?: (?:at all|app|bot|robot|machine|thing|tool|answer|reply))?|bot|robot|machine
    )
  `,
  // Somebody's own hurry: "my briefing was due an hour ago".
  fragment`
    (?:(?:and|but|because) )?(?:
      (?:i|we)(?: really)? (?:need(?:ed)?|want(?:ed)?) (?:this|that|it|an answer)
      |(?:my|our|the) (?:\w+ )?(?:briefing|report|paper|note|deadline|meeting|presentation|speech|boss|director|chair) (?:was|is|starts?|started)(?: (?:due|waiting|over))?
      |(?:i(?:['’]?ve| have)(?: got)?|there(?:['’]?s| is)) an? (?:meeting|deadline|call|train)
    )(?: (?:for|by))? (?:
      (?:\w+ ){1,2}(?:minutes?|hours?|days?) ago|(?:in|within) (?:\w+ ){1,3}?(?:minutes?|mins|hours?)
      |now|today|tomorrow|yesterday|already|soon|ages ago|last week|this (?:morning|afternoon|evening)
    )
  `,
  '(?:(?:totally|absolutely|completely|utterly|bloody) )*(?:useless|rubbish|hopeless|pointless|terrible|awful|stupid|hurry up)',
  fragment`
    (?:(?:oh|please|just|now) )*(?:
      (?:go|get) (?:away|lost|stuffed)|shut (?:up|it)|(?:buzz|piss|sod|bugger|bog|f\S*) off|be quiet
      |leave me alone|forget (?:it|that)|i give up|give it a rest|stop (?:it|that|this|talking)
      |for (?:goodness|god|heaven|pity)['’]?s?(?: sake)|wtf|ffs|omg|argh+|ugh+
    )
  `,
  fragment`
    (?:you|u|that|this|it|which)(?: still| just)? (?:
      (?:did|do|does|have|has|are|is|was|ca|could)${NOT}|never|cannot
    )(?: (?:even|really|actually|quite))? (?:
      answer(?:ed|ing)?|help(?:ed|ful|ing)?|understand|understood|listen(?:ed|ing)?|right|correct|work(?:ing)?
    )(?: (?:me|it|that|this|my|the|question|at all|properly|to me|what i(?:['’]m| am)? (?:asked|asking|said|meant)))*
  `,
  fragment`
    (?:that|this|it)(?:['’]s|s| is| was)?(?:${NOT})? ?(?:(?:really|at all|even) )?(?:
      what i(?:['’]m| am|['’]ve| have)? (?:asked|asking|wanted|want|meant|said|need(?:ed)?|after|looking for)(?: for)?
      |(?:an|the|any) (?:answer|help|use)(?: to (?:my|the) question)?|my question|helpful|relevant|good enough
    )
  `,
  fragment`
    (?:(?:please|just|can you|could you|why (?:ca|wo)n['’]?t you|you should) )*(?:
      (?:give me|i want|i need|want|need) (?:(?:an?|the|straight|simple|proper|real|clear|better|right) )*answer
      |(?:try|answer|read)(?: (?:me|my|the|question|properly|again|harder))+
    )(?: (?:please|for once|now|this time))*
  `,
];
