import type { Document, Passage } from '../../corpus/document.ts';
import { type Sentence, sentencesOf } from '../../search/sentences.ts';
import { withListBehind } from '../evidence/citing/with-list-behind.ts';
import { textAround } from '../evidence/speaking/text-around.ts';
import type { AskedDetail } from './asked-detail.ts';

/** A sentence that gives a detail of what was shown, and the passage that it stands in. */
export type Detail = {
  readonly document: Document;
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** Whether it is of the kind asked for beyond doubt: "in the new year" dates something, and "on 23 January" does so better. */
  readonly isSure?: boolean;
};

/**
 * A detail and how well it fits: `held` is the share of the words that ask which its passage holds, `worth` how well its
 * sentence gives the kind of thing asked for, both from 0 to 1.
 */
export type WeighedDetail = Detail & {
  readonly held: number;
  readonly worth: number;
  readonly score: number;
};

/** Where a detail stands, from the passage shown outwards. */
export type Nearness = 'passage' | 'section' | 'document';

/** What a detail has to hold of the words that ask for it, and of what was spoken of: the section shown is on that already. */
const LEAST: Readonly<Record<Nearness, { readonly own: number; readonly topic: number }>> = {
  passage: { own: 0.6, topic: 0 },
  section: { own: 0.6, topic: 0 },
  document: { own: 0.85, topic: 0.5 },
};
/** … and as much of that where a follow-up says nothing of its own, which any passage of the section could tell. */
const SECTION_ALONE = 0.4;
/** Near what was shown this much of it will do, where the kind of thing asked for is there beyond doubt. */
const HALF_HELD = 0.3;
/** What being near adds, as a share of all that was asked; elsewhere in the document something has to tell clearly more. */
const NEAR: Readonly<Record<Nearness, number>> = { passage: 0.15, section: 0.1, document: -0.3 };

/** What the words in the sentence itself count beside those in the passage around it; together 1. */
const IN_SENTENCE = 0.6;
const IN_PASSAGE = 0.4;
/** What a sentence adds that holds the kind of thing asked for, … */
const KIND_SHARE = 0.6;
/** … that names the place in an order which the question names ("the first one", "the next meeting"), … */
const ORDER_SHARE = 0.5;
/** … or what was spoken of, */
const TOPIC_SHARE = 0.1;
/** which a follow-up that says nothing of its own asks of ("why are they doing that?"): then its passage counts as well. */
const TOPIC_ALONE = { inSentence: 0.2, around: 0.3 } as const;
/** Of what a word may mean, the rarest thing is told by chance the least. */
const TELLING_SHARE = 0.3;
/** What a figure leaves out it does not tell. */
const LEFT_OUT = /\b(?:excluding|not including|except(?: for)?|apart from|other than)\b[^,;]*/gi;
/** What somebody only wants to be so does not tell whether it is. */
const WISHED =
  /\b(?:believes?|should|must|ought|calls? (?:for|on)|urge[sd]?|wants?|would like|argue[sd]?)\b/i;
const WISHED_COSTS = 0.3;
/** Of equals the first is meant. */
const LATER_COSTS = 0.005;
/** Where nothing is asked for but the kind of thing ("how much was it?"), it has to be there beyond doubt. */
export const SURELY_OF_KIND = 0.9;

/** The sentences of a passage that give the detail asked for; `at` is the place of the passage in its document. */
export function detailsIn(
  place: Pick<Detail, 'document' | 'passage'>,
  near: Nearness,
  at: number,
  asked: AskedDetail,
): WeighedDetail[] {
  const around = textAround(place);
  const held = asked.shareOfOwn(around);
  const topic = asked.shareOfTopic(around);
  const isHeld = !asked.isTelling || held >= LEAST[near].own;
  const isOfShown = asked.pointsBack || asked.shareOfNamed(around) > 0;
  const isHalfHeld = isHeld || (isOfShown && near !== 'document' && held >= HALF_HELD);
  if (!isHalfHeld || !mayTell(near, topic, asked)) return [];
  return sentencesOf(place.passage.text).flatMap((sentence, behind) => {
    const said = withListBehind(sentence.text, place);
    const worth = asked.kind?.(said) ?? 0;
    const inOrder = asked.orders.filter((order) => order.test(sentence.text)).length;
    if (!asked.kind && !asked.isTelling && inOrder === 0) return [];
    const isSure = worth >= SURELY_OF_KIND || (near === 'passage' && worth > 0 && !asked.isForSomebody);
    if (asked.kind && !(asked.isTelling && isHeld ? worth > 0 : isSure)) return [];
    if (!isHeld && !asked.kind) return [];
    const score =
      IN_SENTENCE * asked.shareOfOwn(said.replace(LEFT_OUT, '')) +
      IN_PASSAGE * held +
      TELLING_SHARE * asked.tellingMeaning(said) +
      KIND_SHARE * worth +
      topicShare(sentence.text, topic, asked) +
      ORDER_SHARE * inOrder +
      NEAR[near] -
      (asked.isWhether && WISHED.test(sentence.text) ? WISHED_COSTS : 0) -
      LATER_COSTS * (at + behind);
    return [{ ...place, sentence, held, worth, score }];
  });
}

/** Whether a passage so near and so much on what was spoken of (`topic`) may tell the detail: far from what was shown, words alone say too little. */
function mayTell(near: Nearness, topic: number, asked: AskedDetail): boolean {
  if (asked.isOfPassage && near !== 'passage') return false;
  const least = near === 'section' && !asked.isTelling ? SECTION_ALONE : LEAST[near].topic;
  return (
    topic >= least &&
    (near !== 'document' || asked.isForUniversity || (asked.kind !== null && asked.isTelling))
  );
}

/** What a sentence adds that speaks of what was spoken of, in a passage that has so much of it (`around`). */
function topicShare(sentence: string, around: number, { shareOfTopic, isTelling }: AskedDetail): number {
  const share = shareOfTopic(sentence);
  return isTelling ? TOPIC_SHARE * share : TOPIC_ALONE.inSentence * share + TOPIC_ALONE.around * around;
}
