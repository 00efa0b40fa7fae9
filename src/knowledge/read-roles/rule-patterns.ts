/** Words between that change nothing: "is *now also* the chair". */
const ADVERBS =
  '(?:(?:now|also|currently|already|recently|just|formally|officially|since|today|still|both|again|once again|previously|formerly|unanimously|very|longstanding|who|then|himself|herself) )*';
const ARTICLES =
  "(?:(?:the|a|an|our|its|their|this|his|her|new|region’s|region's|Association’s|⟦O\\d+⟧(?:’s|'s)|role of|post of|position of|important) )*";
/** An aside after a name: ", DCS Dorset," or "(Warwickshire)". */
const ASIDE =
  '(?:,? \\((?:[^()⟦]|⟦[TOE]\\d+⟧){0,80}\\)|, (?:[^.;,⟦]|⟦[TOE]\\d+⟧){1,80}?(?:,(?: ⟦O\\d+⟧,?)?)?)?';
const BODY = '(?: (?:of|for|in|at|to|on) (?:[^.;,:⟦]|⟦O\\d+⟧){1,90}?| ?⟦O\\d+⟧)?';

/** A pattern in which `{P}`, `{Q}` stand for people, `{T}`, `{U}` for posts, `{O}` for bodies. */
function rule(pattern: string): RegExp {
  const source = pattern
    .replaceAll('{P}', '⟦P(?<p>\\d+)⟧')
    .replaceAll('{Q}', '⟦P(?<q>\\d+)⟧')
    .replaceAll('{T}', '⟦T(?<t>\\d+)⟧')
    .replaceAll('{U}', '⟦T(?<u>\\d+)⟧')
    .replaceAll('{O}', '⟦O\\d+⟧')
    .replaceAll('{aside}', ASIDE)
    .replaceAll('{body}', BODY)
    .replaceAll('{adv}', ADVERBS)
    .replaceAll('{art}', ARTICLES);
  return new RegExp(source, 'gi');
}

