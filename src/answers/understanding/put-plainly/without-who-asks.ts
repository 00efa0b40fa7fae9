import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { fragment, pattern } from '../../../text/pattern.ts';
import { namesSource, sourcesIn } from '../sources-in.ts';
import { TO_READ, withoutRequest } from './without-request.ts';

/** Somebody by what they do or are: most such words end alike. */
const SOMEBODY = fragment`
  (?:
    \p{L}{2,}(?:er|or|ist|ant|ian|ee|yst|man|woman)s?
    |member|chair|head|lead|deputy|parent|mum|dad|dcs|ad|chief exec|clerk|trustee|nurse|academic
    |student|intern|graduate|apprentice|new ?starter|volunteer|colleague|civil servant
    |someone|somebody|person|staff|charity|group|team|organisation|firm|newspaper|think tank
  )
`;
const FEW_WORDS = fragment`[\p{L}\p{N}'’&/ -]`;
const NAMES_SOMEBODY = fragment`(?=${FEW_WORDS}*?\b${SOMEBODY}\b)`;
const I_AM = fragment`(?:i|we)(?:['’]?m|['’]re| am| are)`;
const PIECE_OF_WORK = fragment`
  \b(?:
    report|briefing|paper|presentation|slides?|thesis|dissertation|essay|article|speech|talk|bid
    |review|project|study|newsletter|agenda|induction|training|course|degree|job|role|research
    |interview|exam|assignment
  )s?\b
`;
const NAMES_WORK = fragment`(?=${FEW_WORDS}*?${PIECE_OF_WORK})`;
const WORKING_ON = fragment`
  (?:
    writing|doing|preparing|drafting|putting together|pulling together|working|compiling
    |researching|studying|helping|covering|standing in|planning|producing|finishing
  )(?: (?:on|for|up|towards))?
`;

/** Each says who asks, and goes on up to where the request or the question begins. */
const SAYS_WHO_ASKS = [
  // "As a new lead member", "speaking as chair"
  fragment`
    (?:(?:speaking|writing|asking|talking|acting) )?as (?:
      (?:an?|the|one of|our|your)\b${NAMES_SOMEBODY}|(?:${SOMEBODY}|vice)\b
    )
  `,
  fragment`in (?:my|our) (?:new )?(?:role|capacity|job|position|work|post) (?:as|with|at|for|on|in)\b`,
  // "Being new to the job"
  fragment`
    (?:being|having) (?:(?:so|very|quite|just|recently|only) )*(?:
      an?|new|one of|joined|started|taken up|moved|the
    )\b
  `,
  // "I'm a policy officer at a charity", "I am Priya from the comms team"
  fragment`
    ${I_AM} (?:(?:just|only|currently|also|now) )*(?:
      (?:an?|the|one of)\b${NAMES_SOMEBODY}
      |new\b|from\b|with\b
      |(?-i:\p{Lu}\p{Ll}+ (?:from|at|with|in)\b)
    )
  `,
  fragment`
    (?:i|we)(?:['’]?ve| have|['’]?d| had)? (?:(?:just|only|recently|newly|now) )*(?:
      joined|started|moved|been (?:an?|the|appointed|made|promoted|elected)
    )\b
  `,
  fragment`
    (?:i|we) (?:(?:also|currently|now) )?(?:
      work|sit|teach|volunteer|serve|foster|study|chair|manage|run|cover|represent|advise
    )\b
  `,
  // "I'm putting together a briefing for members", "in preparation for an interview"
  fragment`
    (?:${I_AM} )?(?:(?:just|currently|busy) )*${WORKING_ON} (?:an?|the|my|our|some)?\b${NAMES_WORK}
  `,
  fragment`(?:${I_AM} )?(?:preparing|getting ready|prepping) for\b`,
  fragment`
    (?:for|as part of|in preparation for|to help with|ahead of) (?:my|our|an?|the)\b${NAMES_WORK}
  `,
  // "I'm writing as a governor to find out about …"
  fragment`
    ${I_AM} (?:writing|asking|emailing|getting in touch|contacting you|here)(?: (?:to you|today))?
      (?: as\b)?
  `,
].map((begins) => `${begins}${FEW_WORDS}{0,80}?`);
/** "My lead member is speaking on fostering next week, what …", "I'm presenting to scrutiny on Tuesday, what …": a question that names its own matter follows. */
const OCCASION = pattern('iu')`
  ^(?:(?:my|our) (?:new )?(?:\p{L}+ )?(?:${SOMEBODY}|boss|executive) (?:is|are|was|will be|has to|have to)|${I_AM}) (?:(?:just|now|also|only|about to|going to|due to) )*(?:
    speak(?:ing)?|present(?:ing)?|meet(?:ing)?|chair(?:ing)?|host(?:ing)?|brief(?:ing)?|giv(?:e|ing)|attend(?:ing)?|see(?:ing)?|visit(?:ing)?
    |go(?:ing)? to|off to|being (?:interviewed|asked|questioned)
  )\b${FEW_WORDS}{0,80}?\s*[,;:.!?–—-]+\s*(?:(?:so|and|but) )?
    (?=(?:what|who|how|which|when|where|why|any\p{L}*|is|are|do|does|did|has|have)\b(?!.*\b(?:that|it|this|them|those|these|there)\b).* (?:on|about|regarding|of|in|for|with) \S)
`;
/** "My boss is asking about …" */
const ASKED_ABOUT = pattern('iu')`
  ^(?:my|our) (?:new )?(?:\p{L}+ )?(?:${SOMEBODY}|boss|executive) (?:(?:has |have )?(?:just |been )?asked|asks|(?:is|are|was|were|keeps?|kept|has been|have been)(?: just)? asking)(?: me| us)? about (?=\S)
`;
/** "What can he say about …" asks what is said. */
const TO_SAY = pattern('i')`
  \bwhat (?:can|could|should|might|shall) (?:i|we|he|she|they) (?:say|tell (?:him|her|them|people|everyone|members|(?:the|my|our) [\w-]+(?: [\w-]+)?)) (?:about|on|regarding)(?= \S)
`;
/** "New lead member here" */
const SOMEBODY_HERE = fragment`(?=${FEW_WORDS}{0,60}?\b${SOMEBODY}\b)${FEW_WORDS}{2,60}? here`;

