import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { createSeenEvents, type SeenEvents } from './seen-events.ts';

/** Put into the context by the receivers: what is the same when Slack, or somebody else, sends it again. */
export type RequestIdentity = { readonly requestIdentity?: string | undefined };

/**
 * Lets each event and each request through once.
 *
 * Events are known by `event_id`, in the store that all instances share; Slack sends them again for an
 * hour. Commands and buttons are known by their signature (or envelope), in memory only: they have to be
 * acknowledged first of all, and a store could be slow. A repeated one is acknowledged and goes no
 * further.
 */
export function once(
  seenEvents: SeenEvents,
  now: () => Date,
): Middleware<AnyMiddlewareArgs, RequestIdentity> {
  const seenRequests = createSeenEvents();
  return async ({ body, context, next, ...args }) => {
    if ('event_id' in body && typeof body.event_id === 'string') {
      if (!(await seenEvents.isFirst(`event:${body.event_id}`, now()))) return;
    } else if (context.requestIdentity !== undefined) {
      if (!(await seenRequests.isFirst(context.requestIdentity, now()))) {
        if ('ack' in args && typeof args.ack === 'function') await args.ack();
        return;
      }
    }
    await next();
  };
}
