import type { RequestListener } from 'node:http';
import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Answer } from '../answers/answer.ts';
import type { Question } from '../answers/question.ts';
import type { Names } from '../blocks/names.ts';
import type { Document } from '../corpus/document.ts';
import type { SubCommand } from './listeners/adcs-command.ts';
import type { SeenEvents } from './seen-events.ts';
import type { ThreadMemory } from './thread-memory.ts';

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
  /** In memory and bounded where not given. */
  readonly seenEvents?: SeenEvents;
  readonly threadMemory?: ThreadMemory;
  /** `/adcs <name> …` beyond those of its own: `digest`, `watch`. */
  readonly subCommands?: ReadonlyMap<string, SubCommand>;
  /** Registers further listeners (actions and views of the sub-commands). */
  readonly extend?: (app: App) => void;
};

export type SlackApp = {
  readonly app: App;
  readonly mode: 'http' | 'socket' | 'in-process';
  /** For `POST /slack/events` on the server that the composition root owns; HTTP mode only. */
  readonly requestListener?: RequestListener;
  /**
   * Learns who the bot is, and in Socket Mode connects. Throws `SlackSettingsError` where Slack refuses
   * the token; an unreachable Web API is logged and tried again later.
   */
  start(): Promise<void>;
  /** Stops taking requests and waits until those under way are answered, at most `deadlineMs`. */
  stop(deadlineMs?: number): Promise<void>;
};
