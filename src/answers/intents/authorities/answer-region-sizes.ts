import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Answer } from '../../answer.ts';
import { citeAuthorities } from '../../evidence/citing/cite-authorities.ts';
import { asksForRegionSizes } from '../../understanding/asks/asks-for-region-sizes.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { foundAnswer, SHOWN } from '../../wording/found-answer.ts';
import { sayList, sayNumber, sayRegion } from '../../wording/say.ts';

/**
 * The region with the most or the fewest local authorities, or how many each has, by the list that the app goes by: no update compares
 * them. Null where the question asks for neither.
 */
export function answerRegionSizes(understanding: Understanding, knowledge: Knowledge): Answer | null {
  const wanted = asksForRegionSizes(understanding);
  if (!wanted) return null;
  const inOrder = [...knowledge.regions].sort(
    (a, b) => (b.authorities.length - a.authorities.length) * (wanted === 'fewest' ? -1 : 1),
  );
  const count = inOrder[0]?.authorities.length ?? 0;
  const first = inOrder.filter(({ authorities }) => authorities.length === count);
  const [cited, ...others] = inOrder.map((region) => citeAuthorities(region, knowledge));
  if (!cited) return null;
  return foundAnswer(understanding.asked, [cited, ...others], {
    intent: 'fact',
    headline:
      wanted === 'each'
        ? `By the list held here, ${sayList(inOrder.map(({ slug, authorities }) => `${sayRegion(slug, knowledge)} has ${sayNumber(authorities.length)}`))} local authorities.`
        : `By the list held here, ${sayList(first.map(({ slug }) => sayRegion(slug, knowledge)))} ${first.length === 1 ? 'has' : 'have'} the ${wanted} local authorities: ${sayNumber(count)}${first.length === 1 ? '' : ' each'}.`,
    suggestions: first.map(({ slug }) => `Latest update from ${sayRegion(slug, knowledge)}`),
    shown: wanted === 'each' ? inOrder.length : SHOWN,
  });
}
