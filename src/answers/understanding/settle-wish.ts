import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Query } from '../../search/query.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../span.ts';
import { asksForAbbreviation } from './asks/asks-for-abbreviation.ts';
import { asksRegionally } from './asks/asks-regionally.ts';
import { asksWhoDoes } from './asks/asks-who-does.ts';
import { putsSideBySide } from './asks/puts-side-by-side.ts';
import type { Named } from './find-named.ts';
import { recogniseWish } from './recognise-wish.ts';
import type { Wish } from './understanding.ts';
import { isGeneral } from './unheld/general-words.ts';

/** "Which areas of the North East" are councils, and no regions. */
const PARTS_OF_A_REGION = /\b(?:which|what) (?:areas|places|parts)\b/;

/** "Apart from London, who …", "regions except London on …" */
const BESIDES = pattern()`
  \b(?:
    apart from|aside from|besides|other than|except(?:ing)?(?: for)?|excluding|not counting
  )\s+(?:the\s+)?$
`;

/** "London?", "what are London up to", "explain Norfolk" name nothing that could be explained. */
const ONLY_NAMED = /^(?:what(?:'s| is| are)?|explain|the|up to|[\s?!.,])*$/i;

/** What stands behind the last name of a question and says nothing, and what leads to that. */
const NOTHING_MORE = /^[^\p{L}\p{N}]*(?:(?:adcs|region|council)[^\p{L}\p{N}]*)?$/u;
const LEADS_TO_NAME = /[\s,]*\b(?:in|during|for|of|at|from|over)?[\s,]*$/;
/** One of many, or none: whoever is meant by the plural is a group. */
const ENDS_IN_A_POST = /(?:[^s]|dcs|dass)$/;

/** "GL?" may need to be spelt out. */
const INITIALS = /^\p{Lu}[\p{Lu}&]{1,6}$/u;

/** "What are Yorkshire's three key themes?" */
const ASKS_FOR_LIST = pattern()`
  ^what (?:are|were)\b.*\b(?:
    priorities|themes|challenges|aims|objectives|strands|issues|steps|actions|concerns|pressures
    |goals|plans|networks|domains
  )(?: (?:in|across) [^?]{2,40})?\W*$
`;

/** What is wanted, by how a question is put and by what it names where. */
export function settleWish(text: string, names: Named, knowledge: Knowledge): Wish {
  const wish = wishBesides(text, names, knowledge);
  const named = [
    ...names.regionNames,
    ...names.regionsNamedBy,
    ...names.committeeNames,
    ...names.allTimes,
    ...names.allAuthorities,
  ];
  const besides = withoutSpans(text, named);
  const isToBeSpeltOut =
    !/up to/i.test(besides) && named.some(({ start, end }) => INITIALS.test(text.slice(start, end)));
  return wish === 'define' && ONLY_NAMED.test(besides) && !isToBeSpeltOut ? 'topic' : wish;
}

/** Nobody has a committee's priorities explained, nor a region's: they are listed. */
export function listed(wish: Wish, text: string, { committeeNames, regionNames }: Named, query: Query): Wish {
  if (wish !== 'define') return wish;
  if (committeeNames.length > 0 && isGeneral(query)) return 'topic';
  return regionNames.length > 0 && ASKS_FOR_LIST.test(text.toLowerCase()) ? 'fact' : wish;
}

function wishBesides(text: string, names: Named, knowledge: Knowledge): Wish {
  const { regionNames, regions, committeeNames, allAuthorities, allTimes } = names;
  const lower = text.toLowerCase();
  if (asksForAbbreviation(text, knowledge)) return 'define';
  if (regions.length === 1 && PARTS_OF_A_REGION.test(lower)) return 'fact';
  const namesNone = regionNames.length + committeeNames.length + allAuthorities.length === 0;
  if (namesNone && (asksWhoDoes(lower) || asksRegionally(lower))) return 'which-regions';
  if (regionNames.some(({ start }) => BESIDES.test(lower.slice(0, start)))) return 'which-regions';
  if (putsSideBySide(text, [...regionNames, ...committeeNames])) return 'compare';
  return recogniseWishBesides(lower, [...regionNames, ...allAuthorities, ...allTimes]);
}

/** "SEND co-ordinator West Midlands" and "Durham's interim director in 2016" ask for somebody as they do without the place; "LSCB chairs" are a matter. */
function recogniseWishBesides(lower: string, spans: readonly Span[]): Wish {
  const wish = recogniseWish(lower);
  if (wish !== 'topic') return wish;
  const first = spans.find(({ start }) => start === 0);
  const behind = /^(?:..)?(?:'s|’s) (.*)$/.exec(first ? lower.slice(first.end - 2) : '')?.[1];
  if (behind !== undefined && recogniseWish(behind) === 'role') return 'role';
  const last = spans.find(({ end }) => NOTHING_MORE.test(lower.slice(end)));
  const before = last ? lower.slice(0, last.start).replace(LEADS_TO_NAME, '') : '';
  return ENDS_IN_A_POST.test(before) && recogniseWish(before) === 'role' ? 'role' : wish;
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  return [...text].filter((_, at) => !spans.some(({ start, end }) => start <= at && at < end)).join('');
}
