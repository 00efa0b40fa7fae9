import { INVITATION } from '../invitation.ts';

/** Slack's codes that people meet, in a sentence with what to do. */
const REASONS: Readonly<Record<string, string>> = {
  channel_not_found: `Slack does not show the channel to the app any more: invite it with \`${INVITATION}\`.`,
  not_in_channel: `The app is not in the channel any more: invite it with \`${INVITATION}\`.`,
  is_archived: 'The channel is archived: unarchive it, or subscribe in another one.',
  account_inactive: 'The app’s account in this workspace is switched off: install the app again.',
  token_revoked: 'The app was removed from this workspace: install it again.',
  missing_scope: 'The app lacks a permission: install it again with those of its manifest.',
  no_permission: 'Slack does not let the app post there: ask a workspace administrator.',
  restricted_action: 'Only some members may post there: ask a workspace administrator to let the app post.',
  messages_tab_disabled: 'Direct messages with the app are switched off in its settings.',
  user_not_found: 'Slack does not know the member any more.',
  'no answer in time': 'Slack did not answer in time.',
  ratelimited: 'Slack asked to wait.',
  service_unavailable: 'Slack was not available.',
  ECONNREFUSED: 'Slack could not be reached.',
  ENOTFOUND: 'Slack could not be reached.',
  EAI_AGAIN: 'Slack could not be reached.',
  ECONNRESET: 'The connection to Slack broke.',
  UND_ERR_SOCKET: 'The connection to Slack broke.',
};

/** A reason as a sentence; a code that is not known is shown as it is. */
export function sayReason(reason: string): string {
  const known = REASONS[reason];
  if (known) return known;
  if (/^HTTP 5\d\d$/.test(reason)) return 'Slack had an error of its own.';
  return /[.!?]$/.test(reason) ? reason : `Slack’s answer was “${reason.replaceAll(/[<>&]/g, ' ')}”.`;
}
