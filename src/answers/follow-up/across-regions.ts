import { pattern } from '../../text/pattern.ts';
import type { NamedPlaces, Understanding, Wish } from '../understanding/understanding.ts';
import { toldOfShown } from './detail-of-shown.ts';
import type { FollowUp } from './follow-up.ts';
import { COMPARES, matterOf, placeOf } from './matter-of.ts';
import { spanOfShown } from './other-time.ts';
import { withScope } from './with-scope.ts';

const TIMELINE = /^timeline$/i;
/** "Has that changed?", "what's changed since?", "was it always like that?" */
const HAS_CHANGED = pattern('i')`
  \bha(?:s|ve) (?:it|that|this|they|things) (?:\w+ )?(?:
    changed|moved on|developed|progressed|evolved
  )\b
  |\b(?:
    ha(?:s|ve) (?:it|that|this|they|things) always been
    |(?:was|were) (?:it|that|this|they|things) always
  )\b
  |^(?:and |so )?(?:what(?:'?s| has)?|has anything) changed\b
`;
/** … which may be told where it was shown: "what's changed in it?" */
const CHANGED_IN_IT = /\bchanged (?:in|about|with|to) (?:it|that|this|them|these|those)\b/i;
const CHANGES = /^(?:chang|mov|develop|progress|evolv|always)/i;
const BOTH_SIDES = 2;
/** "Add the East Midlands" to a comparison. */
const ADDS = /^(?:(?:can you |please )*(?:add|include)|plus)\b/i;
const ADDING = /^(?:add|include)$/i;
const OF_A_TOPIC = /^(?:on|about|for|of|in)\s+/i;
const OTHERS = pattern('i')`
  \b(?:other|remaining|rest of the) (?:nine |eight )?(?:
    regions?|areas?|places|parts? of (?:the country|england)|country
  )\b
  |\b(?:any(?:one|body|where)|some(?:one|where)|every(?:one|where)|who|where) else\b
  |\belsewhere\b
`;
const ASKS_OTHERS = pattern('i')`
  ^(?:
    regions?|areas?|places?|parts?|country|england|else|elsewhere|others?|rest|remaining|nine|eight
    |any\w*|some\w*|every\w*|do|does|doing|done|same|similar|things?|working|work
  )$
`;
/** "Which other regions are in it?" is told where it was shown. */
const HAS_PART = pattern('i')`
  \b(?:in|of|to) (?:it|this|that)\b
  |\b(?:com(?:e|es|ing)|came|attend(?:ed|ing)?|go(?:ing)?|went|there|invited|join(?:ed)?) from\b
`;
const WHICH_BODY =
  /^(?:which|what) (?<body>committees?|regions?)(?: (?:is|are|was|were) (?:that|those|it|they))?$/i;
/** What was asked of people is not asked of regions. */
const OF_NO_MATTER: readonly Wish[] = ['role', 'contact', 'help', 'regions', 'committees'];

/** "Compare that with London", "timeline please", "has that changed?": the matter of the question before, put another way. */
export function otherForm(followUp: FollowUp): Understanding | null {
  const { alone, before, content, isPlaced, again, knowledge, shown } = followUp;
  const matter = matterOf(before);
  const [time] = alone.times;
  if (alone.wish === 'compare' && !isPlaced && time && content.every(({ said }) => COMPARES.test(said))) {
    const old = before.times[0] ?? spanOfShown(shown());
    if (old) return withScope({ ...again(`compare ${matter}`), times: [time, old] }, before);
  }
  if (alone.wish === 'compare' && isPlaced && content.every(({ said }) => COMPARES.test(said))) {
    const places = [placeOf(before, knowledge), placeOf(alone, knowledge)].filter((place) => place !== null);
    if (places.length === BOTH_SIDES) return again(`compare ${matter} in ${places.join(' and ')}`);
  }
  const hasChanged = HAS_CHANGED.test(alone.text) && content.every(({ said }) => CHANGES.test(said));
  const place = placeOf(isPlaced ? alone : before, knowledge);
  if (matter === '')
    return hasChanged && place !== null ? again(`compare the last two ${place} updates`) : null;
  if (alone.times.length > 0) return null;
  const isTimeline =
    (alone.wish === 'timeline' && content.every(({ said }) => TIMELINE.test(said))) || hasChanged;
  if (isTimeline) {
    const asked: Understanding = { ...alone, wish: 'fact' };
    const detail = CHANGED_IN_IT.test(alone.text) ? toldOfShown(asked, followUp) : null;
    if (detail) return detail;
    return again(`timeline of ${matter}${place === null ? '' : ` in ${place}`}`);
  }
  return null;
}

