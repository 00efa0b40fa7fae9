import type { Passage } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { eachHoldingAll } from '../../search/each-holding-all.ts';
import { weightsOf } from '../../search/fit.ts';
import type { Place } from '../../search/passage-index.ts';
import type { TermGroup } from '../../search/query.ts';
import { groupRarityIn } from '../evidence/finding/group-rarity.ts';
import { isOf } from '../evidence/scope.ts';
import { textAround } from '../evidence/speaking/text-around.ts';
import { documentsWhere } from '../intents/documents-where.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { actAskedFor } from './acts/acts.ts';
import { type AskedDetail, readAskedDetail } from './asked-detail.ts';
import { asksForCompanions } from './asks-who.ts';
import { type Detail, detailsIn, SURELY_OF_KIND } from './details-in.ts';
import { SOME_BODIES } from './names-somebody.ts';
import { tellsWhatIsDemanded } from './tells-what-is-demanded.ts';

/** Another update has to speak of nearly all that was spoken of. */
const ON_THE_TOPIC = 0.8;
/** Sums of the same numbers in another order may differ by as much. */
const ROUNDING = 1e-9;

/**
 * Who did something to what was shown, or how long it takes, from another update of the same region or committee, the newest that tells it: "a
 * part time project worker has been appointed to lead the work" stood in the one before. Null where no such thing is asked for, and
 * where the question says more than that: then the corpus is searched for its words.
 */
export function findDetailBeside(understanding: Understanding, knowledge: Knowledge): Detail | null {
  const { shownIn, text, times } = understanding;
  if (!shownIn || shownIn.isWhole || times.length > 0) return null;
  const isOfAct = actAskedFor(text) !== null;
  const asked = readAskedDetail(understanding, knowledge);
  if (!asked?.kind || asked.isTelling) return null;
  const mayBeSure = !asked.isForSomebody || asksForDeed(text.toLowerCase());
  const body = bodyAsked(understanding, asked, knowledge);
  if (!body) return null;
  const documents = documentsWhere(
    knowledge,
    (document) => document.id !== shownIn.document && isOf(document, body),
  );
  const mayBeOnTopic = passagesThatMayHold(asked.topic, knowledge);
  for (const document of documents) {
    const [best] = document.passages
      .filter((passage) => mayBeOnTopic(passage))
      .filter((passage) => isOnTopic({ document, passage }, asked))
      .flatMap((passage, at) => detailsIn({ document, passage }, 'section', at, asked))
      .filter(({ worth }) => (isOfAct && worth > SOME_BODIES) || (mayBeSure && worth >= SURELY_OF_KIND))
      .filter((detail) => tellsWhatIsDemanded(detail, understanding))
      .sort((a, b) => b.score - a.score);
    if (best) return best;
  }
  return null;
}

/**
 * Tells by the index whether a passage holds some term of nearly all that was spoken of: to read all that a region tells takes seconds in a
 * large corpus.
 */
function passagesThatMayHold(
  topic: readonly TermGroup[],
  knowledge: Knowledge,
): (passage: Passage) => boolean {
  if (topic.length === 0) return () => true;
  const { index } = knowledge;
  const weights = weightsOf({ groups: topic }, groupRarityIn(knowledge));
  const least = ON_THE_TOPIC * weights.reduce((sum, weight) => sum + weight, 0) - ROUNDING;
  const reached = new Float64Array(index.places.length);
  /** The last of the groups that a passage was found to hold something of, counted from 1. */
  const counted = new Uint8Array(index.places.length);
  const holding = new Set<Passage>();
  for (const [group, { alternatives }] of topic.entries()) {
    for (const term of new Set(alternatives.flatMap(({ terms }) => terms)))
      eachHoldingAll([term], index, (at) => {
        if (counted[at] === group + 1) return;
        counted[at] = group + 1;
        reached[at]! += weights[group]!;
        if (reached[at]! >= least) holding.add(index.places.at(at)!.passage);
      });
  }
  return (passage) => holding.has(passage);
}

/**
 * The one region or committee that a question names or, where it names none, that of the document shown; who did nothing in particular is
 * looked for in no other. Null where there is none, or more than one.
 */
function bodyAsked(
  { regions, committees, shownIn, text }: Understanding,
  { isForSomebody }: AskedDetail,
  { documents }: Knowledge,
): Pick<Understanding, 'regions' | 'committees'> | null {
  if (regions.length + committees.length > 0)
    return regions.length + committees.length === 1 ? { regions, committees } : null;
  const shown = shownIn && documents.get(shownIn.document);
  if (!shown || (isForSomebody && !asksForDeed(text.toLowerCase()))) return null;
  const ofShown = shown.region === null ? [] : [shown.region];
  return ofShown.length + shown.committees.length === 1
    ? { regions: ofShown, committees: shown.committees }
    : null;
}

/** Whether a question asks who did something, or with whom. */
function asksForDeed(question: string): boolean {
  return actAskedFor(question) !== null || asksForCompanions(question);
}

/** Whether a passage is of the one region or committee that is spoken of, and on the same matter. */
export function isBesideShown(
  place: Pick<Place, 'document' | 'passage'>,
  understanding: Understanding,
  asked: AskedDetail,
  knowledge: Knowledge,
): boolean {
  const body = bodyAsked(understanding, asked, knowledge);
  return body !== null && isOf(place.document, body) && isOnTopic(place, asked);
}

function isOnTopic(place: Pick<Place, 'document' | 'passage'>, { shareOfTopic }: AskedDetail): boolean {
  return shareOfTopic(textAround(place)) >= ON_THE_TOPIC;
}
