import type { Document, Passage } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { SentenceWorth } from '../../search/best-sentences.ts';
import { shareOfFit } from '../../search/fit.ts';
import type { TermGroup } from '../../search/query.ts';
import { type Sentence, sentencesOf } from '../../search/sentences.ts';
import { pattern } from '../../text/pattern.ts';
import { groupRarityIn } from '../evidence/group-rarity.ts';
import { textAround } from '../evidence/text-around.ts';
import { withListBehind } from '../evidence/with-list-behind.ts';
import { isTelling } from '../query/telling-groups.ts';
import { asksWhether } from '../understanding/asks/asks-whether.ts';
import { asksWhy } from '../understanding/asks/asks-why.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { kindOfDetail } from './kind-of-detail.ts';
import { asksForUniversity, asksWho } from './names-somebody.ts';
import { isUnheldThing, ownGroups } from './own-groups.ts';
import { tellingMeaning } from './telling-meaning.ts';

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

/** A follow-up, as details are held against it. */
export type AskedDetail = {
  /** How much a text holds of what the follow-up says itself, from 0 to 1. */
  readonly shareOfOwn: (text: string) => number;
  /** The same of what was spoken of before. */
  readonly shareOfTopic: (text: string) => number;
  /** What was spoken of before; empty where nothing in particular was. */
  readonly topic: readonly TermGroup[];
  /** The same of what it takes for known: "the lead". */
  readonly shareOfNamed: (text: string) => number;
  /** How telling the meaning is in which a text holds what the follow-up says itself, from 0 to 1. */
  readonly tellingMeaning: (text: string) => number;
  readonly kind: SentenceWorth | null;
  /** Whether it says what it asks about, and not only what kind of thing. */
  readonly isTelling: boolean;
  readonly isForSomebody: boolean;
  /** Whether it asks for a body of a kind that its name tells ("which university is helping?"). */
  readonly isForUniversity: boolean;
  /** Whether it speaks of what was shown ("what period did they go back over?"), and so of nothing else. */
  readonly pointsBack: boolean;
  /** Whether it asks if something is so. */
  readonly isWhether: boolean;
  readonly orders: readonly RegExp[];
  /** Whether it asks of what was shown itself ("how many is that?"). */
  readonly isOfPassage: boolean;
};

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
const ORDER = /\b(?:first|second|third|fourth|next|last|final|previous)\b/gi;
/** Weak words tell together what is asked about: "good or better". */
const TELLING_TOGETHER = 0.75;
/** "Is there a report?" asks for no less than the report. */
const IS_THERE = pattern('i')`
  ^(?:and |so |but )*(?:
    (?:is|are|was|were) there
    |(?:do|does|did|have|has) (?:they|it|he|she) (?:have|got)
  ) (?:an?|any)\b
`;
/** "How many children is that?" */
const IS_THAT = /\b(?:is|are|was|were|would|does|do) (?:that|this|those|these)(?: be| mean| make)?\W*$/i;
const POINTS_BACK = /\b(?:it|its|they|their|them|he|she|his|her)\b/i;
/** Where nothing is asked for but the kind of thing ("how much was it?"), it has to be there beyond doubt. */
export const SURELY_OF_KIND = 0.9;

/** Reads what detail a follow-up asks for; null where it asks for none in particular. */
export function readAskedDetail(understanding: Understanding, knowledge: Knowledge): AskedDetail | null {
  const { query, text, shownIn } = understanding;
  const own = ownGroups(understanding);
  const kind = kindOfDetail(understanding, knowledge);
  const carried = query.groups.filter(({ isCarried }) => isCarried);
  const saysWhat =
    own.some((group) => isTelling(group) || isUnheldThing(group, text.toLowerCase())) ||
    own.reduce((sum, { weight }) => sum + weight, 0) >= TELLING_TOGETHER ||
    (IS_THERE.test(text) && own.length > 0);
  const orders = (text.match(ORDER) ?? []).map((word) => new RegExp(`\\b${word}\\b`, 'i'));
  if (!saysWhat && !kind && orders.length === 0) return null;
  // "Why?" below a whole update asks for the reason of nothing in particular.
  if (
    !saysWhat &&
    shownIn?.isWhole &&
    carried.every((group) => !isTelling(group)) &&
    asksWhy(text.toLowerCase())
  )
    return null;
  return {
    shareOfOwn: shareOf(own, knowledge),
    shareOfNamed: shareOf(
      own.filter(({ said }) => new RegExp(`\\bthe ${RegExp.escape(said)}\\b`, 'i').test(text)),
      knowledge,
    ),
    tellingMeaning: tellingMeaning(own, knowledge),
    // Of a whole update nothing in particular was spoken of.
    shareOfTopic: carried.length === 0 ? () => 1 : shareOf(carried, knowledge),
    topic: carried,
    kind,
    isTelling: saysWhat,
    isForSomebody: asksWho(text),
    isForUniversity: asksForUniversity(text),
    isOfPassage: IS_THAT.test(text),
    isWhether: asksWhether(text),
    pointsBack: POINTS_BACK.test(text),
    orders,
  };
}

function shareOf(groups: readonly TermGroup[], knowledge: Knowledge): (text: string) => number {
  return shareOfFit({ groups }, groupRarityIn(knowledge));
}

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
