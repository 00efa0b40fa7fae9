import type { Document, Passage } from '../corpus/document.ts';
import { monthNumber } from '../corpus/partial-date.ts';
import type { TimeSpan } from '../knowledge/find-times.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { bestSentences, fitOf, type GroupRarity, type SentenceWorth } from '../search/excerpt.ts';
import type { Place } from '../search/passage-index.ts';
import type { Alternative, Query } from '../search/query.ts';
import { type Ranked, rankPassages } from '../search/rank-passages.ts';
import { type Sentence, sentencesOf } from '../search/sentences.ts';
import { isFrameWord } from '../search/stop-words.ts';
import { wordsOf } from '../search/tokenize.ts';
import type { Citation } from './answer.ts';
import { cite, groupRarityIn } from './cite.ts';
import { confidenceFrom } from './confidence.ts';
import { plainWords } from './plain-words.ts';
import { isFromAny, isOf } from './scope.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Understanding } from './understanding.ts';

/** A passage found for a question, the sentence of it that fits best, and how sure the find is. */
export type Evidence = Ranked & {
  readonly sentence: Sentence | undefined;
  /** How much of what was asked stands close together: in the best sentence and its neighbours, headings and title; 0 to 1. */
  readonly closeness: number;
  /** How well the sentence gives the kind of thing that was asked for, from 0 to 1. */
  readonly kind: number;
  /** How sure it is that this answers, in log odds; see `confidenceFrom`. */
  readonly confidence: number;
  /** Whether it names the very month that the question does. */
  readonly namesDate: boolean;
  /** Whether it is of the date that the question names, or speaks of its year; true where it names none. */
  readonly isOfTime: boolean;
  /** Whether it speaks of the authorities and is not from another region than those that the question names. */
  readonly isOfPlace: boolean;
};

export type EvidenceOptions = {
  readonly limit?: number;
  /** What the kind of question wants of a sentence, from 0 to 1. */
  readonly worth?: SentenceWorth;
  /** Only these may be found, whatever else the question names. */
  readonly isWanted?: (place: Place) => boolean;
  /** Whether the newer of two equals is better. */
  readonly prefersNew?: boolean;
};

/** All that was asked, but for rounding and a synonym of the field. */
const WHOLE = 0.9;

/** Somebody who asks for advice of their own. */
const PERSONAL =
  /^(?:how (?:do|can|could|would|should) (?:i|we|you|one|someone|people) (?!find)|(?:can|may|should|could|must|will|do|am|are) (?:i|we|my)\b|is my\b|where can i\b|what (?:should|do) i\b)/i;
const LOOKED_AT = 40;
/** So many are held against each other to tell how far ahead the best one is. */
const COMPARED = 8;
/** Words that count less than this do not say what is asked. */
export const TELLING_WEIGHT = 0.5;

/**
 * The passages that fit what a question is about, best first. What it names besides (a region, a committee, a date)
 * counts for the passages that are of it rather than against all the others: a national document may hold what a
 * region did.
 */
