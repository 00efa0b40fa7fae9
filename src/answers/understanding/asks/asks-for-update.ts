import { termSet } from '../../../search/term-set.ts';
import { writtenWordsOf } from '../../../search/tokenize.ts';
import { pattern } from '../../../text/pattern.ts';

/**
 * Words that beside a region or committee only ask for its update: who sends it, what it is called, which of several it is,
 * and what people say when they ask somebody for something. Each of them may be a topic where another topic stands beside it.
 */
const OF_A_REQUEST = termSet(`
  council round authority authorities patch area part country neck woods bulletin newsletter roundup
  digest edition issue instalment installment version copy text entry file archive dispatch missive
  communique statement submission contribution offering post posting page thing item highlight highlights
  return returns headline headlines gist lowdown rundown overview recap message messages point points
  takeaway takeaways contents main key whole full complete entire actual very further second third fourth
  ever final minutes next newer older closest nearest prior previous already talk talks talking talked
  about submit submitted circulate circulated publish published release released issued write written put
  produce produced provide provided report reported filed say announce announced covers contains contained
  hiya hullo howdy chance chances possible possibly whatever whichever ta tia fancy hope hoping hoped
  happen luck joy mind love lovely chuck shout sum star oblige daft silly cheeky stupid kindly think
  believe guess reckon remember recall dig fish forward ping fetch track grab nab lay hands hand point
  direct pop throw hunt hunting locate retrieve open display pass pull load bring drop print view read
  link url obtain gander peek glance peep squint trying try able after need needed require required based
  live here immediately directly straight just shortly soon ignore ignoring besides themselves everything
  anything all rest past bang two three four one many number exist existing available
`);
/** Who sends a region's update; beside an authority they are who is asked for ("the DCS in Stockton"). */
const ITS_PEOPLE = termSet('directors dcs dcss councils colleagues people group');
/** The same beside two committees, of their meeting together. */
const OF_A_MEETING = termSet(`
  the joint jointly meet meets met meeting meetings together combined shared both sit sat session sessions
`);
const NAMES_UPDATE = /\b(?:updates?|reports?|bulletins?|newsletters?|latest|joint|outcomes?|upshot)\b/i;
const SAYS_UPDATE = pattern('i')`
  \b(?:
    updates?|reports?|bulletins?|newsletters?|round-?ups?|editions?|instalments?|versions?
    |cop(?:y|ies)|news|new|latest|newest|recent(?:ly)?|oldest|earliest|first|last|previous|say|said
    |saying|talk(?:s|ed|ing)? about|put(?:ting)? out|sent|reported|published|headlines?|highlights?
    |(?:key|main) (?:points?|messages?)|takeaways?|gist
  )\b
`;
const ASKS_FOR_ONE_THING = /^(?:when|where|why|how|who)\b/i;

/** Whether these words, said beside the name of a region or committee, only ask for its update. */
export function onlyAsksForUpdate(
  said: string,
  { question = '', isOfRegion = false }: { question?: string; isOfRegion?: boolean } = {},
): boolean {
  if (asksForOneThing(question)) return false;
  return writtenWordsOf(said).every(
    ({ term }) => OF_A_REQUEST.has(term) || (isOfRegion && ITS_PEOPLE.has(term)),
  );
}

/** Whether these words, said beside the names of committees, only say that they met ("the joint FCYP and SPI meeting"). */
export function onlySpeaksOfMeeting(said: string, question: string): boolean {
  if (asksForOneThing(question)) return false;
  return writtenWordsOf(said).every(({ term }) => OF_A_MEETING.has(term));
}

/** Whether a question asks for an update in so many words. */
export function saysUpdate(question: string): boolean {
  return SAYS_UPDATE.test(question);
}

/** "How many people live in Birmingham" */
function asksForOneThing(question: string): boolean {
  return ASKS_FOR_ONE_THING.test(question) && !NAMES_UPDATE.test(question);
}

/** Whether a question wants what committees said together. */
export function asksForJointUpdate(question: string): boolean {
  return /\b(?:joint(?:ly)?|together|combined|both met|met with|shared meeting)\b/i.test(question);
}
