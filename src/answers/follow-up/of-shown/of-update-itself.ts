import { asksWhoWroteIt } from '../../people/words/find-speaker.ts';
import { namesSender } from '../../understanding/names-place.ts';
import { recognisePost } from '../../understanding/recognise-post.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';
import { spanOfShown } from '../times/span-of-shown.ts';
import { withScope } from '../with-scope.ts';

/** Every region's update may have these, whatever of it was shown. */
const PART_OF_UPDATE =
  /\b(?:introduction|intro|foreword|opening|letter|message|update|bulletin|newsletter)\b/i;

/** "Who chairs it?", "who wrote it?" below a whole update: the region or committee has a chair, and a letter may be signed; nobody else is meant. */
export function ofUpdateItself({ alone, before, content, shown, again }: FollowUp): Understanding | null {
  const isOfUpdate = before.wish !== 'role' && matterOf(before) === '';
  if (alone.wish !== 'role' || !namesSender(before)) return null;
  const span = spanOfShown(shown());
  if (asksWhoWroteIt(alone) && (isOfUpdate || PART_OF_UPDATE.test(alone.text)))
    return withScope(again('who wrote the update'), { ...before, times: span ? [span] : before.times });
  if (!isOfUpdate) return null;
  const isOnlyPost = content.every(({ said }) => recognisePost(said) !== null);
  return recognisePost(alone.text)?.isStrict && isOnlyPost ? withScope(alone, before) : null;
}
