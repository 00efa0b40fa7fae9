import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { passageFinder } from '../answers/evidence/find-passages.ts';
import { composeDeliveries } from '../blocks/compose-deliveries.ts';
import { renderDigest } from '../blocks/render-digest.ts';
import { describeDelivery } from '../blocks/render-digest-log.ts';
import { describeState } from '../blocks/render-subscription.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { newSubscription, nextDigestAt, standingAt } from '../digest/change-subscription.ts';
import { type DeliverySetup, deliverDueDigests } from '../digest/deliver-due-digests.ts';
import type { DeliveryEvent } from '../digest/deliver-parts.ts';
import { describeInterests, describeSchedule } from '../digest/describe-subscription.ts';
import type { KeptSubscription } from '../digest/digest-store.ts';
import { parseSubscription } from '../digest/parse-subscription.ts';
import { coverageAt, type DigestSource, prepareDigest } from '../digest/prepare-digest.ts';
import { recordArrivals, unrecordedVersions } from '../digest/record-arrivals.ts';
import { showMoment } from '../digest/show-days.ts';
import type { Subscription } from '../digest/subscription.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { readKnowledge } from '../knowledge/read-knowledge.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { parseNow } from './parse-now.ts';
import { screenOf } from './screen-of.ts';
import { showBlocks } from './show-blocks.ts';

const USAGE = [
  'Usage: digest preview [--channel ID] [--now ISO-DATETIME] [WISH]   what would be posted; a WISH is for example',
  '                                                                   "for west-midlands, london about UASC"',
  '       digest run [--now ISO-DATETIME]                             deliver what is due, once, and end',
  '       digest restored                                             before the app starts on a disk image that was put',
  '                                                                   back as a whole: so that nothing goes out twice',
  '       digest list                                                 who gets what, and when next',
  '       digest log [--channel ID]                                   what was sent when, and why not where not',
  'Each takes --corpus DIR and --database URL (sqlite:data/adcs.db, or postgres://…).',
].join('\n');

/** As many deliveries of a subscription as *log* shows. */
const LOGGED = 20;
/** How long a run waits altogether where Slack asks it to, or a message may still be under way. */
const PATIENCE_MS = 10 * 60_000;

type Options = {
  readonly command: string;
  readonly rest: string;
  readonly channel: string | undefined;
  readonly config: Config;
  readonly now: Date;
  /** The clock of a run: it goes on from `now`. */
  readonly clock: () => Date;
};

/** The weekly digests at the terminal. Returns the exit code: 1 where the call was wrong or something was not delivered. */
export async function digest(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 1;
  }
  const commands: Record<string, (options: Options) => Promise<number>> = {
    preview,
    run,
    list,
    log,
    restored,
  };
  const command = Object.hasOwn(commands, options.command) ? commands[options.command] : undefined;
  if (command) return command(options);
  console.error(`digest does not know “${options.command}”.\n${USAGE}`);
  return 1;
}

function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        now: { type: 'string' },
        corpus: { type: 'string' },
        database: { type: 'string' },
        channel: { type: 'string' },
      },
    });
    const now = parseNow(values.now);
    if (typeof now === 'string') return now;
    const config = readConfig({
      ...process.env,
      ...(values.database !== undefined && { DATABASE_URL: values.database }),
      ...(values.corpus !== undefined && { CORPUS_DIR: values.corpus }),
    });
    const [command = '', ...rest] = positionals;
    const startedAt = Date.now();
    const clock = () => new Date(now.getTime() + Date.now() - startedAt);
    return { command, rest: rest.join(' '), channel: values.channel, config, now, clock };
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    return error instanceof Error ? error.message : String(error);
  }
}

