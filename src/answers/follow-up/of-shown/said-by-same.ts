import { pattern } from '../../../text/pattern.ts';
import { findPeopleIn } from '../../people/find-people-in.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { type FollowUp, withoutEnd } from '../follow-up.ts';

/** "What did Dave Hill say at NCASC?", "what did the president say about UASC?" */
const ASKS_FOR_WORDS = pattern('i')`
  ^(?:(?:and|so|but) )?(?<said>what (?:do|does|did|has|have|had) (?<who>\S.{1,50}?) (?:
    say|said|think|thought|argue[ds]?|tell|told
  )(?<where>(?: (?:at|in|to|during) (?:(?! (?:about|on|of|regarding) ).)+)?))
    (?: (?:about|on|of|regarding) \S.*)?$
`;
const BY_POST = /^(?:the |adcs(?:['’]s)? )+(?:vice[- ])?president$/i;

/** "Anything on Calais?" below what somebody said: what they said on that, there; null below every other question. */
export function saidBySame(
  matter: string,
  { before, shown, again, knowledge }: Pick<FollowUp, 'before' | 'shown' | 'again' | 'knowledge'>,
): Understanding | null {
  const { said = '', who = '' } = ASKS_FOR_WORDS.exec(withoutEnd(before.text))?.groups ?? {};
  const [speaker] = findPeopleIn(BY_POST.test(who) ? shown().headline : who, knowledge);
  if (speaker === undefined) return null;
  const asked = again(`${said.replace(who, speaker)} about ${matter}`);
  return asked.wish === 'topic' ? asked : { ...asked, spokenOf: matter };
}