export function findEvidence(
  understanding: Understanding,
  knowledge: Knowledge,
  { limit = 12, worth, isWanted, prefersNew = true }: EvidenceOptions = {},
): Evidence[] {
  const { query, regions, committees, times, authorities, elsewhere } = understanding;
  const asked = new Set(wordsOf(understanding.text).map(({ term }) => term));
  const isNational =
    regions.length === 0 &&
    /\b(?:nationally|national figure|across (?:england|the country)|in england|country-?wide)\b/i.test(
      understanding.text,
    );
  const rarity = groupRarityIn(knowledge);
  const rank = (limit: number, isThere: ((place: Place) => boolean) | undefined) =>
    rankPassages(query, knowledge.index, { limit, ...(isThere ? { isWanted: isThere } : {}) });
  const everywhere = rank(LOOKED_AT, isWanted);
  const isScoped = regions.length + committees.length > 0;
  const inScope = isScoped
    ? rank(LOOKED_AT, (place) => isOf(place.document, understanding) && (isWanted?.(place) ?? true))
    : [];
  const ranked = [...new Map([...everywhere, ...inScope].map((found) => [found.at, found])).values()];
  const [oldest, newest] = spanOfDates(knowledge);

  const whole = query.groups.reduce((sum, group) => sum + group.weight * rarity(group), 0);

  const worthInSentence: SentenceWorth = (sentence) =>
    THRESHOLDS.kindInSentence * whole * (worth?.(sentence) ?? 0);

  const found = ranked
    .map((found) => {
      const { document, passage } = found;
      const best = bestSentences(passage.text, query, rarity, worthInSentence)[0];
      let factor = 1;
      if (regions.length > 0 && !(document.region && regions.includes(document.region)))
        factor *= THRESHOLDS.otherRegion;
      if (committees.length > 0 && !document.committees.some((slug) => committees.includes(slug))) {
        factor *= THRESHOLDS.otherCommittee;
      }
      const namesDate = times.some((span) => namesMonth(passage, span));
      if (namesDate) factor *= THRESHOLDS.namesDate;
      else if (!isFromAny(document, times)) factor *= THRESHOLDS.otherDate;
      if (isNational && document.region !== null) factor *= THRESHOLDS.otherRegion;
      if (isNamedByTitle(document.title, asked)) factor *= THRESHOLDS.namedByTitle;
      const isOfPlace =
        (!elsewhere || isSaidOf(elsewhere, best?.text ?? '', query, whole, rarity)) &&
        authorities.every(({ item, said }) => mentionsPlace(document, passage, [item.name, said]));
      if (!isOfPlace) factor *= THRESHOLDS.otherPlace;
      const isOfRegion =
        regions.length === 0 ||
        document.region === null ||
        regions.includes(document.region) ||
        namesRegion(passage, regions, knowledge);
      const isOnMatter = query.matter !== undefined && holdsAny(found, query.matter);
      if (isOnMatter) factor *= THRESHOLDS.onMatter;
      if (prefersNew && newest > oldest) {
        const age = Math.max(0, Math.min(1, (monthNumber(document.published) - oldest) / (newest - oldest)));
        factor *= 1 + THRESHOLDS.recency * (Number.isFinite(age) ? age : 0);
      }
      const kind = best && worth ? worth(best.text) : 0;
      const around = best ? textAround(passage.text, best) : '';
      const close = fitOf(
        [document.title, ...passage.headings, passage.introduction ?? '', around].join('\n'),
        query,
        rarity,
      );
      return {
        ...found,
        score: (found.score + 0.5 * (best?.score ?? 0)) * factor * (1 + 2 * THRESHOLDS.kindOfAnswer * kind),
        sentence: sentenceToShow(found, query, rarity, worthInSentence) ?? best,
        closeness: whole === 0 ? 0 : Math.min(1, close / whole),
        kind,
        isOnMatter,
        namesDate,
        isOfPlace: isOfPlace && isOfRegion,
        isOfTime:
          isFromAny(document, times) || times.some(({ said }) => speaksOfYear(document, passage, said)),
      };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, Math.max(limit, COMPARED));

  const unknown = query.groups.reduce(
    (sum, group) => sum + (group.isKnown ? 0 : group.weight * rarity(group)),
    0,
  );
  const signs = {
    tellingWords: tellingGroups(understanding),
    unknown: whole === 0 ? 0 : unknown / whole,
  };
  return found.slice(0, limit).map((one) => {
    const rival = found.find(({ document }) => document.id !== one.document.id);
    return {
      ...one,
      confidence: confidenceFrom({
        ...signs,
        coverage: one.coverage,
        closeness: one.closeness,
        margin: rival && rival.score > 0 ? one.score / rival.score : Number.POSITIVE_INFINITY,
        together: whole === 0 ? 0 : one.together / whole,
        asked: whole,
        kind: worth ? one.kind : null,
        isOnMatter: one.isOnMatter,
      }),
    };
  });
}

/**
 * The sentence of a passage that says most of what was asked, when what its headings say already is taken as said by each of its
 * sentences: under "National LADO Conference" the one about the author answers who asks for the author at the conference.
 */
function sentenceToShow(
  { document, passage }: Place,
  query: Query,
  rarity: GroupRarity,
  worth: SentenceWorth,
): Sentence | undefined {
  const above = new Set(wordsOf([document.title, ...passage.headings].join('\n')).map(({ term }) => term));
  const groups = query.groups.map((group) => {
    const isSaidAbove = group.alternatives.some(({ terms }) => terms.every((term) => above.has(term)));
    const weight = isSaidAbove ? group.weight * THRESHOLDS.saidAbove : Math.min(1, 2 * group.weight);
    return { ...group, weight: group.isCarried ? weight * THRESHOLDS.saidBefore : weight };
  });
  return bestSentences(passage.text, { groups }, rarity, worth)[0];
}

/** Whether a passage or its headings hold all the terms of one of these. */
function holdsAny({ document, passage }: Place, alternatives: readonly Alternative[]): boolean {
  const held = new Set(
    wordsOf([document.title, ...passage.headings, passage.introduction ?? '', passage.text].join('\n')).map(
      ({ term }) => term,
    ),
  );
  return alternatives.some(({ terms }) => terms.every((term) => held.has(term)));
}

/** Whether the question holds every telling word of a title ("the 2017 annual conference"). */
function isNamedByTitle(title: string, asked: ReadonlySet<string>): boolean {
  const telling = wordsOf(title).filter(
    ({ text, isCompound }) => !isCompound && (!isFrameWord(text) || /update/i.test(text)),
  );
  return telling.length >= 2 && telling.every(({ term }) => asked.has(term));
}

/** Whether a sentence names a place that no update comes from, together with nearly all that was asked. */
function isSaidOf(
  place: string,
  sentence: string,
  query: Query,
  whole: number,
  rarity: GroupRarity,
): boolean {
  return plainWords(sentence).includes(plainWords(place)) && fitOf(sentence, query, rarity) >= 0.85 * whole;
}

/** Whether a passage names the very month that the question does. */
function namesMonth({ text, introduction }: Passage, { from, to, said }: TimeSpan): boolean {
  const month = /(?:^|\s)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(said)?.[1];
  if (from !== to || !month) return false;
  return new RegExp(`\\b${month}\\w* ${Math.floor(from / 12)}\\b`, 'i').test(`${introduction ?? ''} ${text}`);
}

/** Whether a passage names the year that a date of the question does, or the question's date has none. */
function speaksOfYear({ title }: Document, { text, headings, introduction }: Passage, said: string): boolean {
  const year = /(?:19|20)\d{2}/.exec(said)?.[0];
  return (
    year === undefined || [title, ...headings, introduction ?? '', text].some((held) => held.includes(year))
  );
}

/** Whether a passage of one region names another: what it says may be of both. */
function namesRegion(
  { text, introduction }: Passage,
  slugs: readonly string[],
  knowledge: Knowledge,
): boolean {
  const named = knowledge.findRegions.find(`${introduction ?? ''} ${text}`);
  return named.some(({ item }) => item.some((slug) => slugs.includes(slug)));
}

/** Whether a passage or its headings speak of a place, by any of its names. */
function mentionsPlace(
  document: Document,
  { text, headings, introduction }: Passage,
  names: readonly string[],
): boolean {
  const held = plainWords(`${document.title} ${headings.join(' ')} ${introduction ?? ''} ${text}`);
  return names.some((name) => {
    const first = name.split(/ (?:and|upon|on) |-(?:on|upon)-/)[0] ?? name;
    return held.includes(plainWords(name)) || held.includes(plainWords(first));
  });
}

/** A sentence with the one before and the one after it. */
function textAround(text: string, { start, end }: Sentence): string {
  const sentences = sentencesOf(text);
  const at = sentences.findIndex((sentence) => sentence.start === start);
  const first = sentences[at - 1]?.start ?? start;
  return text.slice(first, sentences[at + 1]?.end ?? end);
}

/** Cites evidence with its best sentence in the excerpt. */
export function citeEvidence(
  evidence: Evidence,
  understanding: Understanding,
  knowledge: Knowledge,
): Citation {
  return cite(evidence, understanding.query, knowledge, { score: evidence.score, focus: evidence.sentence });
}

/** The best of each document, in the order given. */
export function onePerDocument(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ document }) => !seen.has(document.id) && seen.add(document.id));
}

