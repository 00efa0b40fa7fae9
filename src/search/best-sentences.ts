import { type GroupRarity, weightsOf } from './fit.ts';
import { type Holding, holdingOf } from './holding.ts';
import type { Query } from './query.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/**
 * Something else than words that makes a sentence worth showing: a figure, a date, a name. Higher is better. `before` is the text that
 * it goes on from, which may say what its figure is of.
 */
export type SentenceWorth = (sentence: string, before?: string) => number;

/** Nothing but words makes a sentence worth showing. */
export const NO_WORTH: SentenceWorth = () => 0;

/** What a sentence loses for each place that it stands later in the passage: of equals the first is shown. */
const LATER_COSTS = 0.02;

/** How much of what a sentence says the next one still speaks of: "The session is due in May." */
const SPOKEN_OF = 0.5;

/**
 * The sentences of a passage, the best for the query first. `worth` adds what the kind of question wants; a sentence that
 * has it is taken to speak of what the one before it names.
 * At least one, unless the text is blank.
 */
export function bestSentences(
  text: string,
  query: Query,
  rarityOfGroup: GroupRarity,
  worth = NO_WORTH,
): RankedSentence[] {
  return rankSentences(text, holdingOf(query), weightsOf(query, rarityOfGroup), worth);
}

export type RankedSentence = Sentence & { readonly score: number };

/** The same where each group counts for so much. */
export function rankSentences(
  text: string,
  holding: Holding,
  weights: readonly number[],
  worth: SentenceWorth,
): RankedSentence[] {
  const spokenOf = weights.map(() => 0);
  return sentencesOf(text)
    .map((sentence, i) => {
      let [own, spoken] = [0, 0];
      holding.of(sentence.text).forEach((held, group) => {
        const fit = held * weights[group]!;
        spokenOf[group] = Math.max(fit, SPOKEN_OF * spokenOf[group]!);
        own += fit;
        spoken += spokenOf[group];
      });
      const more = worth(sentence.text, text.slice(0, sentence.start));
      return { ...sentence, score: (more > 0 ? spoken : own) + more - i * LATER_COSTS };
    })
    .sort((a, b) => b.score - a.score || a.start - b.start);
}
