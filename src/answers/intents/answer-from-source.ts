import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer, Citation } from '../answer.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';
import { capitalise, sayAge, sayDate, sayDocument, sayList, sayNumber } from '../wording/say.ts';
import { sayNearestOfFar, sayTimes } from '../wording/say-times.ts';
import { topicHeading } from '../wording/topic-heading.ts';
import { MOST_OPENINGS, openingPassages } from './opening-passages.ts';
import { type Choice, pickDocument } from './pick-document.ts';

const SHOWN = 3;

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
  const [coming] = understanding.times.filter(
    ({ from }) => from > now.getUTCFullYear() * 12 + now.getUTCMonth(),
  );
  const [source] = sources;
  if (coming)
    return refuse(
      understanding.asked,
      intent,
      `${sayTimes(understanding)} is still to come: no update from then is held.`,
      source ? suggestionsFor(source, null) : [],
    );
  const nearest = source && sources.length === 1 ? sayNearestOfFar(understanding, source.documents) : null;
  if (source && nearest)
    return refuse(
      understanding.asked,
      intent,
      `No update from ${source.name} ${isHeldOf(understanding)}: ${nearest}.`,
      suggestionsFor(source, null),
    );
  const picks = sources.map((source) => ({ source, pick: pickDocument(source.documents, understanding) }));
  const [first] = picks;
  if (!first?.pick) {
    const name = sayList(sources.map((source) => source.name));
    return refuse(understanding.asked, intent, `No update from ${name || 'that region'} is held.`, [
      'Which regions are there?',
      'help',
    ]);
  }
  const citations: Citation[] =
    picks.length === 1
      ? openingPassages(first.pick.document, understanding, knowledge)
      : picks.flatMap(({ pick }) =>
          pick ? openingPassages(pick.document, understanding, knowledge, 1) : [],
        );
  const [best, ...others] = citations;
  if (!best) return refuse(understanding.asked, intent, `The update from ${first.source.name} has no text.`);

  const rest = first.source.documents.filter(({ id }) => id !== first.pick?.document.id);
  return {
    kind: 'found',
    question: understanding.asked,
    intent,
    headline: opening + picks.map(headlineOf(understanding)).join(' '),
    passages: [best, ...others.slice(0, Math.max(SHOWN, picks.length) - 1)],
    further: [
      ...others.slice(Math.max(SHOWN, picks.length) - 1),
      ...(picks.length === 1
        ? rest
            .slice(0, MOST_OPENINGS)
            .flatMap((document) => openingPassages(document, understanding, knowledge, 1))
        : []),
    ],
    notice:
      [
        rest.length > 0 && picks.length === 1 ? alsoHeld(rest) : '',
        sayAge([first.pick.document.published], now) ?? '',
      ]
        .filter(Boolean)
        .join(' ') || null,
    suggestions: suggestionsFor(first.source, first.pick.document),
  };
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
  const isSaidByAnother = understanding.times.some(({ said }) => /^(?:before|after)\b/.test(said));
  return isSaidByAnother ? `${sayTimes(understanding)} is held` : `is held for ${sayTimes(understanding)}`;
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