/** The best of each region, in the order given; what is of no region stands for itself. */
export function onePerRegion(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ document }) => {
    const key = document.region ?? document.id;
    return !seen.has(key) && seen.add(key);
  });
}

/** How many words or phrases say what is asked; an idiom of several words counts as two. */
export function tellingGroups({ query }: Pick<Understanding, 'query'>): number {
  return query.groups
    .filter(({ weight }) => weight >= TELLING_WEIGHT)
    .reduce((sum, { said }) => sum + (said.trim().split(/\s+/).length > 1 ? 2 : 1), 0);
}

/** Whether the evidence is sure enough to be an answer, and of the place that the question names. */
export function isAnswerable(
  evidence: Evidence | undefined,
  { query, text, wish }: Pick<Understanding, 'query' | 'text' | 'wish'>,
): evidence is Evidence {
  const isAboutSomething = query.groups.some(
    ({ weight, said }) => weight >= TELLING_WEIGHT && /\p{L}{2}/u.test(said),
  );
  if (!evidence || !isAboutSomething || !evidence.isOfPlace) return false;
  if (evidence.coverage < THRESHOLDS.leastCoverage) return false;
  // Who names a topic wants what is said of it, and a passage that holds all of its words says something.
  if (wish !== 'fact' && Math.min(evidence.coverage, evidence.closeness) >= WHOLE) return true;
  return evidence.confidence >= THRESHOLDS.answerable + (PERSONAL.test(text) ? THRESHOLDS.personal : 0);
}

/** Whether the question's own telling words, and not only what says the same, stand in the passage or above it; one in three may lack. */
export function holdsNearlyEveryWord(
  { document, passage }: Evidence,
  { query }: Pick<Understanding, 'query'>,
): boolean {
  const held = new Set(
    wordsOf([document.title, ...passage.headings, passage.introduction ?? '', passage.text].join('\n')).map(
      ({ term }) => term,
    ),
  );
  const telling = query.groups.filter(({ weight }) => weight >= TELLING_WEIGHT);
  const missing = telling.filter(
    ({ alternatives }) => !(alternatives[0]?.terms.every((term) => held.has(term)) ?? true),
  );
  return missing.length <= Math.floor(telling.length / 3);
}

const spans = new WeakMap<Knowledge, readonly [number, number]>();

function spanOfDates(knowledge: Knowledge): readonly [number, number] {
  const known = spans.get(knowledge);
  if (known) return known;
  let [oldest, newest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { published } of knowledge.documents.values()) {
    const month = monthNumber(published);
    if (!Number.isFinite(month)) continue;
    oldest = Math.min(oldest, month);
    newest = Math.max(newest, month);
  }
  spans.set(knowledge, [oldest, newest]);
  return [oldest, newest];
}
