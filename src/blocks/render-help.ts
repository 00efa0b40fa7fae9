import type { KnownBlock } from '@slack/types';
import { ACTIONS } from './action-ids.ts';
import { button } from './button.ts';
import type { Message } from './message.ts';
import { fallbackText } from './mrkdwn.ts';
import { encodeQuestion } from './question-value.ts';
import { richText, section, textElements } from './rich-text.ts';

/** What can be typed after `/adcs`, with what it does. Sub-commands that are added bring their own line. */
export type HelpLine = { readonly usage: string; readonly does: string };

export const HELP_LINES: readonly HelpLine[] = [
  { usage: '/adcs region west-midlands', does: 'the latest update held from a region' },
  { usage: '/adcs topic UASC', does: 'what the regions say on a topic, newest first' },
  { usage: '/adcs who chairs FCYP', does: 'who holds a post, as of when' },
  { usage: '/adcs committee SPI', does: 'the latest from a policy committee' },
  { usage: '/adcs compare London with Yorkshire on adoption', does: 'two regions side by side' },
  { usage: '/adcs timeline UASC', does: 'a topic from the oldest update to the newest' },
  { usage: '/adcs define RIIA', does: 'what an abbreviation stands for' },
  { usage: '/adcs regions', does: 'every region with its newest update' },
  { usage: '/adcs anything else in plain words', does: 'the best answer held, or an honest “not held”' },
];

const SAID =
  'I answer questions about the regional work of children’s services in England, in the words of published updates, each with its date and link.';

/** How to ask; `examples` become buttons that ask them. */
export function renderHelp(examples: readonly string[], added: readonly HelpLine[] = []): Message {
  return {
    text: fallbackText(
      SAID,
      'Try “/adcs region west-midlands”, or mention me with a question in plain words.',
    ),
    blocks: [...howToAsk(added), ...exampleButtons(examples)],
  };
}

/** The same on the Home tab, where pressing an example would have no conversation to answer in. */
export function howToAsk(added: readonly HelpLine[]): KnownBlock[] {
  const lines = [...HELP_LINES, ...added].slice(0, 20);
  return [
    richText(section(textElements(SAID))),
    richText({
      type: 'rich_text_list',
      style: 'bullet',
      elements: lines.map(({ usage, does }) =>
        section([...textElements(usage, { code: true }), ...textElements(` – ${does}`)]),
      ),
    }),
    richText(
      section(
        textElements(
          'Or mention me in a channel and then follow up in the thread (“and in the East Midlands?”), or write to me directly. What you ask with /adcs only you see, until you share it.',
        ),
      ),
    ),
  ];
}

function exampleButtons(examples: readonly string[]): KnownBlock[] {
  const elements = examples
    .filter((text) => text.trim() !== '' && text.length <= 200)
    .slice(0, 3)
    .map((text, index) => button(`${ACTIONS.ask}${index}`, text, encodeQuestion({ text, thread: [] })));
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}
