import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { SentenceWorth } from '../../../search/best-sentences.ts';
import type { Query, TermGroup } from '../../../search/query.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import { pattern } from '../../../text/pattern.ts';
import { asksForFigure } from '../../kinds/asks-for-figure.ts';
import { asksWhen } from '../../kinds/asks-when.ts';
import { beforeIn } from '../../kinds/before-in.ts';
import { COUNTED_BEFORE } from '../../kinds/counts-without-noun.ts';
import { OF_SOMETHING_ELSE } from '../../kinds/holds-number.ts';
import { LOOSE } from '../../kinds/kind.ts';
import { namesCouncil } from '../../kinds/names-council.ts';
import { termsCounted } from '../../kinds/terms-counted.ts';
import { countTelling, isTelling, tellingGroups } from '../../query/telling-groups.ts';
import { THRESHOLDS } from '../../thresholds.ts';
import { asksWhy } from '../../understanding/asks/asks-why.ts';
import { namesPlace } from '../../understanding/names-place.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { FOR_MEASURE } from '../../understanding/ways-of-asking/for-measure.ts';
import { CERTAIN_KIND } from '../finding/confidence.ts';
import type { Evidence } from '../finding/find-evidence.ts';
import { isTitledFrom } from '../speaking/is-titled-from.ts';
import { regionsIn } from '../speaking/regions-in.ts';
import { heldOf, holdsMeaning } from '../speaking/speaks-of.ts';
import { datesWhatIsAsked, OF_ITS_DAY } from './dates-what-is-asked.ts';
import { holdsNearlyEveryWord } from './is-answerable.ts';

/** A sentence of which the kind asked for is less sure has a number of something else … */
const LEAST_KIND = 0.4;
/** … which may be the one meant, in other words, where all of a question is said that says as much as this. */
const WHOLE = 0.95;
const TELLING_WORDS = 3;
/** A passage that counts something else has to hold so much of a question for its number to be that in other words … */
const NEARLY_WHOLE = 0.9;
/** … and one that does not say beside the number which are meant, so much for it to be of these. */
const MOST = 0.6;

/** What each sentence of a passage is worth, in the light of the heading and of those before it. */
function worthsIn(
  { text: passage, heading }: Evidence['passage'],
  kind: SentenceWorth,
): { readonly text: string; readonly worth: number }[] {
  return sentencesOf(passage).map(({ text, start }) => ({
    text,
    worth: kind(text, beforeIn(heading, passage.slice(0, start), text)),
  }));
}

/** Who counts something in the whole country … */
const OF_THE_COUNTRY = pattern('i')`
  \b(?:in|across|throughout|around|over) (?:england|the (?:whole )?country|the nation)\b
  |\bnation(?:ally|wide)\b|\bcountrywide\b
`;
/** … is not told what one region has of it. */
const SPEAKS_OF_THE_COUNTRY = /\b(?:England|English|country|nation(?:al|ally|wide)?|Britain|UK)\b/i;

const BARE = /^(?:and |so |but )?how many(?: (?:is|was) (?:that|it)| (?:are|were) (?:there|they))?\W*$/i;

/** Of so many telling words one may be put otherwise beside what is no more than a purpose. */
const WORDS_FOR_A_LACK = 4;

/** What counts nothing, and so says by no noun of what it is. */
const ASKS_UNCOUNTED = pattern('i')`
  ^(?:and |so |but )*(?:
    how long\b
    |what (?:%|(?:share|percentage|percent|proportion|fraction)\b)
    |(?:the )?(?:percentage|proportion|share) of\b
  )
`;

/** Who asks which council gets the name of one. */
const ASKS_WHICH_COUNCIL = pattern('i')`
  ^(?:and |so |but |in |by |from |at |to )*(?:which (?:\w+ ){0,2}?|what )(?:
    councils?|(?:local )?authorit(?:y|ies)|las?|boroughs?|count(?:y|ies)
  )\b
`;

function namesSomeCouncil({ document, passage }: Evidence, knowledge: Knowledge): boolean {
  return [passage, ...document.passages].some(
    ({ headings, text, introduction }) =>
      headings.join() === passage.headings.join() &&
      namesCouncil([...headings, introduction ?? '', text].join(' '), knowledge),
  );
}

