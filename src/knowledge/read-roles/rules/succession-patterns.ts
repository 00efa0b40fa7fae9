import { pattern } from '../../../text/pattern.ts';
import { rule } from './rule.ts';

export const PERMANENT = rule`
  ⟦P\d+⟧(?:[^.;⟦]|⟦[TO]\d+⟧){0,90}(?:
    (?:taken|takes|took|taking) up (?:the|this) (?:
      permanent|substantive|full-time
    ) (?:post|role|position)
    |been (?:confirmed in (?:the|this) (?:post|role|position)|made permanent)
  )
`;

export const POST_TO_NAME = rule`
  (?:{P}{aside} (?:(?:
    has|have|will|is|now|formally
  ) )*)?(?:hand|pass)(?:s|ed|ing)? (?:over )?{art}{T}{body} (?:over )?to {Q}
`;

export const SUCCEEDS = rule`
  {P}{aside}(?:[^.;⟦]|⟦[TO]\d+⟧)*?(?:
    over(?: (?:in|on|at) [^.;,⟦]{2,20})? from|succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|in place of|the successor (?:to|of)
    |follow(?:s|ed|ing)?(?= ⟦P\d+⟧ as)
  ) {Q}(?<rest>(?:[^.;⟦]|⟦[TO]\d+⟧)*)
`;

export const SUCCEEDED_BY = rule`
  (?<verb>(?:will|to|has|have|is|was|be|been| )*)(?:succeeded|replaced|followed) by {P}
`;

export const SUCCEEDS_THEM = rule`
  {P}{aside},? (?:(?:will|has|is|to|then|now|been|elected|chosen|asked|appointed|due) )*(?:
    succeed(?:s|ed)?|replace[sd]?|take[sn]? over from|took over from
  ) (?:him|her|them|me)\b
`;

export const ASSISTED_BY = rule`
  (?:assisted|supported|deputised|helped) (?:in (?:this|the) (?:role|work) )?by {P}
`;

/** "She chairs the board, with Jo Lane as her deputy". */
export const WITH_DEPUTY = rule`
  (?:with|and|while) {P}{aside},? (?:is |as |will be |serves as |stays as |remains )?(?:his|her|their|my) (?:new )?(?:
    (?:deputy|vice|number two)\b
    |⟦T(?<t>\d+)⟧
  )
`;

/** What stands behind a post and says who had it before. */
export const IN_PLACE_OF = pattern('u')`
  ^(?:,? (?:in|on|from) [^⟦.;,]{1,25})?,? (?:
    (?:over )?from|in place of|in succession to|after|following|replacing|succeeding|vice|instead of
  ) (?:the (?:departure|retirement|resignation|death|move) of )?⟦P(\d+)⟧
`;

export const SUCCESSOR_IS = rule`
  {P}(?:’s|'s) (?<what>
    successor|predecessor|replacement
  )(?<post> as {art}{T}{body})?,? (?<verb>is|was|will be|is to be) {Q}
`;

/** "She has chaired it since May, when she followed Jo Lane". */
export const THEN_FOLLOWED = rule`
  \b(?:when|and|where|after) (?:he|she|they) (?:
    followed|succeeded|replaced|took over(?: the (?:chair|role|post|reins))? from
  ) {P}
`;

/** "… , who takes it on from Jo Lane". */
export const TAKES_IT_FROM = rule`
  {P}{aside},? (?:who )?(?:(?:has|have|will|is) )*(?:
    takes?|took|taken|taking|inherit(?:s|ed)
  ) (?:it|this|them|these|that|over|on)(?: (?:on|over|up))? from {Q}
`;

export const HANDS_OVER = rule`
  {P}{aside},? (?:who (?:[^⟦.;]{1,60}? and )?)?(?<verb>(?:(?:
    has|have|had|will|shall|is|to|now|also
  ) )*)(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?) (?:
    (?:over |on )?the (?:reins|baton|role|post|job|torch|mantle|gavel)
    |over|on
  )(?: (?:in|on) [^⟦.;,]{1,20})? to {Q}
`;

export const SUCCESSOR_OF = rule`
  (?<what>successor|predecessor) (?:of|to) {P} as {art}{T}{body},? (?<verb>
    is|was|will be|is to be
  ) {Q}
`;

/** "Her replacement is Jo Lane". */
export const THEIR_SUCCESSOR = rule`
  \b(?:his|her|their) (?<what>
    successor|replacement|predecessor
  )(?: in the (?:post|role|chair))?,? (?<verb>(?:
    is|was|will be|is to be|has been named as
  ) )?{P}
`;

/** "She retires in May and Jo Lane takes over". */
export const THEN_TAKES_OVER = rule`
  (?:,|;| and| when| with) (?:when )?{P}{aside},? (?<verb>(?:(?:will|is|to|then|has) )*)(?:
    tak(?:es?|ing|en) over|took over|step(?:s|ped|ping)? (?:up|in)
    |steps? into (?:his|her|their) shoes
  )(?=[.,;]|$| (?:on|in|then|as from|from \d))
`;

/** "She will have two deputies, Ann Lee of Luton and Bo Roe". */
export const DEPUTIES = rule`
  {P}{aside},? (?:who )?(?<verb>(?:(?:will|now|also|again) )*)(?:has|have|had|is (?:helped|supported|joined) by|gains|gets) (?:two|both|new|her|his|their|as)?(?: new)? ?(?:deputies|vice[- ]chairs)(?:[^.;:⟦]{0,30}?)[,:–—-]? (?:in )?⟦P(?<first>\d+)⟧{aside},? and {Q}
`;
