import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../knowledge/read-roles/read-people.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer, Citation } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { placeAt } from '../evidence/place-at.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { sayAge, sayDate, sayQuotation } from '../wording/say.ts';
import { distinctCitations } from './roles/cite-role.ts';

/** So many more are kept behind "More". */
const MOST_FURTHER = 12;

/** Whether a naming says with the name where somebody is from. */
export function saysWhereFrom({ place, roles }: Mention): boolean {
  return place !== null || roles.some((role) => role.place !== null);
}

/** Where a document names somebody, in its own words, the newest first; null where no naming is wanted. */
export function answerMention(
  name: string,
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
  isWanted: (mention: Mention) => boolean = () => true,
): Answer | null {
  const person = knowledge.people.find((one) => one.name === name);
  const mentions = (person?.mentions ?? []).filter(isWanted);
  const citations: Citation[] = mentions.slice(0, MOST_FURTHER).flatMap((mention) => {
    const place = placeAt(mention.documentId, mention.anchor, knowledge);
    if (!place) return [];
    const focus = sentencesOf(place.passage.text).find(({ text }) => text.includes(name));
    return [cite(place, understanding.query, knowledge, { score: 1, focus })];
  });
  const [first, ...others] = distinctCitations(citations).sort((a, b) =>
    newestFirst(a.published, b.published),
  );
  if (!first) return null;
  const sentence =
    mentions.find(({ documentId, anchor }) => documentId === first.document && anchor === first.anchor)
      ?.sentence ?? first.excerpt;
  return foundAnswer(understanding.asked, [first, ...others], {
    intent: 'role',
    headline: `${carriedPrefix(understanding, name)}${name} is named in a document of ${sayDate(first.published, first.publishedBasis)}: ${sayQuotation(sentence)}`,
    notice: sayAge([first.published], now),
  });
}