/** Whether a passage, or what stands above it, gives some date or reason, or tells it `otherwise`. */
function givesSome({ passage }: Evidence, kind: SentenceWorth | null, otherwise = /(?!)/): boolean {
  return [
    ...passage.headings,
    passage.introduction ?? '',
    ...sentencesOf(passage.text).map(({ text }) => text),
  ].some((text) => kind === null || kind(text) > 0 || otherwise.test(text));
}

/** Whether a passage gives a reason outright or, where it says in the same words nearly all that the question does, a purpose. */
function tellsWhy(
  evidence: Evidence,
  kind: SentenceWorth | null,
  understanding: Pick<Understanding, 'query'>,
): boolean {
  return (
    givesSome(evidence, kind && ((sentence) => Number(kind(sentence) >= LOOSE))) ||
    (givesSome(evidence, kind) && holdsNearlyEveryWord(evidence, understanding, WORDS_FOR_A_LACK))
  );
}

/** "Twelve months" and "one in three" stand in many a sentence: where a question says little, the passage says all of what it is that takes so long, or is shared. */
function saysWhatOf(evidence: Evidence, { groups }: Query): boolean {
  const telling = tellingGroups(groups);
  return (
    evidence.isOnMatter ||
    telling.length > TELLING_WORDS ||
    telling.every((group) => group.isCarried || holdsMeaning(evidence, group))
  );
}

function isOfTheCountry({ document, passage }: Evidence): boolean {
  return document.region === null || SPEAKS_OF_THE_COUNTRY.test(passage.text);
}

/**
 * Whether all that a passage says of a part of the question is what that counts: "35,000 care leavers" may be a term of the matter that
 * homeless care leavers are, and says nothing of how many of them are homeless.
 */
function hasHollowGroup(evidence: Evidence, { groups }: Query, counted: readonly string[]): boolean {
  const own = ({ alternatives }: TermGroup) => alternatives[0]?.terms ?? [];
  const isCounted = (group: TermGroup) => own(group).some((term) => counted.includes(term));
  const said = new Set(groups.filter(isCounted).flatMap(own));
  const isSaidAgain = (terms: readonly string[]) =>
    terms.some((term) => said.has(term)) && terms.every((term) => said.has(term) || /^\d/.test(term));
  return groups.some((group) => {
    if (!isTelling(group) || group.isCarried || isCounted(group)) return false;
    const held = heldOf(evidence, group.alternatives);
    return held.length > 0 && held.every(({ terms }) => isSaidAgain(terms));
  });
}

/**
 * Whether a passage counts what a question counts and says beside the number which are meant ("700 children in foster care"); or else
 * says all of the question, so that its number may be that in other words. True where nothing is named that is counted.
 */
function countsWhatIsAsked(
  evidence: Evidence,
  kind: SentenceWorth,
  { text, query }: Pick<Understanding, 'text' | 'query'>,
  isOfPlace: boolean,
): boolean {
  const counted = termsCounted(text.toLowerCase(), query);
  if (counted.length === 0) return true;
  if (hasHollowGroup(evidence, query, counted.flat())) return false;
  const best = Math.max(...worthsIn(evidence.passage, kind).map(({ worth }) => worth));
  if (best === 1 || (best > COUNTED_BEFORE && evidence.coverage >= MOST)) return true;
  const tellsAll = query.groups.every(
    (group) => !isTelling(group) || group.isCarried || holdsMeaning(evidence, group),
  );
  // Whose noun was said before counts something else where any of the question is missing.
  if (best === COUNTED_BEFORE) return tellsAll || evidence.coverage >= NEARLY_WHOLE;
  if (best >= CERTAIN_KIND) return tellsAll || isOfPlace;
  return (
    best >= OF_SOMETHING_ELSE &&
    tellsAll &&
    evidence.coverage >= NEARLY_WHOLE &&
    countTelling(query) >= TELLING_WORDS
  );
}

/** What kind of thing letters say that something is: "SEND", "ILACS"; those of bodies say of no thing what it is. */
const LETTERS = /\b(?!(?:ADCS|DCS|DASS|LGA|NHS|LSCB|SESLIP|SLI|OFSTED)s?\b)\p{Lu}{3,}s?\b/u;

/** Whether a question counts things of a kind that it names by letters ("SEND inspections") and the figure is of another ("six ILACS inspection reports"). */
function countsOtherKind(evidence: Evidence, kind: SentenceWorth, { groups }: Query): boolean {
  const called = groups.filter((group) => isTelling(group) && group.said.search(LETTERS) === 0);
  if (called.length === 0 || called.some((group) => holdsMeaning(evidence, group))) return false;
  const [best] = worthsIn(evidence.passage, kind).toSorted((a, b) => b.worth - a.worth);
  return best !== undefined && best.text.search(LETTERS) >= 0;
}

