import { termOf } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import type { Known } from './kind.ts';

/** Millions may be of anything ("2.2 million contacts"), but for those of pounds. */
const MONEY = pattern()`
  £|\b\d+(?:\.\d+)?p\b|\bpence\b
  |\b\d+(?:\.\d+)?\s?(?:million|billion|m|bn|k) (?:pounds|in funding|of funding|more)\b
  |\b\d+(?:\.\d+)?(?:m|bn|k)\b
`;

/** "A £2bn funding gap", "a shortfall of £100 million": what is missing was given, cut or paid to nobody. */
const MISSING = pattern('gi')`
  £[\d.,]+\s?(?:million|billion|bn|[mk])?(?: \w+){0,2} (?:gap|shortfall|deficit|overspend)\b
  |\b(?:
    gap|shortfall|deficit|overspend
  )s?\b[^.;£]{0,60}£[\d.,]+\s?(?:million|billion|bn|[mk])?(?:[^.;£]{0,40}\band £[\d.,]+\s?
    (?:million|billion|bn|[mk])?)?
`;

const ASKS_WHAT_IS_MISSING = pattern()`
  \b(?:
    gaps?|short\w*|deficits?|over-?spen[dt]\w*|over ?budget|in the red|hole|missing|lack\w*|need\w*
    |over|under\w*|pressures?|loss|los[et]
  )\b
`;

/** "How much social care?", behind a question for a shortfall, tells nothing of what is wanted, nor does "funding". */
const ASKS_OF_A_DEED = /\bhow much\b.*\b(?:did|do|does|has|have|had|is|are|was|were|been|will|would)\b/;

const MISSING_TERMS: readonly string[] = ['gap', 'shortfall', 'deficit', 'overspend'].map(termOf);

/** A sum of money: one that is missing only where a question asks for that, or the ones before it did. */
export function holdsMoney(sentence: string, { question, about }: Pick<Known, 'question' | 'about'>): number {
  const isMissing =
    ASKS_WHAT_IS_MISSING.test(question) ||
    !ASKS_OF_A_DEED.test(question) ||
    MISSING_TERMS.some((term) => about.has(term));
  return MONEY.test(isMissing ? sentence : sentence.replaceAll(MISSING, '')) ? 1 : 0;
}
