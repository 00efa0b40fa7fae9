import type { Document, Passage } from '../../../corpus/document.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { bestSentences, type SentenceWorth } from '../../../search/best-sentences.ts';
import { type Excerpt, excerptOf } from '../../../search/excerpt.ts';
import type { Query } from '../../../search/query.ts';
import type { Sentence } from '../../../search/sentences.ts';
import type { Citation } from '../../answer.ts';
import { groupRarityIn } from '../finding/group-rarity.ts';
import { saidAbove } from './said-above.ts';

/** Cites a passage for a query: its best sentence in the middle of the excerpt, or the one given. */
export function cite(
  { document, passage }: { document: Document; passage: Passage },
  query: Query,
  knowledge: Knowledge,
  options: { score?: number; worth?: SentenceWorth; focus?: Sentence | undefined } = {},
): Citation {
  const rarity = groupRarityIn(knowledge);
  const focus = options.focus ?? bestSentences(passage.text, query, rarity, options.worth)[0];
  return citationOf(
    { document, passage },
    excerptOf(passage.text, query, focus, { rarity }),
    options.score ?? 0,
  );
}

/** A passage as it is cited, with the excerpt of it that is shown. */
export function citationOf(
  { document, passage }: { document: Document; passage: Passage },
  excerpt: Excerpt,
  score: number,
): Citation {
  return {
    document: document.id,
    anchor: passage.anchor,
    title: document.title,
    region: document.region,
    committees: document.committees,
    published: document.published,
    publishedBasis: document.publishedBasis,
    url: document.url,
    heading: passage.heading,
    introduction: saidAbove(passage),
    excerpt: excerpt.text,
    marks: excerpt.marks,
    score,
  };
}

/** Cites a fact that no document holds: the body as the title, the fact in the app's words. */
export function citePage(role: Role & { source: { kind: 'page' } }): Citation {
  return citeFact(role.body, role.evidence, {
    url: role.source.url,
    published: role.asOf,
    region: role.region,
    score: 1,
  });
}

/** Cites something that no document holds, in the app's words, with where it comes from. */
export function citeFact(
  title: string,
  fact: string,
  { url, published, region, score }: Pick<Citation, 'url' | 'published' | 'region' | 'score'>,
): Citation {
  return {
    document: null,
    anchor: null,
    title,
    region,
    committees: [],
    published,
    publishedBasis: published === null ? null : 'page',
    url,
    heading: null,
    introduction: null,
    excerpt: fact,
    marks: [],
    score,
  };
}
