import type { SentenceWorth } from '../../search/best-sentences.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { foldWord } from '../../search/tokenize.ts';
import { fragment, pattern } from '../../text/pattern.ts';
import { inAnyForm } from '../evidence/speaking/in-any-form.ts';
import { inOneOrMany } from '../evidence/speaking/in-one-or-many.ts';

/** What it is worth that a sentence says what the thing does, gives, involves or is for: from here on a thing is explained … */
export const EXPLAINS = 0.9;
/** … that it has the thing for its subject, and only tells news of it ("the round is almost complete") … */
const SAYS_SOMETHING = 0.5;
/** … and that it says by whom or what the thing is done. */
const SAYS_WHAT_IT_DOES = 0.3;

const BEING = '(?:is|was|are|were|will be)';
/** What things of this field are: "the Kin Together offer", "our mentoring scheme". */
const KIND_OF_THING = fragment`
  (?:
    schemes?|programmes?|offers?|projects?|pilots?|services?|hubs?|courses?|funds?|networks?|tools?
    |toolkits?|apps?|charters?|campaigns?|partnerships?|groups?|forums?|boards?|teams?|awards?
    |frameworks?|models?|approach(?:es)?|initiatives?|registers?|rotas?|pledges?|plans?|homes?
    |agenc(?:y|ies)|councils?|panels?|clubs?|alliances?|challenges?|reviews?|process(?:es)?|work
    |systems?|summits?|audits?
  )
`;
/** What something does that tells of it for as long as there is any: nothing that it did, or that happens to it. */
const GIVES = fragment`
  (?:
    gives?|gave|brings?|brought|pairs?|match(?:es)?|helps?|lets?|allows?|teach(?:es)?|pays?|trains?
    |asks?|links?|connects?|supports?|enables?|covers?|works? (?:with|by)|offers|puts?|lasts?
    |takes?(?! (?:place|part|up|forward)\b)|consists? of|involves?|comprises?|seeks?|provides?|aims?
    |attempts? to|uses?|focus(?:es)? on|encourages?|requires?|means|refers? to
  )
`;
/** What something is said to be: a thing of some kind, and not how well it went or how much it matters. */
const IS_A = fragment`
  ${BEING} (?:now |essentially )?(?:
    (?:an?|the|our|their) (?!(?:very |really |most )?(?:
      important|great|good|key|significant|major|welcome|positive|excellent|exciting|real|big|vital
      |first|last|next|latest|priority|focus|theme|issue|concern|success|subject|topic|matter
    )\b)
    |(?<=\bare )(?!(?:\w+ing|\w+ed|not|now|also|being|very|really|most|important|key|vital|crucial|central|good|great|keen|able|likely|ready)\b)(?:[\w-]+ ){1,4}(?:for|that|which|who|whom|where|when|in which|by which|on which|with)\b
    |(?:one|part) of\b|about\b|where\b|when\b|for\b(?! \d)|meant\b|designed\b|intended\b|based\b|made (?:up )?of\b
  )
`;
/** What it was made for tells what it is. */
const MADE_FOR =
  '(?:set up|established|created|designed|intended|formed|developed|launched|introduced) (?:in order )?to\\b';
/** "It gives each carer a named worker", "The model is a …", "A model that catches …": what is meant was named in the sentence before. */
const GOES_ON = pattern()`
  ^(?:
    (?:It|They|This|These|Those|Each|(?:The|This|These|Our) (?:\w+ )?(?<kind>${KIND_OF_THING})) (?:also )?(?:
      ${IS_A}|${GIVES}\b|${BEING} ${MADE_FOR}
    )
    |An? (?:\w+ )?(?<another>${KIND_OF_THING}) (?:that|which|where|whereby|to|for|designed)\b
  )
`;

/** What a name stands behind where something else is told of than the thing itself: "progress on the pilot is a …". */
const OF_ANOTHER = fragment`
  (?<!\b(?:
    of|for|on|in|about|with|to|from|by|at|into|via|and|including|towards?|around|between
  ) (?:(?:an?|the|our|its|their|this|these|regional|national|local|new) ){0,2})
`;
/**
 * What stands before a name in a list, where the next item explains nothing ("interests, including audits, a review …"), before one that
 * leads to something else ("To support peer challenge, a session …"), or that something is done to ("Tackling neglect - a programme").
 */
const LEADS_ON = pattern('i')`
  \b(?:including|includes?|such as|namely|like|covering|between|of|on)\b[^.;:]*$
  |,\s[^,]{0,40}$
  |^(?:\w+ing and )?\w+ing\s$
  |^(?:to|as|in|after|following|with|for|during|through|by|while|since|at)\b
`;

