import { pattern } from '../../../../text/pattern.ts';
import { putOtherwise, type Ways } from '../put-otherwise.ts';
import { OF_A_HOLDER } from './of-a-holder.ts';
import { OF_SESSIONS } from './of-sessions.ts';
import { OF_SOMEBODY } from './of-somebody.ts';
import { OF_WORDS } from './of-words.ts';
import { WHETHER_ANYBODY } from './whether-anybody.ts';

/** Who may know is not who is asked for. */
const DOES_ANYBODY_KNOW = pattern('i')`
  ^(?:please,? )?(?:
    (?:could|can|would|will|does|do) (?:
      you|any(?:one|body)|some(?:one|body)
    ) (?:please |kindly |happen to |here )*(?:
      tell (?:me|us)|remind (?:me|us)|let (?:me|us) know|say|know|confirm
    )
    |(?:any|no) idea
  )[,:]? (?=who\b)
`;

/** "… - what's their name?" says again that somebody is asked for. */
const ASKED_AGAIN = pattern('i')`
  (?<=\bwho\b.*)[\s,.;?–-]+(?:and )?(?:
    what(?:'s|s| is| was) (?:his|her|their) names?
    |who (?:is|was) (?:he|she|that|it)|a name(?: please)?
  )\W*$
`;

/** "Who is …, and whom did he replace?": who came before is said with who came. */
const WHO_BEFORE = pattern('i')`
  (?<=^(?:and |so )?who(?:'s| is| was| became| took)\b.*?)[\s,;–-]+and (?:
    whom? (?:did (?:he|she|they) (?:replace|succeed|follow|take over from)
      |(?:has|have) (?:he|she|they) (?:replaced|succeeded|followed)
      |(?:is|are) (?:he|she|they) (?:replacing|succeeding|following)
      |(?:was|came|were|did it|did that) (?:(?:it|there|in (?:the )?(?:post|job|role)) )?before(?: (?:him|her|them|that))?
    )
    |(?:in )?whose (?:place|stead|shoes)
  )\W*$
`;

const WAYS: Ways = [
  [WHO_BEFORE, ''],
  [DOES_ANYBODY_KNOW, ''],
  [ASKED_AGAIN, ''],
  ...OF_SESSIONS,
  ...OF_WORDS,
  ...WHETHER_ANYBODY,
  ...OF_SOMEBODY,
  ...OF_A_HOLDER,
];

/**
 * A question for somebody by what they did or said, or for where whoever holds a post is from, put as one for who it is: "the woman who
 * left Durham" is "who left Durham", "which council is the president from" is told with who the president is.
 */
export function putAsWho(text: string): string {
  return putOtherwise(text, WAYS);
}
