import { tellingGroups } from '../query/telling-groups.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { unheldIn } from '../understanding/unheld/unheld-in.ts';
import type { FollowUp } from './follow-up.ts';
import { namesItsMatter } from './of-shown/names-its-matter.ts';

const FEWEST_WORDS = 3;

/**
 * What the question before was refused for, because no update says it, where this one asks for a detail of it: below “staying put” the
 * age is that of staying put, and nobody else's. Nothing where the new question says itself what it is about.
 */
export function unheldBefore(meant: Understanding, followUp: FollowUp): Pick<Understanding, 'unheldBefore'> {
  const { alone, before, pointsBack, isPlaced, shown, knowledge } = followUp;
  if (isPlaced || (meant.context === undefined && !isOnlyADetail(followUp))) return {};
  const saysWhatItIsOf = namesItsMatter(alone, before) || repeatsWords(followUp);
  if ((saysWhatItIsOf && !pointsBack) || shown().kind !== 'refused') return {};
  const unheld = before.unheldBefore ?? unheldIn(before, knowledge);
  return unheld.length > 0 ? { unheldBefore: unheld } : {};
}

/** "Until what age" says too little to be asked of anything else. */
function isOnlyADetail({ alone, rest, content }: FollowUp): boolean {
  const isOfFewWords = content.length <= 1 && rest.split(/\s+/).length <= FEWEST_WORDS;
  return alone.wish === 'fact' && alone.times.length === 0 && isOfFewWords;
}

/** "How many foster carers are there?" goes back to the part of the question before that updates do tell of. */
function repeatsWords({ content, before }: FollowUp): boolean {
  const said = new Set(tellingGroups(before.query.groups).map((group) => group.said.toLowerCase()));
  return content.some((group) => said.has(group.said.toLowerCase()));
}
