import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { actAskedFor } from '../details/acts/acts.ts';
import { isInstruction } from '../understanding/asks/no-question.ts';
import { isOnlyKind } from '../understanding/put-plainly/without-kindness.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';

/** "Thanks, really helpful", and no "that's not helpful". */
const THANKS = pattern('i')`
  ^(?!.*(?:\bnot?\b|n['’]t\b|\b(?:is|was|did|do|does|have|can)nt\b|\bun)).*\b(?:
    thanks?|thank ?you|thankyou|thx|ta|cheers|ty|appreciate[sd]?|(?:great|big|massive|huge) help|helpful
  )\b
`;
const WELCOME = 'You are welcome: ask me whenever you want something from the updates.';
const KNOWS_ONLY = 'I only know the updates of the regions and committees: ask me about those.';

/** What is said to who gives an order or makes small talk; null where something is asked, as "how's it going?" is below what was shown. */
export function answerNoQuestion({ text, wish, asked, shownIn }: Understanding): Answer | null {
  if (isInstruction(text) && wish !== 'define')
    return refuse(asked, 'help', 'I only answer questions from the updates; I cannot do anything else.', [
      'What is the latest from the North East?',
      'help',
    ]);
  if (shownIn && actAskedFor(text)) return null;
  if (!isOnlyKind(text) && !isOnlyKind(asked)) return null;
  return refuse(asked, 'help', THANKS.test(asked) ? WELCOME : KNOWS_ONLY, [
    'What is the latest from the North East?',
    "What's happening on UASC?",
    'help',
  ]);
}
