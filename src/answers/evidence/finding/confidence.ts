import { THRESHOLDS } from '../../thresholds.ts';

/** What is known of a find before it is called an answer. */
export type Signs = {
  /** The share of what was asked that the passage holds, by rarity, from 0 to 1. */
  readonly coverage: number;
  /** The same of the best sentence with its neighbours, headings and title. */
  readonly closeness: number;
  /** How many telling words or phrases ask. */
  readonly tellingWords: number;
  /** The score as a multiple of the best one of any other document. */
  readonly margin: number;
  /** How much of what was said word by word together stands together in the passage, as a share of all that was asked. */
  readonly together: number;
  /** How much was asked, as a sum of rarities. */
  readonly asked: number;
  /** The share of what was asked, by rarity, that no document has a word for. */
  readonly unknown: number;
  /** Whether the best sentence gives the kind of thing asked for: 0 to 1; null where no such thing was asked. */
  readonly kind: number | null;
  /** Whether it holds a term of the matter that the question speaks of in words of its own. */
  readonly isOnMatter: boolean;
};

/** From here on a sentence is of the kind asked for: a name or a "because" alone, which any may hold, is not enough. */
export const CERTAIN_KIND = 0.95;
const MOST_TELLING_WORDS = 6;
/** Further behind or ahead of the next document makes no difference. */
const LEAST_MARGIN = 0.1;
const GREATEST_MARGIN = 3;

/**
 * How sure it is that a passage answers, as log odds: above `THRESHOLDS.answerable` it is shown as an answer. A logistic
 * regression over the tuned questions; its weights and the curve of wrong answers against wrong refusals are in
 * docs/ranking.md.
 */
export function confidenceFrom({
  coverage,
  closeness,
  tellingWords,
  margin,
  together,
  asked,
  unknown,
  kind,
  isOnMatter,
}: Signs): number {
  const { bias, ...weights } = THRESHOLDS.confidence;
  return (
    bias +
    weights.coverage * coverage +
    weights.closeness * closeness +
    weights.tellingWord * Math.min(tellingWords, MOST_TELLING_WORDS) +
    weights.margin * Math.log(Math.max(LEAST_MARGIN, Math.min(margin, GREATEST_MARGIN))) +
    weights.together * together +
    weights.asked * Math.log1p(asked) +
    weights.unknown * unknown +
    (isOnMatter ? weights.isOnMatter : 0) +
    (kind !== null && kind >= CERTAIN_KIND ? weights.isOfKind : kind === 0 ? weights.isNotOfKind : 0)
  );
}
