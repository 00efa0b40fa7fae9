import type { AuthorizeResult } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { slackErrorOf } from './reply.ts';
import { isRefusal, SlackSettingsError } from './settings-error.ts';

/** Who the bot is. Bolt is told at once what is known, so that no request waits for Slack to say so. */
export type Identity = {
  authorization(): AuthorizeResult;
  /** Asks Slack. Throws `SlackSettingsError` where it refuses the token; leaves it for later where it is not reached. */
  learn(): Promise<void>;
  isKnown(): boolean;
};

const TRY_AGAIN_AFTER_MS = 30_000;

export function createIdentity(
  client: WebClient,
  botToken: string,
  { logger, onRefusal }: { logger: Logger; onRefusal: (error: SlackSettingsError) => void },
): Identity {
  let known: Pick<AuthorizeResult, 'botUserId' | 'botId'> | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;

  async function learn(): Promise<void> {
    askedAt = performance.now();
    try {
      const { user_id, bot_id } = await client.auth.test();
      known = { ...(user_id && { botUserId: user_id }), ...(bot_id && { botId: bot_id }) };
    } catch (error) {
      const refusal = slackErrorOf(error) ?? '';
      if (isRefusal(refusal)) {
        throw new SlackSettingsError(
          `SLACK_BOT_TOKEN: Slack refuses it (${refusal}). Copy the app's Bot User OAuth Token. Example: SLACK_BOT_TOKEN=xoxb-…`,
        );
      }
      logger.warn(
        { slackError: refusal || undefined },
        'Slack did not say who the bot is; it is asked again later',
      );
    }
  }

  return {
    learn,
    isKnown: () => known !== null,
    authorization() {
      if (!known && performance.now() - askedAt > TRY_AGAIN_AFTER_MS) {
        learn().catch(onRefusal);
      }
      return { botToken, ...known };
    },
  };
}
