import { newestFirst } from '../../../corpus/partial-date.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Place } from '../../../search/passage-index.ts';
import { type Sentence, sentencesOf } from '../../../search/sentences.ts';
import { pattern } from '../../../text/pattern.ts';
import type { Answer } from '../../answer.ts';
import { cite } from '../../evidence/citing/cite.ts';
import { citeAuthorities } from '../../evidence/citing/cite-authorities.ts';
import { NUMBER_WORDS } from '../../kinds/numbers-in.ts';
import { asksForAuthorities } from '../../understanding/asks/asks-for-authorities.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { carriedPrefix } from '../../wording/carried-prefix.ts';
import { foundAnswer } from '../../wording/found-answer.ts';
import { QUOTATION_LIMIT, sayAge, sayList, sayNumber, sayQuoted, sayRegion } from '../../wording/say.ts';

/** "All 23 local authorities", "each of the 11 LAs", "all the region's 16", "our 19 authorities": the whole region, and no part of it. */
const WHOLE_REGION = pattern('iu')`
  \b(?:all|each of|our)(?: of)?(?: the| our)?(?: region['’]s)? (\d+|${NUMBER_WORDS})
    (?: \p{Lu}\w+){0,2} (?:
    local authorities|LAs|authorities|councils|boroughs
  )\b
`;

/** A sentence in which an update says how many authorities its region has. */
type Said = Place & { readonly sentence: Sentence };

/**
 * How many local authorities a region has, or which: as its newest update says that counts them all, and by the list that the app goes
 * by. Who asks for the number then is told both where they differ. Null where the question asks for neither.
 */
export function answerAuthorities(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const wanted = asksForAuthorities(understanding);
  const own = understanding.regions[0] ?? understanding.authorities[0]?.item.region;
  const region = knowledge.regions.find(({ slug }) => slug === own);
  if (!wanted || !region) return null;
  const { authorities } = region;
  const place = sayRegion(region.slug, knowledge);
  const listed = citeAuthorities(region, knowledge);
  const [newest, ...older] = wanted === 'number' ? sayingHowMany(region.slug, knowledge) : [];
  const said = newest
    ? `${sayQuoted(newest.document, newest.sentence.text)} The list held here has ${sayNumber(authorities.length)}.`
    : wanted === 'number'
      ? `By the list held here, ${place} has ${sayNumber(authorities.length)} local authorities.`
      : sayNames(place, authorities);
  const quoted = [newest, ...older].flatMap((one) =>
    one ? [cite(one, understanding.query, knowledge, { score: 1, focus: one.sentence })] : [],
  );
  const [first, ...others] = quoted;
  return foundAnswer(understanding.asked, first ? [first, listed, ...others] : [listed], {
    intent: 'fact',
    headline: carriedPrefix(understanding) + said,
    notice: newest ? sayAge([newest.document.published], now) : null,
    suggestions: [`Latest update from ${place}`],
    shown: 2,
  });
}

function sayNames(place: string, authorities: readonly string[]): string {
  const names = `By the list held here, these are the local authorities of ${place}: ${sayList(authorities)}.`;
  return names.length <= QUOTATION_LIMIT
    ? names
    : `By the list held here, ${place} has ${sayNumber(authorities.length)} local authorities, which are named below.`;
}

/** Where the updates of a region count all of its authorities, the newest first. */
function sayingHowMany(slug: string, { index }: Knowledge): Said[] {
  return index.places
    .filter(({ document }) => document.region === slug)
    .flatMap((place) => {
      const sentence = sentencesOf(place.passage.text).find(({ text }) => WHOLE_REGION.test(text));
      return sentence ? [{ ...place, sentence }] : [];
    })
    .sort((a, b) => newestFirst(a.document.published, b.document.published));
}
