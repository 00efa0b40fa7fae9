import { fragment } from '../../../text/pattern.ts';

/** What people say to be kind, by what they mean by it; each line is a list of alternatives of a pattern, in lower case. */

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const FREE_TIME = fragment`
  (?:bank )?holidays?|hols|weekend|day|week|break|leave|christmas|xmas|easter|summer|new year
  |morning|afternoon|evening|start|trip|rest|lunch
`;
const KIND_OF = '(?:(?:good|great|nice|lovely|super|restful|long|happy|fab) )*';

export const GREETINGS: readonly string[] = [
  "hiya|heya|hi|hello|helo|hullo|hey|howdy|greetings|good (?:morning|afternoon|evening|day)|g['’]?day",
  fragment`
    happy (?:${WEEKDAY}|${FREE_TIME}|birthday|anniversary)
    |merry (?:christmas|xmas)|season['’]?s greetings
  `,
  fragment`
    welcome back
    |(?:nice|good|lovely|pleased) to (?:meet|see|hear from) (?:you|u)(?: again)?
    |long time no see
  `,
];

/** How somebody fares, or what was good that they had. */
const FARING = fragment`
  well|ok(?:ay)?|good|great|fine|lovely|nice|all ?right|safe|better|warm|dry|happy|healthy|kindly
  |${FREE_TIME}
  |(?:not|(?:don|isn|wasn)['’]?t)(?: been)? (?:too )?(?:busy|mind|late|bad)
`;
const BEHIND_FARING = fragment`
  so far|today|too|all round|(?:with|for) (?:you|everyone)|at your end
  |(?:and|&) (?:(?:keeping|staying) )?(?:safe|dry|warm|rested|happy|healthy|well)
  |off|(?:me )?asking|to ask
  |(?:just )?(?:one more|another)(?: question| thing)?
`;
/** "You can help with …" is hoped for because something is asked. */
const OF_THEM = fragment`
  (?:
    you|u|your|all|everyone|everybody|everything|things|it|this|that|life
    |the (?:team|family|new year|week|weather|summer|holidays?)
  )(?:['’](?:s|re|ve|d))?(?! (?:can|could|might|may|knows?|will|would)\b)
`;

export const WELL_WISHES: readonly string[] = [
  fragment`
    (?:(?:i|we|just|really|do|am) )*hop(?:e|ing) (?:that )?${OF_THEM}\b[^.!?;:–—\n]{0,45}?
      \b(?:${FARING})\b(?: (?:
      ${FARING}|${BEHIND_FARING}
    ))*
  `,
  fragment`
    hop(?:e|ing) (?:that )?(?:you|u|all|everyone|everybody)(?: all)?(?:['’]re| are|['’]s| is) (?:
      enjoying|having|keeping|surviving|coping|staying|making the most of
    )\b[^.!?;:,–—\n]{0,40}(?=[.!?;:,–—]|\s-|$)
  `,
  fragment`
    how (?:are|r) (?:you|u|ya|things)(?: (?:
      all|both|doing|keeping|getting on|feeling|going|today|this (?:morning|afternoon|evening|week)
      |with you
    ))*
  `,
  fragment`
    how(?:['’]?s| is| has|['’]?ve| have) (?:
      it(?= (?:all |been )*(?:going|doing|keeping)\b)
      |things|everything|tricks|life|you|your (?:day|week|weekend|morning|evening)
    )(?: (?:all|going|been|doing|keeping|today|so far))*(?! (?:with|on|in|for|about)\b)
  `,
  `how was (?:your|the) (?:${FREE_TIME})(?: (?:${FREE_TIME}))*|how do you do`,
];

const MANY_THANKS = fragment`
  (?:many |lots of )?(?:thanks|thank you|thankyou|thx|ta|cheers)(?: (?:so|very) much
    | a lot| a million| again
  )?
`;

const WHOSE_HELP = 'all|your|the|that|this|these|those|any';
const HELP = fragment`
  help|helping|info|information|answers?|reply|replies|support|link|work|time|patience|quick|great
  |swift|prompt|response
`;
const EARLIER = 'earlier|yesterday|before|last (?:time|week)|just now|today|the other day';

