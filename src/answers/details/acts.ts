/** What somebody may have done to what was shown, or thought of it: how a question puts it, and how updates tell it. */
type Act = {
  readonly asked: RegExp;
  readonly told: RegExp;
  /** Whether it is told without a name: "80 colleagues" came, "the group" felt. */
  readonly isOfMany?: boolean;
};

const WHICH_BODY =
  /\b(?:which|what) (?:other )?(?:(?:local )?authorit(?:y|ies)|councils?|las?|universit(?:y|ies)|compan(?:y|ies)|organi[sz]ations?|bod(?:y|ies)|charit(?:y|ies)|firms?|agenc(?:y|ies)|partners?)\b/;

const ACTS: readonly Act[] = [
  {
    asked:
      /\bwho (?:\w+ )?(?:spoke|presented|talked|(?:gave|delivered|did) (?:the |a |any )?(?:talks?|presentations?|key ?notes?|speech(?:es)?|inputs?|address)|(?:were|was) the (?:key ?note )?speakers?)\b/,
    told: /\b(?:talks?|spoke|speakers?|speech|presentation|presented|address|inputs?|key ?note|(?:delivered|given|led) by)\b/i,
  },
  {
    asked:
      /\bwho (?:came|went|attend(?:s|ed)|was there|were there|took part|turned up|joined)\b|\bwho(?:'s| is| are| was| were| will be|'ll be) (?:(?:it|they) )?(?:invited|coming|going|attending|expected|involved|taking part)\b/,
    told: /\b(?:attend(?:ed|ees?)|delegates|participants|represent(?:ed|atives?)|joined|welcomed|invited|involv(?:ed|ing)|colleagues from)\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\bwho(?:'?s| is| are| was| were| sits| sat| belongs)? (?:all )?(?:on|in|part of|a member of|to) (?:it|that|this|the (?:group|board|committee|network|panel|partnership))(?=\W*$)|\bwho (?:is|are|were) (?:the|its) members\b/,
    told: /\b(?:brings? together|made up of|consist(?:s|ing)|compris\w+|members?|represent(?:s|ed|atives?|ation|ing)|includ(?:es|ed|ing)|partners)\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\bhow many (?:\w+ ){0,3}?(?:came(?! (?:back|in|out|up)\b)|went|attended|turned up|showed up|took part|joined in|were present(?=\W*$))(?!\w)|\bhow many (?:\w+ ){0,3}?(?:are|were|is|was) (?:expected|due|likely|meant|going|coming|invited|booked)(?: to (?:come|attend|go|be there|take part|participate|turn up|join))?(?=\W*$)|\bhow many (?:\w+ ){0,3}?(?:will|would) (?:come|attend|go|be there|take part|participate|turn up|join)(?=\W*$)|\bhow many (?:delegates|attendees|participants|people|guests)(?=\W*$)|\bnumber of (?:attendees|delegates|participants|guests)\b|\b(?:what was the )?(?:attendance|turn-?out)\b|\bhow well attended\b|\bhow many (?:of (?:them|you|us) |(?:\w+ )?(?:people|delegates?|attendees|participants|guests|colleagues|staff|workers?|managers?|leads?|directors?|dcss?|ads?|councils|authorities|boroughs|las?|partners|agencies|reps|representatives|children|parents|heads|schools) )?were there(?=\W*$)/,
    told: /\b(?:attend(?:ed|ance|ees?)|present|delegates|participa(?:nts|ted|ting)|represented|joined|engaged|involved|took part|involving|for about)\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\bhow many (?:\w+ ){0,3}?(?:(?:have |has |had )?(?:sign(?:ed)?(?: up)?|joined|agreed(?: to it)?)|are (?:in (?:it|on it)|involved|signed up|on board|part of it)|belong)\b/,
    told: /\b(?:sign(?:ed|ing|atories)|agree(?:d|s|ment)|between (?:all|the)|joined|committed|involv(?:ed|es|ing)|participat\w+)\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\bhow many (?:people|managers|staff|leaders|workers|social workers|colleagues|of them)(?: (?:have|has|had))?(?: now)? (?:done|did|completed|finished|taken|took|been (?:on|through)|gone through|experienced|graduated from) (?:it|this|that|them|one|the \w+)\b/,
    told: /\b(?:participants|experienced|completed|trained|graduat\w+|took part|taken part|participated)\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\bhow many (?:\w+ ){0,3}?(?:have|has|had|were|was) (?:been )?(?:done|completed|finished|carried out|conducted|undertaken|held|run)\b/,
    told: /\b(?:completed|done|carried out|conducted|undertaken|held|taken place|took place|delivered)\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\bhow much (?:is|was) (?:it|that|this|the \w+) (?:worth|for)\b|\bwhat (?:is|was) (?:it|that|the \w+) worth\b|\b(?:how much|what) (?:did|have|has) (?:it|they|the \w+) (?:get|got|receive|received|win|won|secure|secured)(?=\W*$)|^(?:and )?(?:what(?:'s| is| was) the |the )?(?:award|funding|grant|budget|amount)(?=\W*$)|^(?:and )?(?:what(?:'?s| is| was) )?(?:the |its |their )?(?:(?:annual|yearly|total|overall) )?(?:bill|price(?: tag)?|outlay)(?=\W*$)/,
    told: /£/,
    isOfMany: true,
  },
  {
    asked:
      /\bwho(?:m)? (?:was|were|is|are|did|does) (?:it|they|that|this|the \w+) (?:\w+ )?(?:sent|go|given|circulated|addressed|shared|offered)(?: out)? (?:to|with)\b/,
    told: /\b(?:circulated|sent|shared|distributed|disseminated|addressed|offered)(?: \w+){0,3}? (?:to|with)\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\bwho(?:m)? (?:did|do|does|have|has|are|were|is|was) (?:they|it|he|she|the \w+) (?:been )?(?:help|support|assist)(?:s|ed|ing)?\b/,
    told: /\b(?:help|support|assist)\w*\b (?:(?:is|was|were|being|been) )?(?:(?:given|offered|provided) )?(?:(?:to|for) )?(?:the )?\p{Lu}/u,
  },
  {
    asked:
      /\bwho(?:'s| is| was| has)? (?:it )?(?:did|done|do|conduct(?:s|ed)|undert(?:ook|aken)|carr(?:ied|ies) out|complet(?:es|ed))(?: by)?(?= (?:it|that|this|them|those|these|the)\b)|\bwho(?:'s| has)? (?:carr(?:ied|ies|y) (?:it|that|this|them|those|these) out)\b/,
    told: /\b(?:did|done|conducted|undertaken|undertook|carried out|completed|performed|made up) (?:\w+ )?(?:by|of)\b/i,
  },
  {
    asked:
      /\bwhat(?:'?s| was| is| were| are) (?:it|that|this|they|the \w+) (?:all )?(?:about|for)\b|\bwhat(?:'s| is| was) (?:the|its) (?:focus|theme|purpose|aim|point)\b|\bwhat (?:did|do|does|will|would) (?:it|they|the \w+) (?:cover|focus on|look at|explore|investigate)\b/,
    told: /\b(?:focus\w*|themes?|aim(?:s|ed)?|purpose|cover(?:s|ed)|explor\w+|investigat\w+|look(?:s|ed|ing) (?:at|into)|opportunity to|to (?:review|discuss|share|explore|understand|reflect|develop))\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\bwho (?:should|can|could|may) (?:go|come|attend|apply|join|take part)\b|\bwho(?:'s| is| was) (?:it|this|that) (?:for|aimed at)\b/,
    told: /\b(?:(?:should|to) attend|aimed at|invited|open to|event (?:is|will be) for|applications (?:\w+ ){0,3}?from|officers|leads|managers|for (?:the )?(?:[\w-]+ ){0,3}?(?:workers|practitioners|staff|teachers|headteachers|leaders|directors|colleagues|carers|parents|children|young people|members|councillors|schools|authorities))\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\bwho(?:'s| is| was| has)? (?:pay(?:s|ing)?|paid|fund(?:s|ed|ing)?|financ(?:es|ed|ing)|back(?:s|ed|ing))\b/,
    told: /\b(?:pay(?:s|ing)?|paid|fund(?:s|ed|ing)?|financ(?:es|ed|ing)|invest(?:s|ed|ing)?|grants?|awarded)\b/i,
  },
  {
    asked:
      /\bwho(?:'s| is| was| has)? (?:wr(?:ote|itten|ites|iting)|author(?:ed)?|produced|published)\b(?! to\b)/,
    told: /(?<!\b(?:be|been|being|is|are|was|were) (?:\w+ )?)\b(?:published|produced|released|issued)\b(?! (?:in|on|and|last|this|for|at)\b)|\b(?:wrote|authors?|(?:written|authored|produced|published|prepared|drafted|drawn up|compiled|report|paper|study|guide|book) (?:by|from))\b/i,
  },
  {
    asked:
      /\bwho(?:'s| is| was| has)? (?:r[ua]n(?:s|ning)?|lead(?:s|ing)?|led|manag(?:es|ed|ing)|host(?:s|ed|ing)?|organi[sz](?:es|ed|ing)|facilitat(?:es|ed|ing)|deliver(?:s|ed|ing)|keep(?:s|ing)?|kept|maintain(?:s|ed|ing)?|look(?:s|ed|ing) after|in charge of)\b/,
    told: /(?<!-)\b(?:r[ua]n|runs|running|led|leads?|leading|manag(?:es|ed|ing)|host(?:s|ed|ing)|organi[sz]ed|facilitat(?:es|ed|ing)|deliver(?:ed|y)(?= .*\b(?:by|with)\b)|direct(?:s|ed)|co-?ordinat(?:es|ed|ing)|maintain(?:s|ed)|overse(?:es|en)|undertaken)\b/i,
  },
  {
    asked:
      /\bwhat (?:did|do|does) .{1,40} (?:think|make|feel)\b|\bhow (?:did|do|does) .{1,40} (?:react|respond|feel|take it)\b|\b(?:were|was|are|is) (?:they|the \w+) (?:happy|pleased|unhappy|worried|concerned|keen)\b/,
    told: /\b(?:felt|feels?|agreed|welcom(?:e|es|ed)|concern(?:s|ed)?|disappoint\w+|queried|supportive|warned|worried|keen|pleased|believe[sd]?|view|reflected|stressed|regret(?:s|ted)?|argued)\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\bwhat (?:did|do|does|has|have|were|was|are|is) .{0,40}?\b(?:conclu(?:de[ds]?|sions?)|find(?:ings?)?|found|show(?:n|s|ed)?|reveal(?:s|ed)?)(?= *(?:$|[?.!]))/,
    told: /\b(?:conclu\w+|findings?|found|identif\w+|reveal\w*|highlight\w*|show(?:s|ed|n|ing)|evidence[ds]?|concerns?)\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\bwhat (?:did|do|does|has|have|were|was|are|is) .{0,40}?\b(?:recommend(?:s|ed|ations?)?|suggest(?:s|ed|ions?)?|propos(?:e[sd]?|als?))(?= *(?:$|[?.!]))/,
    told: /\b(?:recommend\w*|suggest\w*|propos\w+|should|called (?:for|on))\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\bwhat(?:'s| is| was| are| were) (?:the|their|your|its|her|his) (?:(?:main|biggest|big|key|real) )?(?:worr(?:y|ies)|concerns?|problems?|issues?|risks?|challenges?|catch|downsides?|objections?|fears?)(?= *(?:$|[?.!]| (?:with|about|there|here)))|\bwhy (?:are|is|were|was) (?:they|she|he|it|adcs|the \w+) (?:so )?(?:worried|concerned|unhappy|against)\b/,
    told: /\b(?:concern\w*|worr\w+|risks?|strain|pressures?|disappoint\w+|dangers?|burdens?|lacks?|lacked|challeng(?:e|es|ing)|unclear|insufficient|difficult\w*|problems?|escalating|undermine\w*|wary|warned|fears?)\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\b(?:has|have|is|are|did|does|do) (?:it|that|this|they|the \w+) (?:all )?(?:been )?(?:work(?:s|ed|ing)?(?: (?:well|out|so far|yet))?|(?:made|making|make) (?:a|any) difference|successful|a success|effective|help(?:s|ed|ing)?|paid off)(?= *(?:$|[?.!]))|\bhow well (?:has|have|is|did|does)\b|\bhow (?:did|has|have) (?:it|that|this|they|the \w+) (?:go|gone|work(?:ed)? out)\b|\bwhat (?:difference|impact|effect) (?:has|have|did|does)\b|\b(?:any|what (?:was|is|were|are|has been) the) (?:impact|effects?|results?|outcomes?)(?= *(?:$|[?.!]| so far))/,
    told: /\b(?:differences?|indicat\w+|stabilis\w+|steady\w*|positive\w*|success\w*|improv\w+|effective\w*|reduc\w+|benefit\w*|well received|worthwhile|upheld|outcomes?|progress)\b/i,
    isOfMany: true,
  },
  {
    asked:
      /\b(?:fill(?:s|ed|ing)?|sent|send|hand(?:s|ed|ing)?) (?:(?:it|them|that|this|one|an?|the|their|\w+s) ){0,2}?(?:in|out|back)\b/,
    told: /\b(?:complet(?:e|es|ed)|return(?:s|ed)|submit(?:s|ted)|respond(?:s|ed)|responses?|replied)\b/i,
    isOfMany: true,
  },
];

/** The act whose doer a question asks for, or null; `question` in lower case. */
export function actAskedFor(question: string): Act | null {
  return (
    ACTS.find(({ asked }) => asked.test(question)) ??
    ACTS.find(({ asked, isOfMany }) => !isOfMany && asked.test(askedOfWhom(question))) ??
    null
  );
}

/** The words of a question by which it asks for the doer of an act; empty where it asks for none. */
export function wordsOfAct(question: string): string {
  const act = actAskedFor(question);
  return act ? (act.asked.exec(question) ?? act.asked.exec(askedOfWhom(question)))![0] : '';
}

/** "Which councils did it?" asks who did. */
function askedOfWhom(question: string): string {
  return question.replace(WHICH_BODY, 'who');
}
