import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { asksForFigure } from '../../kinds/asks-for-figure.ts';
import { TELLING_WEIGHT } from '../../query/telling-groups.ts';
import { namesPlace } from '../names-place.ts';
import type { Understanding } from '../understanding.ts';
import { onlyAsksForUpdate, onlySpeaksOfMeeting, saysUpdate } from './asks-for-update.ts';

/** Whether a question is about nothing but the region, committee, authority or date that it names: then it asks for an update. */
export function isAboutNothing(understanding: Understanding, knowledge: Knowledge): boolean {
  const { wish, query, regions, committees, elsewhere, recency, text, times, context } = understanding;
  // Who asks for a number asks for that of something, though every update has a word for it.
  if (asksForFigure(text) && !saysUpdate(text) && context === undefined) return false;
  const namesElsewhere = knowledge.glossary.elsewhere.find(([name]) => name === elsewhere) ?? [];
  const asksForUpdate =
    namesPlace(understanding) &&
    (saysUpdate(text) || times.length > 0 || recency !== null || wish === 'topic');
  return query.groups.every(
    ({ weight, said }) =>
      weight < TELLING_WEIGHT ||
      namesElsewhere.some((name) => name.toLowerCase().includes(said.toLowerCase())) ||
      (asksForUpdate && onlyAsksForUpdate(said, { question: text, isOfRegion: regions.length > 0 })) ||
      ((committees.length > 0 || (regions.length > 0 && times.length > 0)) &&
        onlySpeaksOfMeeting(said, text)),
  );
}
