import { fragment } from '../../../../text/pattern.ts';
import { WEEKDAY } from './times-of-ease.ts';

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
      bored|hungry|tired|cold|ill|fed up(?: (?:with|of) (?:this|it|you|that|work|everything))?|home|leaving|off|busy|thirsty|sleepy|happy|excited
    )(?: (?:now|today|home|(?:to|for|on) (?:lunch|leave|holiday|bed|coffee)))*
  `,
  fragment`
    (?:it(?:['’]s| is) )?(?:nearly |almost |only |finally )?(?:
      ${WEEKDAY}|lunchtime|home time|the weekend|tgif
    )(?: (?:again|already|at last))?
  `,
  fragment`
    (?:it(?:['’]s| is) |what )?(?:an? )?(?:(?:
      so|very|lovely|nice|glorious|horrible|miserable|awful|a|bit|quite|rather|pretty|right|proper
    ) )*(?:
      raining|snowing|freezing|boiling|sunny|chilly|weather
      |(?:parky|nippy|cold|hot|warm|wet|windy|muggy|foggy|frosty|icy|dreary|grey|mild|baltic)(?= (?:again|today|out|outside|in here)\b)
    )(?: (?:again|today|this (?:morning|afternoon|evening)|out|outside|in here))*
  `,
  '(?:lovely|nice|great|good|glad|happy|pleased) to (?:be|join|have)\\b[^?]*',
  fragment`
    (?:fancy|(?:can|could|will|would) you (?:make|get|fetch|buy) (?:me|us)|do you (?:want|fancy)|any(?:one|body) (?:want|fancy|for)) (?:an? )?(?:
      cuppa|tea|coffee|pint|drink|lunch|brew|biscuit|cake
    )\b.*
  `,
];

/** What is asked of the app as if it were a person. */
export const OF_THE_APP: readonly string[] = [
  fragment`
    (?:are|r) (?:you|u) (?:(?:still|all|really) )?(?:
      an?|ai|real|human|ok|okay|there|alive|happy|well|all ?right|busy|awake|chatgpt|sentient
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
    what (?:did|do|will) you do (?:last night|today|tonight|tomorrow|yesterday|at (?:night|the weekend|weekends))
    |what are you (?:doing|up to)(?: (?:today|now|later|tonight|tomorrow|this|at|over|for|on)\b.*)?
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
