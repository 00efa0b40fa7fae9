import { pattern } from '../../../text/pattern.ts';

const OPINION =
  '(?:official |public |stated |current )?(?:position|stance|views?|opinions?|line|thoughts?|take)';
const ABOUT = '(?:on|of|about|regarding|concerning|towards?|to)';
/** What was shown before ("what did they think of it?") is a detail of that. */
const NAMED = '(?!(?:it|this|that|them|these|those|him|her)\\b)';
/** "What is ADCS's position on …", "what are the North West's views about …" */
const OPINION_OF = pattern('i')`
  ^(?:and |so )?what(?:'s| is| was| are| were|s)? (?:the )?(\S.{0,50}?)
    (?:'s|s'|')? ${OPINION} ${ABOUT} ${NAMED}
`;
/** "ADCS view on …", "the association's position on …" */
const OWN_OPINION = pattern('i')`
  ^(?:and |so )?(?:the |any )?(adcs|association|adass|lga|dfe)(?:'s|s')? ${OPINION} ${ABOUT} ${NAMED}
`;
/** "Position on free schools", "what's the official line on …": that of the Association. */
const NOBODYS_OPINION = pattern('i')`
  ^(?:and |so )?(?:what(?:'s| is| was)? )?(?:the |our |any )?(?:official |public |stated |current )?(?:position|stance|line) on ${NAMED}
`;
/** "What do the regions think of …", "what does London make of …" */
const THINKS = pattern('i')`
  ^(?:and |so )?what (do|does|did) (\S.{0,50}?) (?:think|feel|reckon|make) (?:of|about|on) ${NAMED}
`;
/** "Where does ADCS stand on …" */
const STANDS = pattern('i')`
  ^(?:and |so )?where (do|does|did) (\S.{0,50}?) stand (?:
    on|with regard to|regarding|in relation to
  ) `;
/** "Mandatory reporting - where did ADCS stand?" */
const STANDS_BEHIND = pattern('i')`
  ^(?!(?:who|what|when|where|which|why|how|and|so|but)\b)([^,:;?]{3,60}?)\s*[,:;–-]\s*(?:so )?
    where (do|does|did) (\S.{0,40}?) stand(?: on (?:it|that|this|them))?[\s?.!]*$
`;
/** "What did directors say when the election was called": what they said of it. */
const SAYS_WHEN = pattern('i')`
  ^(?:and |so )?what (do|does|did) (\S.{0,50}?) say (?:
    when|after|once|in re(?:sponse|action|ply) to|following
  ) (?!(?:they|we|you|he|she|i|there|asked)\b)${NAMED}
`;
/** “What do directors think of …”: what the Association of them says. */
const ALL_DIRECTORS = pattern('i')`
  ^((?:and |so )?what (?:do|does|did)) (?:the |all )?(?:directors(?: of children['’]?s services)?|dcss?|adcs members|members of adcs) (?=say about )
`;
/** "How did directors react to …" */
const REACTS = pattern('i')`^(?:and |so )?how (do|does|did) (\S.{0,50}?) react to ${NAMED}`;
/** "What is Jenny Coles worried about": her words tell it, where they say so; a region or a committee is no somebody. */
const FEELS = pattern('iu')`
  ^(?:and |so )?what(?:'s| is| was) (?!(?:
    the|an?|this|that|their|our|its|north|south|east|west|greater
  ) )([\p{L}’'-]+ [\p{L}’'-]+) (?:(?:so|most|really) )?(
    worried|concerned|anxious|afraid|unhappy|disappointed|annoyed|angry|pleased|proud|excited
    |optimistic|sceptical
  )(?: (?:about|by|at|with|of))?(?=\W*$)
`;

/** "How long did Dave Hill complain of waiting", "what is the president moaning about": it stands in what they said. */
const COMPLAINS = pattern('iu')`
  ^(?<asks>(?:and |so )?(?:
    how (?:many|much|long|often)\b.{0,40}?|what|when|where|which \S+
  ) (?:did|does|do|has|have|had)) (?<who>the president|(?!the )[\p{L}’'-]+ [\p{L}’'-]+) (?:
    complain|moan|grumble|gripe|protest|grouse|whinge|lament|bemoan|object
  )(?:s|ed)?(?: (?:of|about|at|over|that|to))?(?= \S)
`;

/** "Their position" is what they say. */
const SUBJECTS: Readonly<Record<string, string>> = {
  their: 'they',
  his: 'he',
  her: 'she',
  its: 'it',
  your: 'you',
  our: 'we',
};

/** Who asks for somebody's position, views or stance asks what they said: "what did ADCS say about grammar schools". */
export function askWhatWasSaid(text: string): string {
  return text
    .replace(OPINION_OF, (_, who: string) => `what did ${SUBJECTS[who.toLowerCase()] ?? who} say about `)
    .replace(FEELS, 'what did $1 say about being $2')
    .replace(COMPLAINS, '$<asks> $<who> say about')
    .replace(OWN_OPINION, 'what did $1 say about ')
    .replace(NOBODYS_OPINION, 'what did ADCS say about ')
    .replace(THINKS, 'what $1 $2 say about ')
    .replace(SAYS_WHEN, 'what $1 $2 say about ')
    .replace(REACTS, 'what $1 $2 say about ')
    .replace(STANDS, 'what $1 $2 say about ')
    .replace(STANDS_BEHIND, 'what $2 $3 say about $1')
    .replace(ALL_DIRECTORS, '$1 ADCS ');
}
