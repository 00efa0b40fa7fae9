import type { Query, TermGroup } from '../../../search/query.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import { isFrameWord, isKindWord } from '../../../search/stop-words.ts';
import { asksWhen } from '../../kinds/asks-when.ts';
import { LOOSE } from '../../kinds/kind.ts';
import { TELLING_WEIGHT, TOPIC_WEIGHT, tellingGroups } from '../../query/telling-groups.ts';
import { THRESHOLDS } from '../../thresholds.ts';
import { asksForAdvice, asksHowTo } from '../../understanding/asks/asks-for-advice.ts';
import { asksOfOwnAffairs } from '../../understanding/asks/asks-of-own-affairs.ts';
import { asksWhether } from '../../understanding/asks/asks-whether.ts';
import { asksWhy } from '../../understanding/asks/asks-why.ts';
import type { Understanding, Wish } from '../../understanding/understanding.ts';
import type { Evidence } from '../finding/find-evidence.ts';
import { holdsMeaning, termsAround } from '../speaking/speaks-of.ts';
import { speaksOfAny } from '../speaking/speaks-of-any.ts';
import { speaksOfNames } from '../speaking/speaks-of-names.ts';
import { speaksOfThing } from '../speaking/speaks-of-thing.ts';
import { isFarFetched } from './is-far-fetched.ts';
import { isHalfHeld } from './is-half-held.ts';
import { isLabelled, labelAsked } from './labelled.ts';
import { meetsDemands } from './meets-demands.ts';
import { tellsOccasionAlone } from './tells-occasion-alone.ts';

/** All that was asked, but for rounding and a synonym of the field. */
const WHOLE = 0.9;
/** So much that what lacks says little. */
const NEARLY_WHOLE = 0.7;
/** So much that what is said of the matter may be what was asked of it. */
const MOST_OF_IT = 0.6;
/** Of so many telling words of a question one may lack. */
const WORDS_FOR_A_LACK = 3;
/** Of more telling words or phrases than this, one phrase may lack … */
const WORDS_BESIDE_A_PHRASE = 2;
/** … and of more than this also a term that the updates have in the same words ("county lines"). */
const WORDS_BESIDE_A_TERM = 3;

/** Where the asker lives no update knows. */
const NEAR_ASKER = /\b(?:near|close to|round) (?:me|us|here|my (?:house|home|area))\b/i;

const SAYS_WHERE = /^(?:a?round|near|across the country|nationally|nationwide|england)$/i;

/** "Setting up", "brought in": verbs, for which updates have other words; a passage need not hold one as it must a name ("free school meals"). */
const PHRASAL_VERB = /^\S+ (?:up|out|in|off|on|over|down|back)$/i;

/** What asks for what is said of a topic, and for no one thing of it. */
const OF_A_TOPIC: readonly Wish[] = ['topic', 'timeline', 'which-regions'];

/** Whether the evidence is sure enough to be an answer, and of the place that the question names. */
export function isAnswerable(
  evidence: Evidence | undefined,
  understanding: Pick<Understanding, 'query' | 'text' | 'wish' | 'regions' | 'authorities' | 'named'>,
): evidence is Evidence {
  const { query, text, wish, regions, authorities } = understanding;
  const isAboutSomething =
    (query.matter && evidence?.isOnMatter) ||
    query.groups.some(({ weight, said }) => weight >= TELLING_WEIGHT && /\p{L}{2}/u.test(said));
  if (!evidence || !isAboutSomething || !evidence.isOfPlace) return false;
  if (evidence.coverage < THRESHOLDS.leastCoverage || evidence.closeness < THRESHOLDS.leastCloseness)
    return false;
  if (!meetsDemands(evidence, understanding)) return false;
  const label = labelAsked(text);
  if (label !== null && !isLabelled(evidence, label)) return false;
  if (NEAR_ASKER.test(text)) return false;
  // How to go about a matter of one's own no update says.
  if (query.matter && asksHowTo(text)) return false;
  // What other words than the question's own led to, and gives no date, does not tell when (“when does school start after the holidays”).
  if (query.matter && evidence.isOnMatter && evidence.kind === 0 && asksWhen(text)) return false;
  if (tellsOccasionAlone(evidence, query)) return false;
  if (isFarFetched(evidence, understanding) || isHalfHeld(evidence, understanding)) return false;
  // Who names a topic wants what is said of it, and a passage that holds all of its words says something.
  const isOfOwnAffairs = asksOfOwnAffairs(text);
  if (!isOfOwnAffairs && wish !== 'fact' && Math.min(evidence.coverage, evidence.closeness) >= WHOLE)
    return true;
  const isOfOnePlace = regions.length <= 1 && authorities.length === 0;
  if (!isOfOwnAffairs && OF_A_TOPIC.includes(wish) && isOfOnePlace && holdsEverythingTelling(evidence, query))
    return true;
  if ((wish === 'fact' || wish === 'define') && !speaksOfThing(evidence, { text, query })) return false;
  if (!(query.matter && evidence.isOnMatter) && !holdsItsPhrase(evidence, query)) return false;
  if (!holdsItsNames(evidence, query)) return false;
  if (wish === 'fact' && !speaksOfNames(evidence, understanding)) return false;
  const goesOn = query.groups.some(({ isCarried }) => isCarried);
  const isOfReason = asksWhy(text) && !evidence.isOnMatter && !goesOn;
  const givesReason = isOfReason && givesReasonOfIt(evidence, query);
  if (wish === 'fact' && (asksWhether(text) || isOfReason) && !givesReason && !tellsWhether(evidence, query))
    return false;
  const { answerable, ofOwnAffairs, advice } = THRESHOLDS;
  const surer = isOfOwnAffairs ? ofOwnAffairs : asksForAdvice(text) ? advice : 0;
  return evidence.confidence >= answerable + surer;
}

