import type { Block, Document } from '../corpus/document.ts';
import { showPartialDate } from '../corpus/partial-date.ts';
import { type Html, html, joinHtml, safeAddress } from './html.ts';
import { renderLayout } from './layout.ts';
import { byAge, type Library, originsOf, showAge } from './library.ts';
import type { Links } from './links.ts';
import { renderText } from './text.ts';

type Bullet = Extract<Block, { kind: 'bullet' }>;
type Cited = { readonly anchor: string | null };

/**
 * A whole document. Every passage is an anchor; the one named by `cited` is marked, and so is the one that
 * the address points to after its `#`.
 */
export function renderDocumentPage(
  document: Document,
  cited: string | null,
  library: Library,
  links: Links,
  now: Date,
): Html {
  const publicPage = safeAddress(document.url);
  const age = showAge(document, now);
  const about = [
    ...originsOf(document, library),
    showPartialDate(document.published, document.publishedBasis),
  ];

  const main = html`<article class="document">
<h1>${document.title}</h1>
<p class="meta">${joinHtml(about, ' · ')}${age && `, ${age}`}</p>
${publicPage && html`<p class="meta"><a href="${publicPage}">The published page</a> (${new URL(publicPage).hostname})</p>`}
<div class="text">
${renderBlocks(document, { anchor: cited })}
</div>
</article>
${renderNeighbours(document, library, links)}`;
  return renderLayout({ title: document.title, main }, links);
}

function renderBlocks({ blocks, passages }: Document, cited: Cited): Html {
  const rendered: Html[] = [];
  const texts = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'bullet');
  const anchors = new Map(texts.map((block, i) => [block, passages[i]?.anchor ?? null]));
  const anchorOf = (block: Block) => anchors.get(block) ?? null;
  let level = 1;

  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i];
    if (block?.kind === 'bullet') {
      const end = blocks.findIndex((later, j) => j > i && later.kind !== 'bullet');
      const run = blocks.slice(i, end === -1 ? undefined : end).filter((each) => each.kind === 'bullet');
      rendered.push(renderList(run, anchorOf, cited));
      i += run.length;
      continue;
    }
    if (block?.kind === 'heading') {
      // A source that jumps from its title to a fourth-level heading must not make readers look for the third.
      level = Math.min(block.level, level + 1, 6);
      rendered.push(renderHeading(level, block.text));
    } else if (block?.kind === 'break') {
      level = 1;
      rendered.push(html`<hr>
`);
    } else if (block) {
      const anchor = anchorOf(block);
      rendered.push(html`<p${passageAttributes(anchor, cited)}>${citedNote(anchor, cited)}${renderText(block.text)}</p>
`);
    }
    i += 1;
  }
  return html`${rendered}`;
}

function renderHeading(level: number, text: string): Html {
  const tag = `h${level}`;
  return html`<${tag}>${text}</${tag}>
`;
}

/** Bullets in a row, deeper ones inside the bullet before them. Numbers stand as the source wrote them. */
function renderList(
  bullets: readonly Bullet[],
  anchorOf: (block: Block) => string | null,
  cited: Cited,
): Html {
  const depth = Math.min(...bullets.map((bullet) => bullet.depth));
  const items: Html[] = [];
  for (let i = 0; i < bullets.length; ) {
    const bullet = bullets[i];
    if (!bullet) break;
    const next = bullets.findIndex((later, j) => j > i && later.depth <= depth);
    const inner = bullet.depth > depth ? [] : bullets.slice(i + 1, next === -1 ? undefined : next);
    const anchor = anchorOf(bullet);
    const number = bullet.marker === '-' ? null : bullet.marker;
    items.push(html`<li${passageAttributes(anchor, cited, number !== null && 'numbered')}>${
      number && html`<span class="number">${number}</span> `
    }${citedNote(anchor, cited)}<span class="words">${renderText(bullet.text)}</span>${
      inner.length > 0 &&
      html`
${renderList(inner, anchorOf, cited)}`
    }</li>
`);
    i += 1 + inner.length;
  }
  return html`<ul role="list">
${items}</ul>
`;
}

function passageAttributes(anchor: string | null, cited: Cited, extra: string | false = false): Html | null {
  if (anchor === null) return null;
  const classes = ['passage', anchor === cited.anchor && 'cited', extra].filter(Boolean).join(' ');
  return html` id="${anchor}" class="${classes}"`;
}

/** The mark is a colour; this is the same for those who do not see it. */
function citedNote(anchor: string | null, cited: Cited): Html | null {
  return anchor !== null && anchor === cited.anchor
    ? html`<span class="unseen">The passage that was quoted: </span>`
    : null;
}

/** The documents before and after this one, of the same region or the same committees. */
function renderNeighbours(document: Document, library: Library, links: Links): Html | null {
  const isOfSameOrigin = ({ region, committees }: Document) =>
    document.region === null
      ? committees.some((slug) => document.committees.includes(slug))
      : region === document.region;
  const family = byAge(
    library.documents.filter((other) => other.id === document.id || isOfSameOrigin(other)),
  );
  const place = family.findIndex(({ id }) => id === document.id);
  const [later, earlier] = [family[place - 1], family[place + 1]];
  if (!later && !earlier) return null;

  const item = (label: string, { id, title, published, publishedBasis }: Document) => html`<li>
<span class="label">${label}</span>
<a href="${links.document(id)}">${title}</a>
<span class="meta">${showPartialDate(published, publishedBasis)}</span>
</li>
`;
  return html`<nav class="neighbours" aria-label="Other updates from ${joinHtml(originsOf(document, library), ', ')}">
<ul>
${earlier && item('Before this', earlier)}${later && item('After this', later)}</ul>
</nav>`;
}
