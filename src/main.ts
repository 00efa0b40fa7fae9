import dotenv from 'dotenv';
import type { Logger } from 'pino';
import { answerQuestion } from './answers/answer-question.ts';
import type { Question } from './answers/question.ts';
import { namesOf } from './blocks/names.ts';
import { type Config, ConfigError, readConfig, type SlackSettings } from './config.ts';
import { CorpusFolderError } from './corpus/read-corpus-files.ts';
import type { Digests } from './create-digests.ts';
import { getReady } from './get-ready.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { createLogger } from './logger.ts';
import { readKnowledge } from './read-knowledge.ts';
import type { SlackApp, SlackDependencies } from './slack/create-slack-app.ts';
import { SlackSettingsError } from './slack/settings-error.ts';
import { clearListenError, StartError } from './start-error.ts';
import { StoreError, StoreVersionError } from './store/store-error.ts';
import { createMetrics } from './web/metrics.ts';
import { createPages } from './web/pages.ts';
import { createWebServer } from './web/web-server.ts';

/** How long what is under way may take to finish after the app was told to stop. */
const PATIENCE_MS = 8_000;

const HOW_TO_CONNECT =
  'Slack is not connected. To connect it, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN in .env: see "Connecting Slack" in README.md.';

type Running = {
  /** Ends everything in good order. */
  stop(): Promise<void>;
  /** Settles when Slack is reached, or at once where it is not to be; the pages are served meanwhile. */
  readonly connected: Promise<void>;
};

/** Puts the parts together and sets them going. */
async function start(config: Config, logger: Logger): Promise<Running> {
  const clock = () => new Date();
  const metrics = createMetrics();
  const knowledge = await readCorpusOf(config, logger);
  getReady(knowledge);
  const library = { ...knowledge, documents: [...knowledge.documents.values()] };
  const ask = (question: Question, now: Date) => answerQuestion(question, knowledge, now);

  let slack: SlackApp | null = null;
  let digests: Digests | null = null;
  let notReady: string | null = 'starting';
  const base = config.publicUrl === null ? '' : new URL(config.publicUrl).pathname.replace(/\/$/, '');
  const server = createWebServer({
    pages: createPages({ library, ask: metrics.measured(ask, 'page'), clock, base }),
    base,
    slackEvents: () => slack?.requestListener ?? null,
    notReady: async () => {
      if (slack?.isConnected() === false) return 'not connected to Slack';
      if (notReady !== null || digests === null) return notReady;
      return (await digests.areReached()) ? null : 'the database cannot be reached';
    },
    metrics: () => metrics.registry.metrics(),
    onError: (error) => logger.error({ err: error }, 'A page could not be made.'),
  });
  const stop = async () => {
    notReady = 'stopping';
    const closed = server.close(PATIENCE_MS);
    await Promise.all([closed, slack?.stop(PATIENCE_MS, closed), digests?.scheduler.stop()]);
    await digests?.close();
  };

  const port = await server.listen(config.port, config.host).catch((error) => {
    throw clearListenError(error, config.port);
  });
  const publicUrl = config.publicUrl ?? `http://localhost:${port}`;
  logger.info({ port }, `Answering from ${library.documents.length} updates on ${publicUrl}`);

  if (config.slack === null) {
    logger.info(HOW_TO_CONNECT);
    notReady = null;
    return { stop, connected: Promise.resolve() };
  }
  // The databases' drivers are three hundred modules that nobody waits for who looks at the pages alone.
  const { createDigests } = await import('./create-digests.ts');
  digests = await createDigests({ ...config, slack: config.slack }, knowledge, { publicUrl, clock, logger });
  metrics.watchDeliveries(digests.figures);
  slack = await createSlack(config.slack, {
    ...digests.slack,
    ask: metrics.measured(ask, 'slack'),
    documents: knowledge.documents,
    names: namesOf(knowledge),
    regions: knowledge.regions.map(({ slug }) => slug),
    publicUrl,
    now: clock,
    logger,
    onRefusal: (error) => fail(error, logger),
  });
  const { mode } = slack;
  const { scheduler } = digests;
  const connected = slack.start().then(() => {
    scheduler.start();
    if (mode === 'http') logger.info(`Slack can send its events to ${publicUrl}/slack/events`);
    notReady = null;
  });
  return { stop, connected };
}

async function readCorpusOf({ corpusDir }: Config, logger: Logger): Promise<Knowledge> {
  const knowledge = await readKnowledge(corpusDir, (warning) => logger.warn(warning)).catch((error) => {
    throw error instanceof CorpusFolderError ? new StartError(`CORPUS_DIR: ${error.message}`) : error;
  });
  if (knowledge.documents.size === 0) {
    throw new StartError(
      `CORPUS_DIR: no update stands in "${corpusDir}". Name the folder that holds them. Example: CORPUS_DIR=corpus`,
    );
  }
  return knowledge;
}

/** Bolt takes longer to load than all the rest, so that it is loaded only where it is needed. */
async function createSlack(settings: SlackSettings, dependencies: SlackDependencies): Promise<SlackApp> {
  const { createSlackApp } = await import('./slack/create-slack-app.ts');
  const { botToken, apiUrl } = settings;
  return createSlackApp(
    {
      botToken,
      ...(settings.mode === 'socket'
        ? { appToken: settings.appToken }
        : { signingSecret: settings.signingSecret }),
      ...(apiUrl !== null && { apiUrl }),
    },
    dependencies,
  );
}

/** Ends the process with 1: in one line where a person can put it right, else with the stack in the log. */
function fail(error: unknown, logger: Logger): never {
  if (
    error instanceof StartError ||
    error instanceof SlackSettingsError ||
    error instanceof StoreError ||
    error instanceof StoreVersionError
  ) {
    console.error(error.message);
  } else {
    logger.fatal({ err: error }, 'The app ends after a fault of its own.');
  }
  process.exit(1);
}

function readSettings(): Config {
  dotenv.config({ quiet: true });
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const config = readSettings();
const logger = createLogger(config.logLevel, process.stdout);
process.on('uncaughtException', (error) => fail(error, logger));
process.on('unhandledRejection', (reason) => fail(reason, logger));

let running: Running | null = null;
let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    logger.info(`Stopping (${signal}).`);
    await running?.stop();
    process.exit(0);
  });
}

try {
  running = await start(config, logger);
  await running.connected;
} catch (error) {
  // Who stops the app before Slack is reached has not met a fault.
  if (!isStopping) fail(error, logger);
}
