import type { Button, KnownBlock } from '@slack/types';
import type { Answer, Citation } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import { ACTIONS } from './action-ids.ts';
import { button } from './button.ts';
import { cutText } from './cut-text.ts';
import { LIMITS } from './limits.ts';
import { fitsOneMessage, type Message } from './message.ts';
import { fallbackText, plain } from './mrkdwn.ts';
import type { Names } from './names.ts';
import { encodeQuestion } from './question-value.ts';
import { renderCitation } from './render-citation.ts';
import { richText, section, textElements } from './rich-text.ts';
import { sourceOf } from './source-of.ts';

const MAX_HEADLINE = 900;
const MAX_NOTICE = 500;
const MAX_SUGGESTIONS = 3;
/** A suggestion is a short question; a longer one could not be read on a button. */
const MAX_SUGGESTION = 200;
/** How many further excerpts one press of *More* shows. */
const PER_PAGE = 3;

/** What an answer is rendered with, besides itself. */
export type Rendering = {
  /** As it was asked: its buttons carry it. */
  readonly question: Question;
  readonly names: Names;
  readonly publicUrl: string;
  /** Whether only the asker sees it: then it can be shared with the channel. */
  readonly isPrivate: boolean;
  /** Who shared it; a Slack user id. */
  readonly sharedBy?: string;
  /** Another part's buttons, shown after our own where there is room. */
  readonly buttons?: readonly Button[];
};

/**
 * An answer as a message: headline, excerpts each with its source, what to know of its age, buttons.
 *
 * What must be said always fits; then come as many excerpts as the answer leads with and a message holds.
 * The rest is behind *More*.
 */
export function renderAnswer(answer: Answer, rendering: Rendering): Message {
  const { names, publicUrl, question } = rendering;
  const leading = answer.kind === 'found' ? answer.passages : [];
  const all = answer.kind === 'found' ? [...answer.passages, ...answer.further] : [];

  const compose = (count: number, isWhole: boolean): KnownBlock[] => [
    ...headline(rendering.question.text, answer.headline, rendering.sharedBy),
    ...all.slice(0, count).flatMap((citation) => renderCitation(citation, names, publicUrl)),
    ...(answer.notice ? [notice(answer.notice)] : []),
    ...buttons(question, {
      from: count < all.length ? count : null,
      isSharable: rendering.isPrivate && answer.kind === 'found',
      others: isWhole ? (rendering.buttons ?? []) : [],
    }),
    ...(isWhole ? suggestions(answer.suggestions) : []),
  ];

  return {
    text: fallbackText(answer.headline, leading[0] ? inWords(leading[0], names) : null, answer.notice),
    blocks: fullest(leading.length, compose),
  };
}

/** The next excerpts of an answer, counting from 0 over all that it has; null where there are no more. */
export function renderMore(answer: Answer, from: number, rendering: Rendering): Message | null {
  const all = answer.kind === 'found' ? [...answer.passages, ...answer.further] : [];
  const rest = all.slice(from);
  const [first] = rest;
  if (!first) return null;

  const heading = `More on “${cutText(rendering.question.text, 200)}”`;
  const blocks = fullest(Math.min(PER_PAGE, rest.length), (count) => [
    ...headline('', heading, undefined),
    ...rest
      .slice(0, count)
      .flatMap((citation) => renderCitation(citation, rendering.names, rendering.publicUrl)),
    ...buttons(rendering.question, {
      from: count < rest.length ? from + count : null,
      isSharable: false,
      others: [],
    }),
  ]);
  return { text: fallbackText(`${heading}.`, inWords(first, rendering.names)), blocks };
}

/** The composition with the most citations, down to one (or none where there is none), that fits. */
function fullest(count: number, compose: (count: number, isWhole: boolean) => KnownBlock[]): KnownBlock[] {
  for (let shown = count; shown >= Math.min(1, count); shown -= 1) {
    const blocks = compose(shown, true);
    if (fitsOneMessage(blocks, LIMITS.message)) return blocks;
  }
  return compose(Math.min(1, count), false);
}

function headline(question: string, text: string, sharedBy: string | undefined): KnownBlock[] {
  const said = richText(section(textElements(cutText(text, MAX_HEADLINE) || '…', { bold: true })));
  if (!sharedBy) return [said];
  const asked = [
    { type: 'user' as const, user_id: sharedBy },
    ...textElements(` asked: ${cutText(question, 300)}`),
  ];
  return [richText(section(asked)), said];
}

function notice(text: string): KnownBlock {
  return { type: 'context', elements: [plain(text, MAX_NOTICE)] };
}

type Shown = {
  /** Where *More* goes on from; null where all is shown. */
  readonly from: number | null;
  readonly isSharable: boolean;
  readonly others: readonly Button[];
};

function buttons(question: Question, show: Shown): KnownBlock[] {
  const elements: Button[] = [];
  if (show.from !== null) {
    elements.push(button(ACTIONS.more, 'More', encodeQuestion(question, show.from)));
  }
  if (show.isSharable) {
    elements.push(button(ACTIONS.share, 'Share with channel', encodeQuestion(question)));
  }
  elements.push(...show.others);
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}

function suggestions(questions: readonly string[]): KnownBlock[] {
  const elements = questions
    .filter((text) => text.trim() !== '' && text.length <= MAX_SUGGESTION)
    .slice(0, MAX_SUGGESTIONS)
    .map((text, index) => button(`${ACTIONS.ask}${index}`, text, encodeQuestion({ text, thread: [] })));
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}

function inWords(citation: Citation, names: Names): string {
  const { whose, date, telling } = sourceOf(citation, names);
  const about = [whose.join(', '), date].filter(Boolean).join(', ');
  const from = telling === null ? `From “${cutText(citation.title, 150)}”` : `Told ${telling}`;
  return about === '' ? `${from}.` : `${from} (${about}).`;
}
