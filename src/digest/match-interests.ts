import type { Citation } from '../answers/answer.ts';
import type { Document } from '../corpus/document.ts';
import type { FindPassages, Reason } from './digest.ts';
import { leadPassages } from './lead-passages.ts';
import type { HeldDocument } from './news-of-documents.ts';
import type { Interests } from './subscription.ts';

/** What of a document matters to a subscription, and why. */
export type Match = { readonly passages: readonly Citation[]; readonly reasons: readonly Reason[] };

const MAX_PASSAGES = 2;
/** Looked up together: enough to be quick, few enough that no document crowds out another. */
const DOCUMENTS_AT_ONCE = 12;
const PASSAGES_AT_ONCE = 60;

/** What a document says on plain words, best passage first; only what is new in it where it was updated. */
export type PassagesOn = (words: string, held: HeldDocument) => readonly Citation[];

/** Looks words up in some documents at a time, in their order, when one of them is first asked for. */
export function createPassagesOn(documents: readonly HeldDocument[], find: FindPassages): PassagesOn {
  const groups = new Map<string, ReadonlySet<string>>();
  for (let at = 0; at < documents.length; at += DOCUMENTS_AT_ONCE) {
    const group = new Set(documents.slice(at, at + DOCUMENTS_AT_ONCE).map(({ document }) => document.id));
    for (const id of group) groups.set(id, group);
  }
  const looked = new Map<string, Map<ReadonlySet<string>, readonly Citation[]>>();
  const passagesIn = (words: string, group: ReadonlySet<string>): readonly Citation[] => {
    const known = looked.get(words) ?? new Map<ReadonlySet<string>, readonly Citation[]>();
    looked.set(words, known);
    const found = known.get(group) ?? find(words, { documents: group, limit: PASSAGES_AT_ONCE });
    known.set(group, found);
    return found;
  };
  return (words, { document, isUpdated, anchors }) => {
    const group = groups.get(document.id);
    if (!group) return [];
    return passagesIn(words, group).filter(
      ({ document: id, anchor }) =>
        id === document.id && anchor !== null && (!isUpdated || anchors.has(anchor)),
    );
  };
}

/**
 * What of a document matters; null where nothing does. Regions and committees widen one another, topics
 * narrow them: "for London and SPI about UASC" is what either says of UASC. In an updated document only
 * what is new in it counts.
 */
export function matchInterests(
  held: HeldDocument,
  interests: Interests,
  passagesOn: PassagesOn,
): Match | null {
  const reasons = scopeReasons(held.document, interests);
  if (reasons === null) return null;
  if (interests.topics.length === 0) {
    const passages = leadPassages(held.document, MAX_PASSAGES, held.isUpdated ? held.anchors : undefined);
    return passages.length === 0 ? null : { passages, reasons };
  }
  const matched = interests.topics
    .map((topic) => ({ topic, passages: passagesOn(topic, held) }))
    .filter(({ passages }) => passages.length > 0);
  if (matched.length === 0) return null;
  const isNarrow = interests.regions.length + interests.committees.length > 0;
  return {
    passages: spread(matched.map(({ passages }) => passages)).slice(0, MAX_PASSAGES),
    reasons: [
      ...(isNarrow ? reasons : []),
      ...matched.map(({ topic }): Reason => ({ kind: 'topic', topic })),
    ],
  };
}

/** Which of the chosen regions and committees a document is from; null where of none. */
export function scopeReasons(
  { region, committees }: Pick<Document, 'region' | 'committees'>,
  interests: Interests,
): Reason[] | null {
  if (interests.regions.length + interests.committees.length === 0) return [{ kind: 'everything' }];
  const reasons: Reason[] = [
    ...interests.regions.filter((slug) => slug === region).map((slug): Reason => ({ kind: 'region', slug })),
    ...interests.committees
      .filter((slug) => committees.includes(slug))
      .map((slug): Reason => ({ kind: 'committee', slug })),
  ];
  return reasons.length === 0 ? null : reasons;
}

/** The first of each list, then the second of each …, every passage once. */
export function spread(lists: readonly (readonly Citation[])[]): Citation[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
  return all.filter((one, i) => all.findIndex(({ anchor }) => anchor === one.anchor) === i);
}