/** Where somebody has looked, and for how long: what names a matter as well is no aside ("I've been looking at adoption. Anything new?"). */
const LOOKED = fragment`
  (?:(?:i|we)(?:['’]?ve| have)? )?(?:(?:been|just|also|already|only|now) )*
    (?:look(?:ed|ing)|search(?:ed|ing)|hunt(?:ed|ing)|trying to find|tried to find|had a look|checked|asked around|googled|scoured|trawled)(?: (?:
      everywhere|all over|around|high and low|on|in|at|through|for|it|this|that|them|(?:an|the) answer|ages|hours|days|weeks|a while|all (?:day|morning|afternoon|week)
      |the|your|our|my|(?:web ?)?site|web|internet|intranet|online|updates?|papers?|minutes|inbox|e-?mails?|files?|folders?|sharepoint|slack|and|already|today|now
    ))*
`;
const CANNOT_FIND = fragment`
  (?:i )?(?:can(?:no|['’]?)t|could(?:n['’]?t| not)) (?:seem to )?(?:find|see|remember|recall|think of|work out)
    (?: (?:it|this|that|anything|an answer|the answer|them|these))(?: (?:anywhere|at all|now|myself|on the (?:web)?site|any ?more))*
`;

/** Said of the asker beside a question: how long they have looked, how new they are, what they need it for. */
export const OF_THE_ASKER: readonly string[] = [
  fragment`
    ${LOOKED}(?:,? (?:and|but) ${CANNOT_FIND})?
  `,
  CANNOT_FIND,
  fragment`
    (?:i(?:['’]?m| am) )?(?:(?:quite|very|fairly|still|just|really) )*new (?:in post|here|to (?:this|the (?:job|team|role|post)|it all|all this))
      (?:,? (?:and|so) (?:still )?(?:finding my feet|getting up to speed|learning(?: the ropes)?|catching up|a bit lost))?
  `,
  fragment`
    (?:soz|sorry|apologies) if (?:this|it|i)(?:['’]?ve| has| have| is|['’]s)? (?:(?:already|just|all|been|ever|an?|the) )*
      (?:asked|answered|said|covered|missed|mentioned|discussed|obvious|silly|stupid|daft|basic|wrong|repeat(?:ed)?|known)
      (?: (?:it|this|that|before|already|elsewhere|somewhere|earlier|question|one|place|channel))*
  `,
];

export const THANKS_FOR: readonly string[] = [
  fragment`
    ${MANY_THANKS} for (?=(?:
      ${WHOSE_HELP}|${HELP}|${EARLIER}
    )\b)(?:(?:${WHOSE_HELP})\b ?)*(?:(?:${HELP})\b ?)*(?:${EARLIER})?
  `,
  fragment`
    (?:sorry|apologies) (?:to|for) (?:be )?(?:
      bother(?:ing)?|troubl(?:e|ing)|disturb(?:ing)?|pester(?:ing)?|interrupt(?:ing)?|(?:a )?pain
      |(?:the )?delay
    )(?: you)?(?: again)?
  `,
  fragment`
    (?:sorry|apologies) (?:to be|for being|if i am) (?:(?:so|a bit|very|such) )*(?:
      dim|thick|daft|slow|dense|nosy|ignorant|stupid|cheeky|a bother|a nuisance|vague
    )
    |(?:and )?being (?:(?:a bit|very|so) )*(?:nosy|curious|cheeky|pedantic)
    |(?:excuse|forgive|pardon) (?:me|my ignorance|the (?:silly |daft |stupid )?question)
  `,
];

