import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TermGroup } from '../../search/query.ts';
import { termsOfText } from '../../search/tokenize.ts';
import { rarityIn } from '../evidence/finding/group-rarity.ts';

/**
 * How telling the meaning is in which a text holds words that may have several, from 0 to 1: of "grow up" an upbringing says more
 * than adult services do, and of "telly" a TV advertisement more than any advertisement.
 */
export function tellingMeaning(groups: readonly TermGroup[], knowledge: Knowledge): (text: string) => number {
  const rarity = rarityIn(knowledge);
  const meant = groups
    .filter(({ alternatives }) => alternatives.length > 1)
    .map(({ alternatives }) => {
      const told = alternatives.map(({ terms, weight }) => ({
        terms,
        worth: (weight * terms.reduce((sum, term) => sum + rarity(term), 0)) / terms.length,
      }));
      return { told, most: Math.max(...told.map(({ worth }) => worth)) };
    });
  if (meant.length === 0) return () => 0;
  return (text) => {
    const held = new Set(termsOfText(text));
    const shares = meant.map(({ told, most }) => {
      const worths = told.map(({ terms, worth }) => (terms.every((term) => held.has(term)) ? worth : 0));
      return most === 0 ? 0 : Math.max(...worths) / most;
    });
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  };
}
