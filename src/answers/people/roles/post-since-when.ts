import type { Role } from '../../../knowledge/role.ts';
import { pattern } from '../../../text/pattern.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';

/** "When did Nigel Minns take over as chair?", "Steve Crocker president when?"; what was so at that time is another question. */
const SINCE_WHEN = pattern()`
  ^(?!.*\b(?:what (?!year|month|date)|which (?!year|month|date)|who|why|how (?!long))).*\b(?:
    when|since|how long|dates|term of office|(?:what|which) (?:year|month|date)|years?(?=\W*$)
  )\b
`;
const IN_POST = pattern()`
  \b(?:
    t[ao]k(?:e|en|ing)? (?:over|up)|took (?:over|up)|becom\w+|became|start\w*|beg[aiu]n|appointed
    |elected|end(?:ed)?|finish\w*|stepp?\w* (?:up|down)|in (?:post|office)
  )\b
`;

/**
 * The post of somebody's that a question asks the dates of and that no document, but a page tells of; undefined where it asks no such
 * thing, or a document may say more. `question` in lower case, `own` the roles of whom it names.
 */
export function postSinceWhen(question: string, own: readonly Role[]): Role | undefined {
  const asked = recognisePost(question);
  if (!SINCE_WHEN.test(question) || (asked === null && !IN_POST.test(question))) return undefined;
  const isTold = (post: string) => own.some((role) => role.source.kind === 'passage' && role.post === post);
  return own.find(
    ({ source, post }) => source.kind === 'page' && (asked?.held.test(post) ?? true) && !isTold(post),
  );
}
