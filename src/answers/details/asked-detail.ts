import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { SentenceWorth } from '../../search/best-sentences.ts';
import { shareOfFit } from '../../search/fit.ts';
import type { TermGroup } from '../../search/query.ts';
import { pattern } from '../../text/pattern.ts';
import { groupRarityIn } from '../evidence/finding/group-rarity.ts';
import { isTelling } from '../query/telling-groups.ts';
import { asksWhether } from '../understanding/asks/asks-whether.ts';
import { asksWhy } from '../understanding/asks/asks-why.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { asksForUniversity, asksWho } from './asks-who.ts';
import { kindOfDetail } from './kind-of-detail.ts';
import { isUnheldThing, ownGroups } from './own-groups.ts';
import { tellingMeaning } from './telling-meaning.ts';

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
