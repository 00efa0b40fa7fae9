import { fragment, pattern } from '../../../text/pattern.ts';

const LAY = fragment`
  (?:
    in (?:plain|simple|everyday) (?:english|terms|words|language)
    |in layman[’']?s terms|in (?:a nutshell|one line|a sentence)
  )
`;
const LEARNERS =
  '(?:for (?:dummies|beginners|newbies|idiots|a newcomer|the uninitiated)|explained|demystified|101)';

/** To whom it is to be explained: somebody who is new to it. */
const LEARNER = fragment`
  (?:
    me|us|him|her|them
    |(?:an?|the|our|my|any|some|complete|total|absolute)(?: [\w-]+){0,2}? (?:
      newcomer|newbie|outsider|beginner|novice|layman|lay ?person|learner|non-?(?:expert|specialist)
      |(?:new(?:ly [a-z]+)? )?(?:
        starter|joiner|recruit|councillor|member|governor|colleague|trustee|manager|director|intern
      )
      |student|friend|child|parent|(?:five|ten)[ -]year[ -]old|public
    )
    |newcomers|outsiders|beginners|(?:new )?(?:starters|members|councillors|governors)|lay ?people
    |(?:some|any)(?:one|body) (?:new|outside|who|not|with|from)\b.*?
  )
`;
const PLEASE = fragment`
  (?:(?:please|pls|kindly|can|could|would|will|you|anyone|anybody|someone|somebody|i need you to) )*
`;

/** "I keep reading about", "people here talk of": where the asker met with a word. */
const MET_WITH = fragment`
  (?:(?:so|ok|hi|hello|and|well),? )*(?:
    i|we|people|they|everyone|everybody|someone|somebody|colleagues|an? [\w-]+|(?:my|our|the) (?:\w+ ){0,2}?\w+
  )(?:['’](?:ve|s|re))? (?:(?:
    keeps?|kept|have|has|had|just|recently|always|often|sometimes|is|are|was|were|been|all|here
  ) )*(?:
    hear(?:d|ing)?|read(?:ing)?|see(?:n|ing)?|saw|c[ao]m(?:e|ing) across|talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke
    |mention(?:s|ed|ing)?|us(?:es?|ed|ing)|refer(?:s|red|ring)? to
  )(?: (?:about|of|on|the (?:term|word|phrase|expression|abbreviation|name|letters)))*
`;
/** "Somewhere", "in a report" */
const WHERE_MET = fragment`
  (?: (?:
    (?:being )?mentioned|being used|used|somewhere|everywhere|a lot|again|today|yesterday|recently|the other day|last (?:week|month|night)
    |(?:in|at) (?:an?|the|my|our|some|your|this|that|these) [\w-]+(?: [\w-]+)?
  ))*
`;

