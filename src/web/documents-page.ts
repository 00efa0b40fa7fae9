import type { Document } from '../corpus/document.ts';
import { parsePartialDate, showPartialDate } from '../corpus/partial-date.ts';
import { type Html, html, joinHtml } from './html.ts';
import { renderLayout } from './layout.ts';
import { byAge, type Library, originsOf } from './library.ts';
import type { Links } from './links.ts';

/** Every document that is held, newest first, under its year. */
export function renderDocumentsPage(library: Library, links: Links): Html {
  const years = Map.groupBy(
    byAge(library.documents),
    ({ published }) => (published && parsePartialDate(published)?.year) ?? null,
  );
  const main = html`<h1>All updates</h1>
<p class="lead">The ${library.documents.length} updates, statements and speeches that answers are taken from.</p>
${[...years].map(
  ([year, documents]) => html`<section aria-labelledby="y${year}">
<h2 id="y${year}">${year ?? 'Undated'}</h2>
<ul class="documents">
${documents.map((document) => renderItem(document, library, links))}</ul>
</section>
`,
)}`;
  return renderLayout({ title: 'All updates', main, current: 'documents' }, links);
}

function renderItem(document: Document, library: Library, links: Links): Html {
  const about = [
    ...originsOf(document, library),
    showPartialDate(document.published, document.publishedBasis),
  ];
  return html`<li><a href="${links.document(document.id)}">${document.title}</a>
<span class="meta">${joinHtml(about, ' · ')}</span></li>
`;
}
