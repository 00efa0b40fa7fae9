import type { DigestItem, FindPassages } from './digest.ts';
import { documentLine } from './document-line.ts';
import { createPassagesOn } from './match-interests.ts';
import type { HeldDocument } from './news-of-documents.ts';
import type { Watch } from './subscription.ts';

/** The news of one watched question, in the order of the documents; empty where there is none. */
export function watchNews(
  news: readonly HeldDocument[],
  { question }: Pick<Watch, 'question'>,
  find: FindPassages,
): DigestItem[] {
  const passagesOn = createPassagesOn(news, find);
  return news.flatMap((held): DigestItem[] => {
    const passages = passagesOn(question, held).slice(0, 2);
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

/** The id of the news that a version of a document is. */
export function documentItemId({ document, version }: Pick<HeldDocument, 'document' | 'version'>): string {
  return `document:${document.id}@${version}`;
}
