import type { SentenceWorth } from '../../search/best-sentences.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import { inAnyForm } from '../evidence/in-any-form.ts';

/** What it is worth that a sentence says what the thing does, gives or is part of … */
const SAYS_WHAT_IT_GIVES = 0.9;
/** … that it has the thing for its subject, and does not say what it is … */
export const SAYS_SOMETHING = 0.5;
/** … and that it says by whom or what the thing is done. */
const SAYS_WHAT_IT_DOES = 0.3;

const BEING = '(?:is|was|are|were|will be)';
/** What things of this field are: "the Kin Together offer", "our mentoring scheme". */
const KIND_OF_THING = fragment`
  (?:
    schemes?|programmes?|offers?|projects?|pilots?|services?|hubs?|courses?|funds?|networks?|tools?
    |toolkits?|apps?|charters?|campaigns?|partnerships?|groups?|forums?|boards?|teams?|awards?
    |frameworks?|models?|approach(?:es)?|initiatives?|registers?|rotas?|pledges?|plans?|homes?
    |agenc(?:y|ies)|councils?|panels?|clubs?
  )
`;
const GIVES = fragment`
  (?:
    gives?|gave|brings?|brought|pairs?|match(?:es)?|helps?|lets?|allows?|teach(?:es)?|pays?|trains?
    |asks?|links?|connects?|supports?|enables?|covers?|works? (?:with|by)|offers|puts?|takes?|lasts?
    |consists? of
  )
`;
/** "It gives each carer a named worker", behind a sentence that names the offer. */
const GOES_ON = pattern()`
  ^(?:It|They|This|These|Each|The ${KIND_OF_THING}) (?:also )?(?:
    ${BEING} (?:an?|the|our|where|when|for|meant|designed|intended)\b
    |${GIVES}\b
  )
`;

/** How well a sentence says what a thing is: 1 for "X is a …", less for what it does or what else is said of it. */
export function saysWhatIs(subject: string): SentenceWorth {
  const thing = `${RegExp.escape(subject)}['’"”]*\\s*(?:\\([^)]*\\)\\s*)?`;
  const head = subject.split(' ').slice(0, 2).join(' ');
  const named = new RegExp(RegExp.escape(subject), 'i');
  const ways: readonly (readonly [way: RegExp, worth: number])[] = [
    [
      pattern('i')`
        ${thing}(?:
          \W*\b(?:
            ${BEING} (?:now |essentially )?(?:
              an?|the|our|their|one|part|about|where|when|designed|intended|based|made
            )
            |aims?|provides?|refers?|means|offers
          )\b
          |[,;:–-]\s+(?:an?|our|the) )
      `,
      1,
    ],
    [
      pattern('i')`
        (?:
          referred to as|known as|called|(?:their|its|the|an?) (?:own )?names?|named|christened
          |dubbed|nicknamed|call(?:s|ed|ing)? (?:it|this|them)
          |refer to (?:this|these|them)(?: \w+){0,2} as|\(we (?:call|refer to)(?: \w+){0,3}(?: as)?
        )\W+(?:the )?${inAnyForm(head)}
      `,
      1,
    ],
    [
      pattern('i')`
        ${thing}(?:${KIND_OF_THING} )?(?:
          ${GIVES}\b|,? ?(?:under|by|in|through) which\b|,? ?(?:whereby|where|which|who)\b
        )
      `,
      SAYS_WHAT_IT_GIVES,
    ],
    [new RegExp(`${thing}\\W*\\b${BEING}\\b(?! \\w+ing\\b)`, 'i'), SAYS_SOMETHING],
    [
      pattern('i')`
        \b(?:
          led|run|provided|delivered|facilitated|managed|developed|overseen
        ) (?:\w+ ){0,3}by (?:the )?${thing}
        |${thing}(?:overseeing|providing|supporting|leading|responsible for)\b
      `,
      SAYS_WHAT_IT_DOES,
    ],
  ];
  return (sentence, before = '') => {
    const worth = ways.find(([way]) => way.test(sentence))?.[1] ?? 0;
    const goesOn = GOES_ON.test(sentence) && named.test(sentencesOf(before).at(-1)?.text ?? '');
    return goesOn ? Math.max(worth, SAYS_WHAT_IT_GIVES) : worth;
  };
}
