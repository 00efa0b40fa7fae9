import type { Answer } from '../answer.ts';
import { foundAnswer } from './found-answer.ts';

/** What a headline says in front of the words it quotes. */
const LEADS = /^(?<topic>[^“”:]{2,}: )?(?<source>“[^”]+”(?: \([^)]+\))? says: )/;

/** What answers the first of two questions and then what answers the other, as the answer to both; null where one of them is not found. */
export function bothAnswers(asked: string, one: Answer, other: Answer): Answer | null {
  if (one.kind !== 'found' || other.kind !== 'found') return null;
  const [first, ...firstMore] = one.passages;
  const [second, ...secondMore] = other.passages;
  const isSame = first.document === second.document && first.excerpt === second.excerpt;
  const behind = [...firstMore, ...secondMore];
  return foundAnswer(asked, isSame ? [first, ...behind] : [first, second, ...behind], {
    intent: one.intent,
    headline: sayBoth(one.headline, other.headline),
    notice: one.notice,
    suggestions: [...new Set([...one.suggestions, ...other.suggestions])],
  });
}

/** What answers one of two questions, with the word (`missing`) that nothing answers the other; null where that is not found either. */
export function answerOne(asked: string, answer: Answer, missing: string): Answer | null {
  if (answer.kind !== 'found') return null;
  return {
    ...answer,
    question: asked,
    notice: answer.notice === null ? missing : `${missing} ${answer.notice}`,
  };
}

/** One headline behind the other, without what the second says again. */
function sayBoth(one: string, other: string): string {
  const { topic = '', source = '' } = LEADS.exec(other)?.groups ?? {};
  const told = other.slice(topic.length + source.length);
  if (other.endsWith(one) || (source !== '' && one.includes(told))) return one;
  const isOfSame = one.startsWith(topic);
  if (isOfSame && source !== '' && one.startsWith(`${topic}${source}`)) return `${one} And: ${told}`;
  return `${one} ${isOfSame ? other.slice(topic.length) : other}`;
}
