import type { Knowledge } from '../knowledge/knowledge.ts';
import { bestSentences } from '../search/excerpt.ts';
import { type Ranked, rankPassages } from '../search/rank-passages.ts';
import type { Sentence } from '../search/sentences.ts';
import type { Answer } from './answer.ts';
import { answerHelp } from './answer-help.ts';
import { cite, groupRarityIn } from './cite.ts';
import type { Question } from './question.ts';
import { readPlainly } from './read-plainly.ts';
import { refuseTopic } from './refuse-topic.ts';
import { sayAge, sayDocument, sayQuotation } from './say.ts';

const SHOWN = 3;
const LOOKED_AT = 30;
/** What the best sentence of a passage adds to its score. */
const SENTENCE_SHARE = 0.5;
/** A question whose telling words the corpus lacks, every one, is not answered by the others. */
const TELLING_WEIGHT = 0.2;

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

type Found = Ranked & { readonly sentence: Sentence | undefined };

/**
 * The best passages of a corpus of another field, each of another document. What is known of this field's posts,
 * committees and ways of asking would only stand in the way there, and what counts as sure was never measured, so the
 * words alone decide, and only an empty search is refused.
 */
export function answerPlainly(question: Question, knowledge: Knowledge, now: Date): Answer {
  const understanding = readPlainly(question, knowledge);
  const { query } = understanding;
  if (understanding.wish === 'help') return answerHelp(understanding, knowledge);
  const telling = query.groups.filter(({ weight }) => weight >= TELLING_WEIGHT);
  const isLost = telling.length > 0 && telling.every(({ isKnown }) => !isKnown);
  const [best, ...others] = isLost ? [] : onePerDocument(findPlainly());
  if (!best) return refuseTopic(understanding, knowledge, []);
  const citeFound = ({ sentence, ...found }: Found) =>
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

  function findPlainly(): Found[] {
    const rarity = groupRarityIn(knowledge);
    return rankPassages(query, knowledge.index, { limit: LOOKED_AT })
      .map((found) => {
        const sentence = bestSentences(found.passage.text, query, rarity)[0];
        return { ...found, sentence, score: found.score + SENTENCE_SHARE * (sentence?.score ?? 0) };
      })
      .sort((a, b) => b.score - a.score || a.at - b.at);
  }
}

function onePerDocument(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ document }) => !seen.has(document.id) && seen.add(document.id));
}
