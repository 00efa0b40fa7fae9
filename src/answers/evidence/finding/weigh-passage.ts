import type { Document } from '../../../corpus/document.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { once } from '../../../knowledge/once.ts';
import { bestSentences, NO_WORTH, type SentenceWorth } from '../../../search/best-sentences.ts';
import { fitOfAll, shareOfFit, wholeFit } from '../../../search/fit.ts';
import type { MatterTerm } from '../../../search/query.ts';
import type { Ranked } from '../../../search/rank-passages.ts';
import { type Sentence, sentencesOf } from '../../../search/sentences.ts';
import { withAntecedent } from '../../../search/with-antecedent.ts';
import { asksForSum } from '../../kinds/asks-for-sum.ts';
import { beforeIn } from '../../kinds/before-in.ts';
import { holdsMoney } from '../../kinds/holds-money.ts';
import { distinctness } from '../../query/distinctness.ts';
import { THRESHOLDS } from '../../thresholds.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { sentenceChooser } from '../citing/sentence-chooser.ts';
import { toldBehind } from '../citing/told-behind.ts';
import { isLabelled, labelAsked } from '../judging/labelled.ts';
import { isFromAny } from '../scope.ts';
import { heldOf } from '../speaking/speaks-of.ts';
import { above } from '../speaking/words-around.ts';
import { askedByExamples } from './asked-by-examples.ts';
import { fitToScope } from './fit-to-scope.ts';
import { rarityAskedIn } from './group-rarity.ts';
import { newness } from './newness.ts';
import { shareOfTime } from './share-of-time.ts';

/** A passage found for a question, and how well it fits that in all respects. */
export type WeighedPassage = Ranked & {
  readonly sentence: Sentence | undefined;
  /** How much of what was asked stands close together: in the best sentence and its neighbours, headings and title; 0 to 1. */
  readonly closeness: number;
  /** How well the sentence gives the kind of thing that was asked for, from 0 to 1. */
  readonly kind: number;
  /** Whether it holds a term of the matter that the question speaks of in words of its own. */
  readonly isOnMatter: boolean;
  /** What its score is multiplied by for what examples say that the question means. */
  readonly lift: number;
  /** How it stands to the dates and places that the question names: see `ScopeFit`. */
  readonly isOfTime: boolean;
  readonly isOfPlace: boolean;
};

/** What a passage scores, and the rest of what is to know of it: of many found that is asked for the best only. */
export type Weight = {
  readonly at: number;
  readonly score: number;
  readonly inFull: () => WeighedPassage;
};

/** What the best sentence adds to the score of its passage, as a share of its own. */
const SENTENCE_SHARE = 0.5;
/** In the score of a passage the kind of thing asked for counts so many times what `kindOfAnswer` says. */
const KIND_TIMES = 2;

/** "More details can be found here." says nothing itself, whatever it stands under: it is worth so much. */
const ONLY_POINTS = /^(?:for )?(?:more|further|full) [^.:@]{3,60} (?:here|below|attached)\.?$/i;
const ONLY_POINTING = 0.6;

