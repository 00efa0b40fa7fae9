import { MONTH_NAMES } from '../../../corpus/partial-date.ts';
import { pattern } from '../../../text/pattern.ts';
import { rule } from './rule.ts';

export const POST_AFTER_NAME = rule`
  {P}(?:’s|'s)?(?: ⟦T\d+⟧(?=, ))?(?:,? (?:of )?{O}| \({O}\))?(?:\s*,\s*|\s+[–|-]\s+|\s*\()
    (?<when>(?:
    formerly|previously|until (?:now|recently|last \w+)|once|currently|now
  ) )?{art}{T}
`;

export const MP_AFTER_NAME = rule`{P} {T}`;

export const POST_BEFORE_NAME = rule`
  {T}(?:
    {body}(?:, ⟦O\d+⟧(?=:))?(?: (?:from|on|in|since|until|till) (?:[^⟦.;,:]{1,20}|⟦O\d+⟧)(?=:))?\s*(?:
      (?:[,:]|\s[–-])\s+|: (?:(?:we|please|all) )?(?:(?:warmly|are|delighted|pleased|glad|happy|to) )*(?:welcome|congratulate|introduce)\s
    )
    |\s+| \(
  ){P}
`;

export const IS = rule`
  {P}{aside},? (?:who (?:[^⟦.;,]{1,40} and )?)?{adv}(?<verb>
    is|was|are|becomes?|became|has become|will become|will be|has been|had been|remains|continues as
    |serves as|served as|acts as|acted as|is to be|is to become|will be becoming|is becoming
    |will act as|am|have been|am becoming
  ) {adv}{art}{T}
`;

export const POST_IS = rule`
  {T}{body}(?: (?:this|next) year| for now)? (?<verb>
    is|was|will be|remains|is to be|has been|had been
  ) {adv}(?:the (?!\w+ of )[a-z]+ )?{P}
`;

export const APPOINTED = rule`
  {P}{aside},? (?:who )?{adv}(?<verb>(?:
    has|have|had|was|is|will|be|been|to|recently|now|just|also| )*)(?:
    appointed|re-?elected|elected|nominated|confirmed|named|selected|chosen|identified|promoted
    |seconded|announced|recruited|hired|approved
  )(?: by [^⟦.;,]{1,40}
    | (?:to|from) (?:the )?{O}
  )?(?: as| to be| to)? (?:(?:act|serve) as )?{art}{T}
`;

export const TAKES = rule`
  {P}{aside},? (?:who )?{adv}(?<verb>(?:
    has|have|will|is|to|be|now|also|shortly|agreed|due|soon|recently|kindly| )*)(?:
    take[ns]?|took|taking|assumes?d?|assuming|joins?|joined|joining|gets?|got|lands?|landed|wins?
    |won|moves?|moved|moving|comes?|came|coming|arrives?|arrived|arriving|starts?|started|starting
    |begins?|began|beginning|step(?:s|ped|ping)?(?= up| in)|returns?|returned
  )(?<between>(?:[^.;⟦]|⟦O\d+⟧|⟦P\d+⟧(?=[^.;⟦]{0,20} as)){0,90}?(?:
    \bas|\bof|\bpost|\brole|\bup|\binto|\bbe|\bbecome
  )) {art}{T}
`;

/** "Joins as … in May": the month to come. */
export const PRESENT = /\b(?:takes|assumes|joins|starts|begins|steps|returns)\b/;

export const IN_A_MONTH = pattern()`
  \b(?:in|from|on|this|next) (?:\w+ )*(?:
    ${MONTH_NAMES}|spring
    |summer|autumn|winter
  )\b
`;

export const TERM = rule`
  {P}(?:’s|'s) (?:
    time|term|tenure|contract|role|appointment|secondment|spell|stint|period
    |(?:first|last|final) (?:meeting|day|week|month|year|act)
  ) as {art}{T}
`;

export const ON_APPOINTMENT = rule`
  {P}{aside},? on (?:
    (?:his|her|their) (?:appointment|election|promotion|selection) (?:as|to)
    |becoming
    |being (?:appointed|made|named|elected|chosen)(?: as)?
    |taking (?:over|up office) as|starting as
  ) {art}{T}
`;

/** A body in brackets with its post: "Ana Popovici (Wandsworth) vice-chair". */
export const POST_AFTER_BRACKETS = rule`{P} \({O}\) {T}`;

export const ENDS = /\b(?:ends|finishes|comes to an end|runs until|came to an end|ended)\b.*/;

export const AS = rule`{P}{aside},? as {art}{T}`;

export const AS_CONTEXT = pattern('i')`
  appoint|welcom|elect|confirm|join|introduc|recruit|brought|\bhas? ⟦P|\bhad ⟦P|co-opt|second
  |install|unveil|congratulat|delighted|pleased|start|chose|named|replac|succe|support|assist|second
  |return|arriv|nominat
`;

