import { pattern } from '../../../text/pattern.ts';
import { wordSet } from '../../../text/word-list.ts';

/** Words that say how an answer was taken: one of them has to stand in what is left out. */
const TAKES_ANSWER = wordSet(`
  thanks thank thankyou thx ta cheers ty great good perfect lovely brilliant brill excellent super fab
  cool nice amazing wonderful fantastic marvellous ace helpful useful interesting handy clear understood
  noted sure fine ok okay right alright gotcha got see hmm mm ah oh aha ooh yes yep yeah wow helps helped
  appreciated sense worries problem surprising surprised impressive reassuring worrying shame pity
  nevermind old dated
`);
/** What may stand beside them, and says nothing by itself. */
const SMALL = wordSet(`
  that this it its it's that's thats is was very really so such much a an lot lots many for the to i i'm
  we you you're me us just quite rather too bit most all enough makes make what needed wanted again
  everything answer information info know help big huge of will do never mind no fair one job stuff well
  extremely
`);
/** "One more thing", "quick follow-up": another question is announced, on whatever was spoken of. */
const ANNOUNCES = pattern('i')`
  ^(?:(?:and|ok|so|just|a|my|then) )*(?:
    one (?:more|last|final|other|quick)(?: (?:question|thing|one|q))?
    |(?:last|final|quick) (?:question|one|q|thing)
    |(?:quick )?follow[- ]?(?:up|on)(?: question)?
    |while (?:you|we|i)(?:['’](?:re|m)| are| am) (?:at it|there|here|on (?:it|that|this|the subject))
    |out of (?:interest|curiosity)|curious|wondering|finally|lastly
  )$
`;
/** A clause in front of others; a hyphen ends one only between blanks. */
const CLAUSE = /^(?<clause>[^.,!?;:–—]+?)(?:\s*[.,!;:–—][\s.,!;:–—-]*|\s+-+\s+)(?=\S)/;

/** A follow-up without what is said of the answer before ("thx. and in the south east", "got it, and London?"); what is nothing else stays. */
export function withoutReply(text: string): string {
  const found = CLAUSE.exec(text);
  const { clause } = found?.groups ?? {};
  if (!found || clause === undefined || !(takesAnswer(clause) || ANNOUNCES.test(clause.trim()))) return text;
  return withoutReply(text.slice(found[0].length));
}

function takesAnswer(clause: string): boolean {
  const words = clause.toLowerCase().replaceAll('’', "'").trim().split(/\s+/);
  return (
    words.some((word) => TAKES_ANSWER.has(word)) &&
    words.every((word) => TAKES_ANSWER.has(word) || SMALL.has(word))
  );
}
