import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Place } from '../../search/passage-index.ts';
import type { Answer } from '../answer.ts';
import { placeAt, shownFirst } from '../evidence/place-at.ts';
import { namesRegion } from '../evidence/speaking/speaks-of.ts';
import { speaksOfAny } from '../evidence/speaking/speaks-of-any.ts';
import { textAround } from '../evidence/speaking/text-around.ts';
import { asksWhoSaidIt } from '../people/words/find-speaker.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { readAskedDetail } from './asked-detail.ts';
import { isOfTimeAsked } from './find-detail.ts';
import { ownGroups } from './own-groups.ts';

const GIVES_FIGURE = /^(?:and |so |but )*(?:how (?:many|much|long|often|big)|since when|when)\b/i;
/** Below a whole update, what is that update's and no other's. */
const WHEN_IT_IS =
  /^(?:and |so |but )*(?:when|how often) (?:do|does|did|will|is|are|was|were) (?:it|they|that|this)\b/i;
/** When a committee meets any update may tell that names it. */
const MEETS = /\bmeet/i;
/** Of what was spoken of another region has to tell at least this share, to tell a detail of it. */
const OF_THE_TOPIC = 0.6;

/**
 * Whether an answer of fact to a follow-up is on what was shown, or from there: how many delegates another region sent to a summit
 * of its own is no detail of this one, and who co-ordinates something else in this region is no detail of what was spoken of. True of
 * every other question.
 */
export function isOnWhatWasShown(
  answer: Answer,
  understanding: Understanding,
  knowledge: Knowledge,
): boolean {
  const { shownIn } = understanding;
  if (!shownIn || answer.kind !== 'found' || !['fact', 'role'].includes(answer.intent)) return true;
  if (answer.intent === 'fact' && !hasItsWords(answer, understanding, knowledge)) return false;
  const [{ region }] = answer.passages;
  const own = knowledge.documents.get(shownIn.document)?.region ?? null;
  const place = shownFirst(answer, knowledge);
  const isOfCommittee = understanding.committees.length > 0 && MEETS.test(understanding.text);
  if (place && shownIn.isWhole && WHEN_IT_IS.test(understanding.text) && !isOfCommittee)
    return place.document.id === shownIn.document;
  if (!place) return true;
  // “What was the theme in 2015?” is not told by that of 2017.
  const isOfOneYear = understanding.times.every(({ anyYear }) => !anyYear);
  if (answer.intent === 'fact' && isOfOneYear && !isOfTimeAsked(understanding)(place)) return false;
  if (place.document.id === shownIn.document || (own !== null && region === own))
    return shownIn.isWhole || answer.intent === 'role' || !isOfOtherMatter(place, understanding, knowledge);
  if (isOfOtherRegionThan(understanding.regions, place, knowledge)) return false;
  // How many there are in the country, or who leads it there, is not told of a region.
  const isOfCountry = region === null && own !== null && understanding.regions.length > 0;
  if (isOfCountry && (GIVES_FIGURE.test(understanding.text) || answer.intent === 'role'))
    return namesRegion(place, [own], knowledge);
  return answer.intent === 'role' || isOfTheTopic(place, understanding, knowledge);
}

/**
 * Whether what is shown speaks of what the follow-up itself asks about: that there is an app does not tell its colour. What was
 * shown before may tell it by its kind ("what levels is it?" by "L3 to L6").
 */
function hasItsWords(answer: Answer, understanding: Understanding, knowledge: Knowledge): boolean {
  const asked = readAskedDetail(understanding, knowledge);
  const place = shownFirst(answer, knowledge);
  if (!asked?.isTelling || !place) return true;
  const around = textAround(place);
  const names = ownGroups(understanding).filter(({ said }) => isName(said, understanding.text));
  if (!names.every((name) => speaksOfAny(around, [name]))) return false;
  const isOfKind = asked.kind !== null && place.document.id === understanding.shownIn?.document;
  return isOfKind || asked.shareOfOwn(around) > 0;
}

/** "When did Timpson speak?" is of him alone. */
function isName(said: string, text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(said) && !text.startsWith(said);
}

/** Whether a passage comes from one region, names no other, and another was spoken of. */
function isOfOtherRegionThan(regions: readonly string[], place: Place, knowledge: Knowledge): boolean {
  const { region } = place.document;
  return (
    regions.length > 0 &&
    region !== null &&
    !regions.includes(region) &&
    !namesRegion(place, regions, knowledge)
  );
}

/** Whether a passage has nothing of what was spoken of, nor stands in the section that was shown: the update of a region tells of many matters. */
function isOfOtherMatter(place: Place, understanding: Understanding, knowledge: Knowledge): boolean {
  const { shownIn } = understanding;
  const shown = shownIn && placeAt(shownIn.document, shownIn.anchor, knowledge);
  const asked = readAskedDetail(understanding, knowledge);
  if (!shown || asked === null || asksWhoSaidIt(understanding)) return false;
  const isInSection =
    place.document === shown.document && place.passage.headings.join() === shown.passage.headings.join();
  return !isInSection && asked.shareOfTopic(textAround(place)) === 0;
}

/** Whether a passage has enough of what was spoken of to tell a detail of it. */
export function isOfTheTopic(place: Place, understanding: Understanding, knowledge: Knowledge): boolean {
  const asked = readAskedDetail(understanding, knowledge);
  return asked === null || asked.shareOfTopic(textAround(place)) >= OF_THE_TOPIC;
}
