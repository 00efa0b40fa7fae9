import { fragment, pattern } from '../../text/pattern.ts';
import { rule } from './rule.ts';

export const POST_AFTER_NAME = rule(
  fragment`
    {P}(?:’s|'s)?(?: ⟦T\d+⟧(?=, ))?(?:,? (?:of )?{O}| \({O}\))?(?:\s*,\s*|\s+[–|-]\s+|\s*\()(?<when>
      (?:formerly|previously|until (?:now|recently|last \w+)|once|currently|now) )?{art}{T}
  `,
);
export const MP_AFTER_NAME = rule('{P} {T}');
export const POST_BEFORE_NAME = rule(
  fragment`
    {T}(?:
      {body}(?:, ⟦O\d+⟧(?=:))?(?: (?:from|on|in|since) [^⟦.;,:]{1,20}(?=:))?\s*(?:[,:]|\s[–-])\s+
      |\s+| \(
    ){P}
  `,
);
export const IS = rule(
  fragment`
    {P}{aside},? (?:who (?:[^⟦.;,]{1,40} and )?)?{adv}(?<verb>
      is|was|are|becomes?|became|has become|will become|will be|has been|had been|remains
      |continues as|serves as|served as|acts as|acted as|is to be|is to become|will be becoming
      |is becoming|will act as|am|have been|am becoming
    ) {adv}{art}{T}
  `,
);
export const POST_IS = rule(
  fragment`
    {T}{body}(?: (?:this|next) year| for now)? (?<verb>
      is|was|will be|remains|is to be
    ) {adv}(?:the (?!\w+ of )[a-z]+ )?{P}
  `,
);
export const APPOINTED = rule(
  fragment`
    {P}{aside},? (?:who )?{adv}(?<verb>
      (?:has|have|had|was|is|will|be|been|to|recently|now|just|also| )*
    )(?:
      appointed|re-?elected|elected|nominated|confirmed|named|selected|chosen|identified|promoted
      |seconded|announced|recruited|hired|approved
    )(?: by [^⟦.;,]{1,40}
      | (?:to|from) (?:the )?{O}
    )?(?: as| to be| to)? (?:(?:act|serve) as )?{art}{T}
  `,
);
export const TAKES = rule(
  fragment`
    {P}{aside},? (?:who )?{adv}(?<verb>
      (?:has|have|will|is|to|be|now|also|shortly|agreed|due|soon|recently|kindly| )*
    )(?:
      take[ns]?|took|taking|assumes?d?|assuming|joins?|joined|joining|gets?|got|lands?|landed|wins?
      |won|moves?|moved|moving|comes?|came|coming|arrives?|arrived|arriving|starts?|started|starting
      |begins?|began|beginning|step(?:s|ped|ping)?(?= up| in)|returns?|returned
    )(?<between>
      (?:[^.;⟦]|⟦O\d+⟧|⟦P\d+⟧(?=[^.;⟦]{0,20} as)){0,90}?(?:
        \bas|\bof|\bpost|\brole|\bup|\binto|\bbe|\bbecome
      )
    ) {art}{T}
  `,
);
/** "Joins as … in May": the month to come. */
export const PRESENT = /\b(?:takes|assumes|joins|starts|begins|steps|returns)\b/;
export const IN_A_MONTH = pattern()`
  \b(?:in|from|on|this|next) (?:\w+ )*(?:
    January|February|March|April|May|June|July|August|September|October|November|December|spring
    |summer|autumn|winter
  )\b
`;
export const TERM = rule(
  fragment`
    {P}(?:’s|'s) (?:
      time|term|tenure|contract|role|appointment|secondment|spell|stint|period
      |(?:first|last|final) (?:meeting|day|week|month|year|act)
    ) as {art}{T}
  `,
);
export const ON_APPOINTMENT = rule(
  fragment`
    {P}{aside},? on (?:
      (?:his|her|their) (?:appointment|election|promotion|selection) (?:as|to)
      |becoming
      |being (?:appointed|made|named|elected|chosen)(?: as)?
      |taking (?:over|up office) as|starting as
    ) {art}{T}
  `,
);
/** A body in brackets with its post: "Ana Popovici (Wandsworth) vice-chair". */
export const POST_AFTER_BRACKETS = rule(`{P} \\({O}\\) {T}`);
export const ENDS = /\b(?:ends|finishes|comes to an end|runs until|came to an end|ended)\b.*/;
export const PERMANENT = rule(
  fragment`
    ⟦P\d+⟧(?:[^.;⟦]|⟦[TO]\d+⟧){0,90}(?:
      (?:taken|takes|took|taking) up (?:the|this) (?:
        permanent|substantive|full-time
      ) (?:post|role|position)
      |been (?:confirmed in (?:the|this) (?:post|role|position)|made permanent)
    )
  `,
);
export const AS = rule(`{P}{aside},? as {art}{T}`);
export const AS_CONTEXT = pattern('i')`
  appoint|welcom|elect|confirm|join|introduc|recruit|brought|\bhas? ⟦P|\bhad ⟦P|co-opt|second
  |install|unveil|congratulat|delighted|pleased|start|chose|named|replac|succe|support|assist
  |second|return|arriv|nominat
`;
export const CAPACITY = rule(`in (?:his|her|their) (?:capacity|role) as {art}{T}`);
export const PASSIVE = rule(
  fragment`
    (?<verb>
      co-?chaired|chaired|led|lead|sponsored|co-?ordinated|headed|taken forward|dealt with|handled
      |administered|processed|run|managed|overseen|supervised|convened|steered|championed
      |presided over|looked after
    )(?: up| jointly)?(?: (?:since|from|in) [^⟦.;,]{1,20}
    )?\s*by\s*(?:(?:the|an?|our) )?(?:(?:new|current) )?(?:{T}{body}\s*[,–-]?\s*)?{P}
      (?:{aside},? and {Q})?
  `,
);
export const BY_NOBODY = rule(
  fragment`
    (?<verb>co-?chaired|chaired|sponsored)\s*by\s*(?<holder>
      (?:an?|the|one of the) ?(?:[a-z][a-z-]* ){0,2}
    ){T}(?! ?[–,-]? ?⟦P)
  `,
);
export const INDEPENDENTLY = pattern('gi')`
  (?:is|are|be|been|was)? ?(?:
    chaired independently|independently chaired|chaired by an independent(?: person| chair)?
  )
`;
export const CHAIRS = rule(
  fragment`
    {P}{aside}(?: and {Q}{aside})?,? (?:who )?(?:
      (?:
        will|now|also|currently|to|has|have|agreed|is|was|been|jointly|continues?|kindly|and|both|am
        |shall|be|stepping up|steps up|stepped up|elected|chosen|asked|invited|appointed
      ) )*(?:
      ⟦T(?<t>\d+)⟧
      |(?<verb>
        co-?chairs|vice-?chairs|chairs|chaired|co-?chaired|co-?chairing|chairing|leads|led|leading
        |sponsors|sponsored|sponsoring|heads|headed|co-?ordinates|co-?ordinated|co-?ordinating
        |heading(?: up)?|fronting|fronts|runs?|running|manages?|managing|oversees?|overseeing
        |conven(?:es?|ing)|steers|steering|presides over|looks after
        |(?<=(?:will|shall|to) )(?:lead|head|co-?ordinate)
      )
    )(?= )
  `,
);
export const WELCOMED_TO_LEAD = rule(
  fragment`
    welcom\w* {P}{aside}(?: to (?:the |our )?{O}
      | as part of [^.;,⟦]+
    )?,?(?: who will| who is|,? to)(?: be)? (?:
      (?<verb>lead|leading|co-?ordinate|chair|sponsor)\b
      |⟦T(?<t>\d+)⟧
    )(?: on)?
  `,
);
export const POST_TO_NAME = rule(
  fragment`
    (?:
      {P}{aside} (?:(?:has|have|will|is|now|formally) )*
    )?(?:hand|pass)(?:s|ed|ing)? (?:over )?{art}{T}{body} (?:over )?to {Q}
  `,
);
export const LEAVES = rule(
  fragment`
    {P}{aside},? (?:who )?{adv}(?<verb>
      (?:has|have|had|will|shall|is|am|be|was|now|also|be|to| )*
    )(?:
      left|leaves?|leaving|step(?:s|ped|ping)? down|stands? down|stood down|standing down
      |retire[sd]?|retiring|resign(?:s|ed|ing)?|depart(?:s|ed|ing)?|relinquish(?:es|ed)?
      |move[sd]? on|moving on|gives? up|gave up|gone
    )\b(?<rest>(?:[^.;⟦]|⟦[TO]\d+⟧)*)
  `,
);
export const WENT = rule(
  `(?:retirement|departure|resignation|loss) of {P}{aside}(?<rest>(?:[^.;⟦]|⟦[TO]\\d+⟧){0,120})`,
);
export const SUCCEEDS = rule(
  fragment`
    {P}{aside}(?:[^.;⟦]|⟦[TO]\d+⟧)*?(?:
      over from|succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|in place of|the successor (?:to|of)
      |follow(?:s|ed|ing)?(?= ⟦P\d+⟧ as)
    ) {Q}(?<rest>(?:[^.;⟦]|⟦[TO]\d+⟧)*)
  `,
);
export const SUCCEEDED_BY = rule(
  `(?<verb>(?:will|to|has|have|is|was|be|been| )*)(?:succeeded|replaced|followed) by {P}`,
);
export const SUCCEEDS_THEM = rule(
  fragment`
    {P}{aside},? (?:
      (?:will|has|is|to|then|now|been|elected|chosen|asked|appointed|due) )*(?:
        succeed(?:s|ed)?|replace[sd]?|take[sn]? over from|took over from
      ) (?:him|her|them|me)\b
  `,
);
export const ASSISTED_BY = rule(
  `(?:assisted|supported|deputised|helped) (?:in (?:this|the) (?:role|work) )?by {P}`,
);
export const UNNAMED_APPOINTED = rule(
  fragment`
    \b(?:an?|the) (?:
      (?:new|part|time|full|part-time|full-time|dedicated|temporary) )*{T}{body} (?:
        has|have|is|was
      ) (?:
        now |also |recently |just )*(?:been )?(?:
        appointed|recruited|identified
      )(?: (?:in|at|for|to|by) (?:the )?⟦O(?<o>\d+)⟧
      )?
  `,
);
export const UNNAMED_AS = rule(
  fragment`
    {T}{body} (?:has|have) (?:now )?been (?:
      identified|appointed|named
    ) as {art}(?<field>(?:[a-z’'-]+ ){0,4}){U}
  `,
);

