import { withListBehind } from '../evidence/citing/with-list-behind.ts';
import { DEMANDS } from '../evidence/judging/demands/demands.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Detail } from './details-in.ts';

/**
 * Whether a sentence near what was shown tells what a follow-up demands besides its topic ("when do they start?", "where is it held?"), or
 * stands under a heading that does: any year and any place would be of the kind asked for.
 */
export function tellsWhatIsDemanded(detail: Detail, { text }: Pick<Understanding, 'text'>): boolean {
  const asked = text.toLowerCase();
  const said = [...detail.passage.headings, withListBehind(detail.sentence.text, detail)].join('\n');
  return DEMANDS.every((demand) => demand.orOnMatter || !demand.asked.test(asked) || demand.told.test(said));
}