export const POST_AFTER_NAME = rule(
  `{P}(?:’s|'s)?(?: ⟦T\\d+⟧(?=, ))?(?:,? {O})?(?:\\s*,\\s*|\\s+[–-]\\s+|\\s*\\()(?:(?:formerly|currently|now|previously) )?{art}{T}`,
);
export const MP_AFTER_NAME = rule('{P} {T}');
export const POST_BEFORE_NAME = rule(`{T}(?:{body}\\s*(?:[,:]|\\s[–-])\\s+|\\s+){P}`);
export const IS = rule(
  `{P}{aside},? ${'(?:who )?'}{adv}(?<verb>is|was|are|becomes?|became|has become|will become|will be|has been|had been|remains|continues as|serves as|served as|acts as|acted as|is to be|is to become|will be becoming|is becoming|will act as) {adv}{art}{T}`,
);
export const POST_IS = rule(`{T}{body} (?<verb>is|was|will be|remains|is to be) {adv}{P}`);
export const APPOINTED = rule(
  `{P}{aside},? (?:who )?{adv}(?<verb>(?:has|have|had|was|is|will|be|been|to|recently|now|just|also| )*)(?:appointed|re-?elected|elected|nominated|confirmed|named|selected|chosen|identified|promoted|seconded|announced|recruited|hired|approved)(?: by [^⟦.;,]{1,40}| (?:to|from) (?:the )?{O})?(?: as| to be| to)? (?:(?:act|serve) as )?{art}{T}`,
);
export const TAKES = rule(
  `{P}{aside},? (?:who )?{adv}(?<verb>(?:has|have|will|is|to|be|now|also|shortly|agreed|due|soon|recently|kindly| )*)(?:take[ns]?|took|taking|assumes?d?|assuming|joins?|joined|joining|starts?|started|starting|begins?|began|beginning|step(?:s|ped|ping)?(?= up| in)|returns?|returned)(?<between>(?:[^.;⟦]|⟦O\\d+⟧|⟦P\\d+⟧(?=[^.;⟦]{0,20} as)){0,90}?(?:\\bas|\\bof|\\bpost|\\brole|\\bup|\\binto|\\bbe)) {art}{T}`,
);
/** "Joins as … in May": the month to come. */
export const PRESENT = /\b(?:takes|assumes|joins|starts|begins|steps|returns)\b/;
export const IN_A_MONTH =
  /\b(?:in|from|on|this|next) (?:\w+ )*(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b/;
export const TERM = rule(`{P}(?:’s|'s) (?:time|term|tenure|role|appointment|secondment|spell) as {art}{T}`);
export const ON_APPOINTMENT = rule(
  `{P}{aside},? on (?:his|her|their) (?:appointment|election|promotion|selection) (?:as|to) {art}{T}`,
);
/** A body in brackets with its post: "Ana Popovici (Wandsworth) vice-chair". */
export const POST_AFTER_BRACKETS = rule(`{P} \\({O}\\) {T}`);
export const ENDS = /\b(?:ends|finishes|comes to an end|runs until|came to an end|ended)\b.*/;
export const PERMANENT = rule(
  '⟦P\\d+⟧(?:[^.;⟦]|⟦[TO]\\d+⟧){0,90}(?:taken|takes|took|taking) up (?:the|this) (?:permanent|substantive|full-time) (?:post|role|position)',
);
export const AS = rule(`{P}{aside},? as {art}{T}`);
export const AS_CONTEXT =
  /appoint|welcom|elect|confirm|join|introduc|congratulat|delighted|pleased|start|chose|named|replac|succe|support|assist|second|return|arriv|nominat/i;
export const CAPACITY = rule(`in (?:his|her|their) (?:capacity|role) as {art}{T}`);
export const PASSIVE = rule(
  `(?<verb>co-?chaired|chaired|led|lead|sponsored|co-?ordinated|headed)(?: up| jointly)?\\s*by\\s*(?:(?:the|an?|our) )?(?:(?:new|current) )?(?:{T}{body}\\s*[,–-]?\\s*)?{P}(?:{aside},? and {Q})?`,
);
export const BY_NOBODY = rule(
  `(?<verb>co-?chaired|chaired|sponsored)\\s*by\\s*(?<holder>(?:an?|the|one of the) ?(?:[a-z][a-z-]* ){0,2}){T}(?! ?[–,-]? ?⟦P)`,
);
export const INDEPENDENTLY =
  /(?:is|are|be|been|was)? ?(?:chaired independently|independently chaired|chaired by an independent(?: person| chair)?)/gi;
export const CHAIRS = rule(
  `{P}{aside}(?: and {Q}{aside})?,? (?:who )?(?:(?:will|now|also|currently|to|has|have|agreed|is|was|been|jointly|continues?|kindly|and|both) )*(?:⟦T(?<t>\\d+)⟧|(?<verb>co-?chairs|vice-?chairs|chairs|chaired|co-?chaired|co-?chairing|chairing|leads|led|leading|sponsors|sponsored|sponsoring|heads|headed|co-?ordinates|co-?ordinated|co-?ordinating))(?= )`,
);
export const WELCOMED_TO_LEAD = rule(
  `welcom\\w* {P}{aside}(?: to (?:the |our )?{O}| as part of [^.;,⟦]+)?,?(?: who will| who is|,? to)(?: be)? (?:(?<verb>lead|leading|co-?ordinate|chair|sponsor)\\b|⟦T(?<t>\\d+)⟧)(?: on)?`,
);
export const POST_TO_NAME = rule(
  `(?:{P}{aside} (?:(?:has|have|will|is|now|formally) )*)?(?:hand|pass)(?:s|ed|ing)? (?:over )?{art}{T}{body} (?:over )?to {Q}`,
);
export const LEAVES = rule(
  `{P}{aside},? (?:who )?{adv}(?<verb>(?:has|have|had|will|is|be|was|now|also|be|to| )*)(?:left|leaves?|leaving|step(?:s|ped|ping)? down|stands? down|stood down|standing down|retire[sd]?|retiring|resign(?:s|ed|ing)?|depart(?:s|ed|ing)?|relinquish(?:es|ed)?|move[sd]? on|moving on|gives? up|gave up|gone)\\b(?<rest>(?:[^.;⟦]|⟦[TO]\\d+⟧)*)`,
);
export const WENT = rule(
  `(?:retirement|departure|resignation|loss) of {P}{aside}(?<rest>(?:[^.;⟦]|⟦[TO]\\d+⟧){0,120})`,
);
export const SUCCEEDS = rule(
  `{P}{aside}(?:[^.;⟦]|⟦[TO]\\d+⟧)*?(?:over from|succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|in place of|the successor (?:to|of)) {Q}(?<rest>(?:[^.;⟦]|⟦[TO]\\d+⟧)*)`,
);
export const SUCCEEDED_BY = rule(
  `(?<verb>(?:will|to|has|have|is|was|be|been| )*)(?:succeeded|replaced|followed) by {P}`,
);
export const SUCCEEDS_THEM = rule(
  `{P}{aside} (?:(?:will|has|is to|then|now) )*(?:succeed(?:s|ed)?|replace[sd]?|take[sn]? over from|took over from) (?:him|her|them)\\b`,
);
export const ASSISTED_BY = rule(
  `(?:assisted|supported|deputised|helped) (?:in (?:this|the) (?:role|work) )?by {P}`,
);
export const UNNAMED_APPOINTED = rule(
  `\\b(?:an?|the) (?:(?:new|part|time|full|part-time|full-time|dedicated|temporary) )*{T}{body} (?:has|have|is|was) (?:now |also |recently |just )*(?:been )?(?:appointed|recruited|identified)(?: (?:in|at|for|to|by) (?:the )?⟦O(?<o>\\d+)⟧)?`,
);
export const UNNAMED_AS = rule(
  `{T}{body} (?:has|have) (?:now )?been (?:identified|appointed|named) as {art}(?<field>(?:[a-z’'-]+ ){0,4}){U}`,
);

/** "… and the President of …", of the same person: no name follows that it could be the title of. */
export const SECOND_POST =
  /^,? and (?:(?:the|a|our|as|also|now) )*⟦T(\d+)⟧(?!(?:[^.;⟦]|⟦O\d+⟧){0,60}?,? ⟦P)/u;
/** "… until January and is now DCS in Dorset". */
export const LATER_POST =
  /^[^.;⟦]{0,40}?(?: and (is|was|will be|becomes|became|will become)|,? (became|becomes|is now|will become)) (?:(?:now|also|currently|the|a|our|its|new) )*⟦T(\d+)⟧/;

/** "… is leaving the region in April", "… leaves us". */
export const LEFT_BEHIND =
  /^(?: (?:us|(?:the|our|her|his|their) (?:region|authority|council|post|role|team|organisation|association|trust|network|group)))?(?: (?:in|at|on|this|next|to|after|for)\b|[,.;]|$)/;

export const TOGETHER = /^ (?:together |jointly |along |alongside )?(?:with )?⟦P(\d+)⟧/;

/** What a person leads for longer than a day: "led the network", not "led a discussion". */
export const LASTING =
  /(?:programme|network|group|work|board|committee|partnership|alliance|project|review|service|region|team|strand|stream|area|improvement|policy|practice|unit|workstream|forum|reform|agenda|priority|theme)s?\b/i;

/** Chaired once, and no post. */
export const PASSING_BODY = /^(?:meeting|session|event|discussion|day|call|conference|seminar|workshop)s?$/i;