export const CAPACITY = rule`in (?:his|her|their) (?:capacity|role) as {art}{T}`;

export const PLURAL_BEFORE = rule`{T}{body}(?:,|:| –| -| \() ?{P}{aside},? (?:and|&) {Q}`;

export const PLURAL_AFTER = rule`
  {P}{aside},? (?:and|&) {Q}{aside},? (?:who )?(?<verb>(?:(?:
    are|were|will|be|been|have|has|now|both|also|to|serve|elected|appointed|named|confirmed|chosen
    |as|became|become
  ) )*){art}{T}
`;

/** "Stays on as", "has been asked to carry on as". */
export const SERVES = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:
    has|have|had|will|shall|is|was|be|been|to|now|also|kindly|agreed|asked|offered|invited|persuaded
    |happy|willing|continues?|continued
  ) )*)(?<does>
    serv(?:es|ed|ing|e)|act(?:s|ed|ing)?|stay(?:s|ed|ing)?(?: on)?|carr(?:y|ies|ied|ying) on
    |continu(?:es|ed|ing|e)|remain(?:s|ed|ing)?|doubl(?:es|ed|ing|e)(?: up)?|on (?:secondment|loan)
  )(?: in (?:
    post|office|the role|place
  ))?(?: (?:to|from|with) (?:the )?(?:region|team|⟦O\d+⟧))? (?:as|to be) {art}{T}
`;

/** "…, who begins on 1 April". */
export const BEGINS = rule`
  {P}{aside},? who (?<verb>(?:(?:has|will|is|be) )*)(?:
    begins?|started|starts?|starting|joins?|joined|arrives?|arrived|took office|takes? office
    |takes? up (?:the|this|his|her|their) (?:post|role|duties)
    |took up (?:the|this|his|her|their) (?:post|role|duties)
  )(?<rest> [^.;⟦]*)
`;

/** "… has been appointed director and joins from Leeds on 1 April". */
export const THEN_BEGINS = rule`
  {P}{aside},? (?:(?!⟦P)[^.;]){1,160}? and (?:(?:he|she|they) )?(?<verb>(?:(?:has|will) )?)(?:
    joins?|joined|starts?|started|begins?|began|arrives?|arrived|takes? up (?:the|this|his|her|their) (?:post|role)
  )(?: us| work)?(?: from (?:the )?⟦O\d+⟧)?(?<rest> (?:on|in|from) [^.;⟦]*)
`;

/** "Was elected chair and Jo Lane vice-chair". */
export const ALSO = rule` and {P}(?: \({O}\)| of {O})?,? (?:as )?{art}{T}(?=[.,;]| (?:of|for)\b|$)`;

/** "Jo Lane, as lead for data, is to report". */
export const AS_ASIDE = rule`{P}(?: \({O}\))?, as {art}{T}{body},`;

/** "The project has a new manager in Jo Lane". */
export const HAS_IN = rule`
  \b(?:has|have|had|gets?|got|gained|gains|found|finds) (?:(?:now|at last|also) )?{art}{T} in {P}
`;

/** "In the chair: Ann Lee (RS, morning) and Bo Roe (SPI, afternoon)". */
export const LABELLED_PAIR = rule`
  ^(?:In the )?{T}{body}: {P}(?<first> \([^()]{1,60}\)|, ⟦O\d+⟧)?,? (?:and|&|then|with) {Q}(?<second> \([^()]{1,60}\)|, ⟦O\d+⟧)?
`;

/** "Representative on the panel: until now Ann Lee; henceforth Bo Roe", "Chair: was Ann Lee, is now Bo Roe". */
export const LABELLED_CHANGE = rule`
  {T}{body}(?::| [–—-]) (?:(?:until|up to) (?:now|recently|[^⟦;,]{3,20})|previously|formerly|hitherto|to date|so far|was|from) {P}{aside}[;,.]? (?:and )?(?:(?:from )?(?:henceforth|now|hereafter|today|[^⟦;,]{3,20})|in future|from now on|is now|to|then) {Q}
`;

/** "Was welcomed to his first meeting as chair". */
export const AT_MEETING_AS = rule`
  {P}{aside},? (?:who )?(?:was|were|is|has been|had been) (?:\w+ly )?(?:welcomed|thanked|greeted|congratulated|applauded|presented)[^.;⟦]{0,30}? (?:(?:to|at|on|for|after|in) (?:his|her|their) (?<which>first|last|final|second|\w+) (?:meeting|day|session|year|committee|council|term|time)|for (?:his|her|their) (?<done>\w+ )?(?:work|service|time|years?)) as {art}{T}
`;
