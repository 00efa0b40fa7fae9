import { newestFirst } from '../../../corpus/partial-date.ts';
import type { Authority, Knowledge } from '../../../knowledge/knowledge.ts';
import type { Answer } from '../../answer.ts';
import { cite } from '../../evidence/citing/cite.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { carriedPrefix } from '../../wording/carried-prefix.ts';
import { foundAnswer, SHOWN } from '../../wording/found-answer.ts';
import { sayAge, sayDate, sayDocument, sayList, sayQuotation, sayRegion } from '../../wording/say.ts';
import { documentsWhere } from '../documents-where.ts';
import { type Naming, placesNaming } from './places-naming.ts';
import { sayWhere } from './say-where.ts';

/** So many more places are kept behind "More". */
const MOST_FURTHER = 12;

/** What is held of the authorities that a question names, and nothing else; null where nothing tells of any of them. */
export function answerAuthorityNamed(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const named = [...new Set(understanding.authorities.map(({ item }) => item))];
  const together = placesNaming(named, understanding, knowledge);
  if (together.length > 0 || named.length < 2)
    return ofOne(named, [], together, understanding, knowledge, now);
  const each = named.map((authority) => ({
    authority,
    places: placesNaming([authority], understanding, knowledge),
  }));
  const [told, untold] = [true, false].map((is) => each.filter(({ places }) => places.length > 0 === is));
  const [one, other] = told ?? [];
  const without = (untold ?? []).map(({ authority }) => authority);
  if (!other)
    return ofOne(one ? [one.authority] : [], without, one?.places ?? [], understanding, knowledge, now);
  const newest = (told ?? []).flatMap(({ places }) => places.slice(0, 1));
  const where = sayWhere(
    (told ?? []).map(({ authority }) => authority),
    knowledge,
  );
  return foundAnswer(understanding.asked, citationsOf(newest, understanding, knowledge), {
    intent: 'fact',
    headline: `${carriedPrefix(understanding, where)}${where}. This is where each was last named.`,
    notice: [
      sayUntold(without),
      sayAge(
        newest.map(({ document }) => document.published),
        now,
      ),
    ],
    shown: newest.length,
  });
}

/** What the first of the places says, with the others behind it. */
function ofOne(
  named: readonly Authority[],
  without: readonly Authority[],
  places: readonly Naming[],
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const [newest, ...others] = places;
  if (!newest) return null;
  const { document, sentence } = newest;
  const where = sayWhere(named, knowledge);
  const says = named.some(({ region }) => region === document.region)
    ? `${where}, whose update of ${sayDate(document.published, document.publishedBasis)} says: `
    : `${where}; ${sayDocument(document)} says: `;
  const cited = [newest, ...others.slice(0, SHOWN + MOST_FURTHER)];
  return foundAnswer(understanding.asked, citationsOf(cited, understanding, knowledge), {
    intent: 'fact',
    headline: `${carriedPrefix(understanding, where)}${says}${sayQuotation(sentence.text)}`,
    notice: [
      sayUntold(without),
      understanding.times.length > 0 ? null : sayNewer(newest, named, knowledge),
      sayAge([document.published], now),
    ],
    suggestions: [...new Set(named.map(({ region }) => region))].map(
      (region) => `Latest update from ${sayRegion(region, knowledge)}`,
    ),
  });
}

function citationsOf(places: readonly Naming[], { query }: Understanding, knowledge: Knowledge) {
  return places.map((place) => cite(place, query, knowledge, { score: 1, focus: place.sentence }));
}

function sayUntold(authorities: readonly Authority[]): string | null {
  return authorities.length === 0
    ? null
    : `No update tells of ${sayList(
        authorities.map(({ name }) => name),
        'or',
      )}.`;
}

/** That the region's newest update is a newer one, which does not tell of it; null where it is not. */
function sayNewer({ document }: Naming, named: readonly Authority[], knowledge: Knowledge): string | null {
  const [authority, other] = named;
  if (!authority || other) return null;
  const [newest] = documentsWhere(knowledge, ({ region }) => region === authority.region);
  return newest && newestFirst(newest.published, document.published) < 0
    ? `The latest held from ${sayRegion(authority.region, knowledge)}, of ${sayDate(newest.published, newest.publishedBasis)}, does not tell of it.`
    : null;
}