/** Weighs the passages that a question's words found by all else that it asks for: see `EvidenceOptions`. */
export function passageWeigher(
  understanding: Understanding,
  knowledge: Knowledge,
  options: { readonly worth: SentenceWorth | undefined; readonly prefersNew: boolean },
): (ranked: Ranked) => Weight {
  const { query } = understanding;
  const { prefersNew, worth = sumWorth(understanding) } = options;
  const rarity = rarityAskedIn(knowledge);
  const whole = wholeFit(query, rarity);
  const shareIn = shareOfFit(query, rarity);
  const scopeFit = fitToScope(understanding, knowledge, shareIn);
  const sentenceToShow = sentenceChooser(query, rarity);
  const label = labelAsked(understanding.text);
  return (ranked) => {
    const { document, passage } = ranked;
    const inTime = worth && worthInTime(worth, document, understanding.times);
    const worthHere: SentenceWorth = inTime
      ? (sentence, before = '') => inTime(sentence, beforeIn(passage.heading, before, sentence))
      : NO_WORTH;
    const worthInSentence: SentenceWorth = inTime
      ? (sentence, before) => THRESHOLDS.kindInSentence * whole * worthHere(sentence, before)
      : NO_WORTH;
    const [best] = bestSentences(passage.text, query, rarity, worthInSentence);
    const scope = scopeFit(ranked, best?.text ?? '');
    const sentence = once(() => {
      const fitting = sentenceToShow(ranked, worthInSentence) ?? best;
      return fitting && worth ? (toldBehind(passage.text, fitting, worthHere) ?? fitting) : fitting;
    });
    // Where no kind of thing is asked for, which sentence is shown makes no difference to the score.
    const told = worth && sentence();
    const kind =
      worth && told
        ? worth(told.text, beforeIn(passage.heading, passage.text.slice(0, told.start), told.text))
        : 0;
    const held = query.matter ? heldOf(ranked, query.matter) : [];
    const lift = 1 + THRESHOLDS.askedByExamples * askedByExamples(ranked, query);
    const newer = prefersNew ? 1 + THRESHOLDS.recency * newness(document, knowledge) : 1;
    const score =
      (ranked.score + SENTENCE_SHARE * (best?.score ?? 0)) *
      (scope.factor * liftOnMatter(query.matter ?? [], held) * lift * newer) *
      (label !== null && isLabelled(ranked, label) ? THRESHOLDS.labelled : 1) *
      (ONLY_POINTS.test(passage.text) ? ONLY_POINTING : 1) *
      (1 + KIND_TIMES * THRESHOLDS.kindOfAnswer * kind);
    const inFull = () => {
      const shown = sentence();
      const near = [...above(ranked), ...(best ? sentencesAround(passage.text, best) : [])];
      return {
        ...ranked,
        score,
        sentence: shown && kind > 0 ? withAntecedent(passage.text, shown, shareIn) : shown,
        closeness: Math.min(1, whole === 0 ? 0 : fitOfAll(near, query, rarity) / whole),
        kind,
        isOnMatter: held.length > 0,
        lift,
        isOfTime: scope.isOfTime(),
        isOfPlace: scope.isOfPlace(),
      };
    };
    return { at: ranked.at, score, inFull };
  };
}

/** On a topic of money a sentence that names a sum is worth more; undefined for every other. */
function sumWorth({ text, wish }: Understanding): SentenceWorth | undefined {
  if (!(wish === 'topic' || wish === 'which-regions') || !asksForSum(text)) return undefined;
  const known = { question: text.toLowerCase(), about: new Set<string>() };
  return (sentence) => holdsMoney(sentence, known);
}

/** What is of the date asked for tells best what it dates by no other. */
function worthInTime(worth: SentenceWorth, document: Document, times: Understanding['times']): SentenceWorth {
  if (times.length === 0 || !isFromAny(document, times)) return worth;
  return (sentence, before) => worth(sentence, before) * shareOfTime(sentence, times);
}

/** What a passage gains by the terms of a matter that it holds: the more, the more the first of them tells, and the more there are. */
function liftOnMatter(matter: readonly MatterTerm[], held: readonly MatterTerm[]): number {
  const [first] = held;
  if (!first) return 1;
  const telling = distinctness(matter.indexOf(first));
  return THRESHOLDS.onMatter * ((1 + telling) / 2) * (1 + THRESHOLDS.furtherTerm * (held.length - 1));
}

/** What goes on about what was named before it, so that the sentence before says of what. */
const GOES_ON = /^(?:It|Its|They|Their)\b/;

/** A sentence with the one after it and the one before, and with a further one where that one begins with "It". */
function sentencesAround(text: string, { start }: Sentence): string[] {
  const sentences = sentencesOf(text);
  const at = sentences.findIndex((sentence) => sentence.start === start);
  const isOfIt = GOES_ON.test(sentences[at - 1]?.text ?? '');
  return sentences.slice(Math.max(0, at - (isOfIt ? 2 : 1)), at + 2).map((sentence) => sentence.text);
}