/** Said while somebody thinks of how to put a question, or goes over to it; "also, Yorkshire?" goes on from the one before it. */
export const HESITATIONS: readonly string[] = [
  'er+m*|u+h*m+|uh+|hmm+|idk|basically',
  fragment`
    (?:(?:this|it) (?:is|may be|might be)|(?:this|it)['’]s|maybe|perhaps|prob(?:ably)?|possibly|bit of|just|only|sorry if this is)?\s*
      (?:an? )?(?:(?:bit of|very|really|bit) (?:an? )?)*(?:silly|stupid|daft|dumb|basic|obvious|random|strange|odd|weird|cheeky|long shot)
      (?: (?:q|question|one|thing|ask))?(?=,? but\b|\s*[,:;.!–-])
    |don['’]?t suppose (?:you|anyone|anybody|someone)(?: (?:would|might|happen to))? knows?
      (?=\s+(?:who|what|when|where|which|why|how|if|whether|is|are)\b)
    |(?:could|can|may|might) (?:i|we) (?:trouble|bother|ask|get) (?:you|someone|anyone) to (?:tell|let) (?:me|us)(?: know)?
    |(?:ok(?:ay)?|right|well|so|um),? (?:so|um+|er+m*|uh+)
    |right(?=,)
    |(?:so|also|anyway|well|now)(?=,? (?:
      who|what(?! about)|when|where|which|why|how(?! about)|is|are|was|were|do|does|did|can|could|has|have|any
      |(?:[\w'’-]+ ){3}
    ))
  `,
];

/** These may also begin a question ("perfect storm", "testing new models"): they are only kind where a sentence ends behind them. */
export const SHORT_KINDNESSES: readonly string[] = [
  fragment`
    dear|morning|afternoon|evening|(?:good )?night|bye(?: for now)?|good ?bye|take care|later|laters
    |welcome|no (?:rush|hurry)
  `,
  fragment`
    (?:see|catch|speak to|talk to) (?:you|u|ya)(?: all)?(?: (?:
      later|soon|tomorrow|around|next week|then|there|on \w+day|(?:at|in) [\w ]{1,30}
    ))?
    |(?:speak|talk) (?:soon|later)
  `,
  fragment`
    (?:have|enjoy) (?:an?|the|your) ${KIND_OF}(?:${FREE_TIME}|one)
    |safe (?:travels|journey)|get well soon
  `,
  fragment`
    (?:no,? )?(?:${MANY_THANKS}|thank|ty)|much (?:appreciated|obliged)
    |(?:i )?(?:really )?appreciate (?:it|that|your help)
  `,
  fragment`
    (?:you(?:['’]re| are)|ur) (?:an? |the )?(?:absolute |total |real )?(?:
      star|legend|lifesaver|gem|angel|hero|best|welcome|great|brilliant|wonderful|amazing
    )
    |(?:(?:you(?:['’]ve| have) been )?(?:an? )?(?:great|big|huge|massive) help)
    |good (?:bot|luck(?: with \w+)?)|well done|congratulations|congrats|bless you|same to you
    |you too
  `,
  fragment`
    (?:(?:that|it)(?:['’]?s| is| was)? )?(?:(?:very|so|really|most) )?(?:
      nice|good|great|perfect|excellent|brilliant|helpful|useful|lovely|super|cool|fab|fantastic
      |wonderful|amazing|awesome
    )(?: (?:one|job|work|stuff|to know|to hear))?
  `,
  '(?:lol|ha ?ha|wow|gosh|blimey|h?mm+|ooh|aha|ah|oh(?: dear| well)?|very funny)',
  fragment`
    (?:that|it)(?:['’]?s| is| was)(?: (?:all|it|everything|fine))?(?: for (?:now|today|me))?
    |nothing (?:else|more|further)(?: for (?:now|today))?
    |(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:good|fine|sorted|done)
  `,
];

/** Said behind a question, to whoever reads it. */
export const SAID_BEHIND: readonly string[] = [
  fragment`
    (?:(?:does )?any(?:one|body) (?:know|got any idea|help)|any(?:one|body)|any (?:ideas?|clues?)|(?:do )?(?:you|u) know
      |if (?:you|anyone) knows?|lol|haha|if poss(?:ible)?|when you can|(?:please )?let me know|please advise)
  `,
];

/** These may also tie a question to the one before it ("ok, school places then", "sorry, meant the North East"). */
export const REPLIES: readonly string[] = [
  'sorry|oops|whoops|apologies|never ?mind|no (?:worries|problem|bother)|excuse me',
  fragment`
    ok(?:ay)?|(?:will|can) do|(?:sounds|looks|all|very) (?:good|great|fine)|fair enough|got it
    |understood|noted|found it|i see|right(?: then)?
    |(?:oh )?(?:yes|no|yep|yeah|nope|sure)(?: please| thanks)?
  `,
];

