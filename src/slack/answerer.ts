import type { Answer } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import type { Message } from '../blocks/message.ts';
import { boundedQuestion } from '../blocks/question-value.ts';
import { renderAnswer, renderMore } from '../blocks/render-answer.ts';
import type { SlackDependencies } from './create-slack-app.ts';
import { createTurns } from './turns.ts';

/** An answer with the question it answers, as its buttons carry it. */
export type Answered = { readonly question: Question; readonly answer: Answer };

/** Answers questions, one a turn of the event loop, and renders the answers. */
export type Answerer = {
  answer(text: string, earlier?: readonly string[]): Promise<Answered>;
  render(answered: Answered, how: { isPrivate: boolean; sharedBy?: string }): Message;
  /** Null where there is nothing further. */
  renderMore(answered: Answered, from: number): Message | null;
};

export function createAnswerer(
  deps: Pick<SlackDependencies, 'ask' | 'names' | 'publicUrl' | 'now' | 'answerButtons'>,
): Answerer {
  const turn = createTurns();
  const { names, publicUrl } = deps;
  return {
    async answer(text, earlier = []) {
      const question = boundedQuestion(text, earlier);
      await turn();
      return { question, answer: deps.ask(question, deps.now()) };
    },
    render: ({ question, answer }, how) =>
      renderAnswer(answer, {
        question,
        names,
        publicUrl,
        // In a greeting and in how to ask there is nothing to watch.
        buttons: answer.intent === 'help' ? [] : (deps.answerButtons?.(question) ?? []),
        ...how,
      }),
    renderMore: ({ question, answer }, from) =>
      renderMore(answer, from, { question, names, publicUrl, isPrivate: true }),
  };
}
