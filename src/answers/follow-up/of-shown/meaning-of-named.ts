import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { abbreviationsIn } from '../../understanding/asks/asks-for-abbreviation.ts';
import { namesPlace } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { FollowUp } from '../follow-up.ts';
import { matterOf } from '../matter-of.ts';

const MEANS = /\b(?:stands?|means?|meaning|short for|in full|abbreviat\w+|acronym|initials|letters)\b/i;
const INITIALS = /\b\p{Lu}{2,}\b/gu;
/** "What does that mean for us?" asks for no meaning of a word. */
const ASKS_MEANING = /\bmeans?\W*$|\bmeaning of (?:that|it|this)\W*$/i;
/** A matter of more words is no term that is explained. */
const LONGEST_TERM = 3;
/** What may be an abbreviation by itself. */
const ONE_WORD = /^[\w&/'-]{2,12}$/;

/** "And WDPC?" after "what does EAPC stand for?" asks for words, whatever else they name. */
export function otherAbbreviation({
  alone,
  before,
  rest,
  goesOn,
  hasOwnForm,
  again,
  knowledge,
}: FollowUp): Understanding | null {
  if (before.wish !== 'define' || !goesOn || hasOwnForm) return null;
  // "And UASC?" below what the shortfall is in London asks for the same there.
  if (namesPlace(before) && lettersIn(before, knowledge).length === 0) return null;
  const isNoPlace = alone.regions.length + alone.authorities.length === 0;
  return isNoPlace && ONE_WORD.test(rest) ? again(`what does ${rest} stand for`) : null;
}

/** "What does that stand for?", "what does it mean?": the abbreviation or term that was named. */
export function meaningOfNamed({
  alone,
  before,
  pointsBack,
  content,
  again,
  knowledge,
}: FollowUp): Understanding | null {
  if (!pointsBack || content.some(({ said }) => !MEANS.test(said)) || !MEANS.test(alone.text)) return null;
  const [short] = lettersIn(before, knowledge);
  if (short !== undefined) return again(`what does ${short} stand for`);
  const term = matterOf(before);
  return ASKS_MEANING.test(alone.text) && term !== '' && term.split(' ').length <= LONGEST_TERM
    ? again(`what does ${term} mean`)
    : null;
}

/** The abbreviations that a question names, be they known or not. */
function lettersIn({ text }: Understanding, knowledge: Knowledge): string[] {
  return [...abbreviationsIn(text, knowledge), ...(text.match(INITIALS) ?? [])];
}
