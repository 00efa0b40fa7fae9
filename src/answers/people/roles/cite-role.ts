import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Role } from '../../../knowledge/role.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import type { Citation } from '../../answer.ts';
import { cite, citePage } from '../../evidence/citing/cite.ts';
import { placeAt } from '../../evidence/place-at.ts';
import { onePer } from '../../one-per.ts';
import type { Understanding } from '../../understanding/understanding.ts';

/** Cites the passage that says who held a post, or the page that does. */
export function citeRole(
  role: Role,
  { query }: Pick<Understanding, 'query'>,
  knowledge: Knowledge,
): Citation {
  const { source } = role;
  if (source.kind === 'page') return citePage({ ...role, source });
  const place = placeAt(source.documentId, source.anchor, knowledge);
  if (!place) {
    throw new Error(
      `The role of ${role.person} names a passage that is not held: ${source.documentId}#${source.anchor}.`,
    );
  }
  const focus = sentencesOf(place.passage.text).find(
    ({ text }) => text.includes(role.evidence.slice(0, 60)) || role.evidence.includes(text),
  );
  return cite(place, query, knowledge, { score: 1, focus });
}

/** Each passage and each fact once, in the order given. */
export function distinctCitations(citations: readonly Citation[]): Citation[] {
  return onePer(citations, ({ document, anchor, excerpt }) =>
    document === null ? excerpt : `${document}#${anchor}`,
  );
}
