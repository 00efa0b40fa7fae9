import { POST_AND_CHANGE_WORDS } from '../../understanding/post-words.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { sayRegion } from '../../wording/say.ts';
import type { FollowUp } from '../follow-up.ts';
import { placeOf } from '../matter-of.ts';
import { withScope } from '../with-scope.ts';
import { BEFORE_ANOTHER } from './person-shown.ts';

const OPENS = /^(?:(?:who(?:'?s| is| was)|the|their|its) )+/i;
/** "The lead for SEND" is a post; "who leads" may be anything that is done. */
const NAMES_IT = /^(?:who(?:'?s| is| was) )?(?:the|their|its) /i;
const WHO_DOES = /^(?<who>(?:and |so )?who) $/i;

/** Who stands in for a president or chair is called otherwise. */
function deputyOf(post: string): string {
  return post === 'president' ? 'vice president' : post === 'chair' ? 'vice-chair' : `deputy ${post}`;
}

/** "And the vice president?" below the president: whoever that is, of the same body and date; "and the sponsor for PSWs?" is of the same place. */
export function otherPost({
  before,
  rest,
  content,
  isPlaced,
  goesOn,
  isShort,
  again,
  answer,
  shown,
  knowledge,
}: FollowUp): Understanding | null {
  if (before.wish !== 'role' || isPlaced || !(goesOn || isShort)) return null;
  const question = before.text.toLowerCase();
  const post = recognisePost(rest);
  const old = recognisePost(question);
  const isOfPost = (word: string) => POST_AND_CHANGE_WORDS.has(word.toLowerCase());
  const isOnlyPost = content.every(({ said }) => said.split(/[\s-]+/).every(isOfPost));
  const named = old?.asked.exec(question);
  if (!post || !old || !named || post.name === old.name) return null;
  const title = post.name === 'deputy' ? deputyOf(old.name) : rest.replace(OPENS, '');
  // "And the SEND co-ordinator?" has a body of its own.
  if (!isOnlyPost && (post.isStrict || NAMES_IT.test(rest)))
    return withScope(again(`who is the ${title}`), before);
  if (!isOnlyPost || !post.isStrict) return null;
  // Whoever was in another post before somebody was not asked.
  const asked = before.text.replace(BEFORE_ANOTHER, '');
  const [opening, behind] = [asked.slice(0, named.index), asked.slice(named.index + named[0].length)];
  // "Who chairs FCYP" has no noun whose place another could take.
  const same = again(
    WHO_DOES.test(opening) ? `who is the ${title} of${behind}` : `${opening}${title}${behind}`,
  );
  // Below the SEND co-ordinator "and the chair?" is the region's, where SEND has none.
  const answered = shown();
  const region = answered.kind === 'found' ? answered.passages[0].region : null;
  const place = placeOf(before, knowledge) ?? (region === null ? null : sayRegion(region, knowledge));
  const ofPlace = place === null ? null : again(`who is the ${title} of ${place}`);
  return ofPlace && answer(same).kind === 'refused' && answer(ofPlace).kind === 'found' ? ofPlace : same;
}
