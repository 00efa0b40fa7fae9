import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Answer } from './answer.ts';
import { answerHelp } from './answer-help.ts';
import { cite } from './cite.ts';
import type { Question } from './question.ts';
import { type FoundPlainly, rankPlainly } from './rank-plainly.ts';
import { readPlainly, TELLING_PLAINLY } from './read-plainly.ts';
import { refuseTopic } from './refuse-topic.ts';
import { sayAge, sayDocument, sayQuotation } from './say.ts';

const SHOWN = 3;

const fields = new WeakMap<Knowledge, boolean>();

/**
 * Whether the documents are of another field than the updates of regions and committees: none of them comes from one that
 * the data files name, or there are no data files.
 */
export function isOfAnotherField(knowledge: Knowledge): boolean {
  let known = fields.get(knowledge);
  if (known === undefined) {
    const regions = new Set(knowledge.regions.map(({ slug }) => slug));
    const committees = new Set(knowledge.committees.map(({ slug }) => slug));
    known = ![...knowledge.documents.values()].some(
      (document) =>
        (document.region !== null && regions.has(document.region)) ||
        document.committees.some((slug) => committees.has(slug)),
    );
    fields.set(knowledge, known);
  }
  return known;
}

/**
 * The best passages of a corpus of another field, each of another document. What is known of this field's posts,
 * committees and ways of asking would only stand in the way there, and what counts as sure was never measured, so the
 * words alone decide, and refused is only a question none of whose telling words is held.
 */
export function answerPlainly(question: Question, knowledge: Knowledge, now: Date): Answer {
  const understanding = readPlainly(question, knowledge);
  if (understanding.wish === 'help') return answerHelp(understanding, knowledge);
  const { query } = understanding;
  const telling = query.groups.filter(({ weight }) => weight >= TELLING_PLAINLY);
  const isLost = telling.length > 0 && telling.every(({ isKnown }) => !isKnown);
  const [best, ...others] = isLost ? [] : rankPlainly(query, knowledge);
  if (!best) return refuseTopic(understanding, knowledge, []);
  const citeFound = ({ sentence, ...found }: FoundPlainly) =>
    cite(found, query, knowledge, { score: found.score, focus: sentence });
  const first = citeFound(best);
  return {
    kind: 'found',
    question: understanding.asked,
    intent: 'fact',
    headline: `${sayDocument(best.document)} says: ${sayQuotation(best.sentence?.text ?? first.excerpt)}`,
    passages: [first, ...others.slice(0, SHOWN - 1).map(citeFound)],
    further: others.slice(SHOWN - 1).map(citeFound),
    notice: best.document.published === null ? null : sayAge([best.document.published], now),
    suggestions: [],
  };
}
