import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { foldWord, wordsOf } from '../../../search/tokenize.ts';
import type { Answer } from '../../answer.ts';
import { sayAcross } from '../../intents/answer-across.ts';
import { topicAcross } from '../../intents/topic-across.ts';
import { understand } from '../../understanding/understand.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { sayList } from '../../wording/say.ts';
import { topicName } from '../../wording/topic-name.ts';
import { findPeopleIn } from '../find-people-in.ts';
import { answerSaid } from './answer-said.ts';

/** Words that tell that somebody said something, or where. */
const OF_SAYING = /^(?:said|says?|speech(?:es)?|spoke|comments?|commented|views?|words|conference|address)$/;

/**
 * What each of several people said on a matter, side by side: "compare Dave Hill and Alison Michalska on early help". Null where the
 * question compares nobody, or nothing is quoted of one of them.
 */
export function answerSaidByEach(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  if (understanding.wish !== 'compare') return null;
  const people = findPeopleIn(understanding.text, knowledge);
  if (people.length < 2) return null;
  const matter = withoutNames(topicAcross(understanding, knowledge), people);
  if (matter.query.groups.length === 0) return null;
  const topic = topicName(matter);
  const said = people.map((person) =>
    answerSaid(understand(`what did ${person} say about ${topic}`, knowledge, now), knowledge, now),
  );
  const [first, ...others] = said.flatMap((answer) =>
    answer?.kind === 'found' ? answer.passages.slice(0, 1) : [],
  );
  if (!first || others.length + 1 < people.length) return null;
  return sayAcross(
    understanding,
    'compare',
    now,
    [first, ...others],
    `${sayList(people)} on ${topic}, side by side.`,
  );
}

/** A question without who said it, and that it was said. */
function withoutNames(understanding: Understanding, people: readonly string[]): Understanding {
  const names = new Set(people.flatMap((person) => wordsOf(person).map(({ text }) => foldWord(text))));
  const isOfName = (said: string) =>
    said.split(' ').every((word) => {
      const folded = foldWord(word.replace(/['’]s?$/, ''));
      return names.has(folded) || OF_SAYING.test(folded);
    });
  const groups = understanding.query.groups.filter(({ said }) => !isOfName(said));
  return { ...understanding, query: { groups } };
}