/** "… and the President of …", of the same person: no name follows that it could be the title of. */
export const SECOND_POST =
  /^(?:,? and| [–-]) (?:(?:the|a|our|as|also|now) )*⟦T(\d+)⟧(?!(?:[^.;⟦]|⟦O\d+⟧){0,60}?,? ⟦P)/u;
/** "… until January and is now DCS in Dorset". */
export const LATER_POST = pattern()`
  ^[^.;⟦]{0,40}?(?: and (is|was|will be|becomes|became|will become)
    |,? (became|becomes|is now|will become)
  ) (?:(?:now|also|currently|the|a|our|its|new) )*⟦T(\d+)⟧
`;

/** "… is leaving the region in April", "… leaves us". */
export const LEFT_BEHIND = pattern()`
  ^(?: (?:
    us
    |(?:the|our|her|his|their) (?:
      region|authority|council|post|role|team|organisation|association|trust|network|group
    )
  )
  )?(?: (?:in|at|on|this|next|to|after|for)\b|[,.;]|$)
`;

export const TOGETHER = /^ (?:together |jointly |along |alongside )?(?:with )?⟦P(\d+)⟧/;

/** What a person leads for longer than a day: "led the network", not "led a discussion". */
export const LASTING = pattern('i')`
  (?:
    response|strategy|plan|drive|hub|scheme|pilot|initiative|campaign|course|register|pool|academy
    |panel|fund|rota|bank|evaluation|inquiry|study|centre|programme|network|group|work|board
    |committee|partnership|alliance|project|review|service|region|team|strand|stream|area
    |improvement|policy|practice|unit|workstream|forum|reform|agenda|priority|theme
  )s?\b
`;

