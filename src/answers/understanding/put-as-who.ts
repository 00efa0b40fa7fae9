/** Posts of which one person is meant by "the". */
const POST =
  '(?:dcs|director|chair|president|vice president|minister|officer|manager|speaker|chief executive)';
const BODY = '(?:council|authority|la|local authority|borough|county|city|organisation|region|place)';
/** "The chair of FCYP", "ADCS's current president" */
const HOLDER = `(?:(?:the|our) )?(?:[\\w'&-]+ ){0,3}?${POST}(?: (?:of|for|in) [^?]+?)?`;
const FROM = '(?:(?:come|work|based|employed) )?(?:from|at|for|in|with|by|based|work)';

/** What somebody did whom a question calls by no name: "the survivor who spoke". */
const DID =
  '(?:spoke|presented|talked|gave|wrote|visited|came|attended|died|retired|left|moved|led|chaired|ran|joined|became|took|was)';
/** What stands before "who" and is nobody in particular. */
const NOBODY =
  '(?:(?:and|but|so|or|ok|oh|then|also|please|just|know|me|of|to|by)\\b|every|any|some|those|people|children|staff)';
/** One person, and no group of them. */
const SOMEBODY = `(?:(?!${NOBODY})[\\w'-]+ )?(?!${NOBODY})[\\w'-]*[^s\\s]`;

/** Who may know is not who is asked for. */
const DOES_ANYBODY_KNOW =
  /^(?:please,? )?(?:(?:could|can|would|will|does|do) (?:you|any(?:one|body)|some(?:one|body)) (?:please |kindly |happen to |here )*(?:tell (?:me|us)|remind (?:me|us)|let (?:me|us) know|say|know|confirm)|(?:any|no) idea)[,:]? (?=who\b)/i;

const WAYS: readonly (readonly [RegExp, string])[] = [
  [DOES_ANYBODY_KNOW, ''],
  [
    /^who (?:led|ran|did|took) (?:the )?(.+ (?:workshop|session|plenary))(?= (?:in|at) |[\s?.!]*$)/i,
    'who spoke at the $1',
  ],
  [
    /^(?:the )?(.+) (?:workshop|session|plenary) (?:speakers?|presenters?)(?= (?:in|at) |[\s?.!]*$)/i,
    'who spoke on $1',
  ],
  // "Quote on fostering from whom?", "Harold Bodmer tribute by"
  [
    /^(?:the )?(?:quote|comments?|statement|response|remarks?) (?:about|on|to|re) (.+?) (?:from|by)(?: who)?\W*$/i,
    'who commented on $1',
  ],
  [
    /^(?:the )?(.+) (tribute|comment|statement|response|quote|speech) (?:from|by)(?: who)?\W*$/i,
    'who gave the $1 $2',
  ],
  [/^(?:the )?(?:adcs )?spokes(?:person|man|woman) (?:on|for|about) /i, 'who commented on '],
  [
    /^(?:(?:the )?names? of|(?:a )?list (?:of )?) ?(?:everyone|everybody|all (?:the )?(?:people|those)|people|those) (?:who|that) /i,
    'who ',
  ],
  [
    /^(?:did|has|have|was) (?:any(?:one|body)|some(?:one|body)) (?:been )?(?:appointed to )?(?=(?:replace|succeed|take over from)\w* )/i,
    'who has ',
  ],
  [
    /^(?:the |a )?(?:person|woman|man|lady|guy|bloke|chap|individual|somebody|someone) (?:who|that) /i,
    'who ',
  ],
  [/^(?:the )?(keynote|opening|closing|guest) speaker (?:(?:at|for|in|of) )?/i, 'who gave the $1 speech at '],
  [
    /^(?:which|what) (?!other |local |single )([\w'& -]{3,30}?) (?:person|woman|man|lady|guy) (?=(?:was|is|became|has|spoke|presented|chaired|led|did)\b)/i,
    'who from $1 ',
  ],
  [new RegExp(`^(?:the )?(${POST}) (?:who|that) `, 'i'), 'which $1 '],
  [new RegExp(`^(?:the )?(${SOMEBODY}) who (?=${DID}\\b)`, 'i'), 'which $1 '],
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
