import { showPartialDate } from '../corpus/partial-date.ts';
import { itemIdsOf } from '../digest/compose-digest.ts';
import type { Compose, ComposeWatch, DeliveryContext } from '../digest/delivering/deliver-content.ts';
import { describeDigest } from '../digest/describe-digest.ts';
import { heldDocuments } from '../digest/news-of-documents.ts';
import { type DigestSource, prepareDigest } from '../digest/prepare-digest.ts';
import { knownUntil } from '../digest/record-arrivals.ts';
import { showMoment } from '../digest/show-days.ts';
import type { Schedule } from '../digest/subscription.ts';
import { watchNews } from '../digest/watch-news.ts';
import { renderDigest } from './render-digest.ts';
import { renderWatchNews } from './render-watch.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * The messages that deliveries post, for `deliverDueDigests`: composed from what is remembered and known. The
 * corpus was read at `readAt`; what another process has read since is left to be told by a process that knows it.
 */
export function composeDeliveries(
  source: DigestSource,
  { publicUrl, readAt }: { readonly publicUrl: string; readonly readAt: Date },
): { readonly compose: Compose; readonly composeWatch: ComposeWatch } {
  const names = source.knowledge;
  return {
    async compose(subscription, context) {
      const { delivery, coversFrom } = context;
      const versions = await source.store.documents.versions();
      const coversUntil = latest(
        coversFrom,
        knownUntil(source.knowledge.documents, versions, readAt, context.coversUntil),
      );
      const { id, schedule } = subscription;
      const coverage = { coversFrom, coversUntil, dueAt: delivery.dueAt };
      const digest = await prepareDigest(source, subscription, coverage);
      if (digest.kind === 'nothing')
        return { skip: describeDigest(digest, names, schedule.timeZone), coversUntil };
      const message = renderDigest(digest, {
        names,
        publicUrl,
        subscriptionId: id,
        schedule,
        coverage,
        isPreview: false,
        note: noteOf(context, schedule),
      });
      return { ...message, itemIds: itemIdsOf(digest), coversUntil };
    },

    async composeWatch(watch, { coversFrom, coversUntil, told }) {
      const versions = await source.store.documents.versions();
      if (knownUntil(source.knowledge.documents, versions, readAt, coversUntil) < coversUntil) {
        throw new Error(
          'Another instance has read newer updates. Start this one again, so that it knows them.',
        );
      }
      const from = coversFrom ?? watch.createdAt;
      const { news } = heldDocuments(versions, source.knowledge.documents, from, coversUntil);
      const known = new Set(told.filter(({ certain }) => certain).map(({ itemId }) => itemId));
      const items = watchNews(news, watch, source.knowledge, source.find).filter(({ id }) => !known.has(id));
      if (items.length === 0) return { skip: 'No new update says anything on it.' };
      return {
        ...renderWatchNews(watch, items, { names, publicUrl }),
        itemIds: items.map(({ id }) => id),
      };
    },
  };
}

function latest(one: Date | null, other: Date): Date {
  return one !== null && one > other ? one : other;
}

/** What the reader is told of a digest that comes at another time than usual. */
function noteOf({ moved, lateByMs, delivery }: DeliveryContext, { timeZone }: Schedule): string | undefined {
  const notes = [
    moved
      ? `It comes today because ${showPartialDate(moved.from)} was a bank holiday (${moved.because}).`
      : '',
    lateByMs >= HOUR_MS ? `It is late: it was due on ${showMoment(delivery.dueAt, timeZone)}.` : '',
  ].filter((note) => note !== '');
  return notes.length > 0 ? notes.join(' ') : undefined;
}
