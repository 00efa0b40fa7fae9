import type { Document } from '../../corpus/document.ts';
import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { isFrameWord } from '../../search/stop-words.ts';
import { termOf } from '../../search/tokenize.ts';
import { pattern } from '../../text/pattern.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { isOf } from '../evidence/scope.ts';
import { placesHolding } from '../query/places-holding.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { saidBesideNamed } from '../understanding/without-named.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuse } from '../wording/refuse.ts';
import { sayAge, sayCommittee, sayDocument, sayQuoted, sayRegion } from '../wording/say.ts';

/** "Who is the Ofsted Regional Director", "head of contracts at the Youth Custody Service". */
const ASKED = pattern('iu')`
  ^(?:(?:and|so) )?(?:
    (?:who|what)(?:['’]s| is| was)? (?:the )?|the |name of the )?(?<title>[\p{L}'’& -]{5,60}?)
      (?: for| in| of)?(?: the)?[\s?.!]*$
`;
/** "NHS Digital's Chief Social Worker" takes no article. */
const OF_SOMETHING = /['’]s /;
const FEWEST_WORDS = 2;
/** Of a title of two words one may stand between them, of a longer one as many as it has. */
const BETWEEN_TWO = 1;

/**
 * What is said of whoever holds a post that updates speak of by its title and without a name ("the Ofsted Regional Director"), the newest
 * first; a refusal that says so where the post is of the strict kind (`isNameWanted`). Null where none speaks of it.
 */
export function answerUnnamed(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
  isNameWanted: boolean,
): Answer | null {
  const { authorities, times, regions, asked, query } = understanding;
  const title = ASKED.exec(saidBesideNamed(understanding))?.groups?.title;
  if (title === undefined || authorities.length + times.length > 0) return null;
  const words = (title.replaceAll(/['’]s\b/g, '').match(/\p{L}+/gu) ?? []).filter(
    (word) => !isFrameWord(word.toLowerCase()),
  );
  if (words.length < FEWEST_WORDS) return null;
  const said = placesHolding(words.map(termOf), knowledge.index)
    .filter(({ document }) => regions.length === 0 || isOf(document, understanding))
    .flatMap(({ document, passage }) =>
      sentencesOf(passage.text).flatMap((sentence) => {
        const written = titleIn(sentence.text, words);
        return written === null ? [] : [{ document, passage, sentence, written }];
      }),
    )
    .toArray()
    .sort((a, b) => newestFirst(a.document.published, b.document.published));
  const [first, ...others] = said;
  if (!first) return null;
  const who = `${OF_SOMETHING.test(first.written) ? '' : 'the '}${first.written}`;
  if (isNameWanted)
    return refuse(
      asked,
      'role',
      `No update names ${who}; ${sayDocument(first.document)} speaks of the post.`,
      [latestLike(first.document, knowledge)],
    );
  const [citation, ...more] = [first, ...others].map(({ document, passage, sentence }) =>
    cite({ document, passage }, query, knowledge, { focus: sentence, score: 1 }),
  );
  return foundAnswer(asked, [citation!, ...more.slice(0, 2)], {
    intent: 'role',
    headline: `No update names ${who}, but ${sayQuoted(first.document, first.sentence.text)}`,
    notice: sayAge([first.document.published], now),
  });
}

/** Where more may be told of it: in what the same region or committee says. */
function latestLike({ region, committees }: Document, knowledge: Knowledge): string {
  if (region) return `Latest update from ${sayRegion(region, knowledge)}`;
  const [committee] = committees;
  return committee ? `Latest update from ${sayCommittee(committee, knowledge)}` : 'help';
}

/** The title as a sentence writes it, with its words near each other and each with its capital; null where it does not. */
function titleIn(text: string, words: readonly string[]): string | null {
  const written = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => word !== 's');
  const widest = words.length === FEWEST_WORDS ? words.length + BETWEEN_TWO : 2 * words.length;
  for (const from of written.keys()) {
    const near = written.slice(from, from + widest).filter(([word]) => /^\p{Lu}/u.test(word));
    const title = near.filter(([word]) => words.some((one) => one.toLowerCase() === word.toLowerCase()));
    const [first, last] = [title[0], title.at(-1)];
    const isWhole = words.every((word) => title.some(([one]) => one.toLowerCase() === word.toLowerCase()));
    if (isWhole && first && last) return text.slice(first.index, last.index + last[0].length);
  }
  return null;
}
