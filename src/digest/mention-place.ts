/**
 * A conversation as Slack's mrkdwn names it to a reader: a channel by its own name. A direct message has none, and "#unknown"
 * would be shown for it; it is told by the person in it.
 */
export function mentionPlace(channelId: string, personId: string): string {
  return channelId.startsWith('D') ? `direct messages with <@${personId}>` : `<#${channelId}>`;
}
