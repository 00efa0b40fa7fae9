import type { Answer } from '../answer.ts';
import { actAskedFor } from '../details/acts/acts.ts';
import { isInstruction } from '../understanding/asks/no-question.ts';
import { isOnlyKind } from '../understanding/put-plainly/without-kindness.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';

/** What is said to who gives an order or makes small talk; null where something is asked, as "how's it going?" is below what was shown. */
export function answerNoQuestion({ text, wish, asked, shownIn }: Understanding): Answer | null {
  if (isInstruction(text) && wish !== 'define')
    return refuse(asked, 'help', 'I only answer questions from the updates; I cannot do anything else.', [
      'What is the latest from the North East?',
      'help',
    ]);
  if (shownIn && actAskedFor(text.toLowerCase())) return null;
  return isOnlyKind(text) || isOnlyKind(asked)
    ? refuse(asked, 'help', 'I only know the updates of the regions and committees: ask me about those.', [
        'What is the latest from the North East?',
        "What's happening on UASC?",
        'help',
      ])
    : null;
}
