const REFUSALS = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
]);

/** Whether Slack's word for an error is about a token that will not be right by waiting. */
export function isRefusal(slackError: string): boolean {
  return REFUSALS.has(slackError);
}

/** Slack refuses a setting: which, why, and what to do. */
export class SlackSettingsError extends Error {
  override readonly name = 'SlackSettingsError';
  readonly code = 'slack_settings_error';
}
