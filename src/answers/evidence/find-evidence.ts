import type { Knowledge } from '../../knowledge/knowledge.ts';
import { bestSentences, fitOf, fitOfAll, type SentenceWorth } from '../../search/excerpt.ts';
import type { Place } from '../../search/passage-index.ts';
import type { MatterTerm } from '../../search/query.ts';
import { type Ranked, rankPassages } from '../../search/rank-passages.ts';
import { type Sentence, sentencesOf } from '../../search/sentences.ts';
import { withAntecedent } from '../../search/with-antecedent.ts';
import type { Citation } from '../answer.ts';
import { distinctness } from '../query/distinctness.ts';
import { countTelling } from '../query/telling-groups.ts';
import { THRESHOLDS } from '../thresholds.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { askedByExamples } from './asked-by-examples.ts';
import { cite, groupRarityIn } from './cite.ts';
import { confidenceFrom } from './confidence.ts';
import { fitToScope, type ScopeFit } from './fit-to-scope.ts';
import { leadsIn } from './leads-in.ts';
import { newness } from './newness.ts';
import { isOf } from './scope.ts';
import { sentenceChooser } from './sentence-chooser.ts';
import { heldOf } from './speaks-of.ts';
import { toldBehind } from './told-behind.ts';
import { above } from './words-around.ts';

/** A passage found for a question, the sentence of it that fits best, and how sure the find is. */
export type Evidence = Ranked &
  Omit<ScopeFit, 'factor'> & {
    readonly sentence: Sentence | undefined;
    /** How much of what was asked stands close together: in the best sentence and its neighbours, headings and title; 0 to 1. */
    readonly closeness: number;
    /** How well the sentence gives the kind of thing that was asked for, from 0 to 1. */
    readonly kind: number;
    /** Whether it holds a term of the matter that the question speaks of in words of its own. */
    readonly isOnMatter: boolean;
    /** How sure it is that this answers, in log odds; see `confidenceFrom`. */
    readonly confidence: number;
  };

export type EvidenceOptions = {
  readonly limit?: number;
  /** What the kind of question wants of a sentence, from 0 to 1. */
  readonly worth?: SentenceWorth;
  /** Only these may be found, whatever else the question names. */
  readonly isWanted?: (place: Place) => boolean;
  /** Whether the newer of two equals is better. */
  readonly prefersNew?: boolean;
};

/** So many are looked at closely, and more where more are wanted. */
const LOOKED_AT = 40;
/** So many are held against each other to tell how far ahead the best one is. */
const COMPARED = 8;
/** What the best sentence adds to the score of its passage, as a share of its own. */
const SENTENCE_SHARE = 0.5;
/** In the score of a passage the kind of thing asked for counts so many times what `kindOfAnswer` says. */
const KIND_TIMES = 2;

/**
 * The passages that fit what a question is about, best first. What it names besides (a region, a committee, a date)
 * counts for the passages that are of it rather than against all the others: a national document may hold what a
 * region did.
 */
