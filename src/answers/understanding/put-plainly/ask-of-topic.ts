import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { fragment } from '../../../text/pattern.ts';

const PLACE = '(?<place>\\S.{0,40}?)';
const TOPIC = '(?<topic>\\S.*?)';
const ON = '(?:about|on|with|in|to|for|around|towards|regarding|over)';
/** The ways of asking what somebody says on a topic whose own words no update uses for it. */
const ASSOCIATION = "(?:the )?(?<place>ADCS|Association)(?:['’]?s)?";
const VIEW = '(?:official )?(?:views?|positions?|stance|line|opinion|take)(?: (?:is|was))?';
const WAYS = [
  // "ADCS's view on UASC", "what's the ADCS line on academies", "national funding formula ADCS view"
  fragment`(?:(?:what(?:'s|’s| is| was)|tell me|is there an?|any) )?${ASSOCIATION} ${VIEW} ${ON} ${TOPIC}`,
  fragment`(?!what|who|how|is |are )${TOPIC}[-–:,\s]+${ASSOCIATION} ${VIEW}`,
  // "Has ADCS published anything on the use of UASC placements"
  fragment`
    (?:and |so )?(?:has|have|did|does|do) ${PLACE} (?:ever )?(?:
      publish(?:ed)?|issued?|produced?|put out|written|write|said|say|put anything out|commented?|reported?|report
    ) (?:(?:anything|something|much|a (?:paper|statement|report)) )?(?:about|on|regarding|re) (?:the use of )?${TOPIC}
  `,
  // "How does London deal with UASC", "how are the South West tackling neglect"
  fragment`
    (?:so |and )?how (?:do|does|did|is|are|has|have) ${PLACE} (?:been )?(?:
      deal(?:s|ing|t)? with|handl(?:es?|ed|ing)|tackl(?:es?|ed|ing)|manag(?:es?|ed|ing)
      |address(?:es|ed|ing)?|approach(?:es|ed|ing)?|gett?(?:s|ing)? on with|doing (?:on|about|with)
      |respond(?:s|ed|ing)? to|cop(?:es?|ed|ing) with|go(?:es|ing)? about
    ) ${TOPIC}
  `,
  // "Can you find what London wrote about UASC"
  fragment`
    (?:(?:can|could) (?:you|i|we) |please )*(?:(?:
      find|find out|show me|tell me|look up|see|check|know
    ) )?what ${PLACE} (?:
      wrote|writes?|published|put
      |(?:has|have) (?:written|reported|published|said)
      |reported|said
    ) (?:about|on|re|regarding) ${TOPIC}
  `,
  // "What did London report on UASC"
  fragment`
    what (?:did|does|do) ${PLACE} (?:report|write|publish|put out) (?:about|on|re|regarding) ${TOPIC}
  `,
  // "What are they doing in London about UASC", "what was said on UASC by London"
  fragment`
    what (?:are|were) (?:they|people|councils) (?:
      doing|up to|saying|planning
    ) in (?:the )?${PLACE} (?:about|on|with|for) ${TOPIC}
  `,
  fragment`
    what (?:was|is|has been|is being) (?:
      said|written|reported|done
    ) (?:about|on|regarding) (?<topic>\S.*) (?:by|from|in) (?:the )?${PLACE}
  `,
  // "What initiatives does London have on UASC"
  fragment`
    what (?:
      initiatives|schemes|projects|programmes|activit(?:y|ies)|policies|work
    ) (?:do|does|has|have|is|are) ${PLACE} (?:(?:
      got|have|having|running|doing|planning
    ) )?${ON} ${TOPIC}
  `,
  // "What progress has London made on UASC"
  fragment`
    what (?:progress|headway) (?:has|have|did|is|are) ${PLACE} (?:been )?
      (?:made|make|making) ${ON} ${TOPIC}
  `,
  // "London's approach to UASC"
  fragment`
    (?:what(?:'s| is| was) |tell me (?:about )?)?${PLACE}(?:'s|'s|s'|') (?:
      approach|response|attitude|progress|thinking|work|position|stance
    ) ${ON} ${TOPIC}
  `,
  // "London - UASC - what's the position?"
  fragment`
    ${PLACE}\s*[-–:,]\s*${TOPIC}\s*[-–:,]\s*(?:what|where)(?:'s| is| are) (?:the |it |things )?(?:
      position|latest|situation|state of play|story|update|at|happening
    )
  `,
].map((way) => new RegExp(`^${way}[?.!\\s]*$`, 'i'));

/** What may stand around a name: "the London region". */
const AROUND = /^the |(?: (?:region|area|committee|directors|councils))$/gi;

/** A question for what a region or committee says on a topic, put in words of its own, as "what does London say about UASC". */
export function askOfTopic(text: string, knowledge: Knowledge): string {
  for (const way of WAYS) {
    const { place, topic } = way.exec(text)?.groups ?? {};
    if (place === undefined || topic === undefined) continue;
    if (isName(place, knowledge)) return `what does ${place} say about ${topic}`;
  }
  return text;
}

/** Whether words are the name of the Association, or of a region or committee, and no more. */
function isName(words: string, knowledge: Knowledge): boolean {
  if (/^(?:adcs|association)$/i.test(words)) return true;
  const bare = words.replaceAll(AROUND, '');
  return [...knowledge.findRegions.find(words), ...knowledge.findCommittees.find(words)].some(
    ({ start, end }) => end - start >= bare.length,
  );
}
