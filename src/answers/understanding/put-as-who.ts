/** Posts of which one person is meant by "the". */
const POST =
  '(?:dcs|director|chair|president|vice president|minister|officer|manager|speaker|chief executive)';
const BODY = '(?:council|authority|la|local authority|borough|county|city|organisation|region|place)';
/** "The chair of FCYP", "ADCS's current president" */
const HOLDER = `(?:(?:the|our) )?(?:[\\w'&-]+ ){0,3}?${POST}(?: (?:of|for|in) [^?]+?)?`;
const FROM = '(?:(?:come|work|based|employed) )?(?:from|at|for|in|with|by|based|work)';

const WAYS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:the |a )?(?:person|woman|man|lady|guy|bloke|chap|individual|somebody|someone) (?:who|that) /i,
    'who ',
  ],
  [new RegExp(`^(?:the )?(${POST}) (?:who|that) `, 'i'), 'which $1 '],
  [
    new RegExp(
      `^(?:(?:which|what) ${BODY}|where) (?:does|do|did|is|was) (?=[^?]*\\b${POST}\\b)(${HOLDER}) ${FROM}\\W*$`,
      'i',
    ),
    'who is $1',
  ],
];

/**
 * A question for somebody by what they did, or for where whoever holds a post is from, put as one for who it is: "the woman who left
 * Durham" is "who left Durham", "which council is the president from" is told with who the president is.
 */
export function putAsWho(text: string): string {
  return WAYS.reduce((said, [way, plain]) => said.replace(way, plain), text);
}
