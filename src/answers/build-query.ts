import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Alternative, Query, TermGroup } from '../search/query.ts';
import { rankPassages } from '../search/rank-passages.ts';
import { isFrameWord, wordWeight } from '../search/stop-words.ts';
import { foldWord, termOf, wordsOf } from '../search/tokenize.ts';
import { plainWords } from './plain-words.ts';
import { type RecognisedMatter, recogniseMatters } from './recognise-matters.ts';

/** What a way of saying something else is worth beside the word itself. */
const SYNONYM_WEIGHT = 0.88;
/** An abbreviation and its long form are the same thing said twice. */
const ABBREVIATION_WEIGHT = 0.95;
/** Two telling words of a long form, where the text writes it a little differently. */
const PART_OF_LONG_FORM_WEIGHT = 0.6;
const MENDED_WEIGHT = 0.9;
/** The words of a phrase that stand apart in a text seldom mean what they mean together. */
const PHRASE_WEIGHT = 0.7;
/** Beside so many known words an unknown one counts only this much. */
const KNOWN_BESIDE = 2;
const UNKNOWN_BESIDE_KNOWN = 0.5;
/** What stands behind these is the very thing asked about. */
const SAYS_WHAT = /^(?:about|on|regarding|mention|mentions|mentioned)$/i;
/** A word that this share of all passages holds ("social", "worker") says little of what is asked. */
const COMMON = 0.065;
const WEAK_PHRASE = 0.6;
const OWN_NAME = 0.4;
/** Whether a phrase stands in the corpus is looked for in so many passages at most. */
const MOST_LOOKED_THROUGH = 300;

/** What the terms of a matter are worth that a question means by words of its own. */
const MATTER_WEIGHT = 0.88;
/** The terms of a matter stand in the order of how much they tell; what each loses to the one before, and the least. */
const LESS_DISTINCT = 0.12;
const LEAST_DISTINCT = 0.6;
/** What a matter counts of which only small words tell ("not enough"). */
const FRAME_CUE_WEIGHT = 0.6;
/** A passage that holds so much of what was asked says it in the question's words. */
const MOST_COVERED = 0.8;
/** What a word counts that the corpus lacks and that only sets the scene of a matter: "firms" beside "rich". */
const SCENE_WEIGHT = 0.15;

type Said = { readonly text: string; readonly term: string; readonly start: number; readonly end: number };

/** What one or more words of the question, by their places in it, ask for. */
type SaidGroup = TermGroup & { readonly places: readonly number[] };

/** A phrase of the question and what it asks for, keyed by the term that it begins with. */
type Phrase = { readonly terms: readonly string[]; readonly alternatives: readonly Alternative[] };

export type QueryOptions = {
  /** Parts of the text that were understood as something else: a region, a date, a committee. */
  readonly without?: readonly { readonly start: number; readonly end: number }[];
  readonly mended?: ReadonlySet<string>;
  /** Words to leave out, folded: those that only said what kind of answer is wanted. */
  readonly ignored?: ReadonlySet<string>;
  /** Whether it may speak of a matter in words of its own. */
  readonly mayMeanMatters?: boolean;
  /** How much all of it counts, from 0 to 1. */
  readonly weight?: number;
};