/** Ways of asking what something is that say more of the asker than of it, each with what is asked for as its first group. */
const WAYS: readonly RegExp[] = [
  pattern('iu')`
    ^(?:i(?:'ve| have)? )?(?:never|not) heard of (?:the |an? )?(.{2,60}?)[,.;–-]+ ?(?:
      what(?:'s| is| are) (?:it|that|they)|explain|help
    )\b[^\p{L}]*$
  `,
  // "I keep reading about twin hatters. What does it mean?"
  pattern('i')`
    ^${MET_WITH} (?:the |an? )?["“'‘]?(?!(?:
      that|how|when|where|why|what|who|if|whether|it|this|about|on|of
    )\b|[^.,;?!]*\b(?:is|are|was|were|will|would|has|have|had|can|should)\b)([\w&/'’ -]{2,40}?)["”'’]?${WHERE_MET}\s*[,.;?!–-]+ ?(?:and |but |so |can you (?:tell|explain)(?: me)? )*(?:
      what (?:does|do|did|is|are|'s|s)?\s?(?:it|that|they|those|this|he|she)(?: (?:mean|means|stand for|is|are|about|then|exactly|please))*
    )(?:,? (?:please|pls|exactly|thanks))*\W*$
  `,
  pattern('iu')`
    ^(?:i )?(?:have )?(?:
      no (?:idea|clue) what|don'?t know what|not sure what|forget what|forgot(?:ten)? what
    ) (?:the |an? )?(.{2,60}?) (?:is|are|means?|was)\b[^\p{L}]*$
  `,
  // "What's the Gold Group about", "what is Link Maker for", "can you tell me what NESWA is"
  pattern('i')`
    ^what(?:'s| is| are) (?!(?:
      it|this|that|they|these|those|there|he|she|you
    )\b)(.{2,60}?) (?:(?:all )?about|for|in aid of)[\s?.!]*$
  `,
  pattern('i')`
    ^${PLEASE}(?:
      (?:explain|describe)(?: to ${LEARNER})?|tell ${LEARNER}
    ) what (?!(?:
      it|this|that|they|these|those|he|she
    )\b)(.{2,60}?) (?:is|are|means?|does|do)[\s?.!]*$
  `,
  // "Could someone explain twin hatting to a newcomer"
  pattern('i')`
    ^${PLEASE}(?:explain|describe) (?:to ${LEARNER} )?(?!(?:
      it|this|that|they|these|those|he|she|to|what|why|how|who|when|where|which|whether|if
    )\b)(.{2,60}?)(?<!\b(?:to|for|in))(?: (?:to|for) ${LEARNER})?(?: ${LAY})?(?:,? (?:please|pls))?[\s?.!]*$
  `,
  // "Explain how peer challenge works"
  pattern('i')`
    ^${PLEASE}(?:explain|describe) (?:to ${LEARNER} )?how (?:the |an? )?(.{2,60}?) (?:
      works?|operates?|is (?:done|run|organised|set up)
    )[\s?.!]*$
  `,
  // "Define regional improvement alliance", "what is the definition of a peer challenge"
  /^define (?:the |an? )?(.{2,60}?)[\s?.!]*$/i,
  pattern('i')`
    ^(?:and |so )?what(?:'?s| is| would be) (?:the|your|an?) (?:\w+ )?definition of (?:the |an? )?(.{2,60}?)[\s?.!]*$
  `,
  // "How does a peer challenge work", "what happens at a peer challenge"
  pattern('i')`
    ^(?:and |so )?how (?:do|does|did) (?:the |an? )?(?!(?:
      it|this|that|they|these|those|he|she|i|we|you|people
    )\b)(.{2,60}?) (?:work|operate|function)(?: in practice)?[\s?.!]*$
  `,
  pattern('i')`
    ^(?:and |so )?what (?:happens|goes on|takes place|is involved) (?:at|in|during|on) an? (.{2,60}?)[\s?.!]*$
  `,
  pattern('i')`
    ^what (?:kind|sort|type) of (?:an? )?(?:\w+ )?(?:is|are) (?!(?:
      it|this|that|they|these|those
    )\b)(.{2,60}?)[\s?.!]*$
  `,
  // "What does it mean when a director is called a 'twin hatter'"
  pattern('iu')`
    ^what (?:does it mean|is meant|do they mean|is it) (?:when|if|that|by saying)(?: that)? .{2,60}? (?:
      called|termed|described as|known as|referred to as|labelled|dubbed|said to be
    ) (?:an? |the )?(.{2,60}?)[\s?.!]*$
  `,
  /^who or what (?:is|are) (.{2,60}?)[\s?.!]*$/i,
  pattern('i')`^${LAY}[,:]? what(?:'?s| is| are) (.{2,60}?)[\s?.!]*$`,
  pattern('i')`^what(?:'?s| is| are) (?:(?:an?|the) )?(.{2,60}?),? ${LAY}[\s?.!]*$`,
  pattern('i')`^(.{2,60}?) ${LEARNERS}[\s?.!]*$`,
  pattern('i')`
    ^(?:
      jargon(?:[ -]buster)?|glossary|meaning|definition|eli5|explain like i'?m five
    )\s*[:,–-]\s*(.{2,60}?)[\s?.!]*$
  `,
  pattern('i')`
    ^(?:(?:
      give me |a |quick |short |one[ -]line )+)(?:
        definition|explanation|explainer
      ) (?:of|on|for) (?:what )?(.{2,60}?)(?: is| are| means?)?[\s?.!]*$
  `,
  // "Tartan rug?? what on earth", "capacity index, what's that then"
  pattern('i')`
    ^(?!(?:who|what|when|where|which|why|how|is|are|do|does|did|and)\b)(?:an? |the )?(.{2,60}?)\s*[?!,;–-]+\s*(?:
      what(?:'s| is| are|s) (?:that|those|it|they)(?: then| exactly| when .*)?
      |what (?:on earth|in the world|the (?:heck|hell))(?: (?:is|are) (?:it|that|they|those))?
      |what does (?:it|that) mean
    )\W*$
  `,
  /^what (?:the (?:heck|hell|devil)|in heaven'?s name) (?:is|are) (.{2,60}?)[\s?.!]*$/i,
];

/** "What does the manifesto summary cover?" asks what is in it. */
const COVERS = pattern('i')`
  ^what (?:does|did|do|will) (
    .{2,60}?\b(?:
      summary|report|update|paper|guidance|guide|note|briefing|document|letter|statement|memorandum|agreement
      |mou|moc|toolkit|protocol|framework|survey|website|manifestos?
    )(?: (?:of|on|for|between) .{2,40}?)?
  ) (?:cover|contain|include|consist of|comprise|have in it)[\s?.!]*$
`;

/** "What do they call their agreement?" asks what it is called. */
const CALLED = pattern('i')`
  ^((?:and |so |but )*)what (?:do|did|does|have) (?:they|you|we|it) call(?:ed)? (
    (?:it|this|that|them)|(?:the|their|its|your|our|this|that) [\w'’-]+(?: [\w'’-]+){0,4}?
  )[\s?.!]*$
`;

/** "What does the new act change for us?" asks what it means. */
const CHANGES = pattern('i')`
  ^((?:and |so |but )*what (?:does|do|will|would|did) (?:the|this|that) .{2,80}?) change(?: for (?:us|our|children|schools|social workers|foster carers|councils|local authorities|LAs)\b.{0,30})?[\s?.!]*$
`;

/** "What's this accreditation thing for social workers?" asks what accreditation is; "the main thing" is no thing of that name. */
const SOME_THING = pattern('i')`
  ^((?:what(?:'?s| is| are)|explain)) (?:the |this |that |all (?:this|that) )(?!(?:
    (?:very )?(?:main|best|worst|first|last|next|only|same|other|one|new|important|big|biggest|key|right|real|whole)
    |most \w+
  ) thing)((?:[\w’'-]+ ){1,4}?)(?:thing|stuff|business|malarkey)\b
`;

/** "What is the remand fee issue about" asks for what is said of remand fees. */
const ISSUE = pattern('i')`
  ^(?:so )?what(?:['’]?s| is| was) (?:all )?(?:the |this |that )?(?:whole |big )?(?!(?:the |this |that )?(?:main|key|biggest|real|only) )([^?]{3,40}?) (?:issue|row|dispute|debate|controversy|fuss|argument|problem|story|saga)s? (?:all )?about[\s?.!]*$
`;

/** A question that asks in one of these ways what something is, put as "what is …"; any other as it stands. */
export function askWhatItIs(asked: string): string {
  const text = asked
    .replace(ISSUE, "what's happening with $1")
    .replace(SOME_THING, (_, ask: string, thing: string) => `${ask} ${thing.trim()}`);
  for (const way of WAYS) {
    const thing = way.exec(text)?.[1];
    if (thing !== undefined) return `what is ${thing}`;
  }
  return text
    .replace(COVERS, 'what is in $1')
    .replace(CALLED, '$1what is $2 called')
    .replace(CHANGES, '$1 mean for us');
}
