import type { Query } from '../../../search/query.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { writtenWordsOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Understanding } from '../understanding.ts';

export const AUTHORITIES =
  "(?:local authorit(?:y|ies)|authorit(?:y|ies)|councils?|las?|boroughs?|children's trusts?)";
const COUNTED = pattern()`
  \b(?:how many|(?:total |whole )?(?:number|no\.?|count) of)\b.{0,25}?\b${AUTHORITIES}\b
  |^(?:what(?:'s| is) the |the )?size of\b.{4,40}\b(?:in|by)(?: number of)? ${AUTHORITIES}\b
`;
const LISTED = pattern()`
  ^(?:(?:so|and|please) |[^?]{0,40}[-–,:;]\s*)*(?:
    which|what|list|name|show|give
  )(?: me)?(?: all)?(?: of)?(?: the)?(?: \w+)? ${AUTHORITIES}\b
`;
/** "We are Nottinghamshire - which other authorities are in our region?" */
const OF_ITS_REGION = /\b(?:our|its|their|that|the same|my|whose) region\b/i;
/** What may be said of a region's authorities without asking what they do. */
const ONLY_THAT_THEY_ARE = pattern('i')`
  ^(?:
    local|authorit(?:y|ies)|councils?|las?|boroughs?|children's|trusts?|regions?|areas?|adcs|make
    |makes|made|up|part|belongs?|covers?|covered|comprises?|comprised|includes?|included|contains?
    |consists?|constitutes?|falls?|sits?|within|members?|numbers?|size|count|list|there|are|total
    |currently|altogether|exist|many|different
  )$
`;

/** Which of them have a trust is not which there are. */
const HAVE_TRUST = /\b(?:have|has|had|with|got|run by|under|using)\b.*\btrusts?\b/;

/** Which of them an update names is not which there are. */
const MENTIONED = /\b(?:mention|mentions|mentioned|named|names|referred to|come up)\b/;

/** Whether a question is for the number or the names of a region's local authorities, and for nothing that they do. */
export function asksForAuthorities({
  asked,
  text,
  regions,
  authorities,
  query,
}: Understanding): 'number' | 'names' | null {
  const isOfItsRegion = regions.length === 0 && authorities.length === 1 && OF_ITS_REGION.test(asked);
  if (!isOfItsRegion && (regions.length !== 1 || authorities.length > 0)) return null;
  const question = text.toLowerCase();
  const wanted = COUNTED.test(question) ? 'number' : LISTED.test(question) ? 'names' : null;
  const names = isOfItsRegion ? namesOf(authorities) : undefined;
  return asksOnlyThatTheyAre(query, names) && !HAVE_TRUST.test(question) && !MENTIONED.test(question)
    ? wanted
    : null;
}

/** The words of the authority that says whose region is meant, and that it is the asker's. */
function namesOf(authorities: Understanding['authorities']): RegExp {
  return new RegExp(
    `^(?:other|same|${authorities.map(({ said }) => said.replaceAll(/\W+/g, '|')).join('|')})$`,
    'i',
  );
}

/** Whether a question says nothing else than that there are authorities, or what it is besides `beside`. */
export function asksOnlyThatTheyAre({ groups }: Query, beside = /(?!)/): boolean {
  return groups.every(({ said }) =>
    writtenWordsOf(said).every(
      ({ text: word }) => isFrameWord(word) || ONLY_THAT_THEY_ARE.test(word) || beside.test(word),
    ),
  );
}