async function preview(options: Options): Promise<number> {
  const { config, now, rest } = options;
  const knowledge = await readKnowledge(config.corpusDir, (warning) => console.error(warning));
  const wished = rest === '' ? null : wishOf(rest, knowledge, options);
  if (typeof wished === 'string') {
    console.error(wished);
    return 1;
  }
  // A wish is nobody's subscription: it needs no records, and leaves none.
  return withStore(wished ? ':memory:' : config.database, async (store) => {
    const unrecorded = unrecordedVersions(
      knowledge.documents.values(),
      await store.documents.versions(),
      now,
    );
    const source = sourceOf(
      {
        ...store,
        documents: {
          ...store.documents,
          versions: async () => [...(await store.documents.versions()), ...unrecorded],
        },
      },
      knowledge,
    );
    const subscriptions = wished ? [wished] : await subscriptionsOf(store, options);
    for (const subscription of subscriptions) {
      const coverage = await coverageAt(source, subscription, now);
      const composed = await prepareDigest(source, subscription, coverage);
      const { id: subscriptionId, schedule } = subscription;
      const publicUrl = publicUrlOf(config);
      const rendering = { names: knowledge, publicUrl, subscriptionId, schedule, coverage, isPreview: true };
      console.log(
        `${wished ? '' : `${subscription.channelId}:\n`}${shown(renderDigest(composed, rendering).blocks)}\n`,
      );
    }
    return 0;
  });
}

async function run(options: Options): Promise<number> {
  const { config, clock } = options;
  if (config.slack === null) {
    console.error(
      'SLACK_BOT_TOKEN is missing: without it nothing can be posted. Example: SLACK_BOT_TOKEN=xoxb-1234-abcd',
    );
    return 1;
  }
  const { createPoster } = await import('../slack/poster.ts');
  const poster = createPoster(config.slack);
  const knowledge = await readKnowledge(config.corpusDir, (warning) => console.error(warning));
  return withStore(config.database, async (store) => {
    const readAt = clock();
    await recordArrivals(knowledge.documents.values(), store.documents, readAt);
    /** How each thing stood last: what was in doubt for a minute may have been delivered since. */
    const isTroubled = new Map<string, boolean>();
    const setup: DeliverySetup = {
      store,
      poster,
      ...composeDeliveries(sourceOf(store, knowledge), { publicUrl: publicUrlOf(config), readAt }),
      holder: `digest-run-${randomUUID()}`,
      clock,
      wait: async (ms) => void (await wait(ms)),
      adminChannel: config.adminChannel,
      report: (event) => {
        const { about, line, isTrouble } = describeEvent(event);
        isTroubled.set(about, isTrouble);
        (isTrouble ? console.error : console.log)(line);
      },
    };
    await deliverDueDigests(setup, { patienceMs: PATIENCE_MS });
    if (isTroubled.size === 0) console.log('Nothing was due.');
    return [...isTroubled.values()].includes(true) ? 1 : 0;
  });
}

async function restored({ config, now }: Options): Promise<number> {
  return withStore(config.database, async (store) => {
    const { pending, posting } = await store.deliveries.counts();
    await store.records.markRestored(now);
    const waiting = pending + posting;
    console.log(
      `The records are marked as put back on ${showMoment(now, config.timeZone)} (${config.timeZone}). ` +
        `In doubt from now on: ${waiting} ${waiting === 1 ? 'digest' : 'digests'} that still waited in them, and each that was due by then and is not in them. ` +
        'Where the app may read the channel, it looks there before it posts; elsewhere whoever looks after the digest is asked. Nothing is posted twice.',
    );
    return 0;
  });
}

async function list(options: Options): Promise<number> {
  const knowledge = await readKnowledge(options.config.corpusDir, (warning) => console.error(warning));
  return withStore(options.config.database, async (store) => {
    const subscriptions = await subscriptionsOf(store, options);
    if (subscriptions.length === 0) console.log('Nobody has subscribed to a digest yet.');
    for (const subscription of subscriptions) {
      const { workspaceId, channelId, interests, schedule, ownerId } = subscription;
      const state = describeState({ subscription, nextDueAt: nextDigestAt(subscription, options.now) });
      const wish = `${describeInterests(interests, knowledge)}, ${describeSchedule(schedule)}.`;
      console.log(`${channelId} (workspace ${workspaceId}, looked after by ${ownerId}): ${wish} ${state}`);
    }
    for (const watch of await watchesOf(store, subscriptions)) {
      console.log(
        `${watch.channelId} watches “${watch.question}” (${watch.tell === 'digest' ? 'told in the digest' : 'told at once'})`,
      );
    }
    return 0;
  });
}

