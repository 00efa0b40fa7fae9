import type { SentenceWorth } from '../../../search/best-sentences.ts';
import type { Query } from '../../../search/query.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import { tellingGroups } from '../../query/telling-groups.ts';
import type { Evidence } from '../finding/find-evidence.ts';
import { speaksOfAny } from '../speaking/speaks-of-any.ts';

/** What is said of the day on which it was written is dated by that. */
export const OF_ITS_DAY = /\b(?:now|today|recently|currently|this (?:week|month|year))\b/i;

/** "It began in May", "the two committees came together on 3 November" */
const GOES_ON = /^["“‘(]?(?:it|its|this|these|they|their|the)\b/i;

/**
 * Whether what a passage dates is asked about: the sentence with the date, or one before that it goes on from, or what stands above, says
 * some of it. When a committee met, before it spoke of the matter, does not date the matter.
 */
export function datesWhatIsAsked(
  { document, passage, isOnMatter }: Evidence,
  kind: SentenceWorth | null,
  { groups }: Query,
): boolean {
  const asked = tellingGroups(groups);
  if (kind === null || isOnMatter || asked.length === 0) return true;
  const saysSome = (text: string) => speaksOfAny(text, asked);
  const above = [document.title, ...passage.headings, passage.introduction ?? ''].join('\n');
  if (saysSome(above)) return true;
  const sentences = sentencesOf(passage.text).map(({ text }) => text);
  return sentences.some(
    (text, at) =>
      (kind(text) > 0 || OF_ITS_DAY.test(text)) &&
      (saysSome(text) || (GOES_ON.test(text) && sentences.slice(0, at).some(saysSome))),
  );
}
