import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Answer } from '../../answer.ts';
import { shortPlace } from '../../people/roles/short-place.ts';
import { namesSender } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';
import { ofWhatWasShown } from './of-what-was-shown.ts';

/** "What's happening in Kent?" below the update of its region, "what did Hampshire tell them?" below a committee's that names it: what that says of it. */
export function authorityIn(followUp: FollowUp): Understanding | null {
  const { alone, before, content, shown, knowledge } = followUp;
  const [authority, other] = alone.authorities;
  if (!authority || other || namesSender(alone) || alone.times.length > 0) return null;
  const isOfUpdate = matterOf(before) === '' && before.authorities.length === 0 && before.wish !== 'role';
  if (!isOfUpdate || content.length > 0) return null;
  const isOfItsRegion = before.regions.includes(authority.item.region);
  if (!isOfItsRegion && !namesIt(shown(), authority.item.name, knowledge)) return null;
  const isOpen = alone.wish === 'topic' || alone.wish === 'fact' || alone.wish === 'define';
  return isOpen ? ofWhatWasShown({ ...alone, wish: 'topic' }, followUp) : null;
}

/** Whether the update shown, of a committee, names an authority. */
function namesIt(answer: Answer, name: string, { documents }: Knowledge): boolean {
  const id = answer.kind === 'found' && answer.intent === 'committee' ? answer.passages[0].document : null;
  const document = id === null ? undefined : documents.get(id);
  return document?.passages.some(({ text }) => text.includes(shortPlace(name))) ?? false;
}
