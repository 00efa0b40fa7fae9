import { fragment, pattern } from '../../../text/pattern.ts';

/** What may stand before the one noun that says what is asked for: "any speakers?", "what's the venue?" */
const NOUN_OF = fragment`
  (?:(?:
    and|so|but|any|all|list of|(?:the )?names? of|what(?:['’]?s| is| was| are| were)?|who(?:['’]?s| is| was| are| were)?|the|its|their|that|main
  ) )*
`;
const SPOKEN_OF = fragment`(?:it|this|that|them|they|these|those)`;
const COUNCILS = fragment`(?:(?:local )?authorities|councils|las|boroughs|areas)`;
const SOMEBODY = fragment`
  (?:which|what) (?:chair|co-?chair|director|dcs|president|minister|person|leader|spokes(?:person|man|woman)|politician)
`;

/** What people ask in a word or two, or in a turn of their own, each with the question that asks it in the plainest words. */
const IN_FULL: readonly (readonly [RegExp, string])[] = [
  [
    pattern('i')`
      ^${NOUN_OF}(?:speakers?|presenters?|speaker list|line-?up)(?: (?:there|list|at ${SPOKEN_OF}|for ${SPOKEN_OF}))?$
      |^who (?:was|is|were|are) (?:on the (?:programme|platform|bill|line-?up)|giving (?:the )?talks)$
      |^who addressed (?:${SPOKEN_OF}|the (?:audience|delegates|room|event|conference|summit))$
    `,
    'who spoke?',
  ],
  [
    pattern('i')`
      ^whereabouts(?: (?:is|was|are|were|will) ${SPOKEN_OF}(?: be)?(?: held)?)?$
      |^(?:(?:at|in) )?(?:which|what) (?:place|venue|location)(?: (?:is|was) ${SPOKEN_OF}(?: (?:at|in|held))?)?$
      |^where (?:did|do|will) (?:they|you) (?:hold|have|host|run|stage) ${SPOKEN_OF}$
      |^where (?:are|were) (?:they|you) (?:holding|having|hosting|running|staging) ${SPOKEN_OF}$
    `,
    'where is it?',
  ],
  [pattern('i')`^${NOUN_OF}dates?(?: (?:of|for) ${SPOKEN_OF})?$`, 'when is it?'],
  [
    pattern('i')`
      ^how many (?:people )?(?:came|went|turned up)(?: (?:along|to ${SPOKEN_OF}|there))+$
      |^how (?:big|large) (?:was|were|is) the (?:audience|turn-?out|crowd|attendance)$
    `,
    'how many came?',
  ],
  [
    pattern('i')`
      ^${NOUN_OF}(?:sum|total sum|amount of money)(?: (?:of|for) ${SPOKEN_OF})?$
      |^how many (?:pounds|quid|million)(?: (?:is|was|were|are) ${SPOKEN_OF})?$
      |^what (?:did|does|do|will) ${SPOKEN_OF} (?:come to|add up to|amount to)$
      |^what sum(?: (?:is|was) ${SPOKEN_OF})?$
    `,
    'how much was it?',
  ],
  [
    pattern('i')`
      ^(?:led|run|headed|chaired) by (?:whom?|which person)$
      |^whom? (?:is|was) ${SPOKEN_OF} (?:led|run|headed) by$
      |^by whom? is ${SPOKEN_OF} (?:led|run|headed)$
      |^whose (?:job|responsibility|project|baby) is ${SPOKEN_OF}$
    `,
    'who leads it?',
  ],
  [
    pattern('i')`
      ^(?:paid(?: for)?|funded|financed) by whom?$
      |^whose money(?: (?:is|was) ${SPOKEN_OF})?$
      |^who(?:['’]?s| is| has)? (?:gave|given|put up|put in|stumped up|found|provided) (?:the|that|their) (?:money|cash|funding|grant)$
    `,
    'who paid for it?',
  ],
  [
    pattern('i')`
      ^${NOUN_OF}${COUNCILS}(?: (?:involved|taking part|in ${SPOKEN_OF}|concerned))?$
      |^(?:which|what) ${COUNCILS}$
    `,
    'which councils are involved?',
  ],
  [
    pattern('i')`
      ^(?:who|(?:which|what) (?:ones|of ${SPOKEN_OF}))(?:['’]?s|['’]ve| has| have)?(?: already| now)? (?:
        had|received|undergone|been through
      ) (?:one|theirs)(?: (?:so far|yet|already|now))?$
    `,
    'which councils have had one?',
  ],
  [
    pattern('i')`
      ^(?:said|quoted) by whom?$
      |^${SOMEBODY} (?:(?:is|was|were|are|being) )*(?:quoted|speaking|commenting)(?: there)?$
      |^${SOMEBODY} (?:said|says|commented|spoke)(?: (?:so|${SPOKEN_OF}))?$
    `,
    'who said that?',
  ],
  [
    pattern('i')`
      ^(?:signed|written|penned|authored|drafted) by(?: whom?)?$
      |^whom? (?:is|was|were) ${SPOKEN_OF} (?:signed|written|penned|authored|drafted) by$
      |^by whom? (?:is|was) ${SPOKEN_OF} (?:signed|written)$
      |^${NOUN_OF}(?:authors?|writers?)(?: of ${SPOKEN_OF})?$
      |^whose (?:name|signature) is (?:on|under|below|at the (?:end|bottom|foot) of) ${SPOKEN_OF}$
      |^who (?:penned|authored|drafted) ${SPOKEN_OF}$
    `,
    'who wrote it?',
  ],
];

/** A follow-up of a word or two ("speakers?", "signed by whom?") as the question that it stands for; any other as it is. */
export function askedInFull(text: string): string {
  const bare = text.replace(/[\s?.!]+$/, '').replaceAll(/\s+/g, ' ');
  return IN_FULL.find(([form]) => form.test(bare))?.[1] ?? text;
}
