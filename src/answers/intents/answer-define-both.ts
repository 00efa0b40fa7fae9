import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { abbreviationsIn, sameAbbreviation } from '../understanding/asks/asks-for-abbreviation.ts';
import { understand } from '../understanding/understand.ts';
import type { Wording } from '../understanding/understanding.ts';
import { bothAnswers } from '../wording/both-answers.ts';
import { answerDefine } from './answer-define.ts';

/** What two abbreviations stand for, where a question asks how they differ: "difference between SIF and ILACS". Null where it names none or one. */
export function answerDefineBoth({ text, asked }: Wording, knowledge: Knowledge, now: Date): Answer | null {
  const named = abbreviationsIn(text, knowledge).filter(
    (short, at, all) => all.findIndex((one) => sameAbbreviation(one, short)) === at,
  );
  if (named.length !== 2) return null;
  const meanings = named
    .sort((a, b) => text.indexOf(a) - text.indexOf(b))
    .map((short) => answerDefine(understand(`what does ${short} stand for`, knowledge, now), knowledge, now));
  return bothAnswers(asked, meanings[0]!, meanings[1]!);
}
