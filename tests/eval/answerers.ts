import type { Peer } from '../../bench/peers/peer.ts';
import { type AnswerAsJson, answerAsJson, type CitationAsJson } from '../../src/answers/answer-as-json.ts';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Place } from '../../src/search/passage-index.ts';
import type { Answerer } from './evaluate.ts';

/** The day on which all questions are asked. */
export const ASKED_ON = new Date('2026-11-21T12:00:00Z');

/** The app itself. */
export function appAnswerer(knowledge: Knowledge): Answerer {
  return ({ q, thread = [] }) => answerAsJson(answerQuestion({ text: q, thread }, knowledge, ASKED_ON), 0);
}

/**
 * A search library as if it were the app: its best passages are the answer, and it refuses where it finds none. It is asked
 * the questions of the thread and the last one together, which serves it better than the last one alone.
 */
export function peerAnswerer({ find }: Peer): Answerer {
  return ({ q, thread = [] }) => {
    const passages = find([...thread, q].join(' ')).map(citationOf);
    const answer: AnswerAsJson = {
      question: q,
      intent: 'fact',
      answered: passages.length > 0,
      headline: '',
      passages,
      notice: null,
      suggestions: [],
      ms: 0,
    };
    return answer;
  };
}

/** The whole passage, however long: a peer is not made to find the right excerpt of it. */
function citationOf({ document, passage }: Place): CitationAsJson {
  return {
    document: document.id,
    title: document.title,
    region: document.region,
    committees: document.committees,
    published: document.published,
    url: document.url,
    heading: passage.heading,
    excerpt: passage.text,
    score: 0,
  };
}
