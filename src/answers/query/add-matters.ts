import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alternative, MatterTerm, TermGroup } from '../../search/query.ts';
import { rankPassages } from '../../search/rank-passages.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import type { Word } from '../../search/tokenize.ts';
import { isHeld, isHeldTogether } from './is-held.ts';
import { tellingTerms } from './phrase-terms.ts';
import { type AskedOf, type RecognisedMatter, recogniseMatters } from './recognise-matters.ts';

/** What the terms of a matter are worth that a question means by words of its own. */
const MATTER_WEIGHT = 0.88;
/** The terms of a matter stand in the order of how much they tell; what each loses to the one before, and the least. */
const LESS_DISTINCT = 0.2;
const LEAST_DISTINCT = 0.4;
/** What a matter counts of which only small words tell ("not enough"). */
const FRAME_CUE_WEIGHT = 0.6;
/** A passage that holds so much of what was asked says it in the question's words. */
const MOST_COVERED = 0.8;
/** What a word counts that the corpus lacks and that only sets the scene of a matter: "firms" beside "rich". */
const SCENE_WEIGHT = 0.15;

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
  const matters = mattersMeant(groups, said, asked, knowledge);
  const [best] = matters;
  if (!best) return { groups, matter: null };
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

/** The matters that a question means where no passage holds nearly all that it says, and not every cue is a term of the documents. */
function mattersMeant(
  groups: readonly SaidGroup[],
  said: readonly Word[],
  asked: AskedOf,
  knowledge: Knowledge,
): readonly RecognisedMatter[] {
  const matters = recogniseMatters(said, groups, asked, knowledge).filter(({ cues }) => {
    const own = cues.filter((at) => isOwnTerm(said, at, knowledge)).length;
    return asked.isFact ? own === 0 : own < cues.length;
  });
  if (matters.length === 0) return [];
  const [best] = rankPassages({ groups }, knowledge.index, { limit: 1 });
  const isSearchedFor = (at: number) => groups.some(({ places }) => places.includes(at));
  // What only small words say ("too many", "not enough") no passage can hold.
  return (best?.coverage ?? 0) >= MOST_COVERED
    ? matters.filter(({ cues }) => !cues.some(isSearchedFor))
    : matters;
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
    weight: one.weight * fit * Math.max(LEAST_DISTINCT, 1 - LESS_DISTINCT * i),
  }));
}

/** What a term of a matter is searched by. */
function meaningOf(term: string): MatterTerm {
  return { said: term, terms: [...new Set(tellingTerms(term))], weight: MATTER_WEIGHT };
}
