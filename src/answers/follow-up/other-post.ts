import { POST_AND_CHANGE_WORDS, recognisePost } from '../understanding/recognise-post.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { FollowUp } from './follow-up.ts';

const OPENS = /^(?:(?:who(?:'?s| is| was)|the|their|its) )+/i;
const WHO_DOES = /^(?<who>(?:and |so )?who) $/i;

/** "And the vice president?" below the president: whoever that is, of the same body and date. */
export function otherPost({
  before,
  rest,
  content,
  isPlaced,
  goesOn,
  isShort,
  again,
}: FollowUp): Understanding | null {
  if (before.wish !== 'role' || isPlaced || !(goesOn || isShort)) return null;
  const question = before.text.toLowerCase();
  const post = recognisePost(rest.toLowerCase());
  const old = recognisePost(question);
  const isOfPost = (word: string) => POST_AND_CHANGE_WORDS.has(word.toLowerCase());
  const isOnlyPost = content.every(({ said }) => said.split(/[\s-]+/).every(isOfPost));
  const named = old?.asked.exec(question);
  if (!post?.isStrict || !old || !named || post.name === old.name || !isOnlyPost) return null;
  const [opening, behind] = [
    before.text.slice(0, named.index),
    before.text.slice(named.index + named[0].length),
  ];
  const title = rest.replace(OPENS, '');
  // "Who chairs FCYP" has no noun whose place another could take.
  return again(WHO_DOES.test(opening) ? `who is the ${title} of${behind}` : `${opening}${title}${behind}`);
}
