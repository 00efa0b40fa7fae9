import { pattern } from '../../../text/pattern.ts';
import { withoutManner } from './without-manner.ts';

const THANKS = pattern('i')`
  [\s,.!;–-]+(?:
    (?:many |lots of )?thanks?(?: you)?(?: so much| very much| a lot| a million| in advance| again)?
    |cheers|thx|ta|tia|much appreciated|(?:kind |best )?(?:regards|wishes)|(?:i )?appreciate it
    |(?:please )?asap|urgent(?:ly)?|no (?:rush|hurry)
    |if (?:
      you (?:can|could|would|have it|don't mind|wouldn't mind|get a (?:chance|minute|moment))
      |poss(?:ible)?|at all possible|that's ok(?:ay)?|i may
    )
    |lol|haha|mate|pal|hun|x{1,3}|lmk|ty|idk
    |sorry (?:to|for) (?:bother(?:ing)?|troubl(?:e|ing)|ask(?:ing)?)(?: you)?(?: again)?
    |when you (?:can|have time|get a (?:chance|minute|moment|sec))
    |pretty please
  )[\s.!?]*$
`;

/** What people say to be kind, or without meaning anything by it. */
const FILLERS = pattern('giu')`
  \b(?:
    at some point|as it happens|by any chance|off the top of your head
    |as far as (?:you|we)(?: are|'re)? (?:know|aware)
    |to your knowledge
    |any idea(?= (?:who|what|when|where|which|how|why)\b)
    |to be honest|tbh|btw|by the way|fyi|out of (?:interest|curiosity)
    |(?:just |only )?(?:curious|checking)[,:–-]+|quick (?:one|q|question)\s*[,:–-]+
    |(?:i |we )?(?:just )?(?:need|want|have|would like) to (?:know|find out|hear|learn|read)(?: (?:
      more|all|everything|anything|something
    ))?(?= about\b)
    |(?:i'?m |i am |we'?re |we are )?(?:just |still )?(?:
      trying|hoping|keen|want(?:ing)?|need(?:ing)?
    ) to (?:
      find out|work out|figure out|establish|remember|recall
    )(?= (?:who|what|when|where|which|how|why|if|whether)\b)
    |(?:i |we )?(?:(?:was|am|just) )*(?:
      hope|hoping|wondering if|wonder if
    ) (?:that )?(?:
      you|someone|anyone|anybody
    ) (?:can|could|might|may)(?: be able to)?(?: please)? (?:
      help(?: (?:me|us))?(?: out)?(?: (?:with|find(?: out)?))?
      |tell (?:me|us)|let (?:me|us) know
    )
    |be (?:a|an) (?:star|angel|love|dear|legend|darling)(?: and)?
    |do (?:me|us) a favour(?: and)?|could you oblige
    |what(?:'s| is) the (?:state of play|story|score|word) (?:in|with|for|from|on)
  )(?![\p{L}])[,\s]*
`;

/** "… that I should know of", "… worth knowing about": of anything that is held. */
const WORTH_KNOWING = pattern('i')`
  \s(?:
    (?:(?:that|which) )?(?:i|we|people|anyone|one) (?:really )?(?:
      should|ought to|need to|must|might (?:want|need|like) to|may (?:want|need) to
    ) (?:know|hear|be aware|be told|read|learn)(?: (?:of|about))?
    |(?:that is |that's |that are )?worth (?:knowing|hearing|reading|learning)(?: (?:of|about))?
  )(?=[\s?.!]*$)
`;

