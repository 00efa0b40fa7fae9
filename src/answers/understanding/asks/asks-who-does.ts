import { fragment, pattern } from '../../../text/pattern.ts';

const ALREADY = '(?:all |currently |already |actually |also |now |else )*';
/** What regions do; "who is developing the guide" asks for somebody. */
const DOING = [
  'doing(?! (?:the|an?|this|that|it|what|well|better|worse|best|badly|more|most)\\b)',
  fragment`
    (?:
      using|piloting|trialling|trialing|testing|trying(?: out)?|tackling|struggling with
      |(?:worried|concerned|bothered|anxious|upset) about
      |interested in|keen on|affected by|short of|looking (?:at|into)|setting up
      |signed up (?:to|for)|on board with|involved in
    )
  `,
  '(?:working on|developing|building|planning|running|offering)(?! (?:the|this|that|it)\\b)',
].join('|');
const WAYS = [
  pattern()`^(?:so |and )?(?:who(?:'?s|’s| is| are)|whose) ${ALREADY}(?:${DOING}) \S`,
  pattern()`
    ^(?:so |and )?who (?:all )?(?:
      uses?|has set up|have set up|has tried|has piloted|has adopted|(?:has|have)(?: got)? an?
      |'?s got an?
    ) \S
  `,
  /^(?:so |and )?who(?:'?s|’s) got an? \S/,
  /^where (?:are|have) they (?:\w+ing|got|set up|tried|used|piloted|introduced|adopted)\b/,
];

/** Whether a question asks who does or has something, whoever it is: "who is using Signs of Safety"; `question` in lower case. */
export function asksWhoDoes(question: string): boolean {
  return WAYS.some((way) => way.test(question));
}
