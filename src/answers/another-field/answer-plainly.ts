import type { Knowledge } from '../../knowledge/knowledge.ts';
import { bestSentences } from '../../search/best-sentences.ts';
import { termsOfText } from '../../search/tokenize.ts';
import type { Answer } from '../answer.ts';
import { cite } from '../evidence/citing/cite.ts';
import { withListBehind } from '../evidence/citing/with-list-behind.ts';
import { groupRarityIn } from '../evidence/finding/group-rarity.ts';
import { answerHelp } from '../intents/answer-help.ts';
import type { Question } from '../question.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuse } from '../wording/refuse.ts';
import { sayAge, sayDocument, sayList, sayQuotation } from '../wording/say.ts';
import { findPlainly } from './find-plainly.ts';
import type { FoundPlainly } from './rank-plainly.ts';
import { TELLING_PLAINLY } from './read-plainly.ts';

/** So many are kept behind the first. */
const MOST_OTHERS = 11;
/** Which sentence is shown is up to this question's words first: those of the thread stand in the title as a rule. */
const OWN_WORDS = 4;

/**
 * The best passages of a corpus of another field, each of another document. What is known of this field's posts,
 * committees and ways of asking would only stand in the way there, and what counts as sure was never measured, so the
 * words alone decide, and refused is only a question none of whose telling words is held.
 */
export function answerPlainly(question: Question, knowledge: Knowledge, now: Date): Answer {
  const { understanding, found } = findPlainly(question, knowledge);
  if (understanding.wish === 'help') return answerHelp(understanding, knowledge);
  const { query, asked } = understanding;
  const telling = query.groups.filter(({ weight }) => weight >= TELLING_PLAINLY);
  const isLost = telling.length > 0 && telling.every(({ isKnown }) => !isKnown);
  const [best, ...others] = isLost ? [] : found;
  if (!best) {
    const unknown = telling.map(({ said }) => `“${said}”`);
    const missing =
      unknown.length > 0
        ? `No document held mentions ${sayList(unknown, 'or')}.`
        : 'I could not tell what this is about.';
    return refuse(asked, 'fact', missing, ['help']);
  }

  const rarity = groupRarityIn(knowledge);
  const own = new Set(termsOfText(question.text));
  const forSentence = {
    groups: query.groups.map((group) =>
      group.alternatives.some(({ terms }) => terms.every((term) => own.has(term)))
        ? { ...group, weight: group.weight * OWN_WORDS }
        : group,
    ),
  };
  const sentenceOf = ({ passage }: FoundPlainly) => bestSentences(passage.text, forSentence, rarity)[0];
  const citeFound = (found: FoundPlainly) =>
    cite(found, query, knowledge, { score: found.score, focus: sentenceOf(found) });
  const first = citeFound(best);
  const { title, published } = best.document;
  const from = published === null ? `“${title}”` : sayDocument(best.document);
  return foundAnswer(asked, [first, ...others.slice(0, MOST_OTHERS).map(citeFound)], {
    intent: 'fact',
    headline: `${from} says: ${sayQuotation(withListBehind(sentenceOf(best)?.text ?? first.excerpt, best))}`,
    notice: published === null ? null : sayAge([published], now),
  });
}
