import { everydayWords, isEnglishWord } from '../../../knowledge/english-words.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { once } from '../../../knowledge/once.ts';
import { plainSlipsOf } from '../../../knowledge/plain-slips-of.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { termOf } from '../../../search/tokenize.ts';
import { exampleTable } from '../../query/example-table.ts';
import { timesSideBySide } from '../../query/times-side-by-side.ts';
import { standsBehind } from './stands-behind.ts';
import { wordsOfGlossary } from './words-of-glossary.ts';

const everyday = once((): ReadonlySet<string> => new Set(everydayWords()));
/** What the updates say side by side is meant before what they only say, and that before what only people ask by. */
const BESIDE = 1_000_000;
const HELD = 1_000;
/** What so many passages hold is no rare name. */
const COMMON = 20;

/**
 * The word of English of which a word, in lower case, is one plain slip, and which stands in the updates or in what people ask: of several
 * the one that the updates have beside its neighbours, else the commonest. Null where there is none.
 */
export function meantBySlip(
  word: string,
  [before, behind]: readonly [string, string],
  knowledge: Knowledge,
): { readonly word: string; readonly isBeside: boolean; readonly isCommon: boolean } | null {
  const [best] = [...new Set(plainSlipsOf(word))]
    .filter(
      (meant) =>
        standsBehind(before, meant) &&
        (isEnglishWord(meant) ||
          knowledge.vocabulary().hasForm(meant) ||
          wordsOfGlossary(knowledge).has(meant)),
    )
    .map((meant) => ({ word: meant, ...weigh(meant, before, behind, knowledge) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return best ?? null;
}

function weigh(word: string, before: string, behind: string, knowledge: Knowledge) {
  const term = termOf(word);
  const held = knowledge.index.documentFrequency(term);
  const asked = exampleTable(knowledge).holding.get(term)?.length ?? 0;
  const isSaid = asked > 0 || everyday().has(word) || wordsOfGlossary(knowledge).has(word);
  const beside = held === 0 ? 0 : timesBeside(word, before, behind, knowledge);
  return {
    isBeside: beside > 0,
    isCommon: held >= COMMON,
    weight: beside * BESIDE + held * HELD + (isSaid ? 1 + asked : 0),
  };
}

function timesBeside(word: string, before: string, behind: string, knowledge: Knowledge): number {
  const times = (words: readonly string[], neighbour: string) =>
    neighbour === '' || isFrameWord(neighbour) ? 0 : timesSideBySide(words, knowledge);
  return times([before, word], before) + times([word, behind], behind);
}
