import { fragment } from '../../../text/pattern.ts';

const SAID = 'said|say|asked|ask|written|wrote|write|typed|type|put|read|given|named|mentioned';
const VERY = '(?:(?:so|very|really|terribly|awfully|actually|just|only) )*';
const OF_THAT = '(?: (?:about|for|after|regarding))?';

/** What owns up to a slip: what follows is said in the place of what was said before. Alternatives of a pattern. */
export const OF_A_SLIP = [
  fragment`
    (?:i(?:['’]?m| am) )?${VERY}sorry(?! to\b)(?: (?:about|for) (?:that|this|the (?:mix-?up|confusion)))?
    |(?:my )?apologies|w?h?oops|typo|correction|my (?:mistake|bad|fault|error)|silly me
    |(?:i )?beg (?:your )?pardon|pardon(?: me)?|(?:please )?(?:excuse|forgive) me
  `,
  fragment`
    (?:(?:that|it)(?:['’]?s| is| was) |(?:i(?:['’]?m| am) afraid )?i(?:['’]?ve| have)? (?:${SAID}|got|picked|chose)${OF_THAT} )?
      (?:the )?wrong (?:
      one|name|region|area|place|council|committee|group|month|year|date|update|topic|word
    )
    |i(?:['’]?ve| have)? (?:got (?:it|that|the name) wrong|mixed (?:them|those|it) up)
  `,
  '(?:scrap|forget|ignore|strike|cancel) (?:that|it)',
].join('|');

/** What goes on with what is said instead ("I should have asked about …"). Alternatives of a pattern. */
export const WHAT_WAS_MEANT = fragment`
  i(?:['’]?d| had)? ${VERY}(?:meant?|wanted|intended)(?: to (?:${SAID}|know)${OF_THAT})?
  |meant(?: to (?:${SAID})${OF_THAT})?
  |i was (?:after|(?:asking|thinking|looking) (?:about|for|of))
  |(?:(?:i|it|that) )?should(?:['’]?ve| have)? (?:been|be|${SAID})${OF_THAT}
  |i (?:should|ought to) have been asking${OF_THAT}
`;
