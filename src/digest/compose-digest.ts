import { newestFirst } from '../corpus/partial-date.ts';
import type { Digest, DigestItem, DigestKnowledge, FindPassages } from './digest.ts';
import type { DocumentVersion, ToldItem } from './digest-store.ts';
import { documentLine } from './document-line.ts';
import { chooseLookBack, lookBackId } from './look-back.ts';
import { createPassagesOn, type Match, matchInterests, type PassagesOn, spread } from './match-interests.ts';
import { byDate, type HeldDocument, heldDocuments } from './news-of-documents.ts';
import { newsOfPosts } from './news-of-posts.ts';
import { monthOf } from './show-days.ts';
import type { Subscription, Watch } from './subscription.ts';
import { documentItemId, passagesOnWatch } from './watch-news.ts';

/** What can be read in three minutes. */
export const MAX_SHOWN = 8;
/** How many documents introduce a first digest. */
const INTRODUCING = 4;

/** All that a digest depends on, besides the corpus: with the same request the same digest comes back. */
export type DigestRequest = {
  readonly subscription: Pick<Subscription, 'interests' | 'schedule' | 'whenNothingNew' | 'createdAt'>;
  /** Questions whose news belongs into the digest. */
  readonly watches: readonly Pick<Watch, 'question'>[];
  /** What the corpus held when; later versions than `coversUntil` are ignored. */
  readonly versions: readonly DocumentVersion[];
  /** What this subscription was told; what was due from `dueAt` on is ignored. */
  readonly told: readonly ToldItem[];
  /** When this digest is due. */
  readonly dueAt: Date;
  /** Up to when the last digest covered; null for the first one. */
  readonly coversFrom: Date | null;
  readonly coversUntil: Date;
};

/**
 * The digest of a subscription. What is new is what the corpus first held after `coversFrom`, whatever date
 * stands on it. The first digest covers the time since its subscription was made and introduces itself with
 * the latest held of what matches: documents that came with the app are not news.
 *
 * Pure: any past digest can be composed again.
 */
export function composeDigest(
  request: DigestRequest,
  knowledge: DigestKnowledge,
  find: FindPassages,
): Digest {
  const { subscription, watches, coversUntil } = request;
  const { interests } = subscription;
  const isFirst = request.coversFrom === null;
  const coversFrom = request.coversFrom ?? subscription.createdAt;
  const held = heldDocuments(request.versions, knowledge.documents, coversFrom, coversUntil);
  // What may not have arrived is told again: twice is better than never.
  const told = request.told.filter(({ dueAt }) => dueAt < request.dueAt);
  const toldForSure = new Set(told.filter(({ certain }) => certain).map(({ itemId }) => itemId));

  const passagesOfNews = createPassagesOn(held.news, find);
  const documents = held.news.flatMap(
    (one) => newsItem(one, interests, watches, knowledge, passagesOfNews) ?? [],
  );
  const news = [...newsOfPosts(held, knowledge, interests), ...documents].filter(
    ({ id }) => !toldForSure.has(id),
  );
  const all = [...held.old, ...held.news].sort(byDate).map((one) => ({ ...one, isUpdated: false }));
  const passagesOfAll = createPassagesOn(all, find);
  const [latest] = firstMatches(all, interests, passagesOfAll, 1);
  const base = {
    interests,
    coversFrom,
    coversUntil,
    latest: latest ? documentLine(latest[0].document) : null,
  };

  if (isFirst) {
    const room = Math.max(1, Math.min(INTRODUCING, MAX_SHOWN - news.length));
    const introducing = firstMatches(held.old, interests, passagesOfAll, room).map(heldItem);
    return { ...base, kind: 'beginning', ...arranged(news, introducing) };
  }
  if (news.length > 0) return { ...base, kind: 'news', ...arranged(news) };

  if (subscription.whenNothingNew === 'skip') return { ...base, kind: 'nothing', items: [], shown: 0 };
  if (subscription.whenNothingNew === 'look-back') {
    const month = monthOf(coversUntil, subscription.schedule.timeZone);
    const candidates = firstMatches(held.old, interests, passagesOfAll);
    const chosen = chooseLookBack(
      candidates.map(([one]) => one),
      told,
      month,
      coversUntil,
    );
    const match = candidates.find(([one]) => one === chosen);
    if (match) {
      const item = { ...heldItem(match), id: lookBackId(match[0]) };
      return { ...base, kind: 'look-back', items: [item], shown: 1 };
    }
  }
  return { ...base, kind: 'quiet', items: [], shown: 0 };
}

