import { fragment } from '../../../text/pattern.ts';

const IS = "(?:'s| is| was| are| were| could be| might be)";
/** Ways of asking for a reason that have a noun behind them, or a whole clause. */
const WAYS = [
  fragment`
    what${IS}? the (?:main |real |key |stated |official )*(?:
      reasons?|causes?|explanations?|rationale|thinking|justification|grounds
    )(?: (?:why|that|for|of|behind|given for))?(?! (?:is|was|are|were)\b)
  `,
  '(?:any |the |what |for what |for which )*reasons?(?: (?:why|that|for|behind|given for))',
  // "Reason Durham needed …"
  fragment`
    (?:the )?reasons?(?= (?:the )?[\w'’-]+ (?:[\w'’-]+ )?(?:
      is|are|was|were|has|have|had|did|does|got|left|went|\w{3,}ed
    )\b)
  `,
  '(?:for|on) what (?:reasons?|grounds)',
  `what reasons?${IS} (?:there|given|stated|offered) (?:for|behind)`,
  `what${IS} behind`,
  'what(?: has| have| had)? (?:led (?:up )?to|caused|brought about|prompted|triggered|explains?)',
  'how come',
].map((way) => new RegExp(`^(?:(?:so|and|but) )?(?:${way}) (?=\\S)`, 'i'));

/** A question for a reason as one with "why": "what was the reason for the withdrawal", "what led to it", "reason Durham needed …". */
export function putAsWhy(text: string): string {
  return WAYS.reduce((said, way) => said.replace(way, 'why '), text);
}
