import type { Document } from '../corpus/document.ts';
import { newestFirst, showPartialDate } from '../corpus/partial-date.ts';
import { type Html, html } from './html.ts';
import { renderAskBox, renderLayout, renderQuestions, SITE_NAME } from './layout.ts';
import { byAge, type Library, type Named, showAge } from './library.ts';
import type { Links } from './links.ts';

/** What a newcomer can try: a region, a post, a topic, an abbreviation. */
const EXAMPLES = [
  'latest update for the West Midlands',
  'who chairs FCYP',
  'what’s happening on UASC in London',
  'which regions are working on agency social workers?',
  'what does SLP stand for',
];

/** The front page: the ask box, how old the corpus is, and the latest of every region and committee. */
export function renderHomePage(library: Library, links: Links, now: Date): Html {
  const place = (named: Named, isFrom: (document: Document) => boolean) =>
    renderPlace(named, library.documents.filter(isFrom), links, now);
  const main = html`<div class="hero">
<h1>Ask the regional updates</h1>
<p class="lead">Answers on the work of children’s services in England’s nine regions, in the words of the
updates themselves, each with its source and its date.</p>
${renderAskBox({ id: 'q', label: 'Your question', button: 'Ask', question: { text: '', thread: [] } }, links)}
<section aria-labelledby="examples">
<h2 id="examples" class="quiet">For example</h2>
${renderQuestions(EXAMPLES, links)}
</section>
</div>
${renderFreshness(library, links, now)}
${renderPlaces(
  'regions',
  'The nine regions',
  library.regions.map((one) => place(one, ({ region }) => region === one.slug)),
)}
${renderPlaces(
  'committees',
  'The policy committees',
  library.committees.map((one) => place(one, ({ committees }) => committees.includes(one.slug))),
)}`;
  return renderLayout({ title: SITE_NAME, main, current: 'home' }, links);
}

/** Says plainly how old the knowledge is: the newest document, and the age that most have passed. */
function renderFreshness({ documents }: Library, links: Links, now: Date): Html {
  const dated = documents.filter(({ published }) => published !== null);
  const ordered = dated.toSorted((a, b) => newestFirst(a.published, b.published));
  const newest = ordered[0];
  const median = ordered[Math.floor(ordered.length / 2)];
  if (!newest || !median) return html`<section class="wide"><p>No dated update is held.</p></section>`;

  return html`<section class="wide freshness" aria-labelledby="freshness">
<div>
<h2 id="freshness" class="quiet">How old this is</h2>
<p>The newest of the ${documents.length} updates held is from <strong>${showDated(newest)}</strong>${ago(newest, now)}:
<a href="${links.document(newest.id)}">${newest.title}</a>. Half of them are from ${showDated(median)} or before.
They do not say what happened since.</p>
</div>
</section>`;
}

function renderPlaces(id: string, heading: string, places: readonly Html[]): Html {
  return html`<section class="wide" aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<ul class="places">
${places}
</ul>
</section>`;
}

function renderPlace(place: Named, documents: readonly Document[], links: Links, now: Date): Html {
  const [latest, ...earlier] = byAge(documents);
  return html`<li>
<h3><a href="${links.question({ text: place.name, thread: [] })}">${place.name}</a></h3>
${
  latest
    ? html`<p><a href="${links.document(latest.id)}">${latest.title}</a></p>
<p class="meta">${showDated(latest)}${ago(latest, now)}${
        earlier.length > 0 && ` · ${earlier.length} earlier`
      }</p>`
    : html`<p class="meta">No update is held.</p>`
}
</li>
`;
}

const showDated = ({ published, publishedBasis }: Document): string =>
  showPartialDate(published, publishedBasis);

function ago(document: Document, now: Date): string {
  const age = showAge(document, now);
  return age === null ? '' : `, ${age}`;
}