/** What a digest told, for the record. What is behind *More* was told too. */
export function itemIdsOf({ items }: Digest): string[] {
  return items.map(({ id }) => id);
}

function newsItem(
  held: HeldDocument,
  interests: Subscription['interests'],
  watches: DigestRequest['watches'],
  knowledge: DigestKnowledge,
  passagesOn: PassagesOn,
): DigestItem | null {
  const watched = watches
    .map(({ question }) => ({ question, passages: passagesOnWatch(question, held, knowledge, passagesOn) }))
    .filter(({ passages }) => passages.length > 0);
  const match = matchInterests(held, interests, passagesOn);
  if (watched.length === 0 && !match) return null;
  const reasons = [
    ...watched.map(({ question }) => ({ kind: 'watch', question }) as const),
    ...(match?.reasons ?? []),
  ];
  const passages = spread([...watched.map((one) => one.passages), match?.passages ?? []]).slice(0, 2);
  return {
    kind: 'document',
    id: documentItemId(held),
    standing: held.isUpdated ? 'updated' : 'arrived',
    ...documentLine(held.document),
    passages,
    reasons,
  };
}

function heldItem([held, { passages, reasons }]: [HeldDocument, Match]): DigestItem {
  return {
    kind: 'document',
    id: documentItemId(held),
    standing: 'held',
    ...documentLine(held.document),
    passages: passages.slice(0, 1),
    reasons,
  };
}

/** Of documents in order the first that match. */
function firstMatches(
  documents: readonly HeldDocument[],
  interests: Subscription['interests'],
  passagesOn: PassagesOn,
  count = Number.POSITIVE_INFINITY,
): [HeldDocument, Match][] {
  const matches: [HeldDocument, Match][] = [];
  for (const held of documents) {
    if (matches.length >= count) break;
    const match = matchInterests({ ...held, isUpdated: false }, interests, passagesOn);
    if (match) matches.push([held, match]);
  }
  return matches;
}

/**
 * The items in reading order. The message gets at most eight: what was watched for, then of each region its
 * first, then of each its second …, so that one busy region does not push out the others. Changes of posts
 * come after a region's first document, which they mostly stand in.
 */
function arranged(news: readonly DigestItem[], introducing: readonly DigestItem[] = []) {
  const counts = new Map<string, number>();
  const ranked = news.map((item, order) => {
    const key = `${item.kind} ${groupOf(item)}`;
    const place = counts.get(key) ?? 0;
    counts.set(key, place + 1);
    return { item, order, place: isWatched(item) ? -1 : place + (item.kind === 'post' ? 0.5 : 0) };
  });
  const picked = ranked.toSorted((a, b) => a.place - b.place || a.order - b.order).map(({ item }) => item);
  const room = MAX_SHOWN - introducing.length;
  const shown = [...together(picked.slice(0, room)), ...introducing];
  return { items: [...shown, ...together(picked.slice(room))], shown: shown.length };
}

/** Items of one region next to each other, the newest document first and with it what it says of posts. */
function together(items: readonly DigestItem[]): DigestItem[] {
  return [...Map.groupBy(items, groupOf).values()].flatMap((group) => group.sort(newestDocumentFirst));
}

function newestDocumentFirst(a: DigestItem, b: DigestItem): number {
  if (a.documentId === b.documentId) return a.kind === b.kind ? 0 : a.kind === 'document' ? -1 : 1;
  return newestFirst(a.published, b.published) || (a.documentId < b.documentId ? -1 : 1);
}

/** The region under which an item stands; empty for the committees and the association. */
function groupOf({ region }: DigestItem): string {
  return region ?? '';
}

function isWatched({ reasons }: DigestItem): boolean {
  return reasons.some(({ kind }) => kind === 'watch');
}
