import type { Document } from '../../corpus/document.ts';
import { monthsCovered } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { isInTime } from '../evidence/scope.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { foundAnswer } from '../wording/found-answer.ts';
import { refuse } from '../wording/refuse.ts';
import { capitalise, sayAge, sayNumber } from '../wording/say.ts';
import { sayTimes } from '../wording/say-times.ts';
import { answerHelp } from './answer-help.ts';
import { documentsWhere } from './documents-where.ts';
import { openingPassages } from './opening-passages.ts';

/** As many as there are regions; the others are a button away. */
const MOST_SHOWN = 9;

/** The regions, each with the opening of its latest update. */
export function answerRegions(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const latest = knowledge.regions.flatMap(({ slug }) =>
    documentsWhere(knowledge, ({ region }) => region === slug).slice(0, 1),
  );
  const headline = `There are ${sayNumber(knowledge.regions.length)} regions; this is the latest held from each.`;
  return openings(latest, headline, understanding, knowledge, now) ?? answerHelp(understanding, knowledge);
}

/** The committees, each with the opening of its latest update; what two gave out together stands once. */
export function answerCommittees(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const latest = knowledge.committees.flatMap(({ slug }) =>
    documentsWhere(knowledge, ({ committees }) => committees.includes(slug)).slice(0, 1),
  );
  const names = knowledge.committees.map(({ name }) => name.replace(/ Policy Committee$/, '')).join('; ');
  const headline = `There are ${sayNumber(knowledge.committees.length)} policy committees: ${names}. This is the latest held from each.`;
  return (
    openings([...new Set(latest)], headline, understanding, knowledge, now) ??
    answerHelp(understanding, knowledge)
  );
}

/**
 * What is held from the dates that a question names, newest first, each with its opening. A document of which only
 * the year is known is not said to be of a month.
 */
export function answerOfTime(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const { times } = understanding;
  const liesWithin = ({ published }: Document) => {
    const covered = published === null ? null : monthsCovered(published);
    return times.some(
      ({ from, to, anyYear }) => covered && (anyYear || (covered.from >= from && covered.to <= to)),
    );
  };
  const held = documentsWhere(
    knowledge,
    (document) => isInTime(document, understanding) && liesWithin(document),
  );
  const isOpen = times.some(({ from, to }) => !Number.isFinite(from) || !Number.isFinite(to));
  const when = isOpen ? 'that time' : sayTimes(understanding);
  const what = held.length === 1 ? 'document is' : 'documents are';
  const headline = `${capitalise(sayNumber(held.length))} ${what} held from ${when}${held.length > 1 ? ', newest first' : ''}.`;
  return (
    openings(held, headline, understanding, knowledge, now) ??
    refuse(understanding.asked, 'region', `No document is held from ${when}.`, ['regions'])
  );
}

function openings(
  documents: readonly Document[],
  headline: string,
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
): Answer | null {
  const citations = documents.flatMap((document) => openingPassages(document, understanding, knowledge, 1));
  const [first, ...others] = citations;
  if (!first) return null;
  const shown = Math.min(citations.length, MOST_SHOWN);
  return foundAnswer(understanding.asked, [first, ...others], {
    intent: 'region',
    headline,
    notice: sayAge(
      citations.slice(0, shown).map(({ published }) => published),
      now,
    ),
    shown,
  });
}
