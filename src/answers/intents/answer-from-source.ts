import type { Document } from '../../corpus/document.ts';
import { monthAt } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer, Intent } from '../answer.ts';
import type { Understanding, Wording } from '../understanding/understanding.ts';
import { foundAnswer, SHOWN } from '../wording/found-answer.ts';
import { refuse } from '../wording/refuse.ts';
import { capitalise, sayAge, sayDate, sayDocument, sayList, sayNumber } from '../wording/say.ts';
import { sayNearestOfFar, sayTimes } from '../wording/say-times.ts';
import { topicHeading } from '../wording/topic-heading.ts';
import { MOST_OPENINGS, openingPassages } from './opening-passages.ts';
import { type Choice, pickDocument } from './pick-document.ts';

/** Whose updates may answer. */
export type Source = {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly isEverything?: boolean;
};

/** The update of a source that a question asks for, or one of each where it names several; and what else is held. */
export function answerFromSource(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
  sources: readonly Source[],
  intent: 'region' | 'committee',
  opening: string,
): Answer {
  const { asked } = understanding;
  const gap = sayGap(understanding, sources, now);
  if (gap !== null) return refuse(asked, intent, gap, sources[0] ? suggestionsFor(sources[0], null) : []);
  const picks = sources.map((source) => ({ source, pick: pickDocument(source.documents, understanding) }));
  const [first, ...more] = picks;
  if (!first?.pick) return refuseSources(understanding, intent, sources);
  const { source, pick } = first;
  const isOfOne = more.length === 0;
  const openings = isOfOne
    ? openingPassages(pick.document, understanding, knowledge)
    : picks.flatMap((one) =>
        one.pick ? openingPassages(one.pick.document, understanding, knowledge, 1) : [],
      );
  const rest = isOfOne ? source.documents.filter(({ id }) => id !== pick.document.id) : [];
  const [best, ...others] = [
    ...openings,
    ...rest
      .slice(0, MOST_OPENINGS)
      .flatMap((document) => openingPassages(document, understanding, knowledge, 1)),
  ];
  if (!best) return refuse(asked, intent, `The update from ${source.name} has no text.`);
  return foundAnswer(asked, [best, ...others], {
    intent,
    headline: opening + picks.map(headlineOf(understanding)).join(' '),
    notice: [rest.length > 0 ? alsoHeld(rest) : null, sayAge([pick.document.published], now)],
    suggestions: suggestionsFor(source, pick.document),
    shown: Math.min(openings.length, Math.max(SHOWN, picks.length)),
  });
}

/** That what is asked for is still to come, or that nothing near the date is held from the one source; null where neither is so. */
function sayGap(understanding: Understanding, sources: readonly Source[], now: Date): string | null {
  if (understanding.times.some(({ from }) => from > monthAt(now)))
    return `${sayTimes(understanding)} is still to come: no update from then is held.`;
  const [source, ...others] = sources;
  const nearest = source && others.length === 0 ? sayNearestOfFar(understanding, source.documents) : null;
  return nearest && `No update from ${source?.name} ${isHeldOf(understanding)}: ${nearest}.`;
}

function refuseSources({ asked }: Wording, intent: Intent, sources: readonly Source[]): Answer {
  const names = sayList(sources.map(({ name }) => name));
  return refuse(asked, intent, `No update from ${names || 'that region'} is held.`, [
    'Which regions are there?',
    'help',
  ]);
}

function headlineOf(understanding: Understanding) {
  return ({ source, pick }: { source: Source; pick: Choice | null }): string => {
    if (!pick) return `Nothing is held from ${source.name}.`;
    const document = sayDocument(pick.document);
    const date = sayDate(pick.document.published, pick.document.publishedBasis);
    switch (pick.why) {
      case 'latest':
        return `The latest held from ${source.name} is ${document}, from ${date}.`;
      case 'of-date':
        return `From ${source.name}, ${date}: ${document}.`;
      case 'early':
        return `From among the oldest held from ${source.name}: ${document}, from ${date}.`;
      case 'previous':
        return `The one before the latest held from ${source.name} is ${document}, from ${date}.`;
      case 'oldest':
        return `The oldest held from ${source.name} is ${document}, from ${date}.`;
      case 'nearest':
        return `No update from ${source.name} ${isHeldOf(understanding)}; the nearest is ${document}, from ${date}.`;
    }
  };
}

/** "Is held for June 2017", "before December 2016 is held". */
function isHeldOf(understanding: Understanding): string {
  const when = sayTimes(understanding);
  return /^(?:before|after)\b/.test(when) ? `${when} is held` : `is held for ${when}`;
}

function alsoHeld(documents: readonly Document[]): string {
  const dates = documents.map(({ published, publishedBasis }) => sayDate(published, publishedBasis));
  return `Also held: ${sayNumber(documents.length)} more, from ${sayList([...new Set(dates)])}.`;
}

function suggestionsFor({ name, documents, isEverything }: Source, shown: Document | null): string[] {
  const older = documents.find(({ id, published }) => id !== shown?.id && published !== null);
  const heading = shown?.passages
    .map((passage) => topicHeading(passage.heading))
    .find((topic) => topic !== null);
  return [
    ...(older && !isEverything
      ? [capitalise(`${name} ${sayDate(older.published)}`.replace(/^the /, ''))]
      : []),
    ...(heading && shown?.region ? [`What's happening on ${heading}?`] : []),
  ];
}