export function findEvidence(
  understanding: Understanding,
  knowledge: Knowledge,
  { limit = 12, worth, isWanted, prefersNew = true }: EvidenceOptions = {},
): Evidence[] {
  const { query } = understanding;
  const rarity = groupRarityIn(knowledge);
  const whole = query.groups.reduce((sum, group) => sum + group.weight * rarity(group), 0);
  const shareOf = (part: number) => (whole === 0 ? 0 : part / whole);
  const shareIn = (text: string) => shareOf(fitOf(text, query, rarity));
  const scopeFit = fitToScope(understanding, knowledge, shareIn);
  const worthInSentence: SentenceWorth = (sentence) =>
    THRESHOLDS.kindInSentence * whole * (worth?.(sentence) ?? 0);
  const sentenceToShow = sentenceChooser(query, rarity, worthInSentence);

  const found = rankInAndOutOfScope(understanding, knowledge, isWanted, limit)
    .map((ranked) => {
      const { document, passage } = ranked;
      const [best] = bestSentences(passage.text, query, rarity, worthInSentence);
      const { factor, ...scope } = scopeFit(ranked, best?.text ?? '');
      const fitting = sentenceToShow(ranked) ?? best;
      const sentence = fitting && worth ? (toldBehind(passage.text, fitting, worth) ?? fitting) : fitting;
      const kind = sentence && worth ? worth(sentence.text) : 0;
      const termsHeld = query.matter ? heldOf(ranked, query.matter) : [];
      const lift = 1 + THRESHOLDS.askedByExamples * askedByExamples(ranked, query);
      const isOnMatter = termsHeld.length > 0;
      const around = best ? sentencesAround(passage.text, best) : [];
      return {
        ...ranked,
        ...scope,
        score:
          (ranked.score + SENTENCE_SHARE * (best?.score ?? 0)) *
          (factor *
            (query.matter && isOnMatter ? liftOnMatter(query.matter, termsHeld) : 1) *
            lift *
            (1 + (prefersNew ? THRESHOLDS.recency * newness(document, knowledge) : 0))) *
          (1 + KIND_TIMES * THRESHOLDS.kindOfAnswer * kind),
        sentence: sentence && kind > 0 ? withAntecedent(passage.text, sentence, shareIn) : sentence,
        closeness: Math.min(1, shareOf(fitOfAll([...above(ranked), ...around], query, rarity))),
        kind,
        isOnMatter,
        lift,
      };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, Math.max(limit, COMPARED));

  const unknown = query.groups.reduce(
    (sum, group) => sum + (group.isKnown ? 0 : group.weight * rarity(group)),
    0,
  );
  const tellingWords = countTelling(understanding.query);
  return found.slice(0, limit).map((one) => {
    // The same sentence again, in the next update, speaks for an answer and not against it.
    const rival = found.find(
      ({ document, sentence }) => document.id !== one.document.id && sentence?.text !== one.sentence?.text,
    );
    return {
      ...one,
      confidence: confidenceFrom({
        tellingWords,
        unknown: shareOf(unknown),
        coverage: one.coverage,
        closeness: one.closeness,
        margin: rival && rival.score > 0 ? marginOver(rival, one) : Number.POSITIVE_INFINITY,
        together: shareOf(one.together),
        asked: whole,
        kind: worth ? one.kind : null,
        isOnMatter: one.isOnMatter,
      }),
    };
  });
}

type Lifted = { readonly score: number; readonly lift: number };

/** How far one find is ahead of another; what examples lift it by makes it no surer. */
function marginOver(rival: Lifted, one: Lifted): number {
  const withoutLift = one.score / one.lift / (rival.score / rival.lift);
  return Math.min(one.score / rival.score, Math.max(1, withoutLift));
}

/** What a passage gains by the terms of a matter that it holds: the more, the more the first of them tells, and the more there are. */
function liftOnMatter(matter: readonly MatterTerm[], held: readonly MatterTerm[]): number {
  const [first] = held;
  const telling = first ? distinctness(matter.indexOf(first)) : 0;
  return THRESHOLDS.onMatter * ((1 + telling) / 2) * (1 + THRESHOLDS.furtherTerm * (held.length - 1));
}

/** What ranks best anywhere and, where a region or committee is named, what ranks best of theirs. */
function rankInAndOutOfScope(
  understanding: Understanding,
  { index }: Knowledge,
  isWanted: EvidenceOptions['isWanted'],
  limit: number,
): Ranked[] {
  const { query, regions, committees } = understanding;
  const rank = (isThere?: (place: Place) => boolean) =>
    rankPassages(query, index, {
      limit: Math.max(LOOKED_AT, limit),
      ...(isThere ? { isWanted: isThere } : {}),
    });
  const everywhere = rank(isWanted);
  const inScope =
    regions.length + committees.length > 0
      ? rank((place) => isOf(place.document, understanding) && (isWanted?.(place) ?? true))
      : [];
  return [...new Map([...everywhere, ...inScope].map((found) => [found.at, found])).values()];
}

/** A sentence with the one before and the one after it. */
function sentencesAround(text: string, { start }: Sentence): string[] {
  const sentences = sentencesOf(text);
  const at = sentences.findIndex((sentence) => sentence.start === start);
  return sentences.slice(Math.max(0, at - 1), at + 2).map((sentence) => sentence.text);
}

/** Cites evidence with its best sentence in the excerpt; what is said, where that only says who says it. */
export function citeEvidence(
  evidence: Evidence,
  understanding: Understanding,
  knowledge: Knowledge,
): Citation {
  const next = knowledge.index.places[evidence.at + 1];
  const isSaidNext =
    understanding.wish === 'topic' &&
    leadsIn(evidence.passage.text) &&
    next?.document.id === evidence.document.id;
  return isSaidNext
    ? cite(next, understanding.query, knowledge, { score: evidence.score })
    : cite(evidence, understanding.query, knowledge, { score: evidence.score, focus: evidence.sentence });
}

/** The best of each document, in the order given. */
export function onePerDocument(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ document }) => !seen.has(document.id) && seen.add(document.id));
}

/** The best of each region, in the order given; what is of no region stands for itself. */
export function onePerRegion(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ document }) => {
    const key = document.region ?? document.id;
    return !seen.has(key) && seen.add(key);
  });
}
