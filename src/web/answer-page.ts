import type { Answer, Citation } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import { documentAddress } from '../blocks/link-to-document.ts';
import { namesOf } from '../blocks/names.ts';
import { sourceOf } from '../blocks/source-of.ts';
import { renderExcerpt } from './excerpt.ts';
import { type Html, html, joinHtml, safeAddress } from './html.ts';
import { renderAskBox, renderLayout, renderQuestions } from './layout.ts';
import type { Library } from './library.ts';
import type { Links } from './links.ts';
import { renderText } from './text.ts';

/** What stands above the questions that an answer suggests. */
const SUGGESTED: Readonly<Record<Answer['kind'], string>> = {
  found: 'You could also ask',
  guidance: 'For example',
  refused: 'What can be answered',
};

/** A sentence of a source that answers by itself can be that long; in large letters it would fill a telephone. */
const LONG_HEADLINE = 150;

/** One answer, with what was asked before it, its sources, and a box to ask on. */
export function renderAnswerPage(question: Question, answer: Answer, library: Library, links: Links): Html {
  const main = html`${renderThread(question.thread, links)}
<article class="answer">
<h1><span class="asked">You asked:</span> ${question.text}</h1>
<p class="headline${answer.headline.length > LONG_HEADLINE && ' long'}">${answer.headline}</p>
${answer.notice && html`<p class="notice">${answer.notice}</p>`}
${answer.kind === 'found' && renderSources(answer.passages, answer.further, library, links)}
</article>
${
  answer.suggestions.length > 0 &&
  html`<section aria-labelledby="suggestions">
<h2 id="suggestions">${SUGGESTED[answer.kind]}</h2>
${renderQuestions(answer.suggestions, links)}
</section>`
}
${renderNextBox(question, answer, links)}`;
  return renderLayout({ title: question.text, main }, links);
}

/** After an answer one asks on; after a refusal, the same again in other words. */
function renderNextBox(question: Question, answer: Answer, links: Links): Html {
  switch (answer.kind) {
    case 'found':
      return renderAskBox(
        {
          id: 'q',
          label: 'Ask on from here',
          hint: 'A new question, or one that goes on: “and in the East Midlands?”, “the one before that”.',
          button: 'Ask',
          question: { text: '', thread: [...question.thread, question.text] },
        },
        links,
      );
    case 'guidance':
      return renderAskBox(
        { id: 'q', label: 'Your question', button: 'Ask', question: { ...question, text: '' } },
        links,
      );
    case 'refused':
      return renderAskBox({ id: 'q', label: 'Ask in other words', button: 'Ask', question }, links);
  }
}

/** The questions before this one; each leads back to where it was asked. */
function renderThread(thread: readonly string[], links: Links): Html | null {
  if (thread.length === 0) return null;
  return html`<nav class="thread" aria-label="Questions before this one">
<ol>
${thread.map(
  (text, i) => html`<li><a href="${links.question({ text, thread: thread.slice(0, i) })}">${text}</a></li>
`,
)}</ol>
</nav>`;
}

function renderSources(
  passages: readonly Citation[],
  further: readonly Citation[],
  library: Library,
  links: Links,
): Html {
  const list = (citations: readonly Citation[]) => html`<ol class="citations">
${citations.map((citation) => renderCitation(citation, library, links))}
</ol>`;
  return html`<section aria-labelledby="sources">
<h2 id="sources" class="quiet">${passages.length === 1 ? 'The source' : 'The sources'}</h2>
${list(passages)}
${
  further.length > 0 &&
  html`<details>
<summary>${further.length === 1 ? '1 more passage' : `${further.length} more passages`}</summary>
${list(further)}
</details>`
}
</section>`;
}

function renderCitation(citation: Citation, library: Library, links: Links): Html {
  const { document, anchor, title } = citation;
  const publicPage = safeAddress(documentAddress({ ...citation, document: null }, ''));
  const ownPage = document === null ? null : links.document(document, anchor);
  const address = publicPage ?? ownPage;
  const { whose, date, heading, telling } = sourceOf(citation, namesOf(library));
  const about = [...whose, date, heading && html`<span class="heading">${heading}</span>`, telling].filter(
    Boolean,
  );

  return html`<li>
<h3>${address ? html`<a href="${address}">${title}</a>` : title}</h3>
<p class="meta">${joinHtml(about, ' · ')}</p>
${renderWords(citation, publicPage)}
${ownPage && html`<p class="more"><a href="${ownPage}">Read the update<span class="unseen"> ${title}</span></a></p>`}
</li>
`;
}

/** A source's own words are a quotation; a fact from outside the documents is told in the app's words. */
function renderWords({ document, introduction, excerpt, marks }: Citation, publicPage: string | null): Html {
  const words = renderExcerpt(excerpt, marks);
  if (document === null) return html`<p class="fact">${words}</p>`;
  const quoted =
    introduction === null
      ? html`<p>${words}</p>`
      : html`<p>${renderText(introduction)}</p>
<ul class="point">
<li>${words}</li>
</ul>`;
  return html`<blockquote${publicPage && html` cite="${publicPage}"`}>${quoted}</blockquote>`;
}
