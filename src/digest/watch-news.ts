import type { Citation } from '../answers/answer.ts';
import type { DigestItem, DigestKnowledge, FindPassages } from './digest.ts';
import { documentLine } from './document-line.ts';
import { createPassagesOn, type PassagesOn } from './match-interests.ts';
import type { HeldDocument } from './news-of-documents.ts';
import type { Watch } from './subscription.ts';

type Named = Pick<DigestKnowledge, 'findRegions'>;

/** The news of one watched question, in the order of the documents; empty where there is none. */
export function watchNews(
  news: readonly HeldDocument[],
  { question }: Pick<Watch, 'question'>,
  knowledge: Named,
  find: FindPassages,
): DigestItem[] {
  const passagesOn = createPassagesOn(news, find);
  return news.flatMap((held): DigestItem[] => {
    const passages = passagesOnWatch(question, held, knowledge, passagesOn).slice(0, 2);
    if (passages.length === 0) return [];
    return [
      {
        kind: 'document',
        id: documentItemId(held),
        standing: held.isUpdated ? 'updated' : 'arrived',
        ...documentLine(held.document),
        passages,
        reasons: [{ kind: 'watch', question }],
      },
    ];
  });
}

/**
 * What a document says on a watched question, best first. Where the question names a region, a document of
 * another counts only where the passage itself speaks of the one named: whoever watches UASC in London does not
 * want to be told of UASC in Devon.
 */
export function passagesOnWatch(
  question: string,
  held: HeldDocument,
  { findRegions }: Named,
  passagesOn: PassagesOn,
): readonly Citation[] {
  const passages = passagesOn(question, held);
  const wanted = new Set(findRegions.find(question).flatMap(({ item }) => item));
  const { region } = held.document;
  if (wanted.size === 0 || passages.length === 0 || (region && wanted.has(region))) return passages;
  const speaksOf = (anchor: string | null) => {
    const text = held.document.passages.find((passage) => passage.anchor === anchor)?.text ?? '';
    return findRegions.find(text).some(({ item }) => item.some((slug) => wanted.has(slug)));
  };
  return passages.filter(({ anchor }) => speaksOf(anchor));
}

/** The id of the news that a version of a document is. */
export function documentItemId({ document, version }: Pick<HeldDocument, 'document' | 'version'>): string {
  return `document:${document.id}@${version}`;
}