/** Chaired once, and no post. */
export const PASSING_BODY = /^(?:meeting|session|event|discussion|day|call|conference|seminar|workshop)s?$/i;

export const PLURAL_BEFORE = rule(`{T}{body}(?:,|:| –| -| \\() ?{P}{aside},? (?:and|&) {Q}`);
export const PLURAL_AFTER = rule(
  fragment`
    {P}{aside},? (?:and|&) {Q}{aside},? (?:who )?(?<verb>
      (?:
        (?:
          are|were|will|be|been|have|has|now|both|also|to|serve|elected|appointed|named|confirmed
          |chosen|as|became|become
        ) )*
    ){art}{T}
  `,
);
/** "Stays on as", "has been asked to carry on as". */
export const SERVES = rule(
  fragment`
    {P}{aside},? (?:who )?(?<verb>
      (?:
        (?:
          has|have|had|will|shall|is|was|be|been|to|now|also|kindly|agreed|asked|offered|invited
          |persuaded|happy|willing|continues?|continued
        ) )*
    )(?<does>
      serv(?:es|ed|ing|e)|act(?:s|ed|ing)?|stay(?:s|ed|ing)?(?: on)?|carr(?:y|ies|ied|ying) on
      |continu(?:es|ed|ing|e)|remain(?:s|ed|ing)?|doubl(?:es|ed|ing|e)(?: up)?
      |on (?:secondment|loan)
    )(?: in (?:post|office|the role|place))?(?: (?:to|from|with) (?:the )?(?:region|team|⟦O\d+⟧)
    )? (?:as|to be) {art}{T}
  `,
);
/** "Laid down the chair": with the post said, or nothing is told. */
export const LAYS_DOWN = rule(
  fragment`
    {P}{aside},? (?:who )?(?<verb>
      (?:(?:has|have|had|will|shall|is|was|be|been|to|now|also) )*
    )(?<does>
      lays? down|laid down|laying down|vacate[sd]?|vacating|bow(?:s|ed|ing)? out
      |(?:hangs?|hung|hanging) up (?:his|her|their) [a-z]+
      |sign(?:s|ed|ing) off|finish(?:es|ed|ing)?|quit(?:s|ting)?|g(?:ives?|ave|iving) notice
      |given notice|calls? it a day|relinquish(?:es|ed)?|completes?|completed
    )(?<rest>
      (?:[^.;⟦]|⟦O\d+⟧){0,60}?(?:\bas|\bof|\bfrom|\bthe|\bhis|\bher|\btheir|\bup|\bdown)
    ) {art}{T}
  `,
);
/** "Has left Suffolk, where she was DCS". */
export const WAS_THERE = rule(
  fragment`
    {P}{aside}(?:[^.;⟦]|⟦T\d+⟧){0,60}?⟦O(?<o>\d+)⟧,? where (?:s?he|they) (?:
      was|were|had been|has been
    ) {art}{T}
  `,
);
/** What stands behind a post and says who had it before. */
export const IN_PLACE_OF = pattern('u')`
  ^(?:,? (?:in|on|from) [^⟦.;,]{1,25})?,? (?:
    (?:over )?from|in place of|in succession to|after|following|replacing|succeeding|vice
    |instead of
  ) (?:the (?:departure|retirement|resignation|death|move) of )?⟦P(\d+)⟧
`;
export const SUCCESSOR_IS = rule(
  fragment`
    {P}(?:’s|'s) (?<what>
      successor|predecessor|replacement
    )(?<post> as {art}{T}{body})?,? (?<verb>is|was|will be|is to be) {Q}
  `,
);
/** "… , who takes it on from Jo Lane". */
export const TAKES_IT_FROM = rule(
  fragment`
    {P}{aside},? (?:who )?(?:(?:has|have|will|is) )*(?:
      takes?|took|taken|taking|inherit(?:s|ed)
    ) (?:it|this|them|these|that|over|on)(?: (?:on|over|up))? from {Q}
  `,
);
export const HANDS_OVER = rule(
  fragment`
    {P}{aside},? (?:who (?:[^⟦.;]{1,60}? and )?)?(?<verb>
      (?:(?:has|have|had|will|shall|is|to|now|also) )*
    )(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?) (?:
      (?:over |on )?the (?:reins|baton|role|post|job|torch|mantle|gavel)
      |over|on
    )(?: (?:in|on) [^⟦.;,]{1,20})? to {Q}
  `,
);
export const SUCCESSOR_OF = rule(
  fragment`
    (?<what>successor|predecessor) (?:of|to) {P} as {art}{T}{body},? (?<verb>
      is|was|will be|is to be
    ) {Q}
  `,
);
/** How people say that somebody retires. */
export const HANGS_UP = rule(
  fragment`
    {P}{aside},? (?:who )?(?:(?:has|have|will|is|now|also) )*(?:
      (?:hangs?|hung|hanging) up (?:his|her|their) [a-z]+
      |bow(?:s|ed|ing)? out|calls? it a day|g(?:ives?|ave|iving) notice|given notice
    )(?<rest>[^.;]*)
  `,
);
/** "…, who begins on 1 April". */
export const BEGINS = rule(
  fragment`
    {P}{aside},? who (?<verb>(?:(?:has|will|is|be) )*)(?:
      begins?|started|starts?|starting|joins?|joined|arrives?|arrived|took office|takes? office
      |takes? up (?:the|this|his|her|their) (?:post|role|duties)
      |took up (?:the|this|his|her|their) (?:post|role|duties)
    )(?<rest> [^.;⟦]*)
  `,
);
/** "Was elected chair and Jo Lane vice-chair". */
export const ALSO = rule(` and {P}(?: \\({O}\\)| of {O})?,? (?:as )?{art}{T}(?=[.,;]| (?:of|for)\\b|$)`);
/** "Jo Lane, as lead for data, is to report". */
export const AS_ASIDE = rule(`{P}(?: \\({O}\\))?, as {art}{T}{body},`);
/** "The project has a new manager in Jo Lane". */
export const HAS_IN = rule(
  `\\b(?:has|have|had|gets?|got|gained|gains|found|finds) (?:(?:now|at last|also) )?{art}{T} in {P}`,
);
/** "Her replacement is Jo Lane". */
export const THEIR_SUCCESSOR = rule(
  fragment`
    \b(?:his|her|their) (?<what>
      successor|replacement|predecessor
    )(?: in the (?:post|role|chair))?,? (?<verb>
      (?:is|was|will be|is to be|has been named as) )?{P}
  `,
);
/** "The forum, which Jo Lane chairs, …". */
export const WHICH_CHAIRS = rule(
  fragment`
    (?:which|that) {P}{aside},? (?:(?:also|now|has) )*(?<verb>
      co-?chairs|chairs|chaired|leads|led|runs|manages|oversees|sponsors|heads|co-?ordinates
      |convenes
    )(?=[.,;]|$)
  `,
);
/** "She retires in May and Jo Lane takes over". */
export const THEN_TAKES_OVER = rule(
  fragment`
    (?:,|;| and| when| with) (?:when )?{P}{aside},? (?<verb>(?:(?:will|is|to|then|has) )*)(?:
      tak(?:es?|ing|en) over|took over|step(?:s|ped|ping)? (?:up|in)
      |steps? into (?:his|her|their) shoes
    )(?=[.,;]|$| (?:on|in|then|as from|from \d))
  `,
);