/** What to search for: the words of a question that say what it is about, each with what means the same. */
export function buildQuery(text: string, knowledge: Knowledge, options: QueryOptions = {}): Query {
  const { without = [], mended = new Set(), ignored = new Set(), weight = 1 } = options;
  const phrases = phrasesOf(knowledge);
  const said: Said[] = wordsOf(text).filter(
    ({ start, end, isCompound }) =>
      !isCompound && !without.some((part) => start < part.end && end > part.start),
  );

  const groups: SaidGroup[] = [];
  for (let at = 0; at < said.length; ) {
    const phrase = ignored.has(foldWord(said[at]!.text)) ? null : longestPhraseAt(said, at, phrases);
    if (phrase) {
      const words = said.slice(at, at + phrase.terms.length);
      const alternatives = isHeldTogether(phrase.terms, words, knowledge)
        ? phrase.alternatives.map((one, i) => (i === 0 ? { ...one, weight: 1 } : one))
        : phrase.alternatives;
      groups.push({
        said: words.map((word) => word.text).join(' '),
        alternatives,
        weight: weight * phraseWeight(words),
        isKnown: isHeld(alternatives, knowledge),
        places: words.map((_, i) => at + i),
      });
      at += phrase.terms.length;
      continue;
    }
    const word = said[at]!;
    at += 1;
    const folded = foldWord(word.text);
    if (
      (isFrameWord(word.text) && !isAcronym(word.text)) ||
      ignored.has(folded) ||
      (folded.length < 2 && !/\d/.test(folded))
    )
      continue;
    const alternatives = [{ terms: [word.term], weight: mended.has(folded) ? MENDED_WEIGHT : 1 }];
    groups.push({
      said: word.text,
      alternatives,
      weight: weight * wordWeight(word.text),
      isKnown: isHeld(alternatives, knowledge),
      places: [at - 1],
    });
  }
  const matters = options.mayMeanMatters ? mattersMeant(groups, said, knowledge) : [];
  const meant = withMatters(groups, matters, said, weight, knowledge);
  const heads = new Set(
    said.flatMap(({ text: word }, at) => (at > 0 && SAYS_WHAT.test(said[at - 1]!.text) ? [word] : [])),
  );
  const [matter] = matters;
  return {
    groups: withoutRepeats(meant).map((group, _, all) =>
      heads.has(group.said) ? group : softened(group, all, knowledge),
    ),
    ...(matter ? { matter: matter.means.map(meaningOf) } : {}),
  };
}

/** Whether a word stands beside its neighbour in the question as it does in some passage ("grammar schools"). */
function isOwnTerm(said: readonly Said[], at: number, knowledge: Knowledge): boolean {
  return [at - 1, at].some((first) => {
    const pair = said.slice(first, first + 2);
    if (first < 0 || pair.length < 2 || pair.some(({ text }) => isFrameWord(text))) return false;
    const terms = pair.map(({ term }) => term);
    return terms.every((term) => knowledge.index.hasTerm(term)) && isHeldTogether(terms, pair, knowledge);
  });
}

/** What a term of a matter is searched by. */
function meaningOf(term: string): Alternative {
  return { terms: [...new Set(tellingTermsOf(term))], weight: MATTER_WEIGHT };
}

/** The matters that a question means where no passage holds nearly all that it says, and no cue is a term of the documents. */
function mattersMeant(
  groups: readonly TermGroup[],
  said: readonly Said[],
  knowledge: Knowledge,
): readonly RecognisedMatter[] {
  const matters = recogniseMatters(said, knowledge).filter(
    ({ cues }) => !cues.some((at) => isOwnTerm(said, at, knowledge)),
  );
  if (matters.length === 0) return [];
  const [best] = rankPassages({ groups }, knowledge.index, { limit: 1 });
  return (best?.coverage ?? 0) >= MOST_COVERED ? [] : matters;
}

/**
 * The groups of a question where each cue of a matter may be met by the terms of the matter as well. A cue that is no word to search
 * for ("not enough") becomes a group of its own.
 */
