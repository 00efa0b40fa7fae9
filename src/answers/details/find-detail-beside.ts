import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Place } from '../../search/passage-index.ts';
import { isOf } from '../evidence/scope.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { actAskedFor } from './acts.ts';
import { type AskedDetail, type Detail, detailsIn, readAskedDetail, textAround } from './weigh-details.ts';

/** Another update has to speak of nearly all that was spoken of. */
const ON_THE_TOPIC = 0.8;

/**
 * Who did something to what was shown, from another update of the same region or committee, the newest that tells it: "a part time
 * project worker has been appointed to lead the work" stood in the one before. Null where no such deed is asked for, and
 * where the question says more than that: then the corpus is searched for its words.
 */
export function findDetailBeside(understanding: Understanding, knowledge: Knowledge): Detail | null {
  const { shownIn, text, times } = understanding;
  if (!shownIn || shownIn.isWhole || times.length > 0 || !actAskedFor(text.toLowerCase())) return null;
  const asked = readAskedDetail(understanding, knowledge);
  if (!asked?.kind || asked.isTelling) return null;
  const documents = [...knowledge.documents.values()]
    .filter(({ id }) => id !== shownIn.document)
    .sort((a, b) => newestFirst(a.published, b.published));
  for (const document of documents) {
    const [best] = document.passages
      .filter((passage) => isBesideShown({ document, passage }, understanding, asked))
      .flatMap((passage, at) => detailsIn({ document, passage }, 'section', at, asked))
      .sort((a, b) => b.score - a.score);
    if (best) return best;
  }
  return null;
}

/** Whether a passage is of the one region or committee that is spoken of, and on the same matter. */
export function isBesideShown(
  place: Pick<Place, 'document' | 'passage'>,
  { regions, committees }: Pick<Understanding, 'regions' | 'committees'>,
  asked: AskedDetail,
): boolean {
  return (
    regions.length + committees.length === 1 &&
    isOf(place.document, { regions, committees }) &&
    asked.shareOfTopic(textAround(place)) >= ON_THE_TOPIC
  );
}
