import type { Message } from '../../blocks/message.ts';
import { INVITATION } from '../../digest/invitation.ts';
import { type Asker, isDirect, post, respondToAll, slackErrorOf, tellSomehow } from '../reply.ts';

/** What Slack says where the app may not post. */
const NOT_LET_IN = new Set([
  'not_in_channel',
  'channel_not_found',
  'no_permission',
  'restricted_action',
  'is_archived',
]);

/**
 * Says to everybody in the conversation what somebody has done. It is done already, so nothing is thrown where
 * it cannot be said.
 *
 * Where the app may not post, Slack's response address is used, which works without being a member; then the
 * person is told how to let the app in, because a digest has no such address.
 */
export async function announce(asker: Asker, message: Message): Promise<void> {
  try {
    return await post(asker.client, { channel: asker.channel }, message);
  } catch (error) {
    const refusal = slackErrorOf(error);
    const isSaid = refusal !== null && (await respondToAll(asker, message));
    const remarks = [
      isSaid ? '' : 'That is done, but I could not tell the others in this conversation.',
      refusal !== null && NOT_LET_IN.has(refusal) ? howToInvite(asker.channel) : '',
    ];
    const said = remarks.filter((remark) => remark !== '').join(' ');
    if (said !== '') await tellSomehow(asker, said);
  }
}

function howToInvite(channel: string): string {
  if (isDirect(channel)) {
    return 'I am not in this conversation, so a digest could not be posted here. Subscribe in a direct message to me, or in a channel.';
  }
  return `I am not in this channel yet, so a digest could not be posted here. Invite me with “${INVITATION}”; nothing else has to be done again.`;
}