const WISHES = fragment`
  (?:i|we)(?:['’](?:d|m|ll|ve|re))? (?:(?:would|should|am|was|are|were|have|will|just|really) )*(?:
    like|love|want|need|wish|hope|hoping|keen|interested|looking|after|trying|wonder(?:ed|ing)?
    |wanted|appreciate|welcome|grateful|glad|asked|been|see|read|reading|know|find
  )\b
`;
const ASKS = fragment`
  (?:
    i|we|my|our|would|could|can|want|wanted|need|am|was|wonder(?:ed|ing)?|looking|keen|interested
    |hoping|please|who|what|which|where|when|how|why|is|are|do|does|did|have|has
  )\b
`;
/** Where the request or question begins: behind a stop, or at its own first word. */
const GOES_ON = fragment`
  (?:
    \s*[,;:.!]+\s*(?:(?:and|so|but)\s+)?
    |\s+[-–—]\s+
    |\s+(?:and|but|so)\s+(?=${ASKS})
    |\s+(?=${WISHES}|(?:can|could|may|might) (?:i|we|you)\b|to (?:${TO_READ})|because\b|about\b)
  )
`;
const WHO_ASKS = [
  OCCASION,
  ...[...SAYS_WHO_ASKS, SOMEBODY_HERE].map((who) => pattern('iu')`^(?:${who})${GOES_ON}(?=\S)`),
];
/** "… (asking as a parent)", "… - I'm a new lead member" */
const BEHIND = pattern('iu')`
  \s*[,;.?!(–—-]+\s*(?:
    (?:asking|speaking|this is|i ask|says) (?:as|for|from)\b|${I_AM} (?:an?|the|new|one of)\b
  )(?=${FEW_WORDS}*?\b(?:${SOMEBODY}|friend)\b)${FEW_WORDS}{2,60}[\s).?!]*$
`;

/** "I have early help in my portfolio now. What is going on with it?" */
const MY_FIELD = pattern('iu')`
  ^(?:i|we)(?:['’]ve| have|['’]m)? (?:(?:just|now|also|recently|only) )*(?:
    have|got|hold|been (?:given|handed)|taken on|took on|inherited|picked up|lead on|cover
  ) (?:the )?(?<field>(?:(?!(?:in|as|under|within|to)\b)[\p{L}&'’-]+ ){1,5}?)(?:now )?(?:(?:in|as(?: part of)?|under|within|to|added to) )
    (?:my|our) (?:new )?(?:portfolio|brief|remit|responsibilities|role|job)(?: (?:now|too|as well))?\s*[.,;:!–-]+\s*(?:(?:so|and|but) )?
    (?<before>.*?)\b(?:it|that|this|them)\b(?<behind>.*)$
`;

/** So much longer is a place with “the ” before it. */
const THE = 'the '.length;
/** "South West? I am interested in fostering": a place, and behind it what is wished of it. */
const PLACE_FIRST = pattern('iu')`
  ^(?<place>[^?,:;.!–—-]{3,45}?)\s*[?,:;.!–—-]+\s*(?=
    (?:(?:i|we)(?:['’]?m|['’]?re|['’]d| am| are| would) )?(?:(?:just|mainly|only|also|really) )*
    (?:interested|curious|keen)\b
  )
`;

/**
 * A question without what its asker says of themselves ("As a new lead member I would like to read …", "I'm a journalist and want to
 * know …"), and without the wish to read it. A place or committee that is named there and nowhere behind it is meant: it goes to the end.
 */
export function withoutWhoAsks(text: string, knowledge: Knowledge): string {
  const named = text
    .replace(ASKED_ABOUT, 'tell me about ')
    .replace(TO_SAY, 'what is said about')
    .replace(MY_FIELD, (...found) => {
      const { field, before, behind } = found.at(-1) as Record<'field' | 'before' | 'behind', string>;
      return `${before}${field.trim()}${behind}`;
    });
  const { 0: front = '', groups } = PLACE_FIRST.exec(named) ?? {};
  const [placed] = sourcesIn(front, knowledge);
  if (placed && placed.said.length >= (groups?.place?.length ?? 0) - THE) {
    const wished = named.slice(front.length);
    return inPlace(withoutRequest(wished, false), placed.said);
  }
  const withoutEnd = named.replace(BEHIND, (who) => (namesSource(who, knowledge) ? who : ''));
  const rest = WHO_ASKS.reduce((said, way) => {
    const who = way.exec(said)?.[0] ?? '';
    const behind = said.slice(who.length);
    const [source] = sourcesIn(who, knowledge);
    return source && !namesSource(behind, knowledge) ? inPlace(behind, source.said) : behind;
  }, withoutEnd);
  return withoutRequest(rest, rest !== text);
}

function inPlace(question: string, place: string): string {
  return question.replace(/[\s?.!]*$/, (end) => ` in ${place}${end}`);
}