function withMatters(
  groups: readonly SaidGroup[],
  matters: readonly RecognisedMatter[],
  said: readonly Said[],
  weight: number,
  knowledge: Knowledge,
): readonly TermGroup[] {
  if (matters.length === 0) return groups;
  const added: TermGroup[] = [];
  let changed: SaidGroup[] = [...groups];
  for (const { means, fit, cues, beside } of matters) {
    const meant = means.map(meaningOf).map((one, i) => ({
      ...one,
      weight: one.weight * fit * Math.max(LEAST_DISTINCT, 1 - LESS_DISTINCT * i),
    }));
    const isCue = ({ places }: SaidGroup) => places.some((at) => cues.includes(at));
    if (!changed.some(isCue))
      added.push({
        said: cues.map((at) => said[at]!.text).join(' '),
        alternatives: meant,
        weight: weight * FRAME_CUE_WEIGHT,
        isKnown: isHeld(meant, knowledge),
      });
    changed = changed.map((group) => {
      if (isCue(group)) {
        const alternatives = [...group.alternatives, ...meant];
        return { ...group, alternatives, isKnown: group.isKnown || isHeld(meant, knowledge) };
      }
      const isScene = !group.isKnown && group.places.some((at) => beside.includes(at));
      return isScene ? { ...group, weight: group.weight * SCENE_WEIGHT } : group;
    });
  }
  return [...changed, ...added.slice(0, 1)];
}

/** A weak word stays weak, whatever else it may mean; and every update is the association's. */
function phraseWeight(words: readonly Said[]): number {
  if (words.every(({ text }) => /^(?:the|adcs|association)$/i.test(text))) return OWN_NAME;
  return words.length > 1 ? 1 : Math.max(WEAK_PHRASE, wordWeight(words[0]!.text));
}

/** Whether some passage holds the words of a phrase one after the other: then they mean together what they say. */
function isHeldTogether(terms: readonly string[], words: readonly Said[], { index }: Knowledge): boolean {
  if (terms.length < 2) return true;
  const rarest = [...terms].sort((a, b) => index.documentFrequency(a) - index.documentFrequency(b))[0]!;
  const wanted = words.map(({ text }) => foldWord(text)).join(' ');
  const passages = index.postings(rarest)?.passages.subarray(0, MOST_LOOKED_THROUGH) ?? [];
  for (const place of passages) {
    const { passage } = index.places[place]!;
    if (plainWords([...passage.headings, passage.text].join(' ')).includes(wanted)) return true;
  }
  return false;
}

/** A word that the corpus lacks counts less beside others that say what is asked: people embroider. */
function softened(group: TermGroup, all: readonly TermGroup[], { index }: Knowledge): TermGroup {
  if (group.isKnown || !/^\p{Ll}+$/u.test(group.said)) return group;
  const isTelling = ({ alternatives }: TermGroup) =>
    alternatives.some(
      ({ terms }) =>
        Math.min(...terms.map((term) => index.documentFrequency(term))) <= COMMON * index.places.length,
    );
  const known = all.filter((one) => one.isKnown && one.weight >= 0.5 && isTelling(one)).length;
  return known >= KNOWN_BESIDE ? { ...group, weight: group.weight * UNKNOWN_BESIDE_KNOWN } : group;
}

/** "IT" and "US" are no frame words. */
function isAcronym(word: string): boolean {
  return (
    word.length > 1 &&
    word === word.toUpperCase() &&
    /\p{Lu}/u.test(word) &&
    !/^(IS|THE|IN|OF|AND|FOR|TO|WHO|WHAT)$/.test(word)
  );
}

function isHeld(alternatives: readonly Alternative[], { index }: Knowledge): boolean {
  return alternatives.some(
    ({ terms, weight }) => weight > PART_OF_LONG_FORM_WEIGHT && isHeldWhole(terms, index),
  );
}

/** Whether one passage holds all the terms. */
function isHeldWhole(terms: readonly string[], index: PassageIndex): boolean {
  const lists = terms.map((term) => index.postings(term)?.passages ?? new Uint32Array());
  const [rarest, ...others] = lists.sort((a, b) => a.length - b.length);
  return rarest?.some((place) => others.every((list) => list.includes(place))) ?? false;
}

