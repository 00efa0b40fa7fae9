import type { Document } from '../../corpus/document.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Answer } from '../answer.ts';
import { isInTime } from '../evidence/scope.ts';
import { asksForJointUpdate } from '../understanding/asks/asks-for-update.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { refuse } from '../wording/refuse.ts';
import { sayCommittee, sayList, sayRegion } from '../wording/say.ts';
import { answerFromSource } from './answer-from-source.ts';
import { sayWhere } from './authorities/say-where.ts';
import { documentsWhere } from './documents-where.ts';

/**
 * The latest update of a region, the one of a date, or the one before; and what else is held. Of authorities that nothing tells of, that is said first.
 */
export function answerRegion(
  understanding: Understanding,
  knowledge: Knowledge,
  now: Date,
  { isUntold = false } = {},
): Answer {
  const { regions, authorities, regionsNamedBy, times } = understanding;
  const slugs = regions.length > 0 ? regions : [...new Set(authorities.map(({ item }) => item.region))];
  const places = [...new Set((regions.length === 0 ? authorities : regionsNamedBy).map(({ item }) => item))];
  const where = places.length > 0 ? sayWhere(places, knowledge) : '';
  const untold =
    isUntold && times.length === 0 ? `; no update held tells of ${places.length > 1 ? 'them' : 'it'}` : '';
  const opening = where && `${where}${untold}. `;
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
