import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { sentencesOf } from '../../../search/sentences.ts';
import { isFrameWord } from '../../../search/stop-words.ts';
import { type Word, writtenWordsOf } from '../../../search/tokenize.ts';
import { above } from '../../evidence/speaking/words-around.ts';
import { placesHolding } from '../../query/places-holding.ts';

const YEAR = /^(?:19|20)\d\d$/;
const CAPITAL = /^\p{Lu}/u;
const JOINS = /^(?:and|of|for)$/i;
/** A law is a bill before it is an act. */
const LAW = /^(?:Act|Bill)s?$/;
const LONGEST_NAME = 6;

/**
 * The acts that a question names, by capitals (“the Care Act”) or with their year (“children act 1989”), and that no document does: what
 * is said of another act, of care or of acting is not said of this one.
 */
export function unheldActs(text: string, knowledge: Knowledge): string[] {
  const words = writtenWordsOf(text);
  return words.flatMap((act, at) => {
    if (!/^act$/i.test(act.text)) return [];
    const year = words.slice(at + 1, at + 3).find((word) => YEAR.test(word.text));
    const isWritten = CAPITAL.test(act.text) && CAPITAL.test(words[at - 1]?.text ?? '');
    if (!isWritten && (year === undefined || CAPITAL.test(act.text))) return [];
    const name = words.slice(beginningOf(words, at, isWritten), at);
    if (name.length === 0 || isNamed(name, knowledge)) return [];
    return [text.slice(name[0]!.start, (year ?? act).end)];
  });
}

/** Where the name of the act begins that stands at a place: behind the last small word or, of one with capitals, the last without. */
function beginningOf(words: readonly Word[], at: number, isWritten: boolean): number {
  let first = at;
  while (first > 0 && at - first < LONGEST_NAME) {
    const before = words[first - 1]!.text;
    const isJoining = JOINS.test(before) && first - 1 > 0 && !isFrameWord(words[first - 2]!.text);
    if (!isJoining && (isFrameWord(before) || (isWritten && !CAPITAL.test(before)))) break;
    first--;
  }
  return first;
}

/** Whether some document names an act or a bill that ends with this name. */
function isNamed(name: readonly Word[], { index }: Knowledge): boolean {
  const terms = telling(name);
  return placesHolding(terms, index).some((place) =>
    [...above(place), ...sentencesOf(place.passage.text).map(({ text }) => text)].some((sentence) => {
      const said = writtenWordsOf(sentence);
      return said.some(
        ({ text }, at) =>
          LAW.test(text) && telling(said.slice(0, at)).slice(-terms.length).join(' ') === terms.join(' '),
      );
    }),
  );
}

function telling(words: readonly Word[]): string[] {
  return words.filter(({ text }) => !isFrameWord(text)).map(({ term }) => term);
}
