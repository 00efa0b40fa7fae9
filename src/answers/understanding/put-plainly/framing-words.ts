import { wordList, wordSet } from '../../../text/word-list.ts';

/** Words that name nothing an update tells of: small ones, and those for asking, finding and being short of time. */
const SMALL = `
  a an the this that these those it its is are was were be been being am do does did done have has had having can can't could couldn't would will won't should may might must
  to of in on at for from by with and or but so because cos as if whether though than there here not no too also only just really very quite rather still already
  up out off over together into through please pls thanks ok well any some something anything everything all more most much little bit lot few what what's whats that's there's it's
  i i'm i've i'd i'll im ive me my mine we we're we've we'd we'll weve us our you your you've someone somebody anyone anybody everyone
  get gets got getting need needs needed needing want wants wanted like wish trying try hoping hope wondering wonder looking look after asking ask asks asked
  keep keeps keeping kept nagging badgering pestering moaning complaining
  know knows say tell give show pull find found see read hear put make made sure possible possibly maybe perhaps sorry apologies bother forgive ignorance silly daft quick easy
  help useful helpful good great best short memory going gone forget forgotten forgot remember recall today tomorrow tonight yesterday
  monday tuesday wednesday thursday friday noon midday lunch lunchtime morning afternoon evening week end day asap urgent urgently quickly soon minutes hour hours
  somewhere anywhere elsewhere here picture story question questions one colleague boss
`;
/** What an answer is for. */
const OCCASIONS = `
  one-pager pager briefing briefings brief note notes paper papers summary report reports lines bullets slide slides deck presentation talk speech essay article blog
  meeting meetings session sessions call catch-up agenda item bid submission response reply query queries foi request enquiry complaint
  writing drafting preparing prepping planning running researching doing working compiling producing presenting chasing checking respond reply answer write draft prepare
  regional national next monthly quarterly annual weekly hold held use recorded written shared updates members
`;
/** What may be had on a matter. */
export const HAD = wordSet(`
  example examples evidence learning lessons practice ideas progress background material materials resources anything something everything nothing
`);
/** All that says nothing of any update. */
export const FRAMING: ReadonlySet<string> = new Set([...wordList(SMALL), ...wordList(OCCASIONS), ...HAD]);
/** Who speaks of themselves, or of whom they ask. */
export const BETWEEN_US = wordSet(`
  i i'm i've i'd i'll im ive me my we we're we've we'd we'll weve us our you your you've someone somebody anyone anybody boss colleague
  asking possible sure urgent urgently asap memory forgive ignorance sorry apologies foi query request
`);
export const TIES = wordSet('on about re regarding concerning around');
/** "Does anything here cover …" */
export const DEALS_WITH = wordSet('cover covers mention mentions');
/** What asks for one thing opens a question, and is in no frame. */
export const ASKS_FOR_ONE = wordSet('who whose whom where when which why how');

/** What a clause behind a matter asks by that only wants whatever there is: "what's out there?", "is there anything in the updates?" */
export const WHATEVER = wordSet('anything something there useful picture story');
/** What is said of an occasion is no matter asked about; "we work on UASC and …" says it. */
export const TELLS_OCCASION = wordSet(
  'meeting meetings meets monday tuesday wednesday thursday friday week weeks day days tomorrow briefing agenda paper report visit visitor minutes newsletter presentation session asked asking induction',
);
