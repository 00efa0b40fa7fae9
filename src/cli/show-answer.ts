import type { Answer } from '../answers/answer.ts';
import { namesOf } from '../blocks/names.ts';
import { renderAnswer } from '../blocks/render-answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Screen, showBlocks } from './show-blocks.ts';

/** An answer for a person at a terminal, as Slack would show it; what could be pressed there is said in words. */
export function showAnswer(answer: Answer, knowledge: Knowledge, publicUrl: string, screen: Screen): string {
  const question = { text: answer.question, thread: [] };
  const { blocks } = renderAnswer(answer, {
    question,
    names: namesOf(knowledge),
    publicUrl,
    isPrivate: false,
  });
  const suggestions = answer.suggestions.map((text) => `  ${text}`);
  return [
    showBlocks(blocks, null, screen),
    ...(suggestions.length > 0 ? [['You could ask:', ...suggestions].join('\n')] : []),
  ].join('\n\n');
}
