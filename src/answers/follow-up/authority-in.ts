import type { Understanding } from '../understanding/understanding.ts';
import type { FollowUp } from './follow-up.ts';
import { matterOf } from './matter-of.ts';
import { ofWhatWasShown } from './of-what-was-shown.ts';

/** "What's happening in Kent?" below the update of its region: what that says of it. */
export function authorityIn(followUp: FollowUp): Understanding | null {
  const { alone, before, content } = followUp;
  const [authority, other] = alone.authorities;
  if (!authority || other || alone.regions.length + alone.committees.length + alone.times.length > 0)
    return null;
  const isOfUpdate = matterOf(before) === '' && before.authorities.length === 0 && before.wish !== 'role';
  if (!isOfUpdate || content.length > 0 || !before.regions.includes(authority.item.region)) return null;
  const isOpen = alone.wish === 'topic' || alone.wish === 'fact' || alone.wish === 'define';
  return isOpen ? ofWhatWasShown({ ...alone, wish: 'topic' }, followUp) : null;
}