/**
 * Whether a passage gives its figure of the region or authority that a question names: a national one that names it as well ("729,000
 * places across England … particularly London") counts none of it there. True where no place is named.
 */
function countsThere(
  { document, passage }: Evidence,
  kind: SentenceWorth,
  { regions, authorities }: Pick<Understanding, 'regions' | 'authorities'>,
  knowledge: Knowledge,
): boolean {
  if (regions.length + authorities.length === 0 || document.region !== null) return true;
  if (isTitledFrom(document, regions, knowledge)) return true;
  const isThere = ({ name, region }: { readonly name: string; readonly region: string }) =>
    regions.includes(region) || authorities.some(({ item }) => item.name === name);
  const namesPlace = (text: string) =>
    regionsIn(text, knowledge).length > 0 || knowledge.findAuthorities.find(text).length > 0;
  const namesIt = (text: string) =>
    regionsIn(text, knowledge).some(({ item }) => item.some((slug) => regions.includes(slug))) ||
    knowledge.findAuthorities.find(text).some(({ item }) => isThere(item));
  const worths = worthsIn(passage, kind);
  return worths.some(({ text, worth }, at) => {
    if (worth < LEAST_KIND) return false;
    if (namesPlace(text)) return namesIt(text);
    // "Tower Hamlets has a hub. The health visitor there told me …": of the place that was spoken of last.
    const above = [passage.heading ?? '', ...worths.slice(0, at).map((before) => before.text)];
    const last = above.findLast(namesPlace);
    return !SPEAKS_OF_THE_COUNTRY.test(text) && last !== undefined && namesIt(last);
  });
}

/**
 * Whether a passage gives the figure or the date that a question asks for in so many words; true where it asks for none. A figure
 * stands in many a passage: this one has to speak of enough of the rest. `kind` tells what a sentence holds of the kind asked for.
 */
export function givesFigure(
  evidence: Evidence,
  kind: SentenceWorth | null,
  understanding: Pick<
    Understanding,
    'text' | 'query' | 'regions' | 'committees' | 'authorities' | 'context' | 'carried'
  >,
  knowledge: Knowledge,
): boolean {
  if (
    asksForFigure(understanding.text) &&
    OF_THE_COUNTRY.test(understanding.text) &&
    !isOfTheCountry(evidence)
  )
    return false;
  if (asksWhen(understanding.text))
    return givesSome(evidence, kind, OF_ITS_DAY) && datesWhatIsAsked(evidence, kind, understanding.query);
  if (ASKS_WHICH_COUNCIL.test(understanding.text)) return namesSomeCouncil(evidence, knowledge);
  // A reason that is told of the matter itself needs no "because".
  if (asksWhy(understanding.text) && understanding.context === undefined)
    return evidence.isOnMatter || tellsWhy(evidence, kind, understanding);
  const asksForMeasure = FOR_MEASURE.test(understanding.text.toLowerCase());
  if (!asksForMeasure && !asksForFigure(understanding.text)) return true;
  // Where a place or what was shown is meant, that helps to tell which figure is.
  const { context } = understanding;
  const isOfPlace = namesPlace(understanding) || context !== undefined;
  if ((asksForMeasure || !isOfPlace) && !evidence.isOnMatter && evidence.coverage < THRESHOLDS.figureCoverage)
    return false;
  if (!isOfPlace && ASKS_UNCOUNTED.test(understanding.text) && !saysWhatOf(evidence, understanding.query))
    return false;
  if (kind === null) return !asksForFigure(understanding.text);
  if (countsOtherKind(evidence, kind, understanding.query)) return false;
  if (!countsWhatIsAsked(evidence, kind, understanding, isOfPlace)) return false;
  // A place that was carried over helps to choose, and forbids nothing.
  if (understanding.carried === null && !countsThere(evidence, kind, understanding, knowledge)) return false;
  // "How many?" of what was shown may be any that it counts.
  const isBare = context !== undefined && BARE.test(understanding.text);
  const saysAll =
    isBare || (evidence.coverage >= WHOLE && countTelling(understanding.query) >= TELLING_WORDS);
  return worthsIn(evidence.passage, kind).some(
    ({ worth }) => worth >= (saysAll ? OF_SOMETHING_ELSE : LEAST_KIND),
  );
}
