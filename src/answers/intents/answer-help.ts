import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isOfAnotherField } from '../another-field/another-field.ts';
import type { Answer } from '../answer.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { sayDate } from '../wording/say.ts';

/** Questions of each sort for updates that come from regions; any other documents are asked about by their titles. */
const EXAMPLES = [
  'What is the latest from the North East?',
  'Who chairs FCYP?',
  "What's happening on UASC?",
  'Compare adoption in London and Yorkshire',
  'What does SLP stand for?',
];

/** What can be asked, with questions that have an answer. */
export function answerHelp({ asked }: Pick<Understanding, 'asked'>, knowledge: Knowledge): Answer {
  const newest = [...knowledge.documents.values()].sort((a, b) => newestFirst(a.published, b.published));
  const isAnother = isOfAnotherField(knowledge);
  const ask = isAnother
    ? 'Ask about anything that the documents may say'
    : 'Ask about the regions’ and committees’ updates: a region, a person, a topic, a number';
  return {
    kind: 'guidance',
    question: asked,
    intent: 'help',
    headline: `${ask}. ${knowledge.documents.size} documents are held${newest[0]?.published ? `, the newest from ${sayDate(newest[0].published)}` : ''}.`,
    notice: null,
    suggestions: isAnother ? [...new Set(newest.map(({ title }) => title))].slice(0, 3) : EXAMPLES,
  };
}
