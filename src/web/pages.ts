import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Answer } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import { renderAnswerPage } from './answer-page.ts';
import { renderDocumentPage } from './document-page.ts';
import { renderDocumentsPage } from './documents-page.ts';
import { renderHomePage } from './home-page.ts';
import type { Library } from './library.ts';
import { createLinks } from './links.ts';
import { type ProblemStatus, renderProblemPage } from './problem-page.ts';
import { questionFromUrl } from './question-from-url.ts';
import { htmlReply, type Reply } from './reply.ts';

export type PagesOptions = {
  readonly library: Library;
  readonly ask: (question: Question, now: Date) => Answer;
  readonly clock: () => Date;
  /** The path that `PUBLIC_URL` ends in, without a slash at its end; mostly empty. */
  readonly base: string;
};

/** The pages that people read. */
export type Pages = {
  /** The reply to GET; null where there is no such page. `url` is without the base. */
  reply(url: URL): Reply | null;
  problem(status: ProblemStatus): Reply;
};

const STYLE = readFileSync(new URL('style.css', import.meta.url), 'utf8');
const ICON = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');

/** An answer depends on the question alone, and search engines have no business with questions. */
const NOT_FOR_SEARCH_ENGINES = { 'X-Robots-Tag': 'noindex, nofollow' } as const;
const FOR_A_YEAR = { 'Cache-Control': 'public, max-age=31536000, immutable' } as const;
const FOR_A_DAY = { 'Cache-Control': 'public, max-age=86400' } as const;

/** The pages over one corpus. */
export function createPages({ library, ask, clock, base }: PagesOptions): Pages {
  const links = createLinks(base, createHash('sha256').update(STYLE).digest('hex').slice(0, 8));
  const documents = new Map(library.documents.map((document) => [document.id, document]));
  const problem = (status: ProblemStatus) =>
    htmlReply(status, renderProblemPage(status, links), { 'Cache-Control': 'no-store' });

  const answer = (parameters: URLSearchParams): Reply => {
    const question = questionFromUrl(parameters);
    if (question === 'too-long') return problem(414);
    if (question === null) {
      return { status: 303, type: 'text/plain', body: '', headers: { Location: links.home } };
    }
    const page = renderAnswerPage(question, ask(question, clock()), library, links);
    return htmlReply(200, page, NOT_FOR_SEARCH_ENGINES);
  };

  const reply = ({ pathname, searchParams }: URL): Reply | null => {
    switch (pathname) {
      case '/':
        return htmlReply(200, renderHomePage(library, links, clock()));
      case '/ask':
        return answer(searchParams);
      case '/documents':
        return htmlReply(200, renderDocumentsPage(library, links));
      case '/style.css':
        return { status: 200, type: 'text/css; charset=utf-8', body: STYLE, headers: FOR_A_YEAR };
      case '/icon.svg':
        return { status: 200, type: 'image/svg+xml', body: ICON, headers: FOR_A_DAY };
    }
    const [, id] = /^\/documents\/([^/]+)$/.exec(pathname) ?? [];
    if (!id) return null;

    const document = documents.get(decodeURIComponent(id));
    const passage = searchParams.get('passage');
    return document ? htmlReply(200, renderDocumentPage(document, passage, library, links, clock())) : null;
  };

  return { reply, problem };
}
