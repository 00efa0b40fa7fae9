import { pino } from 'pino';
import { composeDeliveries } from '../../src/blocks/compose-deliveries.ts';
import type { Document } from '../../src/corpus/document.ts';
import { deliverDueDigests } from '../../src/digest/delivering/deliver-due-digests.ts';
import { recordArrivals } from '../../src/digest/record-arrivals.ts';
import type { Role } from '../../src/knowledge/role.ts';
import { createDigestParts } from '../../src/slack/listeners/digest-parts.ts';
import { createPoster } from '../../src/slack/poster.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findIn, knowledgeOf } from '../digest/small-corpus.ts';
import type { Args } from '../fake-slack/fake-slack.ts';
import { BOT_TOKEN, CHANNEL } from '../fixtures/slack/ids.ts';
import { buttonPress, command, envelope, nextTs } from '../fixtures/slack/payloads.ts';
import { startOverHttp } from './start-app.ts';

type Json = Record<string, unknown>;

/**
 * The app with digests over HTTP: the real Bolt, the real records in memory, the real delivery, on a clock
 * that the test sets, beside a fake Slack. Documents can be added while it runs.
 */
export async function startDigests(documents: readonly Document[], roles: readonly Role[] = []) {
  let now = new Date('2026-11-05T10:00:00Z');
  let ids = 0;
  const held = [...documents];
  const knowledge = knowledgeOf(held, roles);
  const store = await openStore({ kind: 'sqlite', file: ':memory:' });
  const source = {
    store,
    knowledge,
    find: (...asked: Parameters<ReturnType<typeof findIn>>) => findIn(held)(...asked),
  };
  await recordArrivals(held, store.documents, new Date('2026-10-01T08:00:00Z'));
  const parts = createDigestParts({
    ...source,
    publicUrl: 'https://updates.example',
    timeZone: 'Europe/London',
    now: () => now,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    logger: pino({ level: 'silent' }),
  });
  const running = await startOverHttp({ ...parts, now: () => now });
  const { slack, sender } = running;
  const poster = createPoster({ botToken: BOT_TOKEN, apiUrl: slack.apiUrl });

  /** Waits until Slack was told something that was not told before the action. */
  async function told(act: (responseUrl: string) => Promise<unknown>): Promise<Args> {
    const before = [slack.messages.length, slack.calls.length];
    const url = slack.responseUrl();
    await act(url);
    for (let waited = 0; waited < 2_000; waited += 1) {
      const answer = slack.responses.find((sent) => sent.url === url)?.body;
      const posted = slack.messages.slice(before[0])[0];
      const shown = slack.calls
        .slice(before[1])
        .find(({ method }) => method === 'chat.postEphemeral' || method === 'views.open')?.args;
      const found = answer ?? posted ?? shown;
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`Nothing was said. Log: ${running.log()}`);
  }

  return {
    ...running,
    store,
    setNow: (iso: string) => {
      now = new Date(iso);
    },
    /** What `/adcs <text>` is answered with, or what it makes the app post. */
    type: (text: string, more: Record<string, string> = {}) =>
      told((url) => sender.command(command(text, url, more))),
    press: (button: Json, where: Parameters<typeof buttonPress>[1] = {}) =>
      told((url) => sender.action(buttonPress(button, { responseUrl: url, ...where }))),
    submit: (view: Json, values: Json) =>
      sender.action({
        type: 'view_submission',
        team: { id: 'T0FAKETEAM', domain: 'fake' },
        user: { id: 'U0FAKEJANE', username: 'jane', name: 'jane', team_id: 'T0FAKETEAM' },
        api_app_id: 'A0FAKEAPP',
        token: 'verification-token',
        trigger_id: '1.2.3',
        view: { id: 'V0FAKEVIEW', ...view, state: { values } },
        is_enterprise_install: false,
        enterprise: null,
        response_urls: [],
      }),
    happen: (event: Json) => sender.event(envelope({ event_ts: nextTs(), channel: CHANNEL, ...event })),
    /** Documents that the corpus holds from now on, in place of those with the same id. */
    async add(...added: Document[]) {
      for (const one of added) {
        const at = held.findIndex(({ id }) => id === one.id);
        if (at >= 0) held.splice(at, 1);
        held.push(one);
        (knowledge.documents as Map<string, Document>).set(one.id, one);
      }
      await recordArrivals(held, store.documents, now);
    },
    /** One pass of the delivery; comes back with what it posted in the channel. */
    async deliver(): Promise<Args[]> {
      const before = slack.messages.length;
      await deliverDueDigests({
        store,
        poster,
        ...composeDeliveries(source, { publicUrl: 'https://updates.example', readAt: now }),
        holder: 'test',
        clock: () => now,
        wait: async () => {},
      });
      return slack.messages.slice(before);
    },
    close: async () => {
      await running.close();
      await store.close();
    },
  };
}

export type RunningDigests = Awaited<ReturnType<typeof startDigests>>;