/** "Bring me up to speed on UASC", "what can you tell me about UASC?", "quick summary: UASC" are all "tell me about UASC". */
const TELL_ME = pattern('i')`
  ^(?:(?:please|pls|can|could|would|will|you|kindly|just)\s+)*(?:
    what (?:can|could|do|would) you (?:tell (?:me|us)|know|have|say) (?:about|on|regarding)
    |what (?:should|must|ought|do) (?:i|we) (?:(?:need|have|want)? ?to )?know (?:about|on|regarding)
    |(?:bring|get|keep) (?:me|us) (?:back )?up[ -]to[ -](?:speed|date) (?:on|with|about)
    |(?:fill|clue) (?:me|us) in (?:on|about)|catch (?:me|us) up (?:on|with)
    |brief (?:me|us) (?:on|about)|(?:talk|walk|run) (?:me|us) through
    |(?:give|get|send|show) (?:me|us) (?:an?|the|some|any) (?:(?:
      quick|brief|short|general|rough|latest
    ) )?(?:
      summary|overview|rundown|run-?down|low-?down|lowdown|briefing|brief|gist|picture|flavour|sense
      |details?|info(?:rmation)?
    ) (?:of|on|about|for)
    |what (?:are|were) (?:the|their) (?:
      headlines|highlights|(?:key|main) (?:points|messages)|takeaways
    ) (?:from|on|of|for|in)
    |(?:
      find|show|get|give|send|fetch|dig out|pull up|look up|search for|search
    )(?: (?:me|us))?(?: (?:all|any|some|the|more))* (?:
      materials?|info(?:rmation)?|details|anything|something|everything|stuff|references?|mentions?
      |content
    ) (?:on|about|for|of|to|regarding|re)
    |search(?: for)?
    |(?:have|has|had) (?:you|we|any(?:one|body)|some(?:one|body))(?: (?:ever|recently|already))? (?:heard|seen|read|come across)(?: (?:
      anything|something|any (?:news|updates?|word)|much|more
    ))? (?:about|on|of|regarding|re)
    |(?:do|does|did|has|have) (?:any(?:one|body)|any of them)(?: (?:ever|also|even))? (?:
      mention(?:ed)?|t(?:alk|alked) about|say anything (?:about|on)|said anything (?:about|on)|sp(?:eak|oken) (?:about|of)
    )
    |(?:(?:quick|brief|short) )?(?:
      summary|overview|rundown|details?|brief(?:ing)?
    )(?: (?:of|on|about)|\s*[:–-])
  )\s+(?=\S)
`;

/** "Latest thinking on UASC" */
const LATEST_ON = pattern('i')`
  ^(?:(?:what(?:'?s| is) )?(?:the|their|your) )?(?:latest|current|newest) (?:
    thinking|position|picture|situation|developments?|view|word|state of play|status
  ) (?:on|with|about|of|for|in)\s+(?=\S)
`;

/** "Can you send me the April one": the app can fetch what is held; of another thing ("get me a taxi") it stays an order. */
const FETCH = pattern('i')`
  ^(?:(?:please|pls|can|could|would|will|you|kindly|just)\s+)*(?:
    send|forward|fetch|get|drop|ping|e-?mail|share|pull up|bring up|dig out|look up
  )\s+(?:(?:me|us)\s+(?:over\s+)?|(?:over|across|through|round)\s+)(?=
    (?:the|that|those|what|whatever|everything|anything|all)\b
    |(?!an?\b|my\b|our\b)[a-z'’ -]{3,40}?\b(?:e-?mail|contact|address)\b
  )
`;

/** A question without its thanks, fillers and the like; what is nothing else stays as it is. */
export function withoutCourtesies(text: string): string {
  const steps = [
    (said: string) => said.replace(FILLERS, ''),
    withoutThanks,
    withoutManner,
    (said: string) => said.replace(WORTH_KNOWING, ''),
    (said: string) => said.replace(TELL_ME, 'tell me about '),
    (said: string) => said.replace(LATEST_ON, 'the latest on '),
    (said: string) => said.replace(FETCH, ''),
  ];
  return steps.reduce((said, leaveOut) => {
    const rest = leaveOut(said);
    return rest.trim() === '' ? said : rest;
  }, text);
}

function withoutThanks(text: string): string {
  const rest = text.replace(THANKS, '');
  return rest === text ? text : withoutThanks(rest);
}
