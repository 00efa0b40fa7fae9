import { termOf, wordsOf } from '../search/tokenize.ts';

const termsOf = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(termOf));

/**
 * Words that beside a region or committee only ask for its update: who sends it, what it is called, which of several it is,
 * and what people say when they ask somebody for something. Each of them may be a topic where another topic stands beside it.
 */
const OF_A_REQUEST = termsOf(`
directors director dcss dcs councils council colleagues people group round authority authorities patch area part country neck woods
bulletin newsletter roundup digest edition issue instalment installment version copy text entry record records file archive dispatch missive
communique return returns submission contribution offering post posting page thing item
highlight highlights headline headlines gist lowdown rundown overview recap message messages point points takeaway takeaways contents
main key whole full complete entire actual very second third fourth ever next newer older
submit submitted share shared sharing circulate circulated publish published release released issue issued write written put
produce produced supply supplied provide provided report reported file filed deliver delivered say announce announced
hiya hullo howdy chance chances possible possibly whatever whichever ta tia fancy hope hoping hoped happen luck mind love lovely chuck
dig fish forward ping fetch track grab nab lay hands hand point direct pop throw hunt hunting locate retrieve open display pass pull load bring drop
print view read access obtain gander peek glance peep squint trying try able after need needed require required
immediately directly straight just shortly soon ignoring ignore besides themselves themself everything anything all sit session sessions
already prior previous rest past star oblige daft silly cheeky stupid kindly statement update oldest everything bang newest
two three four one many number exist existing available record covered covers contains contained
`);
/** The same beside two committees, of their meeting together. */
const OF_A_MEETING = termsOf(
  'joint jointly meet meets met meeting meetings together combined shared both sat',
);
const NAMES_UPDATE = /\b(?:updates?|reports?|bulletins?|newsletters?|latest|joint|outcomes?|upshot)\b/i;
const ASKS_FOR_ONE_THING = /^(?:when|where|why|how|who)\b/i;

/** Whether these words, said beside the name of a region or committee, only ask for its update. */
export function onlyAsksForUpdate(said: string): boolean {
  return wordsOf(said).every(({ term, isCompound }) => isCompound || OF_A_REQUEST.has(term));
}

/** Whether these words, said beside the names of committees, only say that they met ("the joint FCYP and SPI meeting"). */
export function onlySpeaksOfMeeting(said: string, question: string): boolean {
  if (ASKS_FOR_ONE_THING.test(question) && !NAMES_UPDATE.test(question)) return false;
  return wordsOf(said).every(({ term, isCompound }) => isCompound || OF_A_MEETING.has(term));
}

/** Whether a question wants what committees said together. */
export function asksForJointUpdate(question: string): boolean {
  return /\b(?:joint(?:ly)?|together|combined|both met|met with|shared meeting)\b/i.test(question);
}
