import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alternative, MatterTerm, TermGroup } from '../../search/query.ts';
import { type Ranked, rankPassages } from '../../search/rank-passages.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import type { Word } from '../../search/tokenize.ts';
import { heldOf } from '../evidence/speaking/speaks-of.ts';
import { distinctness } from './distinctness.ts';
import { isHeld, isHeldTogether, isSaidWordForWord } from './is-held.ts';
import { tellingTerms } from './phrase-terms.ts';
import { type AskedOf, type RecognisedMatter, recogniseMatters } from './recognise-matters.ts';

/** What the terms of a matter are worth that a question means by words of its own. */
export const MATTER_WEIGHT = 0.88;
/** What a matter counts of which only small words tell ("not enough"). */
const FRAME_CUE_WEIGHT = 0.6;
/** A passage that holds so much of what was asked says it in the question's words, or in what these plainly mean. */
const MOST_COVERED = 0.8;
/** Passages that say it in those words, and score at least this share of the best of them, are as good as each other. */
const AS_GOOD = 0.85;
/** What a word counts that the corpus lacks and that only sets the scene of a matter: "firms" beside "rich". */
const SCENE_WEIGHT = 0.15;

/** "How many" asks for a figure of anything, and tells no matter by itself. */
const ONLY_ASKS = /^(?:how|many|much)$/i;
/** "What does the Eastern region say about adolescents" is of no saying of theirs. */
const SAYS = /^(?:say|says|said|saying)$/i;
const ABOUT = /^(?:about|on|regarding)$/i;
const ASKS_WHAT = /^what(?:'s)?$/i;
/** "Tell me about leadership" tells of no telling, and "I'd like the latest on …" of no liking. */
const OPENS = /^(?:tell|show|give|i|i'd|id|we|we'd|can|could|would|please|let)$/i;
const WISHES = /^(?:tell|show|give|like|want|need|know|find|get|see|hear|learn|read)$/i;
const LAST_OPENING = 3;

/** What one or more words of the question ask for, and which words those are, by their places in it. */
export type SaidGroup = TermGroup & { readonly places: readonly number[] };

/** The groups of a question, and the terms of the matter it speaks of in words of its own, where it does. */
export type WithMatters = {
  readonly groups: readonly TermGroup[];
  readonly matter: readonly MatterTerm[] | null;
};

/**
 * The groups of a question where each cue of a matter that it means may be met by the terms of the matter as well: see
 * docs/adr/0007-matters.md. `weight` is what the question's own words count.
 */
export function addMatters(
  groups: readonly SaidGroup[],
  said: readonly Word[],
  weight: number,
  asked: AskedOf,
  knowledge: Knowledge,
): WithMatters {
  const { matters, isSaidPlainly } = mattersMeant(groups, said, asked, knowledge);
  const [best] = matters;
  if (!best) return { groups, matter: null };
  // The groups find it: which of the passages is meant, the matter tells.
  if (isSaidPlainly) return { groups, matter: best.means.map(meaningOf) };
  let changed = groups;
  const added: TermGroup[] = [];
  for (const matter of matters) {
    const meant = meaningsOf(matter);
    const isCue = ({ places }: SaidGroup) => places.some((at) => matter.cues.includes(at));
    const isScene = ({ isKnown, places }: SaidGroup) =>
      !isKnown && places.some((at) => matter.beside.includes(at));
    // A cue that is no word to search for ("not enough") becomes a group of its own.
    if (!changed.some(isCue))
      added.push({
        said: matter.cues.map((at) => said[at]!.text).join(' '),
        alternatives: meant,
        weight: weight * FRAME_CUE_WEIGHT,
        isKnown: isHeld(meant, knowledge),
      });
    changed = changed.map((group) => {
      if (isCue(group)) return alsoMetBy(group, meant, knowledge);
      return isScene(group) ? { ...group, weight: group.weight * SCENE_WEIGHT } : group;
    });
  }
  return { groups: [...changed, ...added.slice(0, 1)], matter: best.means.map(meaningOf) };
}

/**
 * The matters that a question means where not every cue is a term of the documents. Where some passages hold nearly all that it says
 * (`isSaidPlainly`), those come first of which one of these speaks.
 */
function mattersMeant(
  groups: readonly SaidGroup[],
  said: readonly Word[],
  asked: AskedOf,
  knowledge: Knowledge,
): { readonly matters: readonly RecognisedMatter[]; readonly isSaidPlainly: boolean } {
  // "Home to school transport" is what the documents call it.
  if (isSaidWordForWord(said, knowledge)) return { matters: [], isSaidPlainly: false };
  const matters = recogniseMatters(said, groups, asked, knowledge).filter(({ cues }) => {
    if (cues.every((at) => onlyAsks(said, at))) return false;
    const own = cues.filter((at) => isOwnTerm(said, at, knowledge)).length;
    return asked.isFact ? own === 0 : own < cues.length;
  });
  const saying = matters.length === 0 ? [] : passagesSaying(groups, knowledge);
  if (saying.length === 0) return { matters, isSaidPlainly: false };
  const isSearchedFor = (at: number) => groups.some(({ places }) => places.includes(at));
  // What only small words say ("too many", "not enough") no passage can hold.
  const ofSmallWords = matters.filter(({ cues }) => !cues.some(isSearchedFor));
  if (ofSmallWords.length > 0) return { matters: ofSmallWords, isSaidPlainly: false };
  const isSpokenOf = ({ means }: RecognisedMatter) =>
    saying.some((place) => heldOf(place, means.map(meaningOf)).length > 0);
  // Who asks for a fact in the updates' own words asks for that sentence, and not for what names the matter best.
  if (asked.isFact && passagesSaying(inOwnWords(groups), knowledge).length > 0)
    return { matters: [], isSaidPlainly: true };
  const spokenOf = matters.filter(isSpokenOf);
  return { matters: spokenOf.length > 0 ? spokenOf : matters, isSaidPlainly: true };
}

/** The groups without what their words mean besides. */
function inOwnWords(groups: readonly SaidGroup[]): SaidGroup[] {
  return groups.map((group) => {
    const [own] = group.alternatives;
    return own ? { ...group, alternatives: [{ ...own, weight: 1 }] } : group;
  });
}

/** The best passages where the first of them holds nearly all that was asked; none where it does not. */
function passagesSaying(groups: readonly SaidGroup[], { index }: Knowledge): readonly Ranked[] {
  const found = rankPassages({ groups }, index);
  const best = found[0];
  if (!best || best.coverage < MOST_COVERED) return [];
  return found.filter(({ coverage, score }) => coverage >= MOST_COVERED && score >= AS_GOOD * best.score);
}

/** Whether a word stands beside its neighbour in the question as it does in some passage ("grammar schools"). */
function isOwnTerm(said: readonly Word[], at: number, knowledge: Knowledge): boolean {
  return [at - 1, at].some((first) => {
    const pair = said.slice(first, first + 2);
    if (first < 0 || pair.length < 2 || pair.some(({ text }) => isFrameWord(text))) return false;
    return pair.every(({ term }) => knowledge.index.hasTerm(term)) && isHeldTogether(pair, knowledge);
  });
}

function alsoMetBy(group: SaidGroup, meant: readonly Alternative[], knowledge: Knowledge): SaidGroup {
  const alternatives = [...group.alternatives, ...meant];
  return { ...group, alternatives, isKnown: group.isKnown || isHeld(meant, knowledge) };
}

/** What a matter is searched by, the less the less it fits and the later its term stands. */
function meaningsOf({ means, fit }: RecognisedMatter): Alternative[] {
  return means.map(meaningOf).map((one, i) => ({
    ...one,
    weight: one.weight * fit * distinctness(i),
  }));
}

/** What a term of a matter is searched by. */
function meaningOf(term: string): MatterTerm {
  return { said: term, terms: [...new Set(tellingTerms(term))], weight: MATTER_WEIGHT };
}

/** Whether a word only says that something is asked. */
function onlyAsks(said: readonly Word[], at: number): boolean {
  const [first, next] = [said[0]?.text ?? '', said[at + 1]?.text ?? ''];
  const { text } = said[at]!;
  return (
    ONLY_ASKS.test(text) ||
    (ASKS_WHAT.test(first) && SAYS.test(text) && ABOUT.test(next)) ||
    (at <= LAST_OPENING && OPENS.test(first) && WISHES.test(text))
  );
}
