import type { RequestListener } from 'node:http';
import { App, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Button } from '@slack/types';
import { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Answer } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import type { Names } from '../blocks/names.ts';
import type { Document } from '../corpus/document.ts';
import { registerListeners } from './app.ts';
import { boltLogger } from './bolt-logger.ts';
import { EVENTS_PATH, guardRequests } from './guard-requests.ts';
import { createIdentity } from './identity.ts';
import { createInFlight } from './in-flight.ts';
import { type Connection, keepConnected, type Told } from './keep-connected.ts';
import type { SubCommand } from './listeners/adcs-command.ts';
import { once } from './once.ts';
import { reportFailure } from './report-failure.ts';
import { createSeenEvents, type SeenEvents } from './seen-events.ts';
import type { SlackSettingsError } from './settings-error.ts';
import type { ThreadMemory } from './thread-memory.ts';
import { fetchWithin, webClientOptions } from './web-client-options.ts';
import { within } from './within.ts';

/**
 * How the app reaches Slack. With an app token it opens a Socket Mode connection; else with a signing
 * secret it takes signed requests; with neither, what is fed to `app.processEvent` (the terminal).
 */
export type SlackSettings = {
  readonly botToken: string;
  readonly appToken?: string;
  readonly signingSecret?: string;
  /** Another Web API base, ending in `/api/`. */
  readonly apiUrl?: string;
  /** Another way to send requests, to the Web API and to response addresses alike. */
  readonly fetch?: typeof globalThis.fetch;
};

/** What the listeners need, made by the composition root. */
export type SlackDependencies = {
  readonly ask: (question: Question, now: Date) => Answer;
  readonly documents: ReadonlyMap<string, Document>;
  readonly names: Names;
  /** Slugs of the regions, in the order in which they are listed. */
  readonly regions: readonly string[];
  /** Where the documents' own pages are served. */
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly logger: Logger;
  /** Slack refuses a token that it took before, or could not be asked about at the start. Where not given it is logged. */
  readonly onRefusal?: (error: SlackSettingsError) => void;
  /** In memory and bounded where not given. */
  readonly seenEvents?: SeenEvents;
  readonly threadMemory?: ThreadMemory;
  /** `/adcs <name> …` beyond those of its own: `digest`, `watch`. */
  readonly subCommands?: ReadonlyMap<string, SubCommand>;
  /** Further buttons under an answer (*Watch*); their listeners are registered by `extend`. */
  readonly answerButtons?: (question: Question) => readonly Button[];
  /** Registers further listeners (actions and views of the sub-commands). */
  readonly extend?: (app: App) => void;
};

export type SlackApp = {
  readonly app: App;
  readonly mode: 'http' | 'socket' | 'in-process';
  /** For `POST /slack/events` on the server that the composition root owns; HTTP mode only. */
  readonly requestListener?: RequestListener;
  /**
   * Learns who the bot is; in Socket Mode resolves when it is connected, however long an outage takes.
   * Throws `SlackSettingsError` where Slack refuses a token; an unreachable Slack is logged and tried again.
   */
  start(): Promise<void>;
  /** False while a Socket Mode connection is not open; over HTTP Slack comes to us. */
  isConnected(): boolean;
  /**
   * Stops taking requests and waits until those under way are answered, at most `deadlineMs`. Over HTTP the server takes
   * them, so that `served` says when no more will come: Slack is acknowledged before it is answered.
   */
  stop(deadlineMs?: number, served?: Promise<unknown>): Promise<void>;
};

const STOP_WITHIN_MS = 10_000;

type Transport = {
  readonly mode: SlackApp['mode'];
  readonly receiver: Receiver;
  readonly requestListener?: RequestListener;
  /** Where the app has to connect to Slack, and not Slack to the app. */
  readonly connection?: Connection;
};

/** Puts Bolt, its receiver and the listeners together; nothing is sent or opened before `start`. */
export function createSlackApp(settings: SlackSettings, deps: SlackDependencies): SlackApp {
  const { logger } = deps;
  const onRefusal = deps.onRefusal ?? ((error) => logger.error(error.message));
  const { connection, ...transport } = createTransport(settings, { logger, onRefusal });
  const options = webClientOptions(settings);
  const client = new WebClient(settings.botToken, {
    ...webClientOptions(settings),
    logger: boltLogger(logger),
  });
  const identity = createIdentity(client, settings.botToken, { logger, onRefusal });
  const seenEvents = deps.seenEvents ?? createSeenEvents();
  const inFlight = createInFlight();

  const app = new App({
    receiver: transport.receiver,
    authorize: async () => identity.authorization(),
    clientOptions: options,
    logger: boltLogger(logger),
    extendedErrorHandler: true,
    // Bolt would else keep a state for each conversation for ever.
    convoStore: false,
  });
  app.error(reportFailure(logger, client, fetchWithin(settings.fetch)));
  app.use(inFlight.middleware);
  app.use(once(seenEvents, deps.now));
  registerListeners(app, { ...deps, seenEvents });

  return {
    app,
    mode: transport.mode,
    ...(transport.requestListener && { requestListener: transport.requestListener }),
    async start() {
      await identity.learn();
      if (!connection) return;
      await connection.open();
      if (!identity.isKnown()) await identity.learn();
    },
    isConnected: () => connection?.isOpen() ?? true,
    async stop(deadlineMs = STOP_WITHIN_MS, served = Promise.resolve()) {
      const work = async () => {
        await Promise.all([served, connection?.close(deadlineMs)]);
        await inFlight.drained();
      };
      if (!(await within(work(), deadlineMs))) logger.warn({ deadlineMs }, 'Stopped with answers under way');
    },
  };
}

function createTransport(settings: SlackSettings, told: Told): Transport {
  const logger = boltLogger(told.logger);
  if (settings.appToken) {
    const receiver = new SocketModeReceiver({
      appToken: settings.appToken,
      logger,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: webClientOptions(settings) },
      customPropertiesExtractor: ({ envelope_id }) => ({ requestIdentity: envelope_id }),
    });
    return { mode: 'socket', receiver, connection: keepConnected(receiver, told) };
  }
  if (settings.signingSecret) {
    const { signingSecret } = settings;
    const receiver = new HTTPReceiver({
      signingSecret,
      endpoints: EVENTS_PATH,
      // The guard has checked it, and the size of the body.
      signatureVerification: false,
      logger,
      customPropertiesExtractor: ({ headers }) => ({ requestIdentity: headers['x-slack-signature'] }),
    });
    return {
      mode: 'http',
      receiver,
      requestListener: guardRequests({
        signingSecret,
        receive: receiver.requestListener,
        logger: told.logger,
      }),
    };
  }
  return {
    mode: 'in-process',
    receiver: { init() {}, start: async () => {}, stop: async () => {} },
  };
}