/** "How far", "these days" */
const NO_THING = /^(?:far|days?)$/i;

/** Whether a passage holds all that a topic tells, be it without words as weak as "progress on", "plans for" or "across". */
function holdsEverythingTelling(evidence: Evidence, { groups }: Query): boolean {
  const telling = tellingGroups(groups);
  const asksForThing = groups.some(
    ({ weight, said }) => weight < TELLING_WEIGHT && isKindWord(said) && !NO_THING.test(said),
  );
  const isAllKnown = groups.every(({ isKnown }) => isKnown);
  return isAllKnown && !asksForThing && telling.every((group) => holdsMeaning(evidence, group));
}

/**
 * Whether something is so is not told by what lacks a word of it that says much: that foster carers are recruited does not tell whether
 * they pay tax; and no more why it is so. Nor is it where no document has the word at all.
 */
function tellsWhether(evidence: Evidence, { groups }: Query): boolean {
  if (evidence.isOnMatter && evidence.coverage >= MOST_OF_IT) return true;
  if (evidence.coverage >= NEARLY_WHOLE) return groups.every(({ isKnown }) => isKnown);
  return groups
    .filter(({ weight, said }) => weight >= TELLING_WEIGHT && !SAYS_WHERE.test(said))
    .every((group) => holdsMeaning(evidence, group));
}

/**
 * Whether a sentence says "because" outright, and itself speaks of something that was asked about, where most of that stands close together:
 * "decided" may be "advised" there. "I put it there because …" gives the reason of something else.
 */
function givesReasonOfIt({ kind, coverage, closeness, sentence }: Evidence, { groups }: Query): boolean {
  const reason = sentencesOf(sentence?.text ?? '').at(-1)?.text ?? '';
  const named = groups.filter(({ weight }) => weight >= TOPIC_WEIGHT);
  return kind >= LOOSE && Math.min(coverage, closeness) >= MOST_OF_IT && speaksOfAny(reason, named);
}

/** "NESWA", "FutureSocial"; those of whom every update speaks are no names. */
const NAME = /^(?!(?:ADCS|DCS|DASS)s?$)(?:\p{Lu}[\p{L}&]*\p{Lu}[\p{L}&]*\p{Lu}|\p{L}*\p{Ll}\p{Lu})/u;

/** Whether the document holds what a question names by its letters: what says only the rest is said of something else. */
function holdsItsNames({ document, passage }: Evidence, { groups }: Query): boolean {
  return groups
    .filter(({ said, weight, isCarried }) => NAME.test(said) && weight >= TELLING_WEIGHT && !isCarried)
    .every((group) =>
      [passage, ...document.passages].some((one) => holdsMeaning({ document, passage: one }, group)),
    );
}

/** Whether the question's own telling words, and not only what says the same, stand in the passage or above it; one in `wordsForALack` may lack. */
export function holdsNearlyEveryWord(
  evidence: Evidence,
  { query }: Pick<Understanding, 'query'>,
  wordsForALack = WORDS_FOR_A_LACK,
): boolean {
  const held = termsAround(evidence);
  const telling = tellingGroups(query.groups);
  const missing = telling.filter(
    ({ alternatives }) => !(alternatives[0]?.terms.every((term) => held.has(term)) ?? true),
  );
  return missing.length <= Math.floor(telling.length / wordsForALack);
}

/**
 * Whether a passage holds every phrase of a question that says little else, or what says the same: a question on "free school meals"
 * is not answered by what is said of schools.
 */
function holdsItsPhrase(evidence: Evidence, { groups }: Query): boolean {
  const telling = groups.filter(({ weight, isCarried }) => weight >= TELLING_WEIGHT && !isCarried);
  if (telling.length > WORDS_BESIDE_A_TERM) return true;
  return telling.every((group) => {
    const words = group.said.trim().split(/\s+/);
    const mayLack =
      telling.length > WORDS_BESIDE_A_PHRASE &&
      (!isOwnTerm(group) || SAYS_WHERE.test(group.said) || PHRASAL_VERB.test(group.said));
    return words.length < 2 || mayLack || words.every(isFrameWord) || holdsMeaning(evidence, group);
  });
}

function isOwnTerm({ alternatives: [own] }: TermGroup): boolean {
  return own?.weight === 1;
}
