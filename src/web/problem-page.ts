import { type Html, html } from './html.ts';
import { MAX_QUESTION_LENGTH, renderAskBox, renderLayout } from './layout.ts';
import type { Links } from './links.ts';

/** What went wrong with a request, and what to do next. */
const PROBLEMS = {
  400: [
    'This address cannot be read',
    'Part of it is garbled. Go back and follow the link again, or ask below.',
  ],
  404: [
    'There is no such page',
    'The address may be mistyped, or the update may have been given another name. Ask for what you were looking for, or choose it from all updates.',
  ],
  405: ['This page can only be read', 'It takes no data. Open it as a link, or ask below.'],
  414: [
    'That question is too long',
    `A question can have up to ${MAX_QUESTION_LENGTH} characters. Ask for one thing at a time, in a sentence.`,
  ],
  500: [
    'Something went wrong here',
    'The fault is ours and has been logged. Ask again in a moment, or choose from all updates.',
  ],
  503: ['Not ready yet', 'The app is starting or stopping. Try again in a few seconds.'],
} as const satisfies Record<number, readonly [title: string, remedy: string]>;

export type ProblemStatus = keyof typeof PROBLEMS;

export function renderProblemPage(status: ProblemStatus, links: Links): Html {
  const [title, remedy] = PROBLEMS[status];
  const main = html`<div class="problem">
<h1>${title}</h1>
<p class="lead">${remedy}</p>
${renderAskBox({ id: 'q', label: 'Your question', button: 'Ask', question: { text: '', thread: [] } }, links)}
<p><a href="${links.documents}">All updates</a></p>
</div>`;
  return renderLayout({ title, main }, links);
}
