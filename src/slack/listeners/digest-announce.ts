import type { Message } from '../../blocks/message.ts';
import { type Asker, isDirect, post, slackErrorOf, tellSomehow } from '../reply.ts';

/** What Slack says where the app may not post. */
const NOT_LET_IN = new Set([
  'not_in_channel',
  'channel_not_found',
  'no_permission',
  'restricted_action',
  'is_archived',
]);

/**
 * Says something to everybody in the conversation. Where the app may not post there, Slack's response
 * address is used, which works without being a member; then the person is told how to let the app in,
 * because a digest has no such address.
 */
export async function announce(asker: Asker, message: Message): Promise<void> {
  try {
    return await post(asker.client, { channel: asker.channel }, message);
  } catch (error) {
    if (!NOT_LET_IN.has(slackErrorOf(error) ?? '')) throw error;
  }
  await respondPublicly(asker, message);
  await tellSomehow(asker, howToInvite(asker.channel));
}

async function respondPublicly({ respond }: Asker, message: Message): Promise<void> {
  try {
    await respond?.({ ...message, response_type: 'in_channel', replace_original: false });
  } catch {
    // Past its half hour: what follows tells the person at least.
  }
}

function howToInvite(channel: string): string {
  if (isDirect(channel)) {
    return 'I am not in this conversation, so a digest could not be posted here. Subscribe in a direct message to me, or in a channel.';
  }
  return 'I am not in this channel yet, so a digest could not be posted here. Invite me with “/invite @adcs”; nothing else has to be done again.';
}
