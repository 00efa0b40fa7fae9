import type { Document } from '../../corpus/document.ts';
import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isOfAnotherField } from '../another-field/another-field.ts';
import type { Answer } from '../answer.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { FOR_PARTS, FOR_SOURCES, FOR_SPAN } from '../understanding/ways-of-asking/for-help.ts';
import { isAsked } from '../understanding/ways-of-asking/ways-of-asking.ts';
import { sayDate, sayList, sayNumber } from '../wording/say.ts';

/** Questions of each sort for updates that come from regions; any other documents are asked about by their titles. */
const EXAMPLES = [
  'What is the latest from the North East?',
  'Who chairs FCYP?',
  "What's happening on UASC?",
  'Compare adoption in London and Yorkshire',
  'What does SLP stand for?',
];

/** What every answer is made of. */
const SOURCES =
  'Every answer is a quotation from one of the documents held, with its date and a link; no language model writes any of it. ';

/** What can be asked, with questions that have an answer, and what the regions and committees are where that was asked. */
export function answerHelp(
  { asked, text = '' }: Pick<Understanding, 'asked'> & Partial<Pick<Understanding, 'text'>>,
  knowledge: Knowledge,
): Answer {
  const newest = [...knowledge.documents.values()].sort((a, b) => newestFirst(a.published, b.published));
  const isAnother = isOfAnotherField(knowledge);
  const ask = isAnother
    ? 'Ask about anything that the documents may say'
    : 'Ask about the regions’ and committees’ updates: a region, a person, a topic, a number';
  return {
    kind: 'guidance',
    question: asked,
    intent: 'help',
    headline: `${isAsked(FOR_PARTS, text.toLowerCase()) ? sayParts(knowledge) : ''}${isAsked(FOR_SPAN, text.toLowerCase()) ? saySpan(newest) : ''}${isAsked(FOR_SOURCES, text.toLowerCase()) ? SOURCES : ''}${ask}. ${knowledge.documents.size} documents are held${newest[0]?.published ? `, the newest from ${sayDate(newest[0].published)}` : ''}.`,
    notice: null,
    suggestions: isAnother ? [...new Set(newest.map(({ title }) => title))].slice(0, 3) : EXAMPLES,
  };
}

/** What the documents come from. */
function sayParts({ regions, committees }: Knowledge): string {
  return (
    `A region is a part of England whose councils work together: there are ${sayNumber(regions.length)}. ` +
    `A policy committee looks after one field for the whole country: there are ${sayNumber(committees.length)}. Each sends out updates. `
  );
}

/** From when to when they are. */
function saySpan(newestFirstOfAll: readonly Document[]): string {
  const dated = newestFirstOfAll.filter(({ published }) => published !== null);
  const [newest, oldest] = [dated[0], dated.at(-1)];
  if (!newest?.published || !oldest?.published) return '';
  const years = new Set(dated.map(({ published }) => Number(published?.slice(0, 4))));
  const silent = Array.from(
    { length: Math.max(...years) - Math.min(...years) },
    (_, i) => Math.min(...years) + i,
  ).filter((year) => !years.has(year));
  const gap = silent.length > 0 ? `; nothing is from ${sayYears(silent)}` : '';
  return `What is held is from ${sayDate(oldest.published)} to ${sayDate(newest.published)}${gap}. `;
}

/** "2018 to 2022", "2014, 2018 and 2019" */
function sayYears(years: readonly number[]): string {
  const isOneRun = years.length > 2 && years.at(-1)! - years[0]! === years.length - 1;
  return isOneRun ? `${years[0]} to ${years.at(-1)}` : sayList(years.map(String));
}
