import { sentencesOf } from '../../search/sentences.ts';
import { DEMANDS } from './demands.ts';
import type { Evidence } from './find-evidence.ts';

/** Whether a passage tells what the question demands besides its topic: that something is the most, the average, still to come. */
export function meetsDemands(
  { passage, isOnMatter }: Pick<Evidence, 'passage' | 'isOnMatter'>,
  question: string,
): boolean {
  const asked = question.toLowerCase();
  const demands = DEMANDS.filter((demand) => demand.asked.test(asked) && !(isOnMatter && demand.orOnMatter));
  if (demands.length === 0) return true;
  const sentences = [
    ...passage.headings,
    passage.introduction ?? '',
    ...sentencesOf(passage.text).map(({ text }) => text),
  ];
  return demands.every(({ told }) => sentences.some((sentence) => told.test(sentence)));
}
