import type { Place } from '../../../search/passage-index.ts';
import { QUOTATION_LIMIT } from '../../wording/say.ts';
import { saidAbove } from './said-above.ts';

/** An item of more words says itself what it tells. */
const MOST_WORDS = 14;

/**
 * An item of a list with the sentence that introduces it: “RAA in sub-regional areas.” tells nothing without “Work continues to develop
 * and implement: …”. What is no whole item, or a long one, stays as it is.
 */
export function withIntroduction(sentence: string, { document, passage }: Place): string {
  const introduction = saidAbove(passage);
  const isShortItem = sentence === passage.text.trim() && sentence.split(/\s+/).length <= MOST_WORDS;
  if (!isShortItem || introduction === null) return sentence;
  const before = document.passages[document.passages.indexOf(passage) - 1];
  const left = before?.introduction === passage.introduction ? '… ' : '';
  const said = `${introduction} ${left}${sentence}`;
  return said.length > QUOTATION_LIMIT ? sentence : said;
}
