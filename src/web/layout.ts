import type { Question } from '../answers/question.ts';
import { type Html, html, type Insert } from './html.ts';
import type { Links } from './links.ts';

/** The name that stands at the head of every page. */
export const SITE_NAME = 'ADCS updates';

/** Longer questions are refused, with a sentence that says so. In characters. */
export const MAX_QUESTION_LENGTH = 1_000;

type Page = {
  /** What is special to this page; the site's name is added. */
  readonly title: string;
  readonly main: Insert;
  /** Which entry of the navigation is this page. */
  readonly current?: 'home' | 'documents';
};

/** A whole page: skip link, masthead, the main part and the foot. */
export function renderLayout({ title, main, current }: Page, links: Links): Html {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === SITE_NAME ? title : `${title} – ${SITE_NAME}`}</title>
<link rel="stylesheet" href="${links.stylesheet}">
<link rel="icon" href="${links.icon}" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">Skip to the main part</a>
<header class="masthead">
<div>
<a class="name" href="${links.home}">${SITE_NAME}</a>
<nav aria-label="Site">
<a href="${links.home}"${current === 'home' && html` aria-current="page"`}>Ask</a>
<a href="${links.documents}"${current === 'documents' && html` aria-current="page"`}>All updates</a>
</nav>
</div>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="foot">
<div>
<p>Answers are the words of public updates by the regions, committees and officers of the Association of
Directors of Children’s Services (ADCS). They say what was known when they were published, and not what holds
today.</p>
</div>
</footer>
</body>
</html>
`;
}

type AskBox = {
  readonly label: string;
  readonly button: string;
  /** The question that stands in the box already; its thread travels along, unseen. */
  readonly question: Question;
  readonly hint?: string;
  /** Unique on its page. */
  readonly id: string;
};

/** A form that asks. The questions before it go with it as hidden fields, so that no script is needed. */
export function renderAskBox({ label, button, question, hint, id }: AskBox, links: Links): Html {
  return html`<form class="ask" action="${links.ask}" method="get" role="search">
<label for="${id}">${label}</label>
${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
<div class="row">
<input id="${id}" name="q" type="search" value="${question.text}" required maxlength="${MAX_QUESTION_LENGTH}"
 autocomplete="off" spellcheck="true" enterkeyhint="search"${hint && html` aria-describedby="${id}-hint"`}>
${question.thread.map((earlier) => html`<input type="hidden" name="thread" value="${earlier}">`)}
<button>${button}</button>
</div>
</form>`;
}

/** Questions as links, each of which asks it. */
export function renderQuestions(questions: readonly string[], links: Links): Html {
  return html`<ul class="questions">
${questions.map(
  (text) => html`<li><a href="${links.question({ text, thread: [] })}">${text}</a></li>
`,
)}</ul>`;
}
