import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { GroupRarity } from '../../../search/fit.ts';
import type { TermGroup } from '../../../search/query.ts';
import { rarityOf } from '../../../search/rank-passages.ts';
import { isTelling } from '../../query/telling-groups.ts';

/** From this weight on, an alternative means what the word itself does. */
const SAME_MEANING_WEIGHT = 0.7;
/** A word that says little ("big", "start") counts no more than one that this share of all passages holds, however seldom the updates have it. */
const COMMON = 0.1;

/** How rare a term is in the corpus. */
export function rarityIn({ index }: Knowledge): (term: string) => number {
  return (term) => rarityOf(index.documentFrequency(term), index.places.length);
}

/** How much a group says: by the commonest of what plainly means the same; a word that the corpus lacks says most. */
export function groupRarityIn({ index }: Knowledge): GroupRarity {
  const total = index.places.length;
  const rarityOfGroup: GroupRarity = ({ alternatives, isKnown }) => {
    if (!isKnown) return rarityOf(0, total);
    const meant = alternatives.filter(({ weight }) => weight >= SAME_MEANING_WEIGHT);
    const held = meant.map(({ terms }) => Math.min(...terms.map((term) => index.documentFrequency(term))));
    return rarityOf(Math.max(0, ...held), total);
  };
  // Every sentence that is weighed asks for each group of the question again.
  const known = new Map<TermGroup, number>();
  return (group) => {
    const rarity = known.get(group) ?? rarityOfGroup(group);
    known.set(group, rarity);
    return rarity;
  };
}

/** The same where it decides whether a passage answers: what a word of little weight lacks is soon made up for. */
export function rarityAskedIn(knowledge: Knowledge): GroupRarity {
  const rarityOfGroup = groupRarityIn(knowledge);
  const total = knowledge.index.places.length;
  const most = rarityOf(COMMON * total, total);
  return (group) => (isTelling(group) ? rarityOfGroup(group) : Math.min(rarityOfGroup(group), most));
}