/** "And in the North East?" after two regions side by side or after which regions: the same topic there. */
export function otherSide({
  alone,
  before,
  rest,
  content,
  goesOn,
  isShort,
  hasOwnForm,
  isPlaced,
  again,
}: FollowUp): Understanding | null {
  const topic = matterOf(before);
  const isAcross =
    before.wish.startsWith('which-') || (before.wish === 'compare' && placesIn(before) >= BOTH_SIDES);
  if (!isAcross || !isPlaced || hasOwnForm || topic === '') return null;
  if (before.wish === 'compare' && ADDS.test(rest) && content.every(({ said }) => ADDING.test(said)))
    return {
      ...before,
      regions: [...new Set([...before.regions, ...alone.regions])],
      authorities: [...before.authorities, ...alone.authorities],
      committees: [...new Set([...before.committees, ...alone.committees])],
    };
  if (content.length > 0 || !(goesOn || isShort)) return null;
  return withScope(again(`${topic} ${rest}`), { ...before, regions: [], committees: [], authorities: [] });
}

/** "And neglect?" after which regions, "same for SEND" after a comparison: another topic, asked in the same way. */
export function sameAcross(followUp: FollowUp): Understanding | null {
  const { alone, before, rest, content, goesOn, isShort, hasOwnForm, isPlaced, again } = followUp;
  if (content.length === 0 || hasOwnForm || isPlaced || !(goesOn || isShort)) return null;
  if (OF_NO_MATTER.includes(alone.wish)) return null;
  const topic = rest.replace(OF_A_TOPIC, '');
  switch (before.wish) {
    case 'compare':
      return withScope(again(`compare ${topic}`), before);
    case 'timeline':
      return withScope(again(`timeline of ${topic}`), before);
    case 'which-regions':
      return again(`which regions mention ${topic}`);
    case 'which-committees':
      return again(`which committees mention ${topic}`);
    default:
      return null;
  }
}

/** "Which committee?" below what none of them said, and "which regions?": those that speak of the matter. */
export function whichOf({ before, rest, isPlaced, again, shown }: FollowUp): Understanding | null {
  const { body } = WHICH_BODY.exec(rest)?.groups ?? {};
  const matter = matterOf(before);
  if (body === undefined || isPlaced || matter === '' || before.wish.startsWith('which-')) return null;
  const answer = shown();
  const [first] = answer.kind === 'found' ? answer.passages : [];
  const isShown = /^committee/i.test(body)
    ? (first?.committees.length ?? 0) > 0
    : (first?.region ?? null) !== null;
  const isOfMany = /s$/i.test(body);
  if (OF_NO_MATTER.includes(before.wish) || (isShown && !isOfMany)) return null;
  return again(`which ${/^committee/i.test(body) ? 'committees' : 'regions'} mention ${matter}`);
}

/** "What about other regions?", "is anyone else doing that?": who besides the region of before speaks of the matter. */
export function otherRegions({ alone, before, content, isPlaced, again }: FollowUp): Understanding | null {
  const matter = matterOf(before);
  if (isPlaced || matter === '' || OF_NO_MATTER.includes(before.wish)) return null;
  if (!OTHERS.test(alone.text) || HAS_PART.test(alone.text)) return null;
  if (!content.every(({ said }) => said.split(' ').every((word) => ASKS_OTHERS.test(word)))) return null;
  return { ...again(`which other regions mention ${matter}`), regions: before.regions, times: before.times };
}

function placesIn({ regions, authorities, committees }: NamedPlaces): number {
  return regions.length + authorities.length + committees.length;
}