/**
 * How well a sentence says what the thing of this name is: 1 for "X is a …", less for what it does, and less than `EXPLAINS` for what else
 * is told of it. The thing may be named in the sentence before, which this one goes on about.
 */
export function saysWhatIs(subject: string): SentenceWorth {
  const name = inOneOrMany(subject);
  const thing = `${name}['’"”]*\\s*(?:\\([^)]*\\)\\s*)?`;
  const head = subject.split(' ').slice(0, 2).join(' ');
  const spokenOf = spokenOfIn(name);
  const apposed = pattern('i')`${thing}[,;:–-]\s+an? |^(?:\W*\w+ )?${thing}[,;:–-]\s+(?:our|the) `;
  const ways: readonly (readonly [way: RegExp, worth: number])[] = [
    [
      pattern('i')`
        (?<!\w)${OF_ANOTHER}${thing}(?:\W*\b(?:
          ${IS_A}|aims?|provides?|refers?|means|offers
        )\b)
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
        (?:aims?|purpose|idea|role|function|remit|goal|point|objectives?) (?:of|behind)
        (?: (?:an?|the|our|this|these|regional)){0,2} ${thing}${BEING}\b
      `,
      1,
    ],
    [
      pattern('i')`
        (?<!\w)${OF_ANOTHER}${thing}(?:${KIND_OF_THING} )?${GIVES}\b
        |(?<!\w)${OF_ANOTHER}${thing}[^.;]{0,80}, which (?:also )?${GIVES}\b
        |(?<!\w)${thing}(?:${KIND_OF_THING} )?(?:
          ,? ?(?:under|by|in|through) which\b
          |,? ?(?:${BEING} )?${MADE_FOR}
          |(?:providing|offering|enabling|bringing together)\b
        )
        |(?<!\w)${OF_ANOTHER}${thing}(?:${KIND_OF_THING} )?(?:
          ,? ?(?:whereby|where|which|who|that) (?!(?:
            has|have|had|will|would|(?:is|are) (?:now|currently|being|due|still)|was|were|\w+ed
          )\b)
        )
      `,
      EXPLAINS,
    ],
    [new RegExp(`${thing}\\W*\\b${BEING}\\b(?! \\w+ing\\b)`, 'i'), SAYS_SOMETHING],
    [
      pattern('i')`
        \b(?:
          led|run|provided|delivered|facilitated|managed|developed|overseen
        ) (?:\w+ ){0,3}by (?:the )?${thing}
        |${thing}(?:overseeing|supporting|leading|responsible for)\b
      `,
      SAYS_WHAT_IT_DOES,
    ],
  ];
  // Most sentences do not name the thing: none of the ways has to be tried on those.
  const isNamedIn = new RegExp(`${name}|${inAnyForm(head)}`, 'i');
  const worthOf = (sentence: string) => {
    if (!isNamedIn.test(sentence)) return 0;
    const isApposed = sentence.search(apposed);
    if (isApposed >= 0 && !LEADS_ON.test(sentence.slice(0, isApposed))) return 1;
    return ways.find(([way]) => way.test(sentence))?.[1] ?? 0;
  };
  // "What are Larder Letters?" heads what says it.
  const asksForIt = new RegExp(`\\bwhat(?:['’]s| is| are| was| were| does| do)\\b[^?]*${name}[^?]*\\?$`, 'i');
  return (sentence, before = '') => {
    if (asksForIt.test(before.trim())) return 1;
    const worth = worthOf(sentence);
    return spokenOf(sentence, sentencesOf(before).at(-1)?.text ?? '') ? Math.max(worth, EXPLAINS) : worth;
  };
}

/**
 * Tells whether a sentence goes on about the thing of this name: the one before it speaks of that, and not only of something about it, or
 * ends with it, or this one calls it what that did ("the regional partnership has met. The partnership is …").
 */
function spokenOfIn(name: string): (sentence: string, before: string) => boolean {
  const isSpokenOf = pattern('i')`
    (?<!\w)${OF_ANOTHER}${name}\b
    |(?<!\w)${name}\W*(?:\([^)]*\))?\W*$
  `;
  const withNext = new RegExp(`(?<!\\w)(${name})(?: (\\w+))?`, 'i');
  return (sentence, before) => {
    const found = GOES_ON.exec(sentence);
    if (!found) return false;
    const kind = found.groups?.kind ?? found.groups?.another;
    if (isSpokenOf.test(before) && (!kind || kind === 'work')) return true;
    const [, thing = '', next = ''] = withNext.exec(before) ?? [];
    const called = kind && foldWord(kind).replace(/s$/, '');
    return (
      called !== undefined &&
      [thing.split(/[\s-]/).at(-1)!, next].some((word) => foldWord(word).replace(/s$/, '') === called)
    );
  };
}
