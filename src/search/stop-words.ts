import { wordList } from '../text/word-list.ts';
import { termSet } from './term-set.ts';
import { foldWord, termOf } from './tokenize.ts';

/**
 * Words that frame a question and say nothing of what it is about. Searching for them is the commonest way in
 * which plain retrieval goes wrong (docs/ranking.md).
 */
const FRAME = `
a about above actually all also am an and any anybody anyone anything are around as ask at be been being but by can cheers
could did do does doing dont down each either else ever every few find for from get getting give given go goes going got
had happen happened happening happens has hasnt have having he hello her here hers hey hi him his how however i if im in
info information into is isnt it its itself ive just know let like look looking many may me might more most much must
my need no nor not now of off ok okay on once one only or other our ours out over own per perhaps please pls plz possible quick quickly
question really regarding regards remind said same say saying says see seem seems shall she should show so some somebody someone
something still such sure tell than thank thanks that thats the their them then there theres these they thing things this those through thx to
today too u under up upon us very want wanted was wasnt we were what whats whatever when where whether which while who
whom whos whose why will with within without between among would wouldnt yes yet you your youre latest newest recent recently currently current
nobody noone everyone everybody besides somewhere onto roughly approximately reckon reckons reckoned told gone stuff quite rather pretty simply proper properly till instead anywhere moment badly stay stick sticking bother bloke guy chap
folk fellow favour bit bits never anyway vs versus whole loads tons suddenly nowadays upset
enough youve got autumn spring summer winter
re belong belongs belonging joint sent catch word words called piece penultimate ago remind
sorry oops apologies
last first oldest earliest hold
youll theyve theyre theyll hes shes whove wholl neednt mustnt because thousands hundreds dozens lots
cant wont dont doesnt didnt isnt arent havent couldnt shouldnt wasnt werent hasnt hadnt whats wheres hows lets
am ive im youd theyd hed itd whenever usual usually grateful kindly thankyou pull came morning afternoon evening dear team friend colleague colleagues wondering wonder
update updates updated news anyone's according apparently exactly heard hear mention mentioned mentions state stated
states before after since until previous previously next following ago earlier later lately same again talk talked talking discuss discussed discussion describe described explain briefly summary summarise summarize list
`;

/** Small words ("I'll", "we'd") in this very form alone: an illness and a wedding are something. */
const IN_THIS_FORM: ReadonlySet<string> = new Set(['ill', 'wed', 'id', 'well']);

/** Words that most documents here share; they count a little, as they tell passages apart now and then. */
const WEAK = `note notes paper bulletin newsletter circular briefing file filed submit submitted publish published publishes issued produce produced wrote written write spoke speak spoken gave given presented present delivered talks run ran runs help helping helped region regional regions area areas committee committees document documents report reported
reports year years month work working works worked council councils authority authorities local children child
new use used using carry carrying carried keep keeping kept start starting started stop put putting come coming back bring bringing hold holding held turn try trying lot lots little big small long good bad better worse best difficult hard easy wrong right people person thing things way ways part kind sort problem problems issue issues worry worried worries go home before things often finding make made making take taken taking activity progress plan plans planned across
video videos film films clip clips recording fully completely entirely wholly totally partly largely mostly mainly`;

const frameTerms = termSet(FRAME);

/** The words that frame a question, as they are written here. */
export function frameWords(): readonly string[] {
  return wordList(FRAME);
}

/** The words that most documents share, as they are written here. */
export function weakWords(): readonly string[] {
  return wordList(WEAK);
}

const weakTerms = termSet(WEAK);
/** "Needs" is a word of the field, "need" is not. */
const KEPT = new Set(['needs']);

/** Whether a word only frames the question. */
export function isFrameWord(word: string): boolean {
  return IN_THIS_FORM.has(foldWord(word)) || (frameTerms.has(termOf(word)) && !KEPT.has(word.toLowerCase()));
}

/** Whether a term is that of such a word. */
export function isFrameTerm(term: string): boolean {
  return frameTerms.has(term);
}

/** Words that say what kind of thing is wanted; the answer seldom repeats them. */
const KIND = `percentage percent per cent share proportion fraction number amount figure total date day days month months time times
size value venue name names title place location reason reasons cost costs many much far`;
const kindTerms = termSet(KIND);
/** What is shared is no share. */
const NO_KIND = new Set(['shared', 'sharing']);

/** Whether a word says what kind of thing is wanted ("times", "cost"). */
export function isKindWord(word: string): boolean {
  return kindTerms.has(termOf(word)) && !NO_KIND.has(word.toLowerCase());
}

/** How much a word of a question counts by itself, from 0 to 1. */
export function wordWeight(word: string): number {
  if (isKindWord(word)) return 0.2;
  return weakTerms.has(termOf(word)) ? 0.4 : 1;
}
