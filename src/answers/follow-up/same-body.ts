import { pattern } from '../../text/pattern.ts';
import { findDetail } from '../details/find-detail.ts';
import { isTelling } from '../query/telling-groups.ts';
import { POST_AND_CHANGE_WORDS } from '../understanding/post-words.ts';
import { recognisePost } from '../understanding/recognise-post.ts';
import type { NamedPlaces, Understanding } from '../understanding/understanding.ts';
import { sayCommittee, sayRegion } from '../wording/say.ts';
import type { FollowUp } from './follow-up.ts';
import { matterOf } from './matter-of.ts';
import { namesBody } from './names-body.ts';
import { about } from './of-shown/about.ts';
import { ofWhatWasShown } from './of-shown/of-what-was-shown.ts';

/** What a committee or region does, and one person less often. */
const DOES_TOGETHER = pattern('i')`
  \bthey\b.*\b(?:
    discuss\w*|meet\w*|met|talk\w*|consider\w*|look\w*|focus\w*|plan\w*|cover\w*|agree\w*|say|said
    |do|doing|done|work\w*|up to
  )\b
  |\btheir (?:\w+ )?(?:meetings?|updates?|plans?|work|latest|priorities)\b
`;
const THEY = /\b(?:they|their)\b/i;
/** "Who represents it on the Council of Reference?" */
const IT = /\bit\b/i;
const THE_COMMITTEE = /\b(?:the|that|this) (?:policy )?committee\b/i;
const THE_REGION = /\b(?:the|that|this) region\b/i;

/** "When did it last meet?" is asked of the committee, whatever was asked of it before. */
const WHEN_IT_MEETS =
  /^when (?:did|do|does|will|is|are|has|have) (?:it|they)\b.*\b(?:meet|meets|met|meeting|sit)\b/i;

/** "Who helps him with it?" is asked of him. */
const OF_SOMEBODY = /\b(?:he|she|him|her|his)\b/i;

/** "What did they discuss?", "what's the region's latest?" after who holds a post: what the committee or region does, on the matter that the post is for. */
export function sameBody(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, isPlaced, again, knowledge } = followUp;
  const [committee, otherCommittee] = before.committees;
  if (!isPlaced && committee !== undefined && otherCommittee === undefined && WHEN_IT_MEETS.test(rest))
    return again(rest.replace(/\b(?:it|they)\b/i, sayCommittee(committee, knowledge)));
  if (before.wish !== 'role' || isPlaced || OF_SOMEBODY.test(rest)) return null;
  const region = regionOf(before);
  const named = (name: string) => (word: string) => (/^their$/i.test(word) ? `${name}'s` : name);
  if (committee !== undefined) {
    const name = sayCommittee(committee, knowledge);
    if (THE_COMMITTEE.test(rest)) return again(rest.replace(THE_COMMITTEE, name));
    if (alone.wish === 'role' && IT.test(rest)) return again(rest.replace(IT, name));
    return DOES_TOGETHER.test(rest) ? again(rest.replace(THEY, named(name))) : null;
  }
  if (region === null) return null;
  if (namesBody(before)) return ofThatBody(followUp);
  const name = sayRegion(region, knowledge);
  if (THE_REGION.test(rest)) return again(rest.replace(THE_REGION, name));
  // Below a detail "it" is what that was asked of.
  if (before.regions.length > 0 && !before.shownIn && alone.wish === 'role' && IT.test(rest))
    return again(rest.replace(IT, name));
  if (before.regions.length === 0 || !DOES_TOGETHER.test(rest)) return null;
  const matter = alone.query.groups.some(isTelling) ? '' : matterOf(withoutPost(before));
  return again(matter === '' ? rest.replace(THEY, named(name)) : `${matter} in ${name}`);
}

/** "What will they look at?" after who chairs a region's own committee: it is told where that was shown, or not at all. */
function ofThatBody(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, knowledge } = followUp;
  if (!DOES_TOGETHER.test(rest)) return null;
  const detail = ofWhatWasShown(about({ ...alone, wish: 'fact' }, before, 1), followUp);
  return findDetail(detail, knowledge) ? detail : null;
}

/** "Programme manager" */
const KINDS_OF_POST = new Set(['programme', 'project', 'policy', 'business', 'support']);

/** A question for whoever holds a post, of what that is for alone: "the lead for SEND" is about SEND. */
export function withoutPost(before: Understanding): Understanding {
  const post = recognisePost(before.text.toLowerCase())?.name.split(' ') ?? [];
  const isOfPost = (word: string) =>
    POST_AND_CHANGE_WORDS.has(word) || KINDS_OF_POST.has(word) || post.includes(word);
  const groups = before.query.groups.filter(({ said }) => !said.toLowerCase().split(/\W+/).every(isOfPost));
  return { ...before, query: { groups } };
}

/** The one region that is named, or that an authority named is in. */
function regionOf({ regions, authorities }: NamedPlaces): string | null {
  const all = new Set([...regions, ...authorities.map(({ item }) => item.region)]);
  const [only] = all;
  return all.size === 1 && only !== undefined ? only : null;
}
