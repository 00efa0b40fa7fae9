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

/** Words that only mean a refusal where Slack is asked for a Socket Mode connection. */
const APP_TOKEN_REFUSALS = new Set([
  'missing_scope',
  'no_permission',
  'team_disabled',
  'user_removed_from_team',
]);

/** The same of an app-level token. */
export function isAppTokenRefusal(slackError: string): boolean {
  return isRefusal(slackError) || APP_TOKEN_REFUSALS.has(slackError);
}

/** Slack refuses a setting: which, why, and what to do. */
export class SlackSettingsError extends Error {
  override readonly name = 'SlackSettingsError';
  readonly code = 'slack_settings_error';
}
