import { termOf, termsOfText } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import { MONTHS } from '../understanding/date-words.ts';
import { asksWhoWasAppointed, tellsAppointed } from './tells-appointed.ts';

/** A name proves little: one stands in many a sentence. */
const OF_SEVERAL_WORDS = 0.9;
/** A name of one word may be a town, a scheme or anything. */
const OF_ONE_WORD = 0.6;
const REST_OF_NAME = '(?: (?:(?:and|of|&) )?(?:the )?\\p{Lu}\\p{L}+)';
/** Every sentence begins with a capital: there two of them make a name. */
const NAMES = pattern('gu')`
  ^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+${REST_OF_NAME}*|(?<!^)\b\p{Lu}\p{Ll}+${REST_OF_NAME}*
`;
/** Capitals that are no name of somebody: months, and what regions and committees are called. */
const NAMES_NOBODY = pattern()`
  ^(?:${MONTHS}|North|South|East|West|Eastern|Midlands|Regional|Region|Policy|Committee)$
`;

/** "Conducted by a team of volunteers": who did it is told without a name. */
const BY_SOMEBODY = pattern()`
  \b(?:
    conducted|carried out|undertaken|led|delivered|produced|provided|developed|evaluated|facilitated
    |reviewed|maintained|completed|created|commissioned|written|published|analysed|collated|hosted
    |organised
  ) (?:\w+ly )?by (?:an? |the |our |all |both |\w+ )
`;
const WITHOUT_A_NAME = 0.8;
/** "Who evaluated it", "who has moderated them" */
const DEED = /^(?:(?:and|so) )?who (?:(?:has|have|had|was|were|is|are) )?(?<deed>\p{L}{3,}ed)\b/u;
/** "… was completed in July 2016 by the adviser": the verb, and what stands before it. */
const BY = pattern('u')`
  ^(?<before>.*?)\b(?<verb>\p{L}+(?: out)?)(?: (?:in|on|during) [^,;.]{3,20})? by (?!(?:
    then|now|when|which|means|the end
  )\b)(?:
    \p{Lu}|an? |the |our |all |both |two |colleagues|local|senior
  )
`;
/** "Externally evaluated" names nobody and still says by whom. */
const BY_OUTSIDERS = /\b(?:externally|independently) (\p{L}+ed)\b/u;
/** What says only that a deed was done, which a noun names. */
const DONE = /^(?:done|made|conducted|undertaken|completed|performed|provided|carried out|delivered)$/;
/** Who did something is told best where it is said to be done by them, in whatever form: "an evaluation was completed by …". */
const DONE_BY = 0.95;
/** Who was appointed is told by the post as well as by a name. */
const APPOINTED = 1;

/** A name in a sentence that the question does not say, the more so of two words ("Lyn Gavin"); months and regions name nobody. */
export function holdsOtherName(sentence: string, question: string): number {
  if (asksWhoWasAppointed(question) && tellsAppointed(sentence)) return APPOINTED;
  const asked = new Set(question.split(/\P{L}+/u));
  const isOther = (word: string) =>
    /^\p{Lu}/u.test(word) && !NAMES_NOBODY.test(word) && !asked.has(word.toLowerCase());
  const names = [...sentence.matchAll(NAMES)].map(([name]) => name.split(' ').filter(isOther).length);
  if (tellsByWhom(sentence, question)) return DONE_BY;
  if (names.some((words) => words > 1)) return OF_SEVERAL_WORDS;
  if (BY_SOMEBODY.test(sentence)) return WITHOUT_A_NAME;
  return names.some((words) => words > 0) ? OF_ONE_WORD : 0;
}

/** Whether a sentence says by whom what the question asks about was done, by its verb or by a noun and another verb. */
function tellsByWhom(sentence: string, question: string): boolean {
  const deed = DEED.exec(question)?.groups?.deed;
  if (deed === undefined) return false;
  const { before = '', verb = '' } = BY.exec(sentence)?.groups ?? {};
  const [, outside = ''] = BY_OUTSIDERS.exec(sentence) ?? [];
  if ([verb, outside].some((done) => done !== '' && termOf(done) === termOf(deed))) return true;
  return DONE.test(verb) && termsOfText(before).includes(termOf(deed));
}
