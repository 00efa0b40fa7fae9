import type { Document } from '../../corpus/document.ts';
import { newestFirst } from '../../corpus/partial-date.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer, Citation } from '../answer.ts';
import { cite } from '../evidence/cite.ts';
import { isInTime } from '../evidence/scope.ts';
import { asksForJointUpdate } from '../understanding/asks-for-update.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';
import {
  capitalise,
  sayAge,
  sayCommittee,
  sayDate,
  sayDocument,
  sayList,
  sayNumber,
  sayRegion,
} from '../wording/say.ts';
import { sayNearestOfFar, sayTimes } from '../wording/say-times.ts';
import { topicHeading } from '../wording/topic-heading.ts';
import { carriedPrefix } from './answer-fact.ts';
import { type Choice, pickDocument } from './pick-document.ts';

const SHOWN = 3;
/** So many more passages are kept behind "More". */
const MOST_FURTHER = 12;
/** A line shorter than this says little by itself. */
const TELLING_LENGTH = 60;

/** The latest update of a region, the one of a date, or the one before; and what else is held. */
export function answerRegion(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const { regions, authorities, regionsNamedBy } = understanding;
  const slugs = regions.length > 0 ? regions : [...new Set(authorities.map(({ item }) => item.region))];
  const [place] = regions.length === 0 ? authorities : regionsNamedBy;
  const opening = place ? `${place.item.name} is in ${sayRegion(place.item.region, knowledge)}. ` : '';
  return answerFromSource(
    understanding,
    knowledge,
    now,
    slugs.map((slug) => ({
      name: sayRegion(slug, knowledge),
      documents: documentsWhere(knowledge, ({ region }) => region === slug),
    })),
    'region',
    opening,
  );
}

/** The latest update of a committee, the one of a date, or the one before; and what else is held. */
export function answerCommittee(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const { committees, times, asked, text } = understanding;
  const isJoint = asksForJointUpdate(text);
  const name = sayList(committees.map((slug) => sayCommittee(slug, knowledge)));
  const together = documentsWhere(
    knowledge,
    (document) =>
      document.committees.length > 1 && committees.every((slug) => document.committees.includes(slug)),
  );
  if (isJoint && committees.length > 1 && together.length === 0)
    return refuse(
      asked,
      'committee',
      `No update that ${name} gave together is held.`,
      committees.map((slug) => `Latest update from ${sayCommittee(slug, knowledge)}`),
    );
  const isOfBoth =
    committees.length > 1 &&
    together.some((document) => isJoint || times.length === 0 || isInTime(document, understanding));
  const sources =
    isOfBoth || (isJoint && together.length > 0)
      ? [{ name, documents: together }]
      : committees.map((slug) => ({
          name: sayCommittee(slug, knowledge),
          documents: updatesFirst(
            documentsWhere(knowledge, (document) => document.committees.includes(slug)),
          ),
        }));
  return answerFromSource(understanding, knowledge, now, sources, 'committee', '');
}

/** A committee's own updates; what it said to the press only where there are none. */
function updatesFirst(documents: readonly Document[]): readonly Document[] {
  const updates = documents.filter(({ kind }) => kind === 'committee-update');
  return updates.length > 0 ? updates : documents;
}

/** The newest of all updates, where a question asks for the latest and names nothing else. */
export function answerLatest(understanding: Understanding, knowledge: Knowledge, now: Date): Answer {
  const documents = documentsWhere(
    knowledge,
    ({ kind }) => kind === 'regional-update' || kind === 'committee-update',
  );
  return answerFromSource(
    understanding,
    knowledge,
    now,
    [{ name: 'the regions and committees', documents, isEverything: true }],
    'region',
    '',
  );
}

type Source = {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly isEverything?: boolean;
};

function answerFromSource(
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
    headline: carriedPrefix(understanding) + opening + picks.map(headlineOf(understanding)).join(' '),
    passages: [best, ...others.slice(0, Math.max(SHOWN, picks.length) - 1)],
    further: [
      ...others.slice(Math.max(SHOWN, picks.length) - 1),
      ...(picks.length === 1
        ? rest
            .slice(0, MOST_FURTHER)
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

/** The passages under the first few headings: what the update opens with. */
export function openingPassages(
  document: Document,
  { query }: Pick<Understanding, 'query'>,
  knowledge: Knowledge,
  most = MOST_FURTHER,
): Citation[] {
  const telling = document.passages.filter(({ text }) => text.length >= TELLING_LENGTH);
  const passages = telling.length > 0 ? telling : document.passages;
  const seen = new Set<string>();
  const firstOfHeadings = passages.filter(({ heading, id }) => {
    const key = heading ?? id;
    return !seen.has(key) && seen.add(key);
  });
  return firstOfHeadings.slice(0, most).map((passage) => cite({ document, passage }, query, knowledge));
}

export function documentsWhere(knowledge: Knowledge, isWanted: (document: Document) => boolean): Document[] {
  return [...knowledge.documents.values()]
    .filter(isWanted)
    .sort((a, b) => newestFirst(a.published, b.published) || a.id.localeCompare(b.id));
}

function alsoHeld(documents: readonly Document[]): string {
  const dates = documents.map(({ published, publishedBasis }) => sayDate(published, publishedBasis));
  return `Also held: ${sayList([...new Set(dates)])} (${sayNumber(documents.length)} more).`;
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
