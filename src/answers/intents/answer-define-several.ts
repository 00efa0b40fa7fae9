import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { sameAbbreviation } from '../understanding/asks/asks-for-abbreviation.ts';
import { understand } from '../understanding/understand.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { unheldIn } from '../understanding/unheld/unheld-in.ts';
import { answerOne, bothAnswers } from '../wording/both-answers.ts';
import { sayList } from '../wording/say.ts';
import { answerDefine } from './answer-define.ts';

const LETTERS = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}&]{1,9}(?![\p{L}\p{N}])/gu;
/** "What do FGC, SGO and EHCP stand for", "SGO and EHCP meaning" */
const ASKS_FOR_MEANINGS = pattern('i')`
  \b(?:stand for|short for|in full|mean|meanings?|abbreviations|acronyms|spell(?:ed|t)? out)\b
`;

/**
 * What several abbreviations stand for that are asked for together, and which of them no update writes. Null where fewer than two are asked
 * for, or none of them is held.
 */
export function answerDefineSeveral(
  { text, asked, carried }: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  if (carried !== null || !ASKS_FOR_MEANINGS.test(text)) return null;
  const letters = (text.match(LETTERS) ?? []).filter(
    (short, at, all) => all.findIndex((one) => sameAbbreviation(one, short)) === at,
  );
  if (letters.length < 2 || !isListed(text, letters)) return null;
  const each = letters.map((short) => {
    const one = understand(`what does ${short} stand for`, knowledge, now);
    const isHeld = unheldIn(one, knowledge).length === 0;
    return { short, answer: isHeld ? answerDefine(one, knowledge, now) : null };
  });
  const missing = each.flatMap(({ short, answer }) => (answer?.kind === 'found' ? [] : [`“${short}”`]));
  const [first, ...others] = each.flatMap(({ answer }) => (answer?.kind === 'found' ? [answer] : []));
  if (!first) return null;
  const all = others.reduce<Answer>((told, one) => bothAnswers(asked, told, one) ?? told, first);
  return missing.length === 0
    ? { ...all, question: asked }
    : answerOne(
        asked,
        all,
        `No update held says what ${sayList(missing, 'or')} ${missing.length === 1 ? 'stands' : 'stand'} for.`,
      );
}

/** Whether the letters stand one behind the other, with no more than a comma or a small word between. */
function isListed(text: string, letters: readonly string[]): boolean {
  const [first = '', last = ''] = [letters[0], letters.at(-1)];
  const between = text.slice(text.indexOf(first), text.indexOf(last)).replaceAll(LETTERS, '');
  return /^(?:[\s,/&]|\band\b|\bor\b)*$/i.test(between);
}