/** What is said into a channel and asks nobody for anything; a question may stand behind it. */
export const SAID_TO_NOBODY: readonly string[] = [
  fragment`
    (?:just |only )?(?:a )?test(?:ing)?(?: (?:
      test(?:ing)?|one|two|three|[123]+|this|it|only|message
    ))*
    |ignore (?:me|that|this)
    |wrong (?:channel|thread|chat|window|person|group)
  `,
  fragment`
    (?:(?:i(?:['’]m| am)|we(?:['’]re| are)) )?back (?:
      again
      |(?:in|from|at|to) (?:leave|work|my desk|the office|holiday|lunch)
    )(?: today)?
  `,
];

/** The same where no question is behind it. */
export const CHATTER: readonly string[] = [
  fragment`
    i(?:['’]?m| am) (?:(?:so|very|really|a bit|just|feeling) )*(?:
      bored|hungry|tired|cold|ill|fed up|home|leaving|off|busy|thirsty|sleepy|happy|excited
    )(?: (?:now|today|home|(?:to|for|on) (?:lunch|leave|holiday|bed|coffee)))*
  `,
  fragment`
    (?:it(?:['’]s| is) )?(?:nearly |almost |only |finally )?(?:
      ${WEEKDAY}|lunchtime|home time|the weekend|tgif
    )(?: (?:again|already|at last))?
  `,
  fragment`
    (?:it(?:['’]s| is) |what )?(?:an? )?(?:(?:
      so|very|lovely|nice|glorious|horrible|miserable|awful
    ) )*(?:
      raining|snowing|freezing|boiling|sunny|chilly|weather
    )(?: (?:again|today|out|outside|in here))*
  `,
  '(?:lovely|nice|great|good|glad|happy|pleased) to (?:be|join|have)\\b[^?]*',
  fragment`
    (?:fancy|any(?:one|body) (?:want|fancy|for)) (?:an? )?(?:
      cuppa|tea|coffee|pint|drink|lunch|brew|biscuit|cake
    )\b.*
  `,
];

const USELESS = fragment`
  rubbish|useless|stupid|wrong|dumb|daft|pointless|hopeless|terrible|awful|annoying|helpful|clever|smart
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
    ) (?:(?:so|such|really|just|totally|absolutely|completely|an?|bit|load|lot|of) )*(?:
      (?:${USELESS})(?: (?:at all|app|bot|robot|machine|thing|tool|answer|reply))?|bot|robot|machine
    )
  `,
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

/** What is asked of the app as if it were a person. */
export const OF_THE_APP: readonly string[] = [
  fragment`
    (?:are|r) (?:you|u) (?:(?:still|all|really) )?(?:
      an?|real|human|ok|okay|there|alive|happy|well|all ?right|busy|awake|chatgpt|sentient
    )\b(?! (?:to|placed)\b).*
    |(?:you|u) (?:ok|okay|all ?right|there)|all ?right
  `,
  fragment`
    do you (?:like|love|sleep|dream|eat|speak(?! (?:about|of|on|for)\b)|feel|drink)\b.*
    |can you (?:hear|see) me
    |(?:is )?any(?:one|body) (?:there|home|about|around|in)
    |is this (?:thing )?(?:on|working)
  `,
  fragment`
    what(?:['’]?s| is) your (?:name|age|favou?rite)\b.*
    |who (?:made|built|created|are) you|what are you|how old are you
    |where (?:are|do) you (?:live|from|come from|based)
  `,
  fragment`
    what are you (?:doing|up to)(?: (?:today|now|later|tonight|tomorrow|this|at|over|for|on)\b.*)?
    |did you (?:
      have an? (?:good|great|nice|lovely)
      |see the (?:match|game|football|rugby|cricket|film)
      |watch|enjoy
    )\b.*
    |knock,? knock
    |(?:have you )?(?:got )?any (?:nice |fun )?plans for (?:the |this |your )?(?:
      weekend|holidays?|summer|evening|tonight|christmas|easter|break
    )
  `,
  "(?:what['’]?s|whats|wassup|wazzup) up|wassup|sup|i (?:love|hate|miss) (?:you|my job|\\w+days?)",
];
