import type { Answer, Citation } from './answer.ts';

/** A passage of an answer as other programs read it. */
export type CitationAsJson = Pick<
  Citation,
  'document' | 'title' | 'region' | 'committees' | 'published' | 'url' | 'heading' | 'excerpt' | 'score'
>;

/** An answer as other programs read it: the contract of the command line. */
export type AnswerAsJson = {
  readonly id?: unknown;
  readonly question: string;
  readonly intent: string;
  readonly answered: boolean;
  readonly headline: string;
  readonly passages: readonly CitationAsJson[];
  readonly notice: string | null;
  readonly suggestions: readonly string[];
  readonly ms: number;
};

/** The answer in the form of the contract; `ms` is how long it took to find. A refusal has no passages. */
export function answerAsJson(answer: Answer, ms: number, id?: unknown): AnswerAsJson {
  return {
    ...(id === undefined ? {} : { id }),
    question: answer.question,
    intent: answer.intent,
    answered: answer.kind !== 'refused',
    headline: answer.headline,
    passages: answer.kind === 'found' ? answer.passages.map(citationAsJson) : [],
    notice: answer.notice,
    suggestions: answer.suggestions,
    ms: Math.round(ms * 10) / 10,
  };
}

function citationAsJson({
  document,
  title,
  region,
  committees,
  published,
  url,
  heading,
  excerpt,
  score,
}: Citation): CitationAsJson {
  return {
    document,
    title,
    region,
    committees,
    published,
    url,
    heading,
    excerpt,
    score: Math.round(score * 100) / 100,
  };
}
