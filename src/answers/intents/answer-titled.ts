import type { Document } from '../../corpus/document.ts';
import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { onceForEach } from '../once-for-each.ts';
import { namesSender } from '../understanding/names-place.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { carriedPrefix } from '../wording/carried-prefix.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { sayAge, sayDate, sayDocument } from '../wording/say.ts';
import { openingPassages } from './opening-passages.ts';

/** What a title calls itself by; without such a word it is that of a matter ("Six New Opportunity Areas"). */
const IS_OF_A_DOCUMENT = /\b(?:update|speech|address|conference|press release|response)\b/;
const ASKS_FOR_IT = pattern()`
  ^(?:(?:
    please|can you|could you|show|me|us|open|find|get|read|see|view|give|i want|the|what does
    |what did|what is in|whats in|what was in|summary of|summarise|link to
  ) )+
`;
const SAY = /(?: (?:say|said|document|please))+$/;
const YEAR = /\b(?:19|20)\d\d(?: \d\d)?\b/g;
/** Words that a title is as well given without. */
const LEFT_OUT = new Set(['adcs', 'the', 'of', 'at', 'for', 'on', 'in', 'to', 'a', 'pr']);
/**
 * The document whose whole title a question gives, in any order ("the 2017 DCS update"), from its opening; where it gives no year, the
 * newest. Null where it gives no title, or that of an update of a region or committee, which are known by these.
 */
export function answerTitled(understanding: Understanding, knowledge: Knowledge, now: Date): Answer | null {
  const { asked } = understanding;
  if (namesSender(understanding)) return null;
  const words = plainOf(asked);
  const titles = titlesOf(knowledge);
  const document =
    titles.get(keyOf(words)) ?? titles.get(keyOf(words.replace(ASKS_FOR_IT, '').replace(SAY, '')));
  if (!document) return null;
  const [first, ...others] = openingPassages(document, understanding, knowledge);
  if (!first) return null;
  return foundAnswer(asked, [first, ...others], {
    intent: 'topic',
    headline: `${carriedPrefix(understanding)}${sayDocument(document).replace(/ \([^()]*\)$/, '')} is from ${sayDate(document.published, document.publishedBasis)}.`,
    notice: sayAge([document.published], now),
  });
}

/** The newest document of each title, with and without its year; made once for a corpus. */
const titlesOf = onceForEach(({ documents }: Knowledge): ReadonlyMap<string, Document> => {
  const titles = new Map<string, Document>();
  const oldestFirst = [...documents.values()].sort((a, b) => newestFirst(b.published, a.published));
  for (const document of oldestFirst) {
    const plain = plainOf(document.title);
    if (!IS_OF_A_DOCUMENT.test(plain)) continue;
    titles.set(keyOf(plain), document);
    titles.set(keyOf(plain.replaceAll(YEAR, '')), document);
  }
  return titles;
});

/** In lower case, without marks: what is left of a title however it is typed. */
function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/['’‘]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a plain title, in no order. */
function keyOf(plain: string): string {
  return plain
    .split(' ')
    .filter((word) => word !== '' && !LEFT_OUT.has(word))
    .sort()
    .join(' ');
}