async function log(options: Options): Promise<number> {
  return withStore(options.config.database, async (store) => {
    for (const subscription of await subscriptionsOf(store, options)) {
      console.log(`${subscription.channelId}:`);
      const deliveries = await store.deliveries.history(subscription.id, LOGGED);
      if (deliveries.length === 0) console.log('  Nothing was due yet.');
      for (const delivery of deliveries) {
        console.log(
          `  ${showMoment(delivery.dueAt, subscription.schedule.timeZone)}: ${describeDelivery(delivery)}`,
        );
      }
    }
    return 0;
  });
}

/** Opens the records for as long as `use` takes. */
async function withStore(
  where: Config['database'] | ':memory:',
  use: (store: Store) => Promise<number>,
): Promise<number> {
  const store = await openStore(where === ':memory:' ? { kind: 'sqlite', file: where } : where);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

async function subscriptionsOf(store: Store, { channel, now }: Options): Promise<KeptSubscription[]> {
  const live = await store.subscriptions.live();
  return live.filter(({ channelId }) => !channel || channelId === channel).map((one) => standingAt(one, now));
}

/** The watched questions of every conversation that has a digest, and those told at once. */
async function watchesOf(store: Store, subscriptions: readonly Subscription[]) {
  const ofDigests = await Promise.all(subscriptions.map((one) => store.watches.inChannel(one)));
  const all = [...ofDigests.flat(), ...(await store.watches.toldAtOnce())];
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}

/** A subscription that nobody has, as a line says it; the problem where the line is not understood. */
function wishOf(line: string, knowledge: Knowledge, { config, now }: Options): Subscription | string {
  const defaults = {
    interests: { regions: [], committees: [], topics: [] },
    schedule: { weekday: 1, hour: 9, minute: 0, timeZone: config.timeZone, skipsBankHolidays: true },
    whenNothingNew: 'one-line',
  } as const;
  const parsed = parseSubscription(line, { names: knowledge, defaults });
  if (parsed.kind === 'problem') return parsed.problem;
  const nowhere = { workspaceId: 'nowhere', channelId: 'nowhere' };
  return newSubscription('preview', nowhere, parsed.choice, { userId: 'nobody', now });
}

function sourceOf(store: DigestSource['store'], knowledge: Knowledge): DigestSource {
  return { store, knowledge, find: passageFinder(knowledge) };
}

function publicUrlOf({ publicUrl, port }: Config): string {
  return publicUrl ?? `http://localhost:${port}`;
}

function shown(blocks: unknown): string {
  return showBlocks(blocks, [], screenOf(process.stdout));
}

function describeEvent(event: DeliveryEvent): { about: string; line: string; isTrouble: boolean } {
  switch (event.what) {
    case 'delivery': {
      const why = event.reason ? ` (${event.reason})` : '';
      const isTrouble = event.became !== 'posted' && event.became !== 'skipped';
      return { about: event.deliveryId, line: `${event.channelId}: ${event.became}${why}`, isTrouble };
    }
    case 'restored':
      return { about: 'the records', line: event.reason, isTrouble: true };
    case 'notice': {
      const isTrouble = event.became === 'failed';
      return { about: event.noticeId, line: `notice ${event.noticeId}: ${event.became}`, isTrouble };
    }
    case 'error': {
      const fault = event.error instanceof Error ? event.error.message : String(event.error);
      return { about: event.doing, line: `${event.doing}: ${fault}`, isTrouble: true };
    }
  }
}