function withoutRepeats(groups: readonly TermGroup[]): TermGroup[] {
  const seen = new Set<string>();
  return groups.filter((group) => {
    const key = group.alternatives[0]?.terms.join(' ') ?? group.said;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function longestPhraseAt(said: readonly Said[], at: number, phrases: PhraseTable): Phrase | null {
  const candidates = phrases.get(said[at]!.term) ?? [];
  return candidates.find(({ terms }) => terms.every((term, i) => said[at + i]?.term === term)) ?? null;
}

type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;
const tables = new WeakMap<Knowledge, PhraseTable>();

/** The phrases that mean something else too, longest first under their first term; made once for a corpus. */
function phrasesOf(knowledge: Knowledge): PhraseTable {
  const known = tables.get(knowledge);
  if (known) return known;
  const meanings = new Map<string, Alternative[]>();
  const add = (from: readonly string[], to: readonly string[], weight: number) => {
    if (from.length === 0 || to.length === 0) return;
    const key = from.join(' ');
    // Words of a phrase that stand apart in a text seldom mean what they mean together.
    const own = from.length === 1 || weight === 1 ? 1 : PHRASE_WEIGHT;
    const list = meanings.get(key) ?? [{ terms: [...new Set(from)], weight: own }];
    if (!list.some(({ terms }) => terms.join(' ') === to.join(' ')))
      list.push({ terms: [...new Set(to)], weight });
    meanings.set(key, list);
  };
  const abbreviations = [
    ...knowledge.abbreviations.map(({ short, long }) => ({ short, long })),
    ...knowledge.glossary.abbreviations,
  ];
  for (const { short, long } of abbreviations) {
    const [shortTerms, longTerms] = [termsOf(short), tellingTermsOf(long)];
    // A phrase is recognised by all its words; what it is searched by leaves the small ones out.
    const longPhrase = termsOf(long);
    if (longPhrase.length < 2) continue;
    add(shortTerms, longTerms, ABBREVIATION_WEIGHT);
    add(longPhrase, longTerms, 1);
    add(longPhrase, shortTerms, ABBREVIATION_WEIGHT);
    if (longTerms.length >= 3) {
      const rarest = [...longTerms]
        .filter((term) => knowledge.index.hasTerm(term))
        .sort((a, b) => knowledge.index.documentFrequency(a) - knowledge.index.documentFrequency(b))
        .slice(0, 2);
      if (rarest.length === 2) {
        add(shortTerms, rarest, PART_OF_LONG_FORM_WEIGHT);
        add(longPhrase, rarest, PART_OF_LONG_FORM_WEIGHT);
      }
    }
  }
  for (const { say, means } of knowledge.glossary.plainWords) {
    for (const phrase of say) {
      // What asks is no part of what is asked about.
      if (/^(?:how|what|who|which|when|where|why) /i.test(phrase)) continue;
      for (const meaning of means) {
        const from = termsOf(phrase);
        const to = tellingTermsOf(meaning);
        if (from.join(' ') !== to.join(' ')) add(from, to, SYNONYM_WEIGHT);
      }
    }
  }

  const table = new Map<string, Phrase[]>();
  for (const [key, alternatives] of meanings) {
    const terms = key.split(' ');
    const list = table.get(terms[0]!);
    const phrase = { terms, alternatives };
    if (list) list.push(phrase);
    else table.set(terms[0]!, [phrase]);
  }
  for (const list of table.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  tables.set(knowledge, table);
  return table;
}

function termsOf(phrase: string): string[] {
  return wordsOf(phrase)
    .filter(({ isCompound }) => !isCompound)
    .map(({ term }) => term);
}

function tellingTermsOf(phrase: string): string[] {
  const telling = wordsOf(phrase)
    .filter(({ text, isCompound }) => !isCompound && !isFrameWord(text))
    .map(({ term }) => term);
  // "Looked-after children" without its small words would be any children.
  return telling.length > 1 ? telling : termsOf(phrase);
}

/** The terms of one word, for callers that compare words of a question with words of a text. */
export function termsIn(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(({ text: word }) => termOf(word)));
}
