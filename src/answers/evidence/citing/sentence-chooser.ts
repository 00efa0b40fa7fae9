import { rankSentences, type SentenceWorth } from '../../../search/best-sentences.ts';
import type { GroupRarity } from '../../../search/fit.ts';
import { holdingOf } from '../../../search/holding.ts';
import type { Place } from '../../../search/passage-index.ts';
import type { Alternative, Query, TermGroup } from '../../../search/query.ts';
import type { Sentence } from '../../../search/sentences.ts';
import { termsOfText } from '../../../search/tokenize.ts';
import { THRESHOLDS } from '../../thresholds.ts';
import { namesMatter } from '../finding/names-matter.ts';

/** Where a heading says the rest, a word that it does not say decides: it counts this much more, but never more than 1. */
const NOT_SAID_ABOVE = 2;

/**
 * Chooses the sentence of a passage that says most of what was asked, when what its headings say already is taken as said by each of
 * its sentences: under "National LADO Conference" the one about the author answers who asks for the author at the conference.
 */
export function sentenceChooser(
  query: Query,
  rarity: GroupRarity,
): (place: Place, worth: SentenceWorth) => Sentence | undefined {
  // On the matter the whole passage is: of its sentences those that only touch it count less than the question's own words.
  const groups = query.groups.some(isMetByMatter) ? query.groups.map(lessOfMatter) : query.groups;
  const holding = holdingOf({ groups });
  const rarities = groups.map(rarity);
  const isFigure = groups.map(({ alternatives }) => alternatives.some(isFigureOf));
  return ({ document, passage }, worth) => {
    const above = new Set(termsOfText([document.title, ...passage.headings].join('\n')));
    const isSaidAbove = groups.map(({ alternatives }) =>
      alternatives.some(({ terms }) => terms.every((term) => above.has(term))),
    );
    const notSaidAbove = isSaidAbove.includes(true) ? NOT_SAID_ABOVE : 1;
    const weights = groups.map(({ weight, isCarried }, i) => {
      const ofText = isSaidAbove[i] ? weight * THRESHOLDS.saidAbove : Math.min(1, notSaidAbove * weight);
      const asAsked = (isCarried ? ofText * THRESHOLDS.saidBefore : ofText) * rarities[i]!;
      return isFigure[i] ? THRESHOLDS.figureSaid * asAsked : asAsked;
    });
    const sentences = rankSentences(passage.text, holding, weights, worth);
    if (!query.matter && !query.examples) return sentences[0];
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    return sentences
      .map((one) => ({
        ...one,
        score: one.score + THRESHOLDS.namesMatter * whole * namesMatter(one.text, query),
      }))
      .sort((a, b) => b.score - a.score)[0];
  };
}

/** "62"; not a year, nor what numbers the members of a series ("stage 4"). */
const FIGURE = /^(?:\d{2,3}|\d{5,})$/;

function isFigureOf({ terms: [first = '', ...more], weight }: Alternative): boolean {
  return weight === 1 && more.length === 0 && FIGURE.test(first);
}

function isMetByMatter({ alternatives }: TermGroup): boolean {
  return alternatives.some(isOfMatter);
}

function isOfMatter(alternative: Alternative): boolean {
  return 'said' in alternative;
}

function lessOfMatter(group: TermGroup): TermGroup {
  return {
    ...group,
    alternatives: group.alternatives.map((one) =>
      isOfMatter(one) ? { ...one, weight: one.weight * THRESHOLDS.ofMatter } : one,
    ),
  };
}
